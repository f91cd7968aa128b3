import { type AlignLink, describeAlignReason, type PlanAlignment, type UnitRef } from "@regional-plan/compare";
import { type Plan, textForOrAny } from "@regional-plan/model";
import { type Line, styled } from "../line.ts";
import type { Terminal } from "../terminal.ts";

/** An alignment for people: what each task may carry out and why, what goes beyond, what nobody takes up. */
export function alignLines(
  plan: Plan,
  upper: Plan,
  { links, settled, beyond, notTakenUp }: PlanAlignment,
  { say, language }: Terminal,
): Line[] {
  const title = (unit: UnitRef) => (Object.keys(unit.title).length === 0 ? unit.id : textForOrAny(unit.title, language));
  const named = (unit: UnitRef) => [title(unit), styled("dim", ` ${unit.id}`)] as const;
  const lines: Line[] = [[styled("bold", `${textForOrAny(plan.title, language)} → ${textForOrAny(upper.title, language)}`)]];
  const proposed = links.filter((link) => link.status === "proposed" && link.upper !== null);
  for (const [lower, group] of groupsOf(proposed)) {
    lines.push("", [...named(lower)]);
    for (const { upper: task, score, reasons } of group) {
      lines.push(["  → ", ...named(task as UnitRef), `  ${score.toFixed(2)}`]);
      for (const reason of reasons) lines.push([styled("dim", `      ${describeAlignReason(reason, language)}`)]);
    }
  }
  const list = (heading: { en: string; zh: string }, units: readonly UnitRef[]) => {
    if (units.length === 0) return;
    lines.push("", [styled("bold", say(heading))], ...units.map((unit): Line => ["  ", ...named(unit)]));
  };
  list(words.beyond, beyond);
  list(words.open, notTakenUp);
  const confirmed = settled.filter(({ status }) => status === "confirmed").length;
  lines.push(
    "",
    say({
      en: `Proposed: ${proposed.length}. Confirmed before: ${confirmed}, rejected: ${settled.length - confirmed}. Beyond: ${beyond.length}. Not taken up: ${notTakenUp.length}.`,
      zh: `提出对应关系 ${proposed.length} 条；此前已确认 ${confirmed} 条，已否定 ${settled.length - confirmed} 条；超出上位规划 ${beyond.length} 项；尚无承接 ${notTakenUp.length} 项。`,
    }),
  );
  return lines;
}

const words = {
  beyond: { en: "Beyond the upper plan", zh: "超出上位规划的任务" },
  open: { en: "Tasks of the upper plan that nobody takes up", zh: "上位规划中尚无承接的任务" },
};

function groupsOf(links: readonly AlignLink[]): Map<UnitRef, AlignLink[]> {
  const groups = new Map<UnitRef, AlignLink[]>();
  for (const link of links) {
    const group = groups.get(link.lower);
    if (group === undefined) groups.set(link.lower, [link]);
    else group.push(link);
  }
  return groups;
}
