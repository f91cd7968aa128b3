import { type Finding, type FixOperation, matchQuotes, type Plan } from "@regional-plan/model";
import type { Collector } from "../report/collect-findings.ts";
import type { NotChecked } from "../report/validation-report.ts";
import type { Rule } from "../rules/define-rule.ts";
import type { CheckedShape } from "../shape/checked-shape.ts";
import { inputPaths } from "../shape/input-paths.ts";
import { leavesLinks } from "../shape/leaves-links.ts";
import { indexItems } from "./index-items.ts";
import { type HowMuchRead, whatIsMissing } from "./needs.ts";
import { pathTowards } from "./path-towards.ts";
import type { FindingExtras, Need, RuleContext, SourceText, Subject, UnreadText } from "./rule-context.ts";
import type { ValidateOptions } from "./validate-options.ts";
import { type WalkSources, walkPlan } from "./walk-plan.ts";

/**
 * Runs the rules on the usable part of an input and collects what they find. Returns those that could not be checked;
 * nothing as soon as an item turns out to have the wrong shape, and what was found until then counts for nothing.
 */
export function runRules(
  input: unknown,
  shape: CheckedShape & { readonly plan: Plan },
  rules: readonly Rule[],
  options: ValidateOptions,
  collector: Collector,
): NotChecked[] | undefined {
  const { plan, nameless = new Set() } = shape;
  const index = indexItems(plan);
  const paths = inputPaths(input, shape);
  const pathTo = (subject: Subject, key: string) => paths.toInput(pathTowards(subject, key, index));
  const documents = textsOf(options);
  const given = {
    plan,
    find: index.find,
    ids: index.ids,
    duplicates: index.duplicates,
    has: (id: string) => index.find(id) !== undefined || shape.lost.has(id) || nameless.size > 0,
    lostKinds: shape.lostKinds,
    documents,
    unread: unreadOf(options),
    previous: options.previous,
    asOf: options.asOf,
    codes: options.codes,
    shared: sharedBy(plan, index.find),
  };
  const read: HowMuchRead = {
    isWhole: options.lost === undefined && shape.lostKinds.size === 0,
    hasAllLinks: options.lost === undefined && shape.problems.every(leavesLinks),
    nameless,
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
  const isWhole = walkPlan(plan, visitors, {
    find: index.find,
    lost: shape.lost,
    nameless,
    resolve: resolverFor(documents),
  });
  return isWhole ? notChecked : undefined;
}

/** Finds quotes in their documents. Quote after quote is from the same one. */
function resolverFor(documents: ReadonlyMap<string, SourceText>): WalkSources["resolve"] {
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
