import type { Content, Format } from "@regional-plan/convert";
import { atPointer, type Finding, type FixOperation } from "@regional-plan/model";
import type { Checked } from "./check-opened.ts";
import { fixesOf } from "./fixes-of.ts";
import type { Opened } from "./opened.ts";

/** An input after its fixes, and what is left. */
export interface Mended<O extends Opened = Opened> {
  /** The report on what the input has become; `fixed` in it has what was mended. */
  checked: Checked<O>;
  /** How many fixes the layout of the file did not allow: they are only suggested. */
  refused: number;
  /** Findings that were not there before: what was mended had hidden them. */
  fresh: Finding[];
}

/**
 * Mends what has one answer, as often as mending brings new things to light, and leaves everything else in the files as it
 * stands. The operations of everything that was mended speak of the input as it was, so that nothing was written but they.
 * `isWanted` chooses what is mended, where that is not all.
 */
export async function mendOpened<O extends Opened>(
  checked: Checked<O>,
  check: (input: O) => Promise<Checked<O>>,
  isWanted: (finding: Finding) => boolean = () => true,
): Promise<Mended<O>> {
  const format = await checked.input.format.load();
  const fixed: Finding[] = [];
  let current = checked;
  let refused = 0;
  for (let round = 0; round < maxRounds; round++) {
    const offers = fixesOf(current).filter(isWanted).filter(apartFrom(fixed));
    const { next, done } = await mendOnce(current, offers, format, check);
    refused = offers.length - done.length;
    if (done.length === 0) break;
    const isShifted = done.some(({ fix = [] }) => fix.some((operation) => isShift(current.loaded.value, operation)));
    current = next;
    fixed.push(...done);
    // Paths would no longer speak of the input as it was.
    if (isShifted) break;
  }
  // What was mended is told in the words of the first check: those for a plan that is sound now are fewer.
  return {
    checked: { ...current, isSound: checked.isSound, definitions: checked.definitions, fixed },
    refused,
    fresh: fixed.length === 0 ? [] : freshFindings(current, checked),
  };
}

/** Mending one thing may let the next be seen; a plan in which this goes on longer wants a person. */
const maxRounds = 5;

/** An input with fixes that hold in its text, too: what a check of it still finds, or finds anew, is not mended. */
async function mendOnce<O extends Opened>(
  current: Checked<O>,
  offers: readonly Finding[],
  format: Format,
  check: (input: O) => Promise<Checked<O>>,
): Promise<{ next: Checked<O>; done: readonly Finding[] }> {
  for (let left = offers; left.length > 0; ) {
    const { content, done } = await editWith(format, current.input.content, left);
    if (done.length === 0) break;
    const next = await check({ ...current.input, content });
    const found = new Set(next.report.findings.map(({ rule, path }) => `${rule} ${path}`));
    const gone = done.filter(({ rule, path }) => !found.has(`${rule} ${path}`));
    if (gone.length < done.length) left = gone;
    else if (freshFindings(next, current).some(({ severity }) => severity === "error")) break;
    else return { next, done };
  }
  return { next: current, done: [] };
}

/** A content with the fixes that its layout allows, each whole or not at all. */
async function editWith(
  { edit }: Format,
  content: Content,
  offers: readonly Finding[],
): Promise<{ content: Content; done: readonly Finding[] }> {
  for (let left = offers; edit !== undefined && left.length > 0; ) {
    const edited = await edit(
      content,
      left.flatMap(({ fix = [] }) => fix),
    );
    const refused = new Set(edited.refused.map((operation) => JSON.stringify(operation)));
    const whole = left.filter(({ fix = [] }) => !fix.some((operation) => refused.has(JSON.stringify(operation))));
    if (whole.length === left.length) return { content: edited.content, done: left };
    left = whole;
  }
  return { content, done: [] };
}

/** Whether fixes have nothing to do with what was mended before: an operation would be one with that. */
function apartFrom(fixed: readonly Finding[]): (finding: Finding) => boolean {
  const taken = new Set(fixed.flatMap(({ fix = [] }) => fix.map(({ path }) => path)));
  const above = new Set([...taken].flatMap(pathsUpFrom));
  return ({ fix = [] }) => fix.every(({ path }) => !above.has(path) && !pathsUpFrom(path).some((each) => taken.has(each)));
}

/** A path and those above it. */
function pathsUpFrom(path: string): string[] {
  const paths = [path];
  for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) paths.push(path.slice(0, slash));
  return paths;
}

/** Whether an operation moves the entries of a list. */
function isShift(value: unknown, { op, path }: FixOperation): boolean {
  return (op === "add" || op === "remove") && Array.isArray(atPointer(value, path.slice(0, path.lastIndexOf("/"))));
}

/** The findings of a report that another has not, place by place; where entries of lists have moved, rule by rule. */
function freshFindings(now: Checked, before: Checked): Finding[] {
  const counts = new Map<string, number>();
  for (const { rule } of before.report.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const places = new Set(before.report.findings.map(({ rule, path }) => `${rule} ${path}`));
  const more = new Map<string, Finding[]>();
  for (const finding of now.report.findings) more.set(finding.rule, [...(more.get(finding.rule) ?? []), finding]);
  return [...more].flatMap(([rule, findings]) => {
    const excess = findings.length - (counts.get(rule) ?? 0);
    return excess <= 0 ? [] : findings.filter(({ path }) => !places.has(`${rule} ${path}`)).slice(0, excess);
  });
}
