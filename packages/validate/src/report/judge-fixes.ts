import { applyFixes, atPointer, type Finding, type FixOperation, isSameValue, itemKinds, listOfKind } from "@regional-plan/model";
import { movedPath, shiftsOf } from "./moved-path.ts";
import type { ValidationReport } from "./validation-report.ts";

/** Checks a plan again; `undefined` where nothing can be said of it. */
type Check = (input: unknown) => ValidationReport | undefined;

/**
 * A report in which only those findings keep a fix whose fix holds: all of them carried out, every mended finding is gone and no
 * new one is there. Fixes that get into each other's way are judged together: where each of two would do and both will not,
 * nobody can say which is right, and neither is offered. A fix that is offered guards the entries of lists that it moves.
 *
 * What is tried costs a check each; where many fixes do not hold, those that could not be tried are not offered.
 */
export function judgeFixes(input: unknown, report: ValidationReport, check: Check): ValidationReport {
  const offers = report.findings.filter(({ fix = [] }) => fix.length > 0);
  if (offers.length === 0) return report;
  const possible = withoutRivals(offers.filter((offer) => hasSense(input, offer)));
  const trials = trialsOf(input, report, check);
  const readable = settle(possible.filter(isOfShape), [], trials);
  const kept = new Set([
    ...readable,
    ...settle(
      possible.filter((offer) => !isOfShape(offer)),
      readable,
      trials,
    ),
  ]);
  const guarded = guardsFor(input, [...kept]);
  const findings = report.findings.map((finding): Finding => {
    const { fix = [], ...rest } = finding;
    if (fix.length === 0) return finding;
    return kept.has(finding) ? { ...rest, fix: guarded(fix) } : rest;
  });
  return { ...report, findings };
}

/** Mending what could not be read brings to light what stood behind it; mending anything else should bring up nothing. */
const isOfShape = ({ rule }: Finding): boolean => rule.startsWith("structure/");

/** Whether a fix changes what it says: it takes no key that is there, and makes no entry of a list that the list has already. */
function hasSense(input: unknown, { fix = [] }: Finding): boolean {
  return fix.every((operation) => {
    if (operation.op === "test" || operation.op === "remove") return true;
    const parent = atPointer(input, operation.path.slice(0, operation.path.lastIndexOf("/")));
    if (Array.isArray(parent)) return typeof operation.value === "object" || !parent.includes(operation.value);
    return operation.op !== "add" || atPointer(input, operation.path) === undefined;
  });
}

/** Without those that want one place to become different things, or one list to hold the same thing twice. */
function withoutRivals(offers: readonly Finding[]): Finding[] {
  const claims = new Map<string, { offer: Finding; operation: FixOperation }[]>();
  const rivals = new Set<Finding>();
  for (const offer of offers) {
    for (const operation of offer.fix ?? []) {
      const others = claims.get(operation.path) ?? [];
      for (const other of others) if (!isSameValue(other.operation, operation)) rivals.add(offer).add(other.offer);
      claims.set(operation.path, [...others, { offer, operation }]);
    }
  }
  const entries = new Map<string, Finding>();
  for (const offer of offers) {
    for (const operation of offer.fix ?? []) {
      if (!("value" in operation) || typeof operation.value === "object" || !/\/\d+$/u.test(operation.path)) continue;
      const entry = `${operation.path.slice(0, operation.path.lastIndexOf("/"))} ${JSON.stringify(operation.value)}`;
      const other = entries.get(entry);
      if (other !== undefined && other !== offer) rivals.add(offer).add(other);
      entries.set(entry, offer);
    }
  }
  return offers.filter((offer) => !rivals.has(offer));
}

/** What came of trying some fixes together. */
interface Verdict {
  /** The findings that are there and were not, the mended ones that are there still among them; all offers where nothing can be said. */
  readonly fresh: readonly Finding[];
  /** The fixes that could not be carried out beside the others. */
  readonly refused: readonly Finding[];
  readonly failed: boolean;
}

/** Tries fixes on a copy, as often as is worth it for a plan of its size. */
interface Trials {
  readonly attempt: (offers: readonly Finding[], base: readonly Finding[]) => Verdict | undefined;
  /** What is to be expected beside the findings of the report from now on. */
  readonly accept: (fresh: readonly Finding[]) => void;
}

function trialsOf(input: unknown, report: ValidationReport, check: Check): Trials {
  let left = attemptsFor(input);
  const revealed: Finding[] = [];
  const attempt: Trials["attempt"] = (offers, base) => {
    if (left-- <= 0) return undefined;
    const together = [...base, ...offers];
    const { plan, refused } = applyFixes(input, { findings: together });
    const after = check(plan);
    if (after === undefined) return { fresh: [], refused, failed: true };
    const mended = new Set(together);
    const shifts = shiftsOf(input, together);
    const expected = new Map<string, number>();
    for (const finding of [...report.findings.filter((each) => !mended.has(each)), ...revealed]) {
      const key = keyOf(finding.rule, movedPath(finding.path, shifts));
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
    const fresh = after.findings.filter(({ rule, path }) => {
      const key = keyOf(rule, path);
      const count = expected.get(key) ?? 0;
      if (count > 0) expected.set(key, count - 1);
      // Of a rule that found more than was kept, the number alone can be compared; a configuration is not the plan's.
      return count === 0 && !rule.startsWith("config/") && !Object.hasOwn(report.omitted, rule);
    });
    const more = Object.keys(report.omitted).filter((rule) => countOf(after, rule) > countOf(report, rule));
    return { fresh, refused, failed: more.length > 0 };
  };
  return { attempt, accept: (fresh) => revealed.push(...fresh) };
}

const keyOf = (rule: string, path: string | undefined) => `${rule} ${path}`;

const countOf = ({ findings, omitted }: ValidationReport, rule: string) =>
  findings.filter((finding) => finding.rule === rule).length + (omitted[rule] ?? 0);

/** Many for a plan as people write it, few for one of many megabytes. */
function attemptsFor(input: unknown): number {
  const lists = itemKinds.map((kind) => (input as Readonly<Record<string, unknown>> | null)?.[listOfKind[kind]]);
  const items = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 1);
  return Math.max(8, Math.min(64, Math.floor(50_000 / items)));
}

/** Those of some offers that hold, beside others that do: all of them, or what is left when those that do not are found. */
function settle(offers: readonly Finding[], base: readonly Finding[], trials: Trials): readonly Finding[] {
  const kept: Finding[] = [];
  for (const queue: (readonly Finding[])[] = [offers]; queue.length > 0; ) {
    const group = queue.shift() ?? [];
    if (group.length === 0) continue;
    const verdict = trials.attempt(group, [...base, ...kept]);
    if (verdict === undefined) continue;
    const bad = wrong(verdict, group);
    if (!verdict.failed && bad.length === 0 && verdict.refused.length === 0) {
      if (group.every(isOfShape)) trials.accept(verdict.fresh);
      kept.push(...group);
      continue;
    }
    const [only, ...more] = group;
    if (only !== undefined && more.length === 0) {
      const partners = verdict.refused.length > 0 ? [] : partnersOf(only, bad, kept, base, trials);
      for (const partner of partners) kept.splice(kept.indexOf(partner), 1);
      continue;
    }
    queue.unshift(...parts(group, [...suspects(group, bad), ...verdict.refused]));
  }
  return kept;
}

/** What may not be there: any new finding; where what could not be read was mended, only an error or what was to be mended. */
function wrong({ fresh }: Verdict, group: readonly Finding[]): readonly Finding[] {
  return group.every(isOfShape) ? fresh.filter(({ severity, rule }) => severity === "error" || rule.startsWith("structure/")) : fresh;
}

/** Those that a new finding points to: it is theirs still, or it stands in the item that they mend, or in one that they link to. */
function suspects(group: readonly Finding[], bad: readonly Finding[]): Finding[] {
  const places = new Set(bad.flatMap(({ path, related = [] }) => [path, ...related.map((place) => place.path)]).map(itemOf));
  return group.filter(({ path }) => places.has(itemOf(path)));
}

/** The path of the item that a path lies in. */
const itemOf = (path: string): string => path.split("/").slice(0, 3).join("/");

/** Those that are not suspected first, then those that are; in halves where that tells nothing apart. */
function parts(group: readonly Finding[], suspected: readonly Finding[]): (readonly Finding[])[] {
  const apart = new Set(suspected);
  const [clear, rest] = [group.filter((offer) => !apart.has(offer)), group.filter((offer) => apart.has(offer))];
  const halve = (some: readonly Finding[]) => [some.slice(0, some.length >> 1), some.slice(some.length >> 1)];
  return clear.length > 0 && rest.length > 0 ? [clear, ...halve(rest)] : halve(group);
}

/** Those that were kept and without which this one would hold: nobody can say which of them is right. */
function partnersOf(
  offer: Finding,
  bad: readonly Finding[],
  kept: readonly Finding[],
  base: readonly Finding[],
  trials: Trials,
): readonly Finding[] {
  const near = suspects(kept, [...bad, offer]);
  const holdsWithout = (others: readonly Finding[]) => {
    const without = new Set(others);
    const verdict = trials.attempt([offer], [...base, ...kept.filter((other) => !without.has(other))]);
    return verdict !== undefined && !verdict.failed && verdict.refused.length === 0 && wrong(verdict, [offer]).length === 0;
  };
  if (near.length === 0 || !holdsWithout(near)) return [];
  const alone = near.length > 4 ? [] : near.filter((other) => holdsWithout([other]));
  return alone.length > 0 ? alone : near;
}

/**
 * Puts guards before operations that a program which carries them out one after another could do in the wrong place: those
 * that remove or put in an entry of a list, and those beyond such an entry.
 */
function guardsFor(input: unknown, kept: readonly Finding[]): (fix: readonly FixOperation[]) => FixOperation[] {
  const shifts = shiftsOf(input, kept);
  return (fix) => {
    const guarded = new Set(fix.filter(({ op }) => op === "test").map(({ path }) => path));
    return fix.flatMap((operation) => {
      const value = atPointer(input, operation.path);
      const isMoved = shifts.lists.size > 0 && movedPath(operation.path, shifts) !== operation.path;
      const isShift = shifts.lists.has(operation.path.slice(0, operation.path.lastIndexOf("/")));
      if (operation.op === "test" || value === undefined || guarded.has(operation.path) || !(isMoved || isShift)) return [operation];
      return [{ op: "test" as const, path: operation.path, value }, operation];
    });
  };
}
