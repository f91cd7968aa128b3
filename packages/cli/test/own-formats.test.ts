import { describe, expect, test } from "vitest";
import { soundPlan, textOf } from "./plans.ts";
import { folderWith, run } from "./run-command.ts";

/** A format of a project's own, as a program: the titles of a plan, a line each. */
const titles = (changes = "") => `
const titles = {
  id: "titles", title: { en: "A title a line" }, mediaTypes: [], extensions: [".titles"], mapping: [], findings: [],
  options: { bullet: { kind: "text", title: { en: "what stands before a title" }, default: "- " } },
  detect: (content) => String(content).startsWith("TITLES"),
  write: async (plan, { bullet }) => ({
    content: ["TITLES", ...Object.entries(plan.title).map(([tag, title]) => bullet + tag + " " + title)].join("\\n") + "\\n",
    losses: [],
  }),
  load: async (content) => ({
    value: {
      specVersion: "0.3", id: "read", languages: ["zh", "en"],
      title: Object.fromEntries(String(content).trim().split("\\n").slice(1).map((line) => line.slice(2).split(/ (.*)/))),
    },
    findings: [],
    locate: (paths) => new Map(paths.map((path) => [path, { line: 2, column: 1 }])),
  }),
  ${changes}
};
export default { formats: [titles] };
`;

const config = "regional-plan.config.mjs";

describe("a format of the configuration's own", () => {
  test("is written, recognised, read, checked and listed like any other", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), [config]: titles() });
    const written = await run(["convert", "plan.json", "--to", "titles", "-o", "plan.txt"], { cwd });
    expect(written).toEqual({ code: 0, stdout: "", stderr: "" });
    const starred = await run(["convert", "plan.json", "--to", "titles", "--option", "bullet=* "], { cwd });
    expect(starred.stdout).toBe("TITLES\n* zh 我市行动计划\n* en My city's action plan\n");
    const read = await run(["convert", "plan.txt", "--to", "json"], { cwd });
    expect(JSON.parse(read.stdout)).toMatchObject({ id: "read", title: soundPlan.title });
    expect(await run(["validate", "plan.txt", "--preset", "basic"], { cwd })).toMatchObject({ code: 0 });
    expect((await run(["inspect", "plan.txt", "--lang", "en"], { cwd })).stdout).toContain("My city's action plan");
    expect((await run(["formats"], { cwd })).stdout).toMatch(
      /^titles +A title a line +\.titles +✓ +✓$[\s\S]*^titles +bullet +a text +- /mu,
    );
  });

  test("is unknown without its configuration, and no program is run for it unasked", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), [config]: titles(), "other/plan.json": textOf(soundPlan) });
    const unknown = "There is no format “titles” to write";
    expect((await run(["convert", "plan.json", "--to", "titles", "--no-config"], { cwd })).stderr).toContain(unknown);
    const beside = folderWith({ "plans/plan.json": textOf(soundPlan), [`plans/${config}`]: titles() });
    const { code, stderr } = await run(["convert", "plans/plan.json", "--to", "titles"], { cwd: beside });
    expect([code, stderr]).toEqual([2, expect.stringContaining("was not run. If you trust it, name it with --config.")]);
    const named = await run(["convert", "plans/plan.json", "--to", "titles", "--config", `plans/${config}`], { cwd: beside });
    expect(named.stdout).toContain("TITLES");
  });

  test("takes the place of one of the same name", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), [config]: titles('id: "markdown",') });
    expect((await run(["convert", "plan.json", "--to", "markdown"], { cwd })).stdout).toMatch(/^TITLES/u);
  });

  test.each([
    ["detect: undefined,", "formats › titles › detect"],
    ['title: "Titles",', "formats › titles › title"],
    ["extensions: undefined,", "formats › titles"],
    ['id: "My titles",', "formats › My titles › id"],
    ["load: undefined, write: undefined,", "formats › titles: it has neither “load” nor “write”"],
    ['write: "no",', "formats › titles › write"],
    ['options: { a: { kind: "word", title: { en: "x" } } },', "formats › titles › options › a › kind"],
    ['options: { a: { kind: "choice", title: { en: "x" } } },', "formats › titles › options › a: it has no list of “choices”"],
  ])("that is wrong is told with its name and what is missing: %s", async (changes, told) => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), [config]: titles(changes) });
    const { code, stdout, stderr } = await run(["convert", "plan.json", "--to", "titles"], { cwd });
    expect([code, stdout, stderr.trimEnd().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(`${config}: ${told}`);
  });

  test("in a configuration that is no program is told", async () => {
    const cwd = folderWith({ "plan.json": textOf(soundPlan), "regional-plan.config.json": '{ "formats": [{ "id": "titles" }] }' });
    expect((await run(["validate", "plan.json"], { cwd })).stderr).toContain("formats › titles › ");
  });
});
