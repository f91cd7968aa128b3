import { type AlignReason, describeAlignReason, type PlanAlignment, type UnitRef } from "@regional-plan/compare";
import type { MessageLanguage } from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";

/** An alignment as programs read it: `start` and `end` are the whole item in its source, heading and text. */
export function alignAsJson({ links, settled, beyond, notTakenUp }: PlanAlignment, language: MessageLanguage): string {
  const reasons = (list: readonly AlignReason[]) => list.map((reason) => ({ id: reason.id, text: describeAlignReason(reason, language) }));
  return `${visibleJson({
    links: links.map(({ lower, upper, score, status, reasons: why, parts }) => ({
      lower: placed(lower),
      upper: upper && placed(upper),
      score,
      status,
      reasons: reasons(why),
      parts: parts.map((part) => ({ ...part, reasons: reasons(part.reasons) })),
    })),
    settled: settled.map((link) => ({ ...link, lower: placed(link.lower), upper: placed(link.upper) })),
    beyond: beyond.map(placed),
    notTakenUp: notTakenUp.map(placed),
  })}\n`;
}

const placed = ({ id, kind, document, start, end, title }: UnitRef) => ({
  id,
  kind,
  ...(document !== undefined && { document }),
  ...(start !== undefined && { start, end }),
  title,
});
