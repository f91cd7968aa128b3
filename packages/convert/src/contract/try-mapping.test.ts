import { transportCompact } from "@regional-plan/repository/transport-compact";
import { expect, test } from "vitest";
import { markdown } from "../formats/markdown/index.ts";
import { testFormat } from "./test-format.ts";

const problemsWith = async (mapping: typeof markdown.mapping) =>
  (await testFormat({ ...markdown, mapping }, [transportCompact])).map(({ trial, problem }) => `${trial}: ${problem}`);

test("a row for what is not written is told, with its field", async () => {
  const row = { field: "targets[].unitOfNothing", target: { en: "nowhere", zh: "无处" } };
  expect(await problemsWith([...markdown.mapping, row])).toEqual([]);
  expect(await problemsWith([...markdown.mapping, { ...row, field: "projects[].funding" }])).toEqual([
    "mapping: The mapping names projects[].funding, and nothing of it is written.",
  ]);
});

test("what is written without a row is told, with its field", async () => {
  const all = markdown.mapping;
  for (const field of ["kind", "targets[].due", "measures[].responsible[].role", "domains[].title"])
    expect(await problemsWith(all.filter((row) => row.field !== field))).toEqual([
      `mapping: No row of the mapping names ${field}, and it is written.`,
    ]);
});
