import type { Finding } from "@regional-plan/model";
import type { CodeTables } from "../../codes/code-tables.ts";
import { fullName } from "./place-divisions.ts";

/** What a code is that GB/T 2260 does not list: the variant of `codelist/place-code` that says so. */
export interface UnlistedCode {
  readonly variant?: string;
  readonly params: NonNullable<Finding["params"]>;
  /** The code that was meant, where its digits stand there. */
  readonly meant?: string;
}

/** Tells a heading, a code of the statistics bureau and a slip of the pen from what is only unknown. */
export function unlistedPlaceCode(code: string, names: readonly string[], divisions: CodeTables["divisions"]): UnlistedCode {
  const digits = plainDigits(code);
  const first = divisions.find(digits.slice(0, 6));
  if (/^(?:100000|0{2,6}|CN|CHN|156)$/iu.test(code)) return { variant: "country", params: { code } };
  if (/^CN-[A-Z]{2}$/u.test(code)) return { variant: "iso", params: { code } };
  const heading = headingOf(digits.slice(0, 6), divisions);
  if (heading !== undefined) return { variant: "heading", params: { code, ...heading } };
  if (/^\d{4}7\d(?:\d{3}|\d{6})?$/u.test(digits) && divisions.find(`${digits.slice(0, 4)}00`) !== undefined)
    return { variant: "zone", params: { code } };
  if (first !== undefined && /^\d{9}(?:\d{3})?$/u.test(digits)) {
    const params = { code, nearest: first.code, name: fullName(first, divisions) };
    return /^0+$/u.test(digits.slice(6)) ? { variant: "statistical", params, meant: first.code } : { variant: "below", params };
  }
  if (first !== undefined && digits !== code && /^\d{6}0*$/u.test(digits))
    return { variant: "written", params: { code, nearest: first.code, name: fullName(first, divisions) }, meant: first.code };
  if (!/^\d{6}$/u.test(code)) return { variant: "shape", params: { code } };
  return { ...(names.some((name) => zone.test(name)) && { variant: "newArea" }), params: { code, asOf: divisions.asOf } };
}

const zone = /(?:新区|新城|开发区|高新区|园区|示范区|保税区|保税港区|综保区|度假区|管理区|管委会|合作区|试验区|自贸区|自贸片区)$/u;

/** Its digits, whatever stands around them: full width, blanks, a name; 33 and 3302 are filled up with noughts. */
function plainDigits(code: string): string {
  const plain = code.normalize("NFKC").replace(/[\s-]/gu, "").replace(/^CN/iu, "");
  const text = /^[\dOo]+$/u.test(plain) ? plain.replace(/[Oo]/gu, "0") : plain;
  const [, digits = ""] = /^\D{0,30}(\d+)\D{0,30}$/u.exec(text) ?? [];
  return digits.length === 2 || digits.length === 4 ? digits.padEnd(6, "0") : digits;
}

/** The headings under which the standard lists the parts of a city or of a province. */
function headingOf(digits: string, divisions: CodeTables["divisions"]): Record<"heading" | "nearest" | "name", string> | undefined {
  const province = divisions.find(`${digits.slice(0, 2)}0000`);
  if (province === undefined || divisions.find(digits) !== undefined) return undefined;
  const under = { nearest: province.code, name: province.name };
  if (/^(?:11|12|31|50)0[12]00$/u.test(digits)) return { heading: digits.charAt(3) === "1" ? "市辖区" : "县", ...under };
  if (/^\d\d9000$/u.test(digits)) return { heading: `${province.name.endsWith("自治区") ? "自治区" : "省"}直辖县级行政区划`, ...under };
  const city = divisions.find(`${digits.slice(0, 4)}00`);
  if (!/^\d{4}01$/u.test(digits) || city === undefined || !city.name.endsWith("市")) return undefined;
  return { heading: "市辖区", nearest: city.code, name: fullName(city, divisions) };
}
