import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commentsAsMarkdown } from "../src/examples/comments-as-markdown.ts";
import { exampleModule } from "../src/examples/example-module.ts";
import { findDocuments } from "../src/examples/find-documents.ts";
import { startModules } from "../src/examples/module-process.ts";
import { readBlocks } from "../src/examples/read-blocks.ts";
import { judgeRun, readCommands } from "../src/examples/shell-script.ts";
import { publicPackages } from "../src/workspaces.ts";

describe("blocks", () => {
  test("are read with their language, line, reason and file", () => {
    const markdown =
      "Text\n\n```ts\na;\nb;\n```\n\n1. Item\n\n   ```sh no-run: it never ends\n   serve\n   ```\n\n````yaml file=plan/plan.yaml\n```\n````\n";
    expect(readBlocks(markdown)).toEqual([
      { language: "ts", code: "a;\nb;", line: 4 },
      { language: "sh", code: "serve", line: 11, noRun: "it never ends" },
      { language: "yaml", code: "```", line: 15, file: "plan/plan.yaml" },
    ]);
  });

  test("without a reason for not running are told apart from those that run", () => {
    expect(readBlocks("```ts no-run\n```")[0]?.noRun).toBe("");
  });

  test("in doc comments keep their lines", () => {
    const source =
      'const text = "```";\n/**\n * Says.\n *\n * ```ts\n *   a;\n * ```\n */\nexport const b = 1;\n/** One line. */\n// ```ts\n';
    expect(readBlocks(commentsAsMarkdown(source))).toEqual([{ language: "ts", code: "  a;", line: 6 }]);
  });
});

// No test runs these: they make files for another project, where what they leave out would be looked for in the registry.
test("what guides pack brings along all that it needs of ours", () => {
  const needs = new Map(publicPackages().map(({ manifest: { name, dependencies = {} } }) => [name, Object.keys(dependencies)]));
  const pages = findDocuments().filter(({ path }) => path.startsWith("docs/guides/"));
  const lines = pages.flatMap(({ path, blocks }) => blocks.flatMap(({ code }) => code.split("\n").map((line) => ({ path, line }))));
  const packed = lines.filter(({ line }) => line.startsWith("npm pack "));
  expect(packed.length).toBeGreaterThan(3);
  for (const { path, line } of packed) {
    const names = [...line.matchAll(/-w (\S+)/gu)].map(([, name = ""]) => name);
    const missing = names.flatMap((name) => needs.get(name) ?? []).filter((name) => needs.has(name) && !names.includes(name));
    expect(missing, path).toEqual([]);
  }
});

describe("values", () => {
  const run = (code: string) => import(`data:text/javascript,${encodeURIComponent(exampleModule(code))}`);

  test.each([
    "1 + 1; //=> 2",
    "const a = [1]; //=> [1]",
    'await Promise.resolve({ a: "x" }); //=> { a: "x" }',
    '"plan-12"; //=> /^plan-\\d+$/u',
  ])("%s holds", async (code) => {
    await expect(run(code)).resolves.toBeDefined();
  });

  test.each(["1 + 1; //=> 3", "\n\nconst a = [1]; //=> [2]", '"plan"; //=> /^\\d+$/u'])("%j does not", async (code) => {
    await expect(run(code)).rejects.toThrow(`line ${code.startsWith("\n") ? 3 : 1} of the example`);
  });

  test("that would not be compared are refused", () => {
    expect(() => exampleModule("if (true) {\n  1; //=> 2\n}")).toThrow("at the top of the example");
    expect(() => exampleModule("const { a } = { a: 1 }; //=> 1")).toThrow("one name");
  });
});

describe("commands", () => {
  const commands = readCommands("# First\ncd a\ncat <<EOF \\\n  > b\nEOF\n# => 1 error, … warnings\n# exit 1\n\necho \\\n  two");

  test("are read with what they print and how they end", () => {
    expect(commands).toEqual([
      { text: "cd a", expected: [], code: 0 },
      { text: "cat <<EOF \\\n  > b\nEOF", expected: ["1 error, … warnings"], code: 1 },
      { text: "echo \\\n  two", expected: [], code: 0 },
    ]);
  });

  test("are judged by both", () => {
    const said = (printed: string, code: number) => judgeRun(commands, `@@@0@@@${printed}@@@${code}@@@two\n@@@0@@@/some/folder\n`);
    expect(said("Found:\n1 error, 3 warnings\n", 1)).toEqual({ folder: "/some/folder" });
    expect(said("Found:\n2 errors\n", 1).problem).toContain("did not print “1 error, … warnings”");
    expect(said("1 error, 3 warnings\n", 0).problem).toContain("ended with 0, not 1");
  });
});

test("modules run one after the other in one process; what one throws or ends is its own problem alone", async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "modules-")));
  const write = (name: string, code: string) => {
    writeFileSync(join(folder, name), code);
    return join(folder, name);
  };
  const modules = startModules(process.env);
  try {
    const problems = await Promise.all([
      modules.run(write("throws.mjs", "throw new Error('not what it says');"), folder),
      modules.run(write("ends.mjs", "process.exit(3);"), folder),
      modules.run(write("folder.mjs", `if (process.cwd() !== ${JSON.stringify(folder)}) throw new Error(process.cwd());`), folder),
    ]);
    expect(problems).toEqual([expect.stringContaining("not what it says"), "the process ended with 3", undefined]);
  } finally {
    modules.stop();
    rmSync(folder, { recursive: true });
  }
});
