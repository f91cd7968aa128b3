import type { Finding } from "@regional-plan/model";
import type { CodeTables } from "../../codes/code-tables.ts";

/** What is wrong with a unified social credit code: the variant of `identifier/uscc-checksum` that says so. */
export interface UsccFault {
  readonly variant?: string;
  readonly params: NonNullable<Finding["params"]>;
  /** The code that is right for certain. */
  readonly mend?: string;
}

/** Looks at a code of GB 32100-2015 from its form to its parts, and stops at the first that does not fit. */
export function judgeUscc(value: string, divisions: CodeTables["divisions"] | undefined): UsccFault | undefined {
  const fault = faultOf(value, divisions);
  if (fault === undefined) return undefined;
  const code = value.normalize("NFKC").replace(/[\s-]/gu, "").toUpperCase();
  // Nobody's own number is repeated in a report.
  if (isPersonal(code)) return { variant: "personal", params: { code: `${code.slice(0, 2)}${"*".repeat(code.length - 2)}` } };
  if (code !== value && faultOf(code, divisions) === undefined)
    return { variant: "written", params: { code: value, nearest: code }, mend: code };
  const digits = code.replace(/[IOSZ]/gu, (letter) => ({ I: "1", O: "0", S: "5", Z: "2" })[letter] ?? letter);
  if (digits !== code && faultOf(digits, divisions) === undefined)
    return { variant: "letters", params: { code: value, nearest: digits }, mend: digits };
  if (fault.variant !== "shape") return fault;
  if (/^[0-9A-Z]{8}[0-9X]$/u.test(code)) return { variant: "organisation", params: { code: value } };
  return /^(?:\d{13}|[0-9A-Z]{15})$/u.test(code) ? { variant: "old", params: { length: code.length } } : fault;
}

/** The characters in the order of their values; I, O, S, V and Z are left out. */
const characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const shape = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/u;

function faultOf(code: string, divisions: CodeTables["divisions"] | undefined): UsccFault | undefined {
  if (!shape.test(code)) return { variant: "shape", params: { code } };
  if (checkCharacter(code) !== code.charAt(17)) return { params: { code } };
  const registry = code.slice(0, 2);
  if (classes[registry.charAt(0)]?.includes(registry.charAt(1)) !== true) return { variant: "registry", params: { code, registry } };
  const division = code.slice(2, 8);
  if (divisions !== undefined && !isRegistrar(division, divisions))
    return { variant: "division", params: { code, division, asOf: divisions.asOf } };
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) return { variant: "subject", params: { code, subject: code.slice(8, 17) } };
  return undefined;
}

/** GB 32100-2015, A.1: weights of powers of 3, modulo 31. */
function checkCharacter(code: string): string {
  let [sum, weight] = [0, 1];
  for (const character of code.slice(0, 17)) {
    sum += characters.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return characters.charAt((31 - (sum % 31)) % 31);
}

/**
 * Who registers (the first place), and the classes that each tells apart (the second): 机构编制, 外交, 司法行政, 文化, 民政,
 * 旅游, 宗教, 工会, 市场监管, 中央军委改革和编制办公室, 农业, 其他. 54 and 55 are committees of residents and villagers. Of G
 * only that it occurs is known here.
 */
const classes: Readonly<Record<string, string>> = {
  1: "1239",
  2: "19",
  3: "123459",
  4: "19",
  5: "123459",
  6: "129",
  7: "129",
  8: "19",
  9: "1239",
  A: "19",
  G: "123456789",
  N: "1239",
  Y: "1",
};

/**
 * Whether a registrar may sit there. Zones that are no divisions have registrars too, under the digits of their city
 * (320594, 330201, 310141), 雄安新区 under its own, and the state's own have 100000.
 */
function isRegistrar(division: string, divisions: CodeTables["divisions"]): boolean {
  if (division === "100000" || division === "133100" || divisions.find(division) !== undefined) return true;
  if (divisions.find(`${division.slice(0, 2)}0000`) === undefined) return false;
  return /^(?:(?:11|12|31|50)0[0-3]|\d\d90)/u.test(division) || divisions.find(`${division.slice(0, 4)}00`) !== undefined;
}

/** The check character of an organisation code (GB 11714-1997), the last of the places 9 to 17. */
function organisationCheck(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = [...body].reduce((total, character, at) => total + Number.parseInt(character, 36) * (weights[at] ?? 0), 0);
  return "0123456789X0".charAt(11 - (sum % 11));
}

/** Whether it is of the form of a resident's identity number (GB 11643-1999): a province, then a date of birth. */
function isPersonal(code: string): boolean {
  const [, year, month, day] =
    /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dX]$/u.exec(code) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
