import { type FileTree, formatEntry } from "@regional-plan/convert";
import { type FixOperation, type Plan, type SourceSpan, walkItems } from "@regional-plan/model";
import { validatePlan } from "@regional-plan/validate";
import { importDocument, importInto, openContent, validateText, writeImported } from "@regional-plan/workbench";
import { describe, expect, test } from "vitest";
import { firstEdition, secondEdition } from "./editions.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** The folder that an import writes. */
async function imported(text: string, name = "计划.txt"): Promise<Map<string, string>> {
  return new Map((await writeImported(await importDocument(text, { name }))) as ReadonlyMap<string, string>);
}

async function intoFolder(files: Files, text: string, name = "计划.txt") {
  const texts = (plan: unknown) =>
    Object.fromEntries(((plan as Plan).documents ?? []).map(({ id, path = "" }) => [id, { text: String(files.get(path)) }]));
  const done = await importInto(await openContent(files as FileTree, { name: "plan" }), await importDocument(text, { name }), texts);
  if ("unread" in done) throw new Error(`${done.unread} was not read`);
  return { ...done, files: done.merged?.content as Map<string, string> };
}

async function planOf(files: Files): Promise<Plan> {
  const yaml = new Map([...files].filter(([name]) => name.endsWith(".yaml")));
  const { value } = (await (await formatEntry("folder")?.load())?.load?.(yaml)) ?? {};
  return value as Plan;
}

/** The files after people have changed the plan in an editor. */
async function edited(files: Map<string, string>, changes: (plan: Plan) => readonly FixOperation[]): Promise<Map<string, string>> {
  const folder = await formatEntry("folder")?.load();
  const { content, refused } = (await folder?.edit?.(files, changes(await planOf(files)))) ?? {};
  expect(refused).toEqual([]);
  return content as Map<string, string>;
}

/** What is wrong with a folder: findings of a check with all its texts, and quotes that are not there. */
async function faultsOf(files: Files): Promise<string[]> {
  const plan = await planOf(files);
  const documents = Object.fromEntries((plan.documents ?? []).map(({ id, path = "" }) => [id, String(files.get(path))]));
  const { findings } = validatePlan(plan, { preset: "basic", documents });
  const first = plan.documents?.[0]?.id ?? "";
  const strays = [...walkItems(plan)].flatMap(({ item }) =>
    ((item as { source?: readonly SourceSpan[] }).source ?? []).flatMap(({ document = first, quote, start, end }) =>
      documents[document]?.slice(start, end) === quote ? [] : [`${item.id} quotes what is not there: ${quote}`],
    ),
  );
  return [...findings.map(({ rule, path }) => `${rule} ${path}`), ...strays];
}

const indexOf = (list: readonly { readonly title?: { readonly zh?: string } }[] | undefined, title: string): number =>
  list?.findIndex(({ title: own }) => own?.zh === title) ?? -1;

describe("a new edition comes into the folder", () => {
  test("what is the same keeps its id, what is new gets one of its own, what was dropped is gone", async () => {
    const { conflicts, files, changes, hasBase } = await intoFolder(await imported(firstEdition), secondEdition);
    expect([conflicts, hasBase, await faultsOf(files)]).toEqual([[], true, []]);
    const { measures = [], targets = [] } = await planOf(files);
    expect(measures.map(({ id, title }) => [id, title?.zh])).toEqual([
      ["measure-2-1", "完善充电设施"],
      ["measure-2-2-b", "建设慢行系统"],
      ["measure-2-2", "优化城乡公交线网"],
    ]);
    expect(measures[0]?.responsible).toHaveLength(3);
    expect(targets.find(({ statement }) => statement.zh?.includes("充电桩"))).toMatchObject({ id: "target-1", quantity: { value: 1200 } });
    expect(changes.added).toContainEqual({ kind: "measure", id: "measure-2-2-b", after: { zh: "建设慢行系统" } });
    expect(changes.dropped).toContainEqual({ kind: "measure", id: "measure-2-3", before: { zh: "推广共享单车" } });
    expect(changes.proposed.find(({ id }) => id === "measure-2-2")).toMatchObject({
      before: { zh: "优化公交线网" },
      after: { zh: "优化城乡公交线网" },
      reasons: expect.arrayContaining([expect.objectContaining({ id: "sharedWords" })]),
    });
    expect([files.get("source.txt"), files.get("计划.txt")]).toEqual([secondEdition, secondEdition]);
  });

  test("the plan of the folder is what an import of the edition alone would be, but for ids", async () => {
    const { files } = await intoFolder(await imported(firstEdition), secondEdition);
    const fresh = await planOf(await imported(secondEdition));
    const merged = await planOf(files);
    const counts = (plan: Plan) => [...walkItems(plan)].map(({ kind }) => kind).sort();
    expect(counts(merged)).toEqual(counts(fresh));
  });

  test("the same edition once more changes nothing, byte for byte", async () => {
    const once = await intoFolder(await imported(firstEdition), secondEdition);
    const twice = await intoFolder(once.files, secondEdition);
    expect(twice.changes).toEqual({ added: [], dropped: [], proposed: [] });
    expect(twice.files).toEqual(once.files);
    const first = await imported(firstEdition);
    expect([...(await intoFolder(first, firstEdition)).files].sort()).toEqual([...first].sort());
  });
});

describe("what people did stays", () => {
  test("their fields, their items, their ids, their translations and their comments", async () => {
    const before = await edited(await imported(firstEdition), (plan) => {
      const at = indexOf(plan.measures, "优化公交线网");
      return [
        { op: "add", path: `/measures/${at}/due`, value: "2025-12" },
        { op: "add", path: "/title/en", value: "Green travel" },
        {
          op: "add",
          path: "/actions/-",
          value: { id: "own-action", statement: { zh: "开展试点" }, for: "measure-2-2", due: "2025" },
        },
      ];
    });
    const renamed = new Map(
      [...before].map(([name, text]) => [
        name,
        name.endsWith(".yaml")
          ? text.replaceAll(/\bmeasure-2-2\b/gu, "bus-lines").replace("  - id: bus-lines\n", "  - id: bus-lines # ours\n")
          : text,
      ]),
    );
    const { conflicts, files } = await intoFolder(renamed, secondEdition);
    expect([conflicts, await faultsOf(files)]).toEqual([[], []]);
    const { title, measures, actions } = await planOf(files);
    expect(title.en).toBe("Green travel");
    expect(measures?.find(({ id }) => id === "bus-lines")).toMatchObject({ title: { zh: "优化城乡公交线网" }, due: "2025-12" });
    expect(actions?.find(({ id }) => id === "own-action")).toMatchObject({ for: "bus-lines", due: "2025" });
    expect(files.get("measures.yaml")).toContain("  - id: bus-lines # ours\n");
    expect((await intoFolder(files, secondEdition)).files).toEqual(files);
  });

  test("a contradiction is a conflict with both values, where each stands", async () => {
    const before = await edited(await imported(firstEdition), (plan) => [
      { op: "replace", path: `/measures/${indexOf(plan.measures, "优化公交线网")}/title/zh`, value: "优化公共交通线网" },
      { op: "add", path: `/measures/${indexOf(plan.measures, "推广共享单车")}/due`, value: "2026" },
    ]);
    const { conflicts, theirs } = await intoFolder(before, secondEdition);
    expect(conflicts.map(({ rule }) => rule)).toContain("merge/changed-twice");
    const title = conflicts.find(({ path }) => path.endsWith("/title/zh"));
    expect(title).toMatchObject({
      ours: { value: "优化公共交通线网" },
      theirs: { value: "优化城乡公交线网" },
      base: { value: "优化公交线网" },
      location: { file: "measures.yaml" },
      theirLocation: { line: 9 },
    });
    expect(theirs.name).toBe("计划.txt");
    // The measure that the new edition dropped, and people had worked on.
    expect(conflicts.some(({ ours }) => (ours.value as { id?: string } | undefined)?.id === "measure-2-3")).toBe(true);
  });

  test("their quotes are followed into the new text; what it does not hold stays a quote of the earlier one", async () => {
    const span = (quote: string): SourceSpan => {
      const start = firstEdition.indexOf(quote);
      return { quote, start, end: start + quote.length };
    };
    const before = await edited(await imported(firstEdition), () => [
      {
        op: "add",
        path: "/glossary",
        value: [
          { id: "term-1", name: { zh: "平台" }, definition: { zh: "充电平台" }, source: [span("松河智慧充电平台")] },
          { id: "term-2", name: { zh: "单车" }, definition: { zh: "共享单车" }, source: [span("规范共享单车停放秩序")] },
        ],
      },
    ]);
    const { files } = await intoFolder(before, secondEdition);
    expect(await faultsOf(files)).toEqual([]);
    const { glossary, documents = [] } = await planOf(files);
    expect(glossary?.map(({ source }) => source?.[0]?.document)).toEqual([undefined, "earlier-document-1"]);
    expect(documents.map(({ id, path }) => [id, path])).toEqual([
      ["document-1", "source.txt"],
      ["earlier-document-1", "earlier-source-1.txt"],
    ]);
    expect(files.get("earlier-source-1.txt")).toBe(firstEdition);
    expect((await intoFolder(files, secondEdition)).files).toEqual(files);
  });
});

describe("what is not as an import wrote it", () => {
  test("without what the machine first read, the two are added to each other, and it is told", async () => {
    const files = await imported(firstEdition);
    files.delete("imported.json");
    const same = await intoFolder(files, firstEdition);
    expect([same.hasBase, same.conflicts, await faultsOf(same.files)]).toEqual([false, [], []]);
    const more = firstEdition.replace("三、保障措施", "（四）建设慢行系统。编制绿道规划。（牵头单位：市住建局）\n三、保障措施");
    const added = await intoFolder(files, more);
    expect([added.conflicts, await faultsOf(added.files)]).toEqual([[], []]);
    expect((await planOf(added.files)).measures?.map(({ id }) => id)).toEqual(["measure-2-1", "measure-2-2", "measure-2-3", "measure-2-4"]);
    expect(added.files.has("imported.json")).toBe(true);
    const { conflicts } = await intoFolder(files, secondEdition);
    expect(conflicts.length).toBeGreaterThan(0);
  });

  test("what cannot be read is named", async () => {
    const files = await imported(firstEdition);
    const into = async (content: Map<string, string>, text: string) =>
      importInto(await openContent(content, { name: "plan" }), await importDocument(text, { name: "b.txt" }), () => ({}));
    expect(await into(new Map([...files, ["imported.json", "{"]]), secondEdition)).toEqual({ unread: "imported.json" });
    expect(await into(new Map([...files, ["measures.yaml", "measures: 1"]]), secondEdition)).toEqual({ unread: "plan" });
    expect(await into(files, "")).toEqual({ unread: "b.txt" });
  });

  test("a folder says nothing false of what the machine first read", async () => {
    const files = await imported(firstEdition);
    files.delete("source.txt");
    const report = await validateText(files, { name: "plan", language: "en", preset: "basic" });
    expect(report.findings.filter(({ location }) => location?.file === "imported.json")).toEqual([]);
  });
});

test("a document that has grown in front of everything moves the quotes of all items", async () => {
  const lines = Array.from({ length: 40 }, (_, at) => `${at + 1}.建设第${at}号公路。建设公路${at + 10}公里，改造桥梁${at + 2}座。`);
  const text = (intro: string) => `松河市道路行动计划\n${intro}一、重点任务\n${lines.join("\n")}\n`;
  const { conflicts, files, changes } = await intoFolder(await imported(text("")), text("为加快道路建设，制定本计划。\n"));
  expect([conflicts, changes.added.filter(({ kind }) => kind === "measure"), await faultsOf(files)]).toEqual([[], [], []]);
});
