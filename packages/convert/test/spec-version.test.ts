import type { Plan } from "@regional-plan/model";
import { describe, expect, test } from "vitest";
import { folder } from "../src/formats/folder/index.ts";
import { json } from "../src/formats/json/index.ts";
import { ndjson } from "../src/formats/ndjson/index.ts";
import { yaml } from "../src/formats/yaml/index.ts";

const plan: Plan = {
  specVersion: "0.3",
  id: "p",
  title: { zh: "计划" },
  languages: ["zh"],
  projects: [{ id: "project-1", name: { zh: "进口博览会" }, kind: "event", relation: "joined", stage: "held" }],
};

describe.each([json, yaml, folder, ndjson])("$id", (format) => {
  test.each(["0.2", "0.3"])("keeps version %s, which can be read as it is", async (specVersion) => {
    const said = { ...plan, specVersion };
    expect(await format.read((await format.write(said)).content)).toEqual({ plan: said, findings: [] });
  });

  test("brings a plan of 0.1 up to 0.3", async () => {
    expect(await format.read((await format.write({ ...plan, specVersion: "0.1" })).content)).toEqual({ plan, findings: [] });
  });

  test.each(["9.9", "0.25", "0.4", "1", "0.2.0", "latest"])("refuses version %s", async (specVersion) => {
    const { plan: read, findings } = await format.read((await format.write({ ...plan, specVersion })).content);
    expect(read).toBeUndefined();
    expect(findings.map(({ path }) => path)).toEqual(["/specVersion"]);
  });
});
