import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a bundler makes of an import from the package. */
async function bundled(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
    minify: true,
  });
  return outputFiles[0]?.text ?? "";
}

test("one list brings no other with it", async () => {
  const whole = await bundled('export { plan } from "@regional-plan/ningbo";');
  const targets = await bundled('export { targets } from "@regional-plan/ningbo";');
  expect(whole).toContain("project-shanghai-jiaxing-ningbo-railway");
  expect(targets).toContain("10家以上高端医疗机构");
  expect(targets).not.toContain("project-shanghai-jiaxing-ningbo-railway");
  expect(targets.length).toBeLessThan(whole.length / 50);
});

test("types alone bring nothing", async () => {
  expect(
    await bundled('import type { NingboPlan } from "@regional-plan/ningbo"; export const plan = undefined as NingboPlan | undefined;'),
  ).not.toContain("JSON.parse");
});
