import { type Finding, type FixOperation, itemKinds, matchQuotes, type Plan } from "@regional-plan/model";
import type { Collector } from "../report/collect-findings.ts";
import type { NotChecked } from "../report/validation-report.ts";
import type { Rule } from "../rules/define-rule.ts";
import { inputPaths } from "../shape/input-paths.ts";
import { leavesLinks } from "../shape/leaves-links.ts";
import type { WrongParts } from "../shape/wrong-parts.ts";
import { linkedIds } from "./linked-ids.ts";
import { type HowMuchRead, whatIsMissing } from "./needs.ts";
import { pathTowards } from "./path-towards.ts";
import type { Reading } from "./read-plan.ts";
import type { FindingExtras, Need, RuleContext, SourceText, Subject, UnreadText } from "./rule-context.ts";
import { type ShowSources, showPlan } from "./show-plan.ts";
import type { ValidateOptions } from "./validate-options.ts";

/** Runs the rules on the usable part of an input and collects what they find. Returns those that could not be checked. */
export function runRules(
  input: unknown,
  reading: Reading,
  wrong: WrongParts,
  rules: readonly Rule[],
  options: ValidateOptions,
  collector: Collector,
): NotChecked[] {
  const { plan, index } = reading;
  const { lost, lostKinds, nameless } = wrong;
  const paths = inputPaths(input, plan, wrong);
  const pathTo = (subject: Subject, key: string) => paths.toInput(pathTowards(subject, key, index));
  const documents = textsOf(options);
  const given = {
    plan,
    find: index.find,
    isLinked: linkedIds(reading),
    ids: index.ids,
    duplicates: index.duplicates,
    has: (id: string) => index.find(id) !== undefined || lost.has(id) || nameless.size > 0,
    lostKinds,
    documents,
    unread: unreadOf(options),
    previous: options.previous,
    upper: options.upper,
    asOf: options.asOf,
    codes: options.codes,
    shared: sharedBy(plan, index.find),
  };
  const read: HowMuchRead = {
    isWhole: options.lost === undefined && lostKinds.size === 0,
    hasAllLinks: options.lost === undefined && wrong.problems.every(leavesLinks),
    nameless: itemKinds.filter((kind) => nameless.has(kind)),
  };
  const notChecked: NotChecked[] = [];
  const visitors = rules.flatMap((rule) => {
    const missing = whatIsMissing(rule, plan, options, read);
    notChecked.push(...missing.map((entry) => ({ rule: rule.id, ...entry })));
    if (missing.some(({ path }) => path === undefined)) return [];
    const report: RuleContext["report"] = (subject, key, params, extras) => {
      const path = pathTo(subject, key);
      if (paths.isFair(path)) collector.add({ rule: rule.id, path, ...(params && { params }), ...placed(extras, subject, path, pathTo) });
    };
    return rule.check({ ...given, report } as RuleContext<Need>) ?? [];
  });
  showPlan(reading, visitors, { lost, nameless, resolve: resolverFor(documents) });
  return notChecked;
}

/** Finds quotes in their documents. Quote after quote is from the same one. */
function resolverFor(documents: ReadonlyMap<string, SourceText>): ShowSources["resolve"] {
  const matchers = new Map([...documents].map(([id, { text }]) => [id, matchQuotes(text)]));
  let last: string | undefined;
  let match: ReturnType<typeof matchQuotes> | undefined;
  return (document, span) => {
    if (document !== last) {
      last = document;
      match = matchers.get(document ?? "");
    }
    return match?.(span);
  };
}

function sharedBy(plan: Plan, find: RuleContext["find"]): RuleContext["shared"] {
  const known = new Map<unknown, unknown>();
  return <T>(compute: (plan: Plan, find: RuleContext["find"]) => T): T => {
    if (!known.has(compute)) known.set(compute, compute(plan, find));
    return known.get(compute) as T;
  };
}

function textsOf({ documents = {} }: ValidateOptions): ReadonlyMap<string, SourceText> {
  return new Map(
    Object.entries(documents).flatMap(([id, given]): [string, SourceText][] =>
      typeof given === "string" ? [[id, { text: given }]] : "unread" in given ? [] : [[id, given]],
    ),
  );
}

function unreadOf({ documents = {} }: ValidateOptions): ReadonlyMap<string, UnreadText> {
  return new Map(
    Object.entries(documents).flatMap(([id, given]): [string, UnreadText][] =>
      typeof given === "object" && "unread" in given ? [[id, given]] : [],
    ),
  );
}

/** The extras of a finding with paths in place of subjects. */
function placed(
  extras: FindingExtras | undefined,
  subject: Subject,
  path: string,
  pathTo: (subject: Subject, key: string) => string,
): Pick<Finding, "variant" | "related" | "fix"> {
  return {
    ...(extras?.variant !== undefined && { variant: extras.variant }),
    ...(extras?.related && {
      related: extras.related.map((other) => ({ path: "subject" in other ? pathTo(other.subject, other.key) : pathTo(other, "") })),
    }),
    ...(extras?.fix && {
      fix: extras.fix.map(({ key, ...step }): FixOperation => ({ ...step, path: key === undefined ? path : pathTo(subject, key) })),
    }),
  };
}
