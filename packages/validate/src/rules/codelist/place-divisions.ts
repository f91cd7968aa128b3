import type { Place, PlaceKind } from "@regional-plan/model";
import type { CodeTables, Division } from "../../codes/code-tables.ts";

/** What a place says of the division that it is: its Chinese names, its kind, and what it lies in. */
export interface PlaceClaims {
  readonly names: readonly string[];
  readonly kind?: string;
  /** The places above it, the nearest first. */
  readonly above: readonly Place[];
}

/** The Chinese names of a place, its aliases among them; those in traditional characters cannot be compared. */
export function chineseNames({ name, aliases = [] }: Place): string[] {
  const names: string[] = [];
  for (const text of [name, ...aliases])
    for (const tag in text) if ((tag === "zh" || simplified.test(tag)) && text[tag]) names.push(text[tag]);
  return names;
}

const simplified = /^zh(?:-(?:hans|cn|sg)\b.*)?$/i;

/** Its name with those that it lies in: 浙江省宁波市海曙区. */
export const fullName = (division: Division, divisions: CodeTables["divisions"]): string =>
  [...divisions.above(division), division].map(({ name }) => name).join("");

/** Whether one of some names is a division's in a year, or at least may be. */
export const isSoCalled = (names: readonly string[], division: Division, divisions: CodeTables["divisions"], year?: number): boolean =>
  names.some((own) => divisions.isNamed(own, division, year)) || names.some((own) => divisions.mayBeNamed(own, division, year));

/** The kind that a division is of. */
export function kindOfDivision({ code, name }: Division): PlaceKind {
  if (code.endsWith("0000")) return name.endsWith("市") ? "municipality" : "province";
  if (code.endsWith("00")) return "prefecture";
  if (name.endsWith("区")) return "district";
  return name.endsWith("市") ? "county-level-city" : "county";
}

/** Whether a place of a kind may be that division. 林区 and 特区 are counties, and may be called districts. */
export function isOfKind(kind: string | undefined, division: Division): boolean {
  const own = kindOfDivision(division);
  if (kind === "county" && /(?:林区|特区)$/u.test(division.name)) return true;
  if (kind === "province" && own === "municipality") return true;
  return kind === undefined || kind === own || !(ranks.has(kind) || unranked.has(kind));
}

/** The kinds of place that have a code in GB/T 2260. */
const ranks: ReadonlySet<string> = new Set(["province", "municipality", "prefecture", "district", "county", "county-level-city"]);

/** Whether a place may be one of these: of one of their kinds, or of none that is said. */
const isRanked = (kind: string | undefined) => kind === undefined || ranks.has(kind);

/** Those that certainly have none. */
const unranked: ReadonlySet<string> = new Set(["country", "country-group", "town", "village"]);

/** The nearest of the places above in which a division does not lie, as far as these are divisions. */
export function notWithin(division: Division, above: readonly Place[], divisions: CodeTables["divisions"]): Place | undefined {
  return above.find((place) => {
    const codes = codesOf(place);
    if (codes.some((code) => liesIn(division.code, code)) || (codes.length === 0 && !isRanked(place.kind))) return false;
    const names = chineseNames(place);
    if ([...divisions.above(division), division].some((one) => names.some((name) => divisions.isNamed(name, one)))) return false;
    return divisionsOf(place, names, divisions).length > 0;
  });
}

const codesOf = ({ identifiers = [] }: Place): string[] =>
  identifiers.flatMap(({ scheme, value }) => (scheme === "gb-t-2260" ? [value] : []));

/** The divisions that a place is by its code, where that is the code of its name; by its name, where that is of a rank. */
function divisionsOf(place: Place, names: readonly string[], divisions: CodeTables["divisions"]): Division[] {
  const coded = codesOf(place).flatMap((code) => divisions.find(code) ?? []);
  const sure = coded.filter((division) => names.length === 0 || isSoCalled(names, division, divisions));
  if (sure.length > 0) return sure;
  const { kind } = place;
  if (!isRanked(kind)) return [];
  const found = names.flatMap((name) => divisions.named(name)).filter((division) => isOfKind(kind, division));
  const isSure =
    kind !== undefined || names.some((name) => /[省市区县州盟旗]$/u.test(name)) || found.some(({ code }) => code.endsWith("0000"));
  return isSure ? found : [];
}

function liesIn(code: string, above: string): boolean {
  const digits = above.endsWith("0000") ? 2 : above.endsWith("00") ? 4 : 6;
  if (code.slice(0, digits) === above.slice(0, digits)) return true;
  // 伊犁哈萨克自治州 has two prefectures under it, 塔城地区 and 阿勒泰地区.
  return above === "654000" && /^654[23]/u.test(code);
}
