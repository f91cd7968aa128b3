import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { bin, folderWith, plainEnvironment, run } from "./run-command.ts";

const base = `# Our plan
specVersion: "0.3" # of the model
id: my-city
title: { zh: 计划 }
languages: [zh]
measures:
  # Railways first
  - id: measure-1 # the oldest
    title: { zh: 铁路 }
  - id: measure-2
    title: { zh: 公路 }
`;
const ours = base.replace("铁路 }", "高铁 } # faster");
const theirs = `${base}    due: "2030"\n  - id: measure-3\n    title: { zh: 轮渡 }\n`;
const both = `${ours}    due: "2030"\n  - id: measure-3\n    title:\n      zh: 轮渡\n`;
const contradicting = theirs.replace("铁路", "城铁");

describe("merge", () => {
  test("edits ours in place, comments stay, and writes it where it is told to", async () => {
    const cwd = folderWith({ "base.yaml": base, "ours.yaml": ours, "theirs.yaml": theirs });
    const { code, stdout } = await run(["merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "out.yaml"], { cwd });
    const told = "Merged; nothing contradicts.\nItems added: 1, changed: 1, removed: 0.";
    expect([code, stdout]).toEqual([0, `${told} Written to out.yaml.\n`]);
    expect(readFileSync(join(cwd, "out.yaml"), "utf8")).toBe(both);
    expect(readFileSync(join(cwd, "ours.yaml"), "utf8")).toBe(ours);
    const printed = await run(["merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "-"], { cwd });
    expect([printed.stdout, printed.stderr]).toEqual([both, `${told}\n`]);
    // Once more, and nothing changes.
    const again = await run(["merge", "base.yaml", "out.yaml", "theirs.yaml", "-o", "out.yaml"], { cwd });
    expect(again.stdout).toBe("Merged; nothing contradicts.\nThere was nothing new.\n");
    expect(readFileSync(join(cwd, "out.yaml"), "utf8")).toBe(both);
  });

  test("tells a conflict with both places, and writes nothing unless asked", async () => {
    const cwd = folderWith({ "base.yaml": base, "ours.yaml": ours, "theirs.yaml": contradicting });
    const args = ["merge", "base.yaml", "ours.yaml", "theirs.yaml", "-o", "ours.yaml"];
    const { code, stdout } = await run(args, { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("conflict  merge/changed-twice\n  Both changed “Title” (zh) of “measure-1”");
    expect(stdout).toContain("  ours    ours.yaml:9:18  /measures/0/title/zh\n  theirs  theirs.yaml:9:18  /measures/0/title/zh\n");
    expect(stdout).toContain("1 conflict; nothing was written.");
    expect(readFileSync(join(cwd, "ours.yaml"), "utf8")).toBe(ours);
    expect((await run([...args, "--lang", "zh"], { cwd })).stdout).toContain(
      "双方对“measure-1”的任务名称（zh）作了不同修改：本方为“高铁”，对方为“城铁”，原为“铁路”。",
    );
    const asked = await run([...args, "--ours", "--format", "json"], { cwd });
    expect([asked.code, readFileSync(join(cwd, "ours.yaml"), "utf8")]).toEqual([1, both]);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      written: true,
      conflicts: [
        {
          rule: "merge/changed-twice",
          severity: "error",
          location: { line: 9 },
          theirLocation: { line: 9 },
          ours: { path: "/measures/0/title/zh", value: "高铁" },
          theirs: { path: "/measures/0/title/zh", value: "城铁" },
          base: { path: "/measures/0/title/zh", value: "铁路" },
        },
      ],
    });
  });

  test("reads any format, and folders, and needs no base", async () => {
    const cwd = folderWith({ "base.yaml": base, "theirs.yaml": theirs });
    await run(["convert", "base.yaml", "--to", "folder", "-o", "ours"], { cwd });
    await run(["convert", "theirs.yaml", "--to", "ndjson", "-o", "theirs.ndjson"], { cwd });
    const files = readdirSync(join(cwd, "ours")).sort();
    expect((await run(["merge", "base.yaml", "ours", "theirs.ndjson", "-o", "ours"], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, "ours")).sort()).toEqual(files);
    expect((await run(["convert", "ours", "--to", "json"], { cwd })).stdout).toBe(
      (await run(["convert", "theirs.yaml", "--to", "json"], { cwd })).stdout,
    );
    // The other way round, the list that is no longer there leaves no file.
    writeFileSync(join(cwd, "less.yaml"), base.slice(0, base.indexOf("measures:")));
    expect((await run(["merge", "theirs.ndjson", "ours", "less.yaml", "-o", "ours"], { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, "ours")).sort()).toEqual(files.filter((file) => file !== "measures.yaml"));
    expect((await run(["merge", "base.yaml", "theirs.yaml", "-o", "both.yaml"], { cwd })).code).toBe(0);
    expect((await run(["merge", "base.yaml", "less.yaml", "-o", "both.yaml"], { cwd })).code).toBe(0);
  });

  test("a folder written elsewhere brings the texts along that its documents name", async () => {
    const own = {
      "plan.yaml": base.slice(0, base.indexOf("measures:")),
      "documents.yaml": "documents:\n  - id: doc-1\n    title: { zh: 文件 }\n    path: source.txt\n",
    };
    const at = (folder: string) =>
      Object.fromEntries(Object.entries({ ...own, "source.txt": "原文" }).map(([name, text]) => [`${folder}/${name}`, text]));
    const cwd = folderWith({
      ...at("base"),
      ...at("ours"),
      ...at("theirs"),
      "theirs/goals.yaml": "goals:\n  - id: goal-1\n    statement: { zh: 更好 }\n",
    });
    expect((await run(["merge", "base", "ours", "theirs", "-o", "merged"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "merged/source.txt"), "utf8")).toBe("原文");
    expect(readdirSync(join(cwd, "merged")).sort()).toEqual(["documents.yaml", "goals.yaml", "plan.yaml", "source.txt"]);
  });

  test("takes nothing out because a file is empty or only a part", async () => {
    const part = "measures:\n  - id: measure-1\n    title: { zh: 铁路 }\n";
    const cwd = folderWith({ "base.yaml": base, "ours.yaml": ours, "empty.yaml": "", "part.yaml": part });
    for (const theirs of ["empty.yaml", "part.yaml"]) {
      const { code, stderr } = await run(["merge", "base.yaml", "ours.yaml", theirs, "-o", "ours.yaml"], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${theirs}: of ours and this, one is a whole plan`)]);
    }
    expect(readFileSync(join(cwd, "ours.yaml"), "utf8")).toBe(ours);
  });

  test("says what it cannot do", async () => {
    const cwd = folderWith({ "base.yaml": base, "ours.yaml": "goals: [{ id: 1 }]\n", "theirs.yaml": theirs });
    for (const [args, words] of [
      [["base.yaml", "ours.yaml", "theirs.yaml"], "ours.yaml: it could not be read as a plan or a part of one"],
      [["base.yaml", "none.yaml", "theirs.yaml"], "none.yaml: there is no such file"],
      [["base.yaml"], "Name two plans, or three"],
      [["base.yaml", "theirs.yaml", "-o", "out.json"], "out.json: the merge is written in the format of ours, yaml"],
    ] as const) {
      const { code, stderr } = await run(["merge", "-o", "out.yaml", ...args], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    }
    expect(readdirSync(cwd).sort()).toEqual(["base.yaml", "ours.yaml", "theirs.yaml"]);
  });
});

describe("as git's merge driver", () => {
  /** A repository with two branches that changed the same files; merges theirs into ours. */
  function mergeInGit(files: Files, changes: { ours: Files; theirs: Files }) {
    const cwd = folderWith({
      ...files,
      ".gitattributes": "*.yaml merge=regional-plan\n",
    });
    const git = (...args: string[]) =>
      execFileSync("git", args, {
        cwd,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...plainEnvironment, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_NOSYSTEM: "1" },
      });
    const commit = (changed: Files) => {
      for (const [path, content] of Object.entries(changed)) writeFileSync(join(cwd, path), content);
      git("add", "-A");
      git("commit", "-q", "-m", "change");
    };
    git("init", "-q", "-b", "main");
    for (const [key, value] of [
      ["user.name", "Test"],
      ["user.email", "test@example.org"],
      ["core.autocrlf", "false"],
      ["merge.regional-plan.name", "regional plans"],
      ["merge.regional-plan.driver", `"${process.execPath}" "${bin}" merge %O %A %B -o %A --path %P`],
    ] as const)
      git("config", key, value);
    commit({});
    git("checkout", "-q", "-b", "theirs");
    commit(changes.theirs);
    git("checkout", "-q", "main");
    commit(changes.ours);
    let code = 0;
    let said = "";
    try {
      said = git("merge", "-q", "--no-edit", "theirs");
    } catch (error) {
      const failed = error as { status: number; stdout: string; stderr: string };
      code = failed.status;
      said = failed.stdout + failed.stderr;
    }
    const read = (path: string) => readFileSync(join(cwd, path), "utf8");
    return { code, said, read, git };
  }

  type Files = Readonly<Record<string, string>>;

  test("merges a plan in one file, comments and all", () => {
    const { code, read } = mergeInGit({ "plan.yaml": base }, { ours: { "plan.yaml": ours }, theirs: { "plan.yaml": theirs } });
    expect([code, read("plan.yaml")]).toEqual([0, both]);
  });

  test("leaves ours and says what is the matter where the two contradict", () => {
    const { code, said, read, git } = mergeInGit(
      { "plan.yaml": base },
      { ours: { "plan.yaml": ours }, theirs: { "plan.yaml": contradicting } },
    );
    expect([code, read("plan.yaml")]).toEqual([1, ours]);
    expect(said).toContain("Both changed “Title” (zh) of “measure-1”");
    expect(said).toContain("plan.yaml:9:18");
    expect(said).not.toContain(".merge_file");
    expect(git("status", "--porcelain")).toBe("UU plan.yaml\n");
  });

  test("merges a folder file by file, and files that both added", () => {
    const head = base.slice(0, base.indexOf("measures:"));
    const [here, there] = [ours, theirs].map((text) => text.slice(text.indexOf("measures:"))) as [string, string];
    const { code, read } = mergeInGit(
      { "plan.yaml": head, "measures.yaml": base.slice(head.length) },
      {
        ours: {
          "measures.yaml": here,
          "plan.yaml": head.replace("title:", "version: '2'\ntitle:"),
          "goals.yaml": "goals:\n  - { id: goal-1, statement: { zh: 一 } }\n",
        },
        theirs: {
          "measures.yaml": there,
          "plan.yaml": `${head}period: 2021/2025\n`,
          "goals.yaml": "goals:\n  - { id: goal-2, statement: { zh: 二 } }\n",
        },
      },
    );
    expect([code, read("measures.yaml")]).toEqual([0, both.slice(head.length)]);
    expect(read("plan.yaml")).toBe(`${head.replace("title:", "version: '2'\ntitle:")}period: 2021/2025\n`);
    expect(read("goals.yaml")).toBe("goals:\n  - { id: goal-1, statement: { zh: 一 } }\n  - id: goal-2\n    statement:\n      zh: 二\n");
  });
});
