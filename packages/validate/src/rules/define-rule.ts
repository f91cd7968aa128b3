import {
  completeMessage,
  type FindingDefinition,
  type OwnFindingDefinition,
  type OwnMessage,
  type Plan,
  type Severity,
} from "@regional-plan/model";
import type { ProjectChoices } from "../config/project-choices.ts";
import type { GivenNeed, Need, RuleContext, UnreadText } from "../engine/rule-context.ts";
import type { Visitors } from "../engine/visited.ts";
import type { Preset } from "./preset.ts";

/** What a rule rests on: a standard or document with its clause, or the practice of this project. */
export type Basis = "house" | { readonly title: OwnMessage; readonly clause?: string; readonly url?: string };

/** A small plan that shows what a rule is about: the fields are put into a plan that is otherwise sound. */
export interface Example {
  readonly plan?: Partial<Plan>;
  /** The whole input, where fields cannot show it. */
  readonly input?: unknown;
  /** Source texts by the ids of their documents; of one that could not be read, why. */
  readonly documents?: Readonly<Record<string, string | UnreadText>>;
  /** What the previous version differs in. */
  readonly previous?: Partial<Plan>;
  /** What the upper plan has; its id is `upper`. */
  readonly upper?: Partial<Plan>;
  readonly asOf?: string;
  readonly config?: ProjectChoices;
}

/** An example that breaks the rule. */
export interface FailingExample extends Example {
  /** The path of each finding that the rule must give, in the order of the plan. */
  readonly at: readonly string[];
}

/** How a rule is checked on one plan. */
// biome-ignore lint/suspicious/noConfusingVoidType: a rule with a loop of its own returns nothing
export type Check<Context> = (context: Context) => Visitors | undefined | void;

/** One rule: what it is called, what it says, what it rests on, what it looks like, and how it is checked. */
export interface RuleDefinition<N extends Need = never> extends FindingDefinition {
  /** The mildest preset that checks it. */
  readonly preset: Preset;
  /** What it weighs under `strict`, where that is more. */
  readonly strict?: Severity;
  readonly basis: Basis;
  /** Without what it cannot check anything: it is then reported as not checked, with the reason. */
  readonly needs?: readonly N[];
  /** What it checks only a part with, and the path of that part: without it, that part is reported as not checked. */
  readonly wants?: readonly { readonly need: GivenNeed; readonly path: string }[];
  readonly examples: { readonly valid: readonly Example[]; readonly invalid: readonly FailingExample[] };
  /** Called once a plan. Returns what it wants to see of the plan, or nothing where a loop of its own says it all. */
  readonly check: Check<RuleContext<N>>;
}

/** A rule of a project's own, whose texts are in the languages that its author has: one is enough. */
export type OwnRuleDefinition<N extends Need = never> = Omit<RuleDefinition<N>, keyof FindingDefinition> & OwnFindingDefinition;

/** A rule as the engine runs it. */
export type Rule = Omit<RuleDefinition, "needs" | "check"> & {
  readonly needs?: readonly Need[];
  readonly check: Check<RuleContext<Need>>;
};

/**
 * Makes a rule. A rule is one file; documentation, catalogue, messages, tests and the conformance kit come out of it. One of
 * a project's own may speak one language alone, whichever it is: `message: { fr: "…" }`.
 *
 * @example
 * ```ts
 * import { defineRule, validatePlan } from "@regional-plan/validate";
 *
 * const shortTitle = defineRule({
 *   id: "my-city/short-title",
 *   severity: "warning",
 *   preset: "recommended",
 *   basis: "house",
 *   message: { en: "The title is {length} characters long.", zh: "标题长达{length}字。" },
 *   why: { en: "The register cuts longer titles.", zh: "登记系统会截断过长的标题。" },
 *   fix: { en: "Shorten it to 50 characters.", zh: "请缩短至50字以内。" },
 *   examples: {
 *     valid: [{ plan: { title: { zh: "行动计划" } } }],
 *     invalid: [{ plan: { title: { zh: "长".repeat(51) } }, at: ["/title/zh"] }],
 *   },
 *   check: ({ plan, report }) => {
 *     const length = plan.title.zh?.length ?? 0;
 *     if (length > 50) report(plan, "title/zh", { length });
 *   },
 * });
 * const plan = { specVersion: "0.2", id: "p", title: { zh: "长".repeat(51) }, languages: ["zh"] };
 * validatePlan(plan, { rules: [shortTitle] }).findings.map(({ rule }) => rule).includes("my-city/short-title"); //=> true
 * ```
 */
export function defineRule<const N extends Need = never>(definition: OwnRuleDefinition<N>): Rule {
  // The engine hands a rule its context only where what the rule needs is there, which no type can follow.
  return (speaksBoth(definition) ? definition : inBoth(definition)) as unknown as Rule;
}

/** A rule that says its message in both languages says all in both. */
const speaksBoth = ({ message, why, fix }: OwnFindingDefinition) => [message, why, fix].every((text) => "en" in text && "zh" in text);

function inBoth({ message, why, fix, variants, terms, ...rest }: OwnFindingDefinition): FindingDefinition {
  const wording = (own: { message: OwnMessage; fix: OwnMessage }) => ({
    message: completeMessage(own.message),
    fix: completeMessage(own.fix),
  });
  const each = <A, B>(own: Readonly<Record<string, A>>, complete: (one: A) => B) =>
    Object.fromEntries(Object.entries(own).map(([name, one]) => [name, complete(one)]));
  return {
    ...rest,
    ...wording({ message, fix }),
    why: completeMessage(why),
    ...(variants && { variants: each(variants, wording) }),
    ...(terms && { terms: each(terms, completeMessage) }),
  };
}
