import { prefixes, unitAtoms } from "./unit-atoms.ts";

/**
 * What a unit measures, as far as it need be told apart: `m2` and `har` are alike, `mu` (a mass) and `mph` (a light) are not
 * what they look like. `undefined` for what is not taken apart: brackets, and what counts by a note alone.
 */
export function unitDimension(code: string): string | undefined {
  if (/[()]/u.test(code)) return undefined;
  const powers = new Map<string, number>();
  let sign = 1;
  for (const part of code.replace(/\{[^{}]*\}/gu, "").split(/([./])/u)) {
    if (part === "/" || part === ".") sign = part === "/" ? -1 : 1;
    else if (!/^(?:10[*^][+-]?\d+|\d*)$/u.test(part)) {
      const [, symbol = "", power = "1"] = /^(.*?)([+-]?\d+)?$/u.exec(part) ?? [];
      for (const [base, times] of basesOf(atomOf(symbol))) powers.set(base, (powers.get(base) ?? 0) + times * Number(power) * sign);
    }
  }
  const all = [...powers].filter(([, power]) => power !== 0).map(([base, power]) => `${base}${power}`);
  return all.length === 0 ? undefined : all.toSorted().join(" ");
}

function atomOf(symbol: string): string {
  const { metric, others } = unitAtoms();
  if (metric.has(symbol) || others.has(symbol)) return symbol;
  const prefix = prefixes.find((one) => symbol.startsWith(one) && metric.has(symbol.slice(one.length)));
  return symbol.slice(prefix?.length ?? 0);
}

const basesOf = (atom: string): readonly (readonly [string, number])[] =>
  dimensions.find(({ atoms }) => atoms.includes(atom))?.bases ?? [[atom, 1]];

/** What several units measure; each other unit is like itself alone. */
const dimensions: readonly { readonly atoms: readonly string[]; readonly bases: readonly (readonly [string, number])[] }[] = [
  { atoms: ["m", "[mi_i]", "[nmi_i]", "[ft_i]", "[in_i]", "[yd_i]", "[mi_us]", "[ft_us]"], bases: [["length", 1]] },
  { atoms: ["ar", "[sft_i]", "[acr_us]", "[acr_br]"], bases: [["length", 2]] },
  { atoms: ["L", "l", "st", "[gal_us]", "[gal_br]", "[bbl_us]", "[cft_i]"], bases: [["length", 3]] },
  { atoms: ["s", "min", "h", "d", "wk", "mo", "mo_s", "mo_j", "mo_g", "a", "a_t", "a_j", "a_g"], bases: [["time", 1]] },
  { atoms: ["g", "t", "[lb_av]", "[oz_av]", "[ston_av]", "[lton_av]", "[car_m]"], bases: [["mass", 1]] },
  {
    atoms: ["[kn_i]", "[kn_br]"],
    bases: [
      ["length", 1],
      ["time", -1],
    ],
  },
  { atoms: ["bit", "By", "bit_s"], bases: [["information", 1]] },
  { atoms: ["W", "[HP]"], bases: [["power", 1]] },
  {
    atoms: ["J", "cal", "cal_th", "cal_IT", "[Btu]", "[Cal]", "eV"],
    bases: [
      ["power", 1],
      ["time", 1],
    ],
  },
  { atoms: ["Pa", "bar", "atm", "m[Hg]", "m[H2O]", "[psi]"], bases: [["pressure", 1]] },
  { atoms: ["Cel", "K", "[degF]"], bases: [["temperature", 1]] },
  { atoms: ["%", "[ppth]", "[ppm]", "[ppb]"], bases: [["ratio", 1]] },
  { atoms: ["B", "B[SPL]", "B[W]", "B[kW]", "B[V]", "B[mV]", "B[uV]", "Np"], bases: [["level", 1]] },
];
