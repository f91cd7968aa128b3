import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

const cases = fileURLToPath(new URL("cases/numerals/", import.meta.url));

// Half a minute once, at two thousand digits.
test.each(["digits2000.json", "commas4000.json", "zh1000.json"])("%s is checked", async (name) => {
  const folder = folderWith({});
  copyFileSync(join(cases, name), join(folder, name));
  const { code, stderr } = await run(["validate", name], { cwd: folder });
  expect([0, 1]).toContain(code);
  expect(stderr).not.toMatch(/Error/u);
});
