import { readFileSync } from "node:fs";
import { catalogue, fieldLabel, kindNames, type MessageTemplate } from "@regional-plan/model";
import { allNodes, type NodeTerms } from "../../src/linked/node-terms.ts";
import { literal } from "../../src/linked/turtle-text.ts";

interface Described {
  readonly description?: string;
}

interface Definition extends Described {
  readonly properties?: Readonly<Record<string, Described>>;
}

const schema = JSON.parse(readFileSync(new URL("../../../model/schema/plan.json", import.meta.url), "utf8")) as {
  $defs: Readonly<Record<string, Definition>>;
};

/** What the model says of an object, or of a field of one, in both languages. */
export function commentOf(owner: string, field?: string): MessageTemplate | undefined {
  const definition = schema.$defs[owner];
  const [en, ...rest] = (field === undefined ? definition : definition?.properties?.[field])?.description?.split("\n\n") ?? [];
  const zh = rest.at(-1);
  return en !== undefined && zh !== undefined ? { en, zh } : undefined;
}

/** What an object is called: an item by its kind, a part by its name and by the field that holds it. */
export function nameOfClass({ name }: NodeTerms): MessageTemplate {
  const en = name.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  const list = catalogue().lists.find((each) => each.name === name);
  if (name === "Plan" || list !== undefined) return { en, zh: kindNames[list?.kind ?? "plan"].zh };
  const holder = allNodes().flatMap(({ terms }) => terms.filter(({ node }) => node?.name === name))[0];
  return { en, zh: labelOf(holder?.field ?? name).zh };
}

/** What a field is called. */
export function labelOf(field: string, owner = ""): MessageTemplate {
  return fieldLabel(field, owner) ?? { en: field, zh: field };
}

/** Words in both languages, as Turtle writes them. */
export const inBoth = ({ en, zh }: MessageTemplate) => `${literal(en)}@en, ${literal(zh)}@zh`;
