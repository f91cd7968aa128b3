import type { Paper, Plan } from "@regional-plan/model";
import { transportCompact } from "@regional-plan/repository/transport-compact";
import { expect, test } from "vitest";
import type { Content } from "./define-format.ts";
import { entryOf } from "./format-entry.ts";
import { formats } from "./registry.gen.ts";
import { testFormat } from "./test-format.ts";
import { writePaper } from "./write-paper.ts";

/** The registry is made from the folders: a format is put to the test by being there. */
const all = await Promise.all(formats.map((entry) => entry.load()));

const minimal: Plan = { specVersion: "0.3", id: "p", title: { en: "P" }, languages: ["en"] };

test.each(all)("$id keeps to the contract of all formats", async (format) => {
  expect(await testFormat(format, [minimal, transportCompact], all)).toEqual([]);
});

test.each(formats)("the registry says of $id what it is", async (entry) => {
  const format = await entry.load();
  const { load: _, loadReader, ...facts } = entry;
  expect(entryOf(format)).toMatchObject(facts);
  expect((await loadReader?.())?.findings).toEqual(format.load && format.findings);
});

test("a format that breaks the contract is told for it", async () => {
  const json = all.find(({ id }) => id === "json");
  if (json?.write === undefined) throw new Error("JSON is written.");
  const { write } = json;
  let count = 0;
  const careless = {
    ...json,
    id: "careless",
    write: async (plan: Plan) => ({ ...(await write({ ...plan, id: `p-${count++}` })), losses: [] }),
    load: async () => ({ findings: [], locate: () => new Map() }),
  };
  const breaches = await testFormat(careless, [minimal], all);
  expect(new Set(breaches.map(({ trial }) => trial))).toEqual(new Set(["deterministic", "round-trip", "detect", "garbage"]));
  const idle = { ...json, edit: async (content: Content) => ({ content, refused: [] }) };
  expect((await testFormat(idle, [minimal])).map(({ trial }) => trial)).toEqual(["edit"]);
});

const paper: Paper = {
  title: { zh: "通报", en: "Bulletin" },
  body: [{ kind: "paragraph", text: { zh: "进展顺利", en: "All is well" } }],
};

test.each(formats.filter(({ writesPapers }) => writesPapers))("$id writes any paper, the same one in the same way", async ({ id }) => {
  const written = await writePaper(paper, id);
  expect(written).toEqual(await writePaper(structuredClone(paper), id));
  expect(written).toEqual(await writePaper(paper, id, { languages: ["zh", "en"] }));
  expect(written).not.toEqual(await writePaper(paper, id, { languages: ["en"] }));
});

test("a format that writes no papers is refused", async () => {
  await expect(writePaper(paper, "json")).rejects.toThrow(RangeError);
});
