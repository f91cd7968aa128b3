import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { ndjsonLines } from "./ndjson-lines.ts";
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
