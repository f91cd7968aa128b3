import type { Indicator, Responsibility, SourceSpan, Target } from "@regional-plan/model";
import type { Duty } from "../extract/duty.ts";
import type { ReadDocument } from "../read-document.ts";
import { type Stretch, wordsOf } from "../segment/block.ts";
import type { HeadingKind } from "./heading-kinds.ts";
import { itemOf } from "./number-sections.ts";

/** What the items of a plan are made with. */
export interface Assembly {
  readonly say: (words: string) => { [language: string]: string };
  readonly spans: (...stretches: readonly Stretch[]) => SourceSpan[];
  readonly kinds: readonly HeadingKind[];
  /** The numbers of sections. */
  readonly numbers: readonly string[];
  readonly responsibilities: (duty: Duty, isOnly: boolean) => Responsibility[];
}

/** The targets of clauses, then those of tables. */
export function targetsOf(
  { targets: found, indicators, indicatorDuties }: ReadDocument,
  { say, spans, kinds, numbers, responsibilities }: Assembly,
): Target[] {
  const targets: Target[] = [];
  found.forEach((target, at) => {
    const number = target.heading < 0 ? undefined : numbers[target.heading];
    const kind = kinds[target.heading];
    const owner = number === undefined || kind === undefined ? undefined : itemOf(kind, number);
    targets.push({
      id: `target-${at + 1}`,
      ...(number !== undefined && { section: `section-${number}` }),
      statement: say(wordsOf(target.clause).trim()),
      ...(owner !== undefined && { for: owner }),
      quantity: target.quantity,
      ...(target.comparator && { comparator: target.comparator }),
      ...(target.measuredAs && { measuredAs: target.measuredAs }),
      ...(target.due !== undefined && { due: target.due }),
      ...(target.isStrive && { modality: "strive" as const }),
      source: target.dueAt === undefined ? spans(target.clause) : spans(target.clause, target.dueAt),
    });
  });
  indicators.forEach((row, at) => {
    const duty = indicatorDuties.get(row.row.block);
    const responsible = duty === undefined ? [] : responsibilities(duty, true);
    for (const { quantity, comparator, measuredAs, due, place } of row.targets) {
      targets.push({
        id: `target-${targets.length + 1}`,
        section: `section-${numbers[row.heading]}`,
        statement: say(wordsOf(place).replaceAll(/\s+/g, " ")),
        indicator: `indicator-${at + 1}`,
        quantity,
        ...(comparator && { comparator }),
        ...(measuredAs && { measuredAs }),
        ...(due !== undefined && { due }),
        ...(responsible.length > 0 && { responsible }),
        source: spans(place),
      });
    }
  });
  return targets;
}

/** The indicators of tables. */
export function indicatorsOf({ indicators }: ReadDocument, { say, spans, numbers }: Assembly): Indicator[] {
  return indicators.map((row, at) => ({
    id: `indicator-${at + 1}`,
    ...(row.label !== undefined && { label: row.label }),
    section: `section-${numbers[row.heading]}`,
    name: say(row.name),
    ...(row.unit !== undefined && { unit: row.unit }),
    ...(row.nature && { nature: row.nature }),
    ...(row.baseline && {
      baseline: { quantity: row.baseline.quantity, ...(row.baseline.date !== undefined && { date: row.baseline.date }) },
    }),
    source: spans(row.row),
  }));
}
