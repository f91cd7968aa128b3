import { expect, test } from "vitest";
import { detectFormat } from "./find-format.ts";

test.each([
  ['{ "specVersion": "0.2" }', "json"],
  ["\n\n# A plan\n---\n  # of\nid: p\n", "yaml"],
  ['"id": p', "yaml"],
  ['{"plan":{}}\n', "ndjson"],
  ['{"list":"goals","item":{}}\n{"plan":{}}\n', "ndjson"],
  ['\n{ "item": {}, "list": "goals" }\n', "ndjson"],
  ['{"id":"p"}\r\n{"list":"goals"}', "ndjson"],
  ['{\n"goals": [{}]}\n', "json"],
  ['{"goals": [{}\n,{}]}\n', "json"],
  [new Map([["plan.yaml", "id: p"]]), "folder"],
  ["- a list", undefined],
  ["# only a comment", undefined],
  ["一段文字：没有格式", undefined],
])("%j is recognised as %s", async (content, id) => {
  expect((await detectFormat(content))?.id).toBe(id);
});

test("looks at an empty text of many lines once", async () => {
  expect(await detectFormat("\n".repeat(5_000_000))).toBeUndefined();
});
