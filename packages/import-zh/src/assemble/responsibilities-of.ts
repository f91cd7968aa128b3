import type { Responsibility, SourceSpan } from "@regional-plan/model";
import type { Duty, DutyRule } from "../extract/duty.ts";
import { impliedUnits } from "../extract/find-duties.ts";
import { placeOf, type Stretch, wordsOf } from "../segment/block.ts";
import type { AgencyBook } from "./agency-book.ts";

/** Makes the entries of duties, with the units that a rule of the document adds. Where a heading has one tag only, that covers all of its text. */
export function responsibilitiesOf(
  rules: readonly DutyRule[],
  book: AgencyBook,
  spans: (...stretches: Stretch[]) => SourceSpan[],
): (duty: Duty, isOnly: boolean) => Responsibility[] {
  return (duty, isOnly) => {
    const source = spans(duty.source);
    const scope = isOnly || duty.scope === undefined ? undefined : wordsOf(duty.scope);
    const start = placeOf(duty.source).start;
    return [
      ...duty.units.map(({ name, fullName, role }) => ({
        agency: book.idOf(name, fullName, source),
        role,
        ...(scope !== undefined && { scope }),
        source,
      })),
      // A rule is about tags.
      ...impliedUnits(
        duty,
        duty.isProse === true ? [] : rules,
        (rule) => placeOf(rule.source).start < start && !within(placeOf(rule.source), placeOf(duty.source)),
      ).map(({ unit, rule }) => ({
        agency: book.idOf(unit.name, undefined, spans(rule.source)),
        role: unit.role,
        ...(scope !== undefined && { scope }),
        source: spans(rule.source),
      })),
    ];
  };
}

const within = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start >= b.start && a.end <= b.end;
