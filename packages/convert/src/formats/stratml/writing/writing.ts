import type { Agency, Goal, Plan } from "@regional-plan/model";
import type { HomeList } from "../mapping.ts";
import type { ContentModel } from "../schema/content-model.ts";
import { isIdentifier } from "../schema/settle-value.ts";
import { LossList } from "./loss-list.ts";

/** An item with its place in its list. */
export interface At<T> {
  readonly item: T;
  readonly at: number;
}

/** The agencies of a plan by their ids. */
export type Agencies = ReadonlyMap<string, At<Agency>>;

/** What those who write a document share. It is filled as they write: hence a class. */
export class Writing extends LossList {
  /** The children of each element in their order. */
  readonly #order: ReadonlyMap<string, readonly string[]>;
  readonly #counts = new Map<HomeList, number>();
  readonly #identifiers = new Set<string>();
  /** The agencies that have been written, by their names. */
  readonly agencies = new Map<string, string>();
  /** Whether measured values are written. */
  hasActuals = false;
  readonly writtenAgencies = new Set<string>();
  readonly goals: ReadonlySet<string>;
  /** The items that become goals and objectives, in which others may stand. */
  readonly holders: ReadonlySet<string>;
  /** The items that become elements, to which links may lead. */
  readonly written: ReadonlySet<string>;

  constructor(
    readonly plan: Plan,
    language: string,
    readonly model: ContentModel,
  ) {
    super(language);
    this.#order = new Map([...model.elements].map(([name, { children }]) => [name, [...children.keys()]]));
    const { goals = [], domains = [], measures = [], arrangements = [] } = plan;
    this.goals = new Set(goals.map(({ id }) => id));
    this.written = new Set([
      plan.id,
      ...[goals, domains, measures, arrangements].flatMap((list: readonly { id: string }[]) => list.map(({ id }) => id)),
    ]);
    const visions = new Set(
      goals.filter((goal) => isVision(goal, "vision", goals) || isVision(goal, "mission", goals)).map(({ id }) => id),
    );
    this.holders = new Set([...this.written].filter((id) => id !== plan.id && !visions.has(id)));
    for (const id of this.written) this.#identifiers.add(id);
    for (const list of [plan.agencies, plan.indicators, plan.targets]) for (const { id } of list ?? []) this.#identifiers.add(id);
  }

  get part(): "1" | "2" {
    return this.model.vocabulary.part;
  }

  orderOf(element: string): readonly string[] {
    return this.#order.get(element) ?? [];
  }

  /** What a mark says of the place of an item: nothing where it is the next of its list. */
  place(list: HomeList, at: number): { readonly at?: number } {
    const count = this.#counts.get(list) ?? 0;
    this.#counts.set(list, count + 1);
    return count === at ? {} : { at };
  }

  /** How many items of a list have been written. */
  count(list: HomeList): number {
    return this.#counts.get(list) ?? 0;
  }

  /** Takes an identifier that was kept, where it can be one and nothing else has it. */
  takeIdentifier(kept: unknown): string | undefined {
    if (typeof kept !== "string" || !isIdentifier(kept) || this.#identifiers.has(kept)) return undefined;
    this.#identifiers.add(kept);
    return kept;
  }
}

/** Whether a goal stands as vision or mission: the first of its kind, which is a part of no other. */
export function isVision(goal: Goal, kind: "vision" | "mission", goals: readonly Goal[]): boolean {
  return (
    goal.kind === kind && goal.parent === undefined && goals.find((other) => other.kind === kind && other.parent === undefined) === goal
  );
}
