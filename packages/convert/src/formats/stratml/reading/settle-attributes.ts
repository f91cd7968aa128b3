import { settleValue } from "../schema/settle-value.ts";
import { contentModels, names } from "../schema/union-model.ts";
import { canonicalName, noteUnread, type Settled, type Settling, shortened } from "./settled.ts";

const none: Readonly<Record<string, string>> = {};

/** Keeps the attributes of an element that mean something, with codes as the standard lists them. */
export function settleAttributes(element: Settled, { model, faults }: Settling): void {
  const given = element.attributes;
  const own = model.elements.get(element.name)?.attributes;
  element.attributes = none;
  let kept: Record<string, string> | undefined;
  for (const written in given) {
    if (!own?.has(written) && (written === "xmlns" || written.startsWith("xmlns:") || isOfSchema(written))) continue;
    const value = given[written] as string;
    const name = own?.has(written) ? written : nameOf(written, canonicalName(element.name));
    const sample = `@${written} (${element.name})`;
    if (name === undefined) {
      if (written !== "xml:lang") noteUnread(element, { in: element.name, attributes: { [written]: value } });
      faults.add("unknown", element, { sample });
      continue;
    }
    if (name !== written) faults.add("renamed", element, { sample: `@${written} → @${name}` });
    else if (!own?.has(name)) faults.add("edition", element, { sample, edition: model.vocabulary.edition });
    const kind = codesOf(name);
    const settled = settleValue(value, kind);
    if (!settled.isValid) faults.add("code", element, { sample: `${name}="${shortened(value)}"` });
    if (settled.text !== "") {
      kept ??= {};
      kept[name] = settled.text;
    } else if (value.trim() !== "") noteUnread(element, { in: element.name, attributes: { [name]: value } });
  }
  if (kept !== undefined) element.attributes = kept;
  if (own === undefined || own.size === 0) return;
  for (const [name, isDue] of own)
    if (isDue && !Object.hasOwn(given, name)) faults.add("missing", element, { sample: `@${name} (${element.name})` });
}

/** What tells a program where the schema lies. */
const isOfSchema = (name: string) => /^[\w.-]+:(?:schemaLocation|noNamespaceSchemaLocation|type|nil)$/u.test(name);

/** The attribute that is meant, by any edition, in any letters. */
function nameOf(written: string, element: string): string | undefined {
  const wanted = (names.get(written) ?? written).toLowerCase();
  for (const { elements } of contentModels)
    for (const name of elements.get(element)?.attributes.keys() ?? []) if (name.toLowerCase() === wanted) return name;
  return undefined;
}

function codesOf(name: string): readonly string[] {
  for (const { vocabulary } of contentModels) {
    const kind = vocabulary.values[name];
    if (typeof kind === "object") return kind;
  }
  return [];
}
