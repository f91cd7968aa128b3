import { type Plan, readEdtf } from "@regional-plan/model";

/** Which plan it is, and in which part of a corpus it lies. */
export interface PlanHead {
  readonly plan: string;
  readonly version?: string;
  /** What the plan calls the place that it is for, in its own language. */
  readonly jurisdiction?: string;
  readonly issued?: string;
  /** The first two digits of the code that the place has in GB/T 2260, which are those of its province; `none` where it has no code. */
  readonly region: string;
  /** The year in which it was issued, else that in which it begins; `none` where it says neither. */
  readonly year: string;
}

/**
 * What a corpus has to know of a plan before its tables.
 *
 * @example
 * ```ts
 * import { planHead } from "@regional-plan/corpus";
 *
 * const plan = { specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"], period: "2021/2025" };
 * planHead(plan); //=> { plan: "p", region: "none", year: "2021" }
 * ```
 */
export function planHead({ id, version, languages, jurisdiction, issued, period, places = [] }: Plan): PlanHead {
  const place = jurisdiction === undefined ? undefined : places.find((each) => each.id === jurisdiction);
  const code = place?.identifiers?.find(({ scheme }) => scheme === "gb-t-2260")?.value;
  const [region] = /^\d{2}(?=\d{4}$)/u.exec(code ?? "") ?? ["none"];
  const [year] = /^\d{4}/u.exec(readEdtf(issued ?? period ?? "")?.first ?? "") ?? ["none"];
  const name = place?.name[languages[0] ?? ""] ?? jurisdiction;
  return {
    plan: id,
    ...(version !== undefined && { version }),
    ...(name !== undefined && { jurisdiction: name }),
    ...(issued !== undefined && { issued }),
    region,
    year,
  };
}
