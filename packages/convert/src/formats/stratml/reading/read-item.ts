import { type KeptData, stratmlNamespace } from "../extension.ts";
import { type Homes, plainFields } from "../mapping.ts";
import { keep, wordsOf } from "./element-data.ts";
import type { ItemData, PlanBuilder } from "./plan-builder.ts";
import type { Settled } from "./settled.ts";

/** Fills the fields of an item from the children that hold them; the children that others deal with are passed over, and the rest is kept for StratML. */
export function readFields(
  fields: Homes,
  element: Settled,
  item: ItemData,
  kept: KeptData,
  builder: PlanBuilder,
  dealtWith: ReadonlySet<string>,
): void {
  for (const child of element.children) {
    const field = fields[child.name];
    if (field !== undefined) item[field] = plainFields.has(field) ? wordsOf(child) : builder.text(wordsOf(child));
    else if (!dealtWith.has(child.name)) keep(kept, element.name, child);
  }
}

/** The identifier of an element, noted for what speaks of it, and kept where the id of the item is another. */
export function keepIdentifier(identifier: string | undefined, id: string, kept: KeptData, builder: PlanBuilder): void {
  if (identifier !== undefined && identifier !== id && builder.identifiers.get(identifier) === id) kept.Identifier = identifier;
}

/** Gives an item what is kept of its element. */
export function withKept(item: Record<string, unknown>, kept: KeptData, element: Settled): void {
  for (const name in element.attributes) kept[`@${name}`] = element.attributes[name] as string;
  if (element.unread !== undefined) kept.unread = element.unread;
  for (const _ in kept) {
    item.extensions = { [stratmlNamespace]: kept };
    return;
  }
}
