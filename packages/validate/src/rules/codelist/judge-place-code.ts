import { codeLists } from "@regional-plan/model";
import type { CodeTables, Division } from "../../codes/code-tables.ts";
import { fullName, isOfKind, isSoCalled, kindOfDivision, notWithin, type PlaceClaims } from "./place-divisions.ts";
import { type UnlistedCode, unlistedPlaceCode } from "./unlisted-place-code.ts";

/** With what a code is compared. */
export interface PlaceTables {
  readonly divisions: CodeTables["divisions"];
  readonly year: number | undefined;
}

/** What is wrong: the variant of `codelist/place-code` that says so. */
export interface PlaceFault extends Omit<UnlistedCode, "meant"> {
  /** The value that is right for certain, and its key where that is not the code. */
  readonly mend?: { readonly key?: string; readonly value: string };
}

/** What is wrong with a code of GB/T 2260 at a place that says of itself what it says; nothing where both agree. */
export function judgePlaceCode(code: string, place: PlaceClaims, tables: PlaceTables): PlaceFault | undefined {
  const { divisions, year } = tables;
  const division = divisions.find(code);
  if (division === undefined) return judgeUnlisted(code, place, tables);
  const name = () => fullName(division, divisions);
  if (year !== undefined && !division.inForce(year)) return withNearest("past", { code, name: name(), year }, place, tables, division);
  if (place.names.length > 0 && !isSoCalled(place.names, division, divisions, year))
    return withNearest("other", { code, ...namesOfYear(division, tables) }, place, tables);
  if (!isOfKind(place.kind, division)) {
    const labels: Readonly<Record<string, { en: string; zh: string }>> = codeLists["place-kind"].labels;
    const [is, kind] = [labels[kindOfDivision(division)] ?? "", labels[place.kind ?? ""] ?? ""];
    return withNearest("kind", { code, name: name(), is, kind }, place, tables);
  }
  const above = notWithin(division, place.above, divisions);
  return above && withNearest("outside", { code, name: name(), above: above.name.zh ?? above.id }, place, tables);
}

function judgeUnlisted(code: string, place: PlaceClaims, tables: PlaceTables): PlaceFault {
  const { variant, params, meant } = unlistedPlaceCode(code, place.names, tables.divisions);
  if (variant === undefined || variant === "newArea") {
    const near = withNearest(undefined, params, place, tables);
    return near.variant === undefined && variant !== undefined ? { variant, params } : near;
  }
  const isCertain = meant !== undefined && judgePlaceCode(meant, place, tables) === undefined;
  const mend = variant === "iso" ? { key: "scheme", value: "iso-3166-2" } : isCertain ? { value: meant } : undefined;
  return { variant, params, ...(mend && { mend }) };
}

/** What it was called in the year, alone and with what it lies in. */
function namesOfYear(division: Division, { divisions, year }: PlaceTables): Record<"name" | "alias", string> {
  const then = year === undefined ? undefined : division.names.find(({ inForce }) => inForce(year));
  const alias = then?.name ?? division.name;
  return { name: fullName({ ...division, name: alias }, divisions), alias };
}

/** Names the one code that all else fits which the place says of itself. */
function withNearest(
  variant: string | undefined,
  params: UnlistedCode["params"],
  place: PlaceClaims,
  tables: PlaceTables,
  past?: Division,
): PlaceFault {
  const { divisions, year = Number(divisions.asOf) } = tables;
  const isOpen = (division: Division) => isOfKind(place.kind, division) && notWithin(division, place.above, divisions) === undefined;
  const fits = (division: Division) => division.inForce(year) && division.code !== params.code && isOpen(division);
  const ever = [...new Set(place.names.flatMap((own) => divisions.named(own)))].filter(isOpen);
  const [only, ...others] = ever.filter((one) => fits(one) && place.names.some((own) => divisions.isNamed(own, one, year)));
  // 东山区 is only in 鹤岗 today; it was in 广州 too, and that may be meant.
  const isOnly = others.length === 0 && ever.every(({ code }) => code.slice(0, 2) === only?.code.slice(0, 2));
  // 密云县 became 密云区, under another code.
  const successor = (gone: Division) => {
    const found = divisions.named(gone.name.slice(0, -1)).filter((one) => fits(one) && one.code.startsWith(gone.code.slice(0, 2)));
    return found.length === 1 ? found[0] : undefined;
  };
  const nearest = only === undefined ? past && successor(past) : isOnly ? only : undefined;
  if (nearest === undefined) return { ...(variant !== undefined && { variant }), params };
  const where = fullName(nearest, divisions);
  // Where the name and the code say different things nobody can tell which is right; a code that is not there says nothing.
  const isSilent =
    (variant === undefined && isUnder(String(params.code), nearest, divisions)) ||
    (past !== undefined && kindOfDivision(past) === kindOfDivision(nearest));
  const isDated = tables.year !== undefined || ever.length === 1;
  const isCertain = isSilent && isDated && place.names.some((own) => own === nearest.name || own === where);
  return {
    variant: variant === undefined ? "near" : `${variant}Near`,
    params: { ...params, place: where, nearest: nearest.code },
    ...(isCertain && { mend: { value: nearest.code } }),
  };
}

/** Whether the digits of a code that is not there lead to the same province, or to none. */
const isUnder = (code: string, { code: nearest }: Division, divisions: CodeTables["divisions"]): boolean =>
  code.slice(0, 2) === nearest.slice(0, 2) || divisions.find(`${code.slice(0, 2)}0000`) === undefined;
