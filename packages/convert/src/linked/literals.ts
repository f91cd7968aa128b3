import { type Extensions, inSchemaOrder, type LocalizedText, readEdtf } from "@regional-plan/model";

/**
 * The datatype of a date: that of XML Schema for a year, a month or a day, which every tool knows, and that of EDTF for
 * quarters, intervals, doubtful dates, and for a day that no calendar has.
 */
export function dateType(date: string): string {
  const known = dateTypes.get(date);
  if (known !== undefined) return known;
  const type = findDateType(date);
  // Plans say few dates, each many times.
  if (dateTypes.size < 1000) dateTypes.set(date, type);
  return type;
}

const dateTypes = new Map<string, string>();

function findDateType(date: string): string {
  const type = plainDates.find(([pattern]) => pattern.test(date))?.[1];
  return type !== undefined && !date.startsWith("0000") && readEdtf(date) !== undefined ? type : "edtf:EDTF";
}

const plainDates: readonly (readonly [RegExp, string])[] = [
  [/^[0-9]{4}$/u, "xsd:gYear"],
  [/^[0-9]{4}-(?:0[1-9]|1[0-2])$/u, "xsd:gYearMonth"],
  [/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u, "xsd:date"],
];

/** A number as `xsd:decimal` writes it, which knows no exponents; it reads as the same number again. */
export function decimalText(value: number): string {
  const text = String(value);
  const [, sign = "", whole = "", fraction = "", exponent] = /^(-?)([0-9]+)(?:\.([0-9]+))?e([+-][0-9]+)$/u.exec(text) ?? [];
  if (exponent === undefined) return text;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${whole}${fraction}`;
  return `${sign}${whole}${fraction.padEnd(power, "0")}`;
}

/** A JSON value as the canonical text that `rdf:JSON` asks for (RFC 8785). */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(",")}}`;
}

/** The languages of a text, the plan's own first and in their order. */
export function languagesOf(text: LocalizedText, languages: readonly string[]): readonly string[] {
  const found = Object.keys(text);
  if (found.length < 2) return found;
  const own = languages.filter((language) => Object.hasOwn(text, language));
  return own.length === found.length ? own : [...own, ...found.filter((language) => !own.includes(language)).sort()];
}

/** Data of others with its keys in one order, whatever order they were written in. */
export function sortedJson(value: unknown): unknown {
  const plan = { specVersion: "", id: "", title: {}, languages: [], extensions: { value } as Extensions };
  return inSchemaOrder(plan).extensions?.value;
}
