import { inSchemaOrder, type Plan, stringifyJson } from "@regional-plan/model";
import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { lists } from "./join-lines.ts";
import { reader } from "./reader.ts";

/** A plan item by item, a JSON object a line: for large plans and for tools that work on lines. Lossless. */
export const ndjson = withRead(
  defineFormat({
    id: "ndjson",
    title: { en: "NDJSON (an item a line)", zh: "NDJSON（每行一条）" },
    mediaTypes: ["application/x-ndjson"],
    extensions: [".ndjson", ".jsonl"],
    mapping: [
      { field: "*", target: { en: '{"plan": …} on the first line', zh: '首行的 {"plan": …}' } },
      {
        field: "<list>[]",
        target: { en: '{"list": "<list>", "item": …}, a line each', zh: '{"list": "<列表>", "item": …}，每个条目一行' },
        note: { en: "An empty list is a line without an item.", zh: "空列表写为一行，不含 item。" },
      },
    ],
    ...reader,
    write: async (plan) => ({ content: [...ndjsonLines(plan)].join(""), losses: [] }),
  }),
);

/** The lines of a plan, each with its line feed, made one by one. */
export function* ndjsonLines(plan: Plan): Generator<string> {
  const whole = inSchemaOrder(plan) as unknown as Record<string, unknown>;
  yield `${stringifyJson({ plan: Object.fromEntries(Object.entries(whole).filter(([key]) => !lists.has(key))) })}\n`;
  for (const list of lists) {
    const items = whole[list] as unknown[] | undefined;
    if (items?.length === 0) yield `${stringifyJson({ list })}\n`;
    for (const item of items ?? []) yield `${stringifyJson({ list, item })}\n`;
  }
}
