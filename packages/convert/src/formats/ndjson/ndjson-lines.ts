import { inSchemaOrder, type ListName, type Plan, stringifyJson } from "@regional-plan/model";
import { listNames } from "./list-names.ts";

/** What stands on a line: the plan's own fields, or an item of a list; a list without an item is an empty one. */
export interface NdjsonPart {
  /** The plan's own fields, those that are no list of items. */
  readonly plan?: Readonly<Record<string, unknown>>;
  readonly list?: ListName;
  readonly item?: unknown;
}

/**
 * The lines of a plan, each with its line feed. Each is made when it is asked for: what is written as it comes is never in
 * memory as a whole.
 *
 * @example
 * ```ts
 * import { ndjsonLines } from "@regional-plan/convert/ndjson";
 *
 * const plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"], principles: [], goals: [{ id: "g", statement: { en: "G" } }] };
 * [...ndjsonLines(plan)].slice(1); //=> ['{"list":"principles"}\n', '{"list":"goals","item":{"id":"g","statement":{"en":"G"}}}\n']
 * ```
 */
export function* ndjsonLines(plan: Plan): Generator<string> {
  const fields = Object.entries(plan).filter(([key]) => !listNames.has(key));
  yield ndjsonLine({ plan: Object.fromEntries(fields) }, plan.languages);
  for (const list of listNames as ReadonlySet<ListName>) {
    const items: readonly unknown[] | undefined = plan[list];
    if (items?.length === 0) yield ndjsonLine({ list });
    for (const item of items ?? []) yield ndjsonLine({ list, item }, plan.languages);
  }
}

/**
 * The line of one part of a plan, with its line feed: for what makes a plan item by item, or changes one on its way through.
 * Texts come in the order of the languages, where these are given.
 *
 * @example
 * ```ts
 * import { ndjsonLine } from "@regional-plan/convert/ndjson";
 *
 * const item = { statement: { en: "G", zh: "目标" }, id: "g" };
 * ndjsonLine({ list: "goals", item }, ["zh", "en"]); //=> '{"list":"goals","item":{"id":"g","statement":{"zh":"目标","en":"G"}}}\n'
 * ```
 */
export function ndjsonLine({ plan, list, ...rest }: NdjsonPart, languages: readonly string[] = []): string {
  if (plan !== undefined)
    return `${stringifyJson({ plan: Array.isArray(plan.languages) ? inSchemaOrder(plan as unknown as Plan) : plan })}\n`;
  const item = "item" in rest && list !== undefined ? { item: orderedItem(list, rest.item, languages) } : {};
  return `${stringifyJson({ list, ...item })}\n`;
}

/** An item with its keys in the order of the schema. */
function orderedItem(list: ListName, item: unknown, languages: readonly string[]): unknown {
  const alone = { languages, [list]: [item] } as unknown as Plan;
  return inSchemaOrder(alone)[list]?.[0];
}
