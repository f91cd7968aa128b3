import { hasUnitLabel } from "../lexicon/unit-label.ts";
import type { Outline } from "../outline/heading.ts";
import { type Stretch, trimmed, wordsOf } from "../segment/block.ts";
import { isOnlyTag, tagsOf } from "../segment/find-tags.ts";
import type { Duty, DutyRule, Unit } from "./duty.ts";
import { readTag } from "./read-tag.ts";

/** The duties that stand under a heading, in reading order. */
export function findDuties(body: readonly Stretch[], rules: readonly DutyRule[]): Duty[] {
  const duties: Duty[] = [];
  const firstLeads = rules.some((rule) => rule.firstLeads);
  for (const group of labelLines(body)) {
    const [first] = group as [Stretch];
    if (first.block.cells !== undefined) continue;
    if (group.length > 1) {
      const { units, isOpen } = readTag(group.map((line) => wordsOf(line).replace(/[。；]$/, "")).join("；"), firstLeads);
      if (units.length > 0) duties.push({ units, isOpen, source: first });
      continue;
    }
    const words = wordsOf(first);
    let from = 0;
    for (const tag of tagsOf(first)) {
      const { units, isOpen } = readTag(words.slice(tag.innerFrom, tag.innerTo), firstLeads);
      const at = (offset: number) => first.from + offset;
      const scope = trimmed({ block: first.block, from: at(from), to: at(tag.from) });
      from = tag.to;
      if (units.length > 0) {
        const source = { block: first.block, from: at(tag.from), to: at(tag.to) };
        duties.push({ units, isOpen, source, ...(scope.to > scope.from && { scope }) });
      }
    }
  }
  return duties;
}

/** Lines that begin with labels of units and follow each other are one tag: 牵头单位：A / 配合单位：B. */
function labelLines(body: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const stretch of body) {
    const last = groups.at(-1);
    const isLine = (line: Stretch | undefined) =>
      line !== undefined && line.block.cells === undefined && hasUnitLabel(wordsOf(line)) && isOnlyTag(wordsOf(line));
    if (last !== undefined && isLine(stretch) && last.every(isLine)) last.push(stretch);
    else groups.push([stretch]);
  }
  return groups;
}

/** The bodies that a rule before a place adds to a duty, with the rule. */
export function impliedUnits(
  duty: Duty,
  rules: readonly DutyRule[],
  isBefore: (rule: DutyRule) => boolean,
): { unit: Unit; rule: DutyRule }[] {
  const role = duty.units.some((unit) => unit.role === "lead") ? ("cooperate" as const) : ("responsible" as const);
  const named = new Set(duty.units.map(({ name }) => name));
  const added: { unit: Unit; rule: DutyRule }[] = [];
  for (const rule of rules) {
    if (rule.implied.length === 0 || !isBefore(rule)) continue;
    for (const name of rule.implied) {
      if (named.has(name)) continue;
      named.add(name);
      added.push({ unit: { name, role }, rule });
    }
  }
  return added;
}

/** All the text of a document, with that of its headings. */
export function allText({ preamble, headings }: Outline): Stretch[] {
  return [...preamble, ...headings.flatMap(({ body }) => body)];
}
