import type { Addition } from "./addition.ts";

const rule: Addition = {
  what: "a rule",
  edits: [
    {
      file: "packages/validate/src/rules/quality/trial-title.ts",
      content: `import { defineRule } from "../define-rule.ts";

/** A plan is not called “Plan”. */
export const trialTitle = defineRule({
  id: "quality/trial-title",
  severity: "info",
  preset: "strict",
  basis: "house",
  message: { en: "The plan is called “{title}”.", zh: "规划名称为“{title}”。" },
  why: { en: "Nobody finds it again.", zh: "今后难以查找。" },
  fix: { en: "Give it the title that is printed.", zh: "请填写原文标题。" },
  examples: {
    valid: [{ plan: { title: { en: "Plan of the city" } } }],
    invalid: [{ plan: { title: { en: "Plan" } }, at: ["/title"] }],
  },
  check: ({ plan, report }) => {
    if (plan.title.en === "Plan") report(plan, "title", { title: "Plan" });
  },
});
`,
    },
    {
      file: "packages/validate/src/rules/quality/trial-title.test.ts",
      content: `import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { trialTitle } from "./trial-title.ts";

it("holds on its examples", () => expect(tryExamples(trialTitle)).toEqual([]));
`,
    },
  ],
  follows: {
    "packages/validate/src/registry.gen.ts": "  trialTitle,",
    "packages/validate/conformance/cases.json": "quality/trial-title",
    "docs/rules/quality/trial-title.md": "Give it the title that is printed.",
  },
};

const format: Addition = {
  what: "a format",
  edits: [
    {
      file: "packages/convert/src/formats/titles/index.ts",
      content: `import { defineFormat } from "../../contract/define-format.ts";

/** The title of a plan, a line for each language. */
export const titles = defineFormat({
  id: "titles",
  title: { en: "Titles", zh: "标题" },
  mediaTypes: ["text/x-titles"],
  extensions: [".titles"],
  mapping: [{ field: "title", target: { en: "a line for each language", zh: "每种语言一行" } }],
  findings: [],
  detect: () => false,
  write: async ({ title }) => ({ content: Object.values(title).join("\\n"), losses: [] }),
});
`,
    },
  ],
  follows: { "packages/convert/src/contract/registry.gen.ts": 'id: "titles"', "docs/formats/titles.md": "a line for each language" },
};

const option: Addition = {
  what: "an option of a format",
  edits: [
    {
      file: "packages/convert/src/formats/markdown/markdown.ts",
      insertions: [
        [
          "    languages: languagesOption,",
          '    trialMark: { kind: "text", title: { en: "what stands at the end", zh: "写在文末的文字" }, default: "" },\n',
        ],
      ],
    },
  ],
  follows: { "packages/convert/src/contract/registry.gen.ts": "trialMark: {", "docs/formats/markdown.md": "what stands at the end" },
};

const command: Addition = {
  what: "a command",
  edits: [
    {
      file: "packages/cli/src/commands/greet.ts",
      content: `import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";

/** Says hello. */
export async function greet(name: string, terminal: Terminal): Promise<ExitCode> {
  terminal.printReport(name);
  return exitCode.ok;
}
`,
    },
    {
      file: "packages/cli/src/program.ts",
      insertions: [
        [
          "    schema: () =>",
          '    greet: () => command("greet <name>", "greet").action(async (name: string) => end(await (await import("./commands/greet.ts")).greet(name, terminal))),\n',
        ],
      ],
    },
    { file: "packages/cli/src/words.ts", insertions: [["  rules: {", '  greet: { en: "Say hello.", zh: "问好。" },\n']] },
  ],
  follows: {},
};

/** What may be added to the other packages. */
export const otherAdditions: readonly Addition[] = [rule, format, option, command];
