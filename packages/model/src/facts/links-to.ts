import type { Id } from "../plan/parts/id.ts";
import { linkFields } from "../shape/link-fields.gen.ts";
import type { PlanIndex } from "./index-plan.ts";
import { type KnownItem, walkItems } from "./walk-items.ts";

/** A link, seen from what it points to: the item that has it, or the plan. */
export type BackLink = KnownItem & {
  /** The field that holds the id: `domain`, `responsible.agency`. */
  readonly field: string;
  /** The link's own JSON Pointer, `/measures/3/responsible/0/agency`. */
  readonly path: string;
};

/**
 * Who links to an item, by which field and where, in the order of the plan. `sameAs` counts where it names an item.
 *
 * @example
 * ```ts
 * import { indexPlan, linksTo, type Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { en: "P" },
 *   languages: ["en"],
 *   issuers: ["agency-city"],
 *   measures: [{ id: "measure-1", responsible: [{ agency: "agency-city", role: "lead" }] }],
 *   agencies: [{ id: "agency-city", name: { en: "City government" } }],
 * };
 * const links = linksTo(indexPlan(plan), "agency-city");
 * links.map(({ field, path }) => `${field} ${path}`); //=> ["issuers /issuers/0", "responsible.agency /measures/0/responsible/0/agency"]
 * links.flatMap((link) => (link.kind === "measure" ? [link.item.id] : [])); //=> ["measure-1"]
 * ```
 */
export function linksTo(index: PlanIndex, id: Id): readonly BackLink[] {
  let byId = linksOfIndex.get(index);
  if (byId === undefined) {
    byId = collectLinks(index);
    linksOfIndex.set(index, byId);
  }
  return byId.get(id) ?? [];
}

/** An index shows one state of a plan, and so do its links: they are looked for once. */
const linksOfIndex = /* @__PURE__ */ new WeakMap<PlanIndex, ReadonlyMap<string, readonly BackLink[]>>();

function collectLinks({ plan }: PlanIndex): ReadonlyMap<string, readonly BackLink[]> {
  const byId = new Map<string, BackLink[]>();
  const stepsOf = new Map(
    Object.entries(linkFields).map(([kind, fields]) => [kind, fields.map((field) => ({ field, steps: field.split(".") }))]),
  );
  const collect = (known: KnownItem, itemPath: string) => {
    for (const { field, steps } of stepsOf.get(known.kind) ?? []) {
      eachId(known.item, steps, 0, itemPath, (id, path) => {
        const link = { kind: known.kind, item: known.item, field, path } as BackLink;
        const links = byId.get(id);
        if (links === undefined) byId.set(id, [link]);
        else links.push(link);
      });
    }
  };
  collect({ kind: "plan", item: plan }, "");
  for (const placed of walkItems(plan)) collect(placed, placed.path);
  return byId;
}

/** Visits the ids at the end of some steps, each with its JSON Pointer; lists on the way are passed through. */
function eachId(value: unknown, steps: readonly string[], at: number, path: string, visit: (id: string, path: string) => void): void {
  if (value === undefined) return;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) eachId(inner, steps, at, `${path}/${index}`, visit);
    return;
  }
  const step = steps[at];
  if (step === undefined) {
    if (typeof value === "string") visit(value, path);
  } else if (typeof value === "object" && value !== null) {
    eachId((value as Readonly<Record<string, unknown>>)[step], steps, at + 1, `${path}/${step}`, visit);
  }
}
