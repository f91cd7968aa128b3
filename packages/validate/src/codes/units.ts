import type { CodeTables } from "./code-tables.ts";
import { type MistakenUnit, mistakenUnit } from "./mistaken-unit.ts";
import { nearUnit } from "./near-unit.ts";
import { prefixes, unitAtoms } from "./unit-atoms.ts";
import { sha256 } from "./units.gen.ts";

/** UCUM, case-sensitive: its grammar, its atoms and its prefixes. */
export const units: CodeTables["units"] = {
  source: "UCUM 2.2",
  asOf: "2.2",
  sha256,
  has: isUnit,
  nearest,
  mistaken,
};

/** What is said of a pair is kept: the same few stand at all quantities of a plan. */
function mistaken(code: string, unit: string): MistakenUnit | undefined {
  const pair = `${code} ${unit}`;
  if (!verdicts.has(pair)) {
    if (verdicts.size >= 200) verdicts.clear();
    verdicts.set(pair, mistakenUnit(code, unit, nearest));
  }
  return verdicts.get(pair);
}

const verdicts = new Map<string, MistakenUnit | undefined>();

function nearest(written: string): string | undefined {
  return nearUnit(written, isUnit);
}

/** `kW.h`, `m3/s`, `10*3/uL`, `{person}`: factors joined by a point or a stroke, which may also stand first; `1/a` is `/a`. */
function isUnit(code: string): boolean {
  return code.length <= 50 && /^[!-~]+$/u.test(code) && factors(code)?.every(isFactor) === true;
}

/** The factors of a term, round brackets taken apart; `undefined` where brackets do not match. What stands in others is no sign. */
function factors(code: string): string[] | undefined {
  const found: string[] = [];
  let [depth, end, factor, closed] = [0, "", "", false];
  for (const sign of code.startsWith("/") ? code.slice(1) : code) {
    if (end !== "") {
      if (sign === end) end = "";
      factor += sign;
    } else if (closed && !/[./)]/u.test(sign)) {
      return undefined;
    } else if (sign === "{" || sign === "[") {
      end = sign === "{" ? "}" : "]";
      factor += sign;
    } else if (sign === "(" && factor === "") depth++;
    else if (sign === ")" && depth > 0 && factor !== "") {
      depth--;
      closed = true;
    } else if (sign === "." || sign === "/") {
      found.push(factor);
      factor = "";
      closed = false;
    } else factor += sign;
  }
  return depth === 0 && end === "" ? [...found, factor] : undefined;
}

function isFactor(factor: string): boolean {
  const [, atom = "", , note] = /^([^{}]*?)([+-]?\d+)?(\{[^{}]*\})?$/u.exec(factor) ?? [];
  if (atom === "") return note !== undefined || /^\d+$/u.test(factor);
  const { metric, others } = unitAtoms();
  return (
    others.has(atom) || metric.has(atom) || prefixes.some((prefix) => atom.startsWith(prefix) && metric.has(atom.slice(prefix.length)))
  );
}
