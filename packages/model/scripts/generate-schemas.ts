import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import * as z from "zod";
import * as model from "../src/index.ts";
import { readInterfaceComments } from "./read-interface-comments.ts";

/** Writes `schema/*.json` from the schemas, with the words of the interfaces' comments and the labels of the code lists. */
const out = new URL("../schema/", import.meta.url);
const comments = readInterfaceComments(new URL("../src/plan/", import.meta.url));

type Json = Record<string, unknown>;

/** The schemas that have an interface: `Target` is checked by `targetSchema`. */
const named = Object.keys(comments).flatMap((name) => {
  const schema = (model as Record<string, unknown>)[`${name.charAt(0).toLowerCase()}${name.slice(1)}Schema`];
  return schema instanceof z.ZodType ? [{ name, schema }] : [];
});

const definitions = new Map<string, Json>();
const registry = z.registry<{ id: string }>();
for (const { name, schema } of named) registry.add(schema, { id: name });
const whole = z.toJSONSchema(model.planSchema, { io: "input", metadata: registry, override: finish }) as Json;
for (const [name, definition] of Object.entries((whole.$defs ?? {}) as Record<string, Json>))
  definitions.set(name, described(name, definition));

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const untold = [...definitions.keys()].flatMap((name) =>
  Object.entries({ "": comments[name]?.text ?? "", ...comments[name]?.members }).flatMap(([key, text]) =>
    /\p{sc=Han}[^\n]*$/u.test(text) && text.includes("\n\n") ? [] : [`${name}${key && `.${key}`}`],
  ),
);
if (untold.length > 0) throw new Error(`An editor shows both languages; these comments have no @zh: ${untold.join(", ")}`);
for (const name of definitions.keys()) write(kebab(name), { $ref: `#/$defs/${name}` }, comments[name]?.text ?? name);
const plan = definitions.get("Plan") as Json;
const properties = plan.properties as Record<string, Json>;
for (const kind of model.itemKinds) {
  const list = model.listOfKind[kind];
  write(
    list,
    { type: "object", properties: { [list]: properties[list] }, required: [list], additionalProperties: false },
    `A file that holds the plan's ${list}.\n\n存放规划列表 ${list}（${lastLine(comments.Plan?.members[list])}）的文件。`,
  );
}
const lists = new Set<string>(Object.values(model.listOfKind));
const head = Object.fromEntries(Object.entries(properties).filter(([key]) => !lists.has(key)));
write(
  "plan-head",
  { type: "object", properties: head, required: plan.required, additionalProperties: false },
  "The file plan.yaml of a plan that is kept as a folder.\n\n以文件夹保存的规划中，存放基本信息的 plan.yaml 文件。",
);

/** Writes one schema with the definitions that it needs. */
function write(name: string, body: Json, description: string): void {
  const needed = new Map<string, Json>();
  collect(body, needed);
  const sorted = [...needed].sort(([a], [b]) => (a < b ? -1 : 1));
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: model.schemaUrl(name),
    title: name,
    description,
    ...body,
    $defs: Object.fromEntries(sorted),
  };
  const text = JSON.stringify(schema, undefined, 2).replace(
    /[\u0085\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  writeFileSync(new URL(`${name}.json`, out), `${text}\n`);
}

type Overridden = { zodSchema: z.core.$ZodTypes; jsonSchema: z.core.JSONSchema.BaseSchema };

function finish(written: Overridden): void {
  describeCodes(written);
  closePattern(written);
}

/**
 * Has a pattern mean the same in all dialects of regular expressions: to many `\d` is any digit, also １, and `$` lets a line
 * break pass at the end. What would forbid that in the pattern itself, some dialects do not know.
 */
function closePattern({ jsonSchema }: Overridden): void {
  if (jsonSchema.pattern === undefined) return;
  jsonSchema.pattern = jsonSchema.pattern.replaceAll("\\d", "[0-9]").replaceAll("\\/", "/");
  // A text with anything in it may have line breaks too.
  if (!jsonSchema.pattern.endsWith("$")) return;
  jsonSchema.not = { type: "string", pattern: "[\n\r\u0085\u2028\u2029]" };
}

function collect(value: unknown, needed: Map<string, Json>): void {
  for (const [, name = ""] of JSON.stringify(value).matchAll(/"#\/\$defs\/(\w+)"/gu)) {
    const definition = definitions.get(name);
    if (definition === undefined || needed.has(name)) continue;
    needed.set(name, definition);
    collect(definition, needed);
  }
}

/** A definition with the comments of its interface. */
function described(name: string, definition: Json): Json {
  const { $schema: _, id: __, ...body } = definition;
  const comment = comments[name];
  const properties = Object.entries((body.properties ?? {}) as Record<string, Json>).map(([key, property]) => {
    const text = comment?.members[key];
    return [key, text === undefined ? property : { ...property, description: [text, property.description].filter(Boolean).join("\n\n") }];
  });
  return {
    title: name,
    ...(comment && { description: comment.text }),
    ...body,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
  };
}

/** Adds to a code the labels of its list: of an open list as examples, so that an editor offers them. */
function describeCodes({ zodSchema, jsonSchema }: Overridden): void {
  const id = model.codeListIds.get(zodSchema as unknown as z.ZodType)?.list;
  if (id === undefined) return;
  const list: model.CodeList = model.codeLists[id as keyof typeof model.codeLists];
  const labels = Object.entries(list.labels).map(([code, label]) => `- \`${code}\` ${label.en} · ${label.zh}`);
  jsonSchema.description = `${list.title.en} · ${list.title.zh}\n\n${labels.join("\n")}`;
  if (list.open) jsonSchema.examples = Object.keys(list.labels);
}

/** The Chinese part of a comment, without its full stop. */
function lastLine(text = ""): string {
  return (text.split("\n").at(-1) ?? "").replace(/。$/u, "");
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/gu, (letter, at: number) => `${at > 0 ? "-" : ""}${letter.toLowerCase()}`);
}
