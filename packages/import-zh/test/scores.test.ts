import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { scoreFolder } from "../scripts/score/score-folder.ts";

// Ten documents with answers that were fixed before the importer first saw them: no less is found than what is asked of unseen ones.
test.each([
  ["outline", 0.95],
  ["responsibilities", 0.92],
  ["targets", 0.85],
] as const)("finds the %s of documents that it was not made for", async (part, least) => {
  const scored = await ten;
  expect(scored).toHaveLength(10);
  expect(scored.reduce((sum, { score }) => sum + score[part].f1, 0) / 10).toBeGreaterThan(least);
});

const ten = scoreFolder(fileURLToPath(new URL("documents", import.meta.url)));
