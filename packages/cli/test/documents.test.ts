import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { folderWith, run } from "./run-command.ts";

/** The sections of a plan: number, title, and whether the text follows on the same line. */
function outlineOf(plan: Plan): string[] {
  const titles = new Map(
    [plan.domains, plan.measures, plan.principles, plan.arrangements].flatMap((items = []) =>
      items.map(({ id, title }): [string, string | undefined] => [id, title?.zh]),
    ),
  );
  return (plan.outline ?? []).map(
    ({ label = "", title, heads = "", inline = false }) => `${label} ${title?.zh ?? titles.get(heads)}${inline ? " inline" : ""}`,
  );
}

const targetsOf = ({ targets = [] }: Plan) =>
  targets.map(({ statement, quantity, comparator, due, modality }) => ({ statement, quantity, comparator, due, modality }));

/** Who answers for what, and as what. */
function dutiesOf(plan: Plan): string[] {
  const names = new Map((plan.agencies ?? []).map(({ id, name }) => [id, name.zh]));
  const items = [...(plan.measures ?? []), ...(plan.arrangements ?? []), ...(plan.actions ?? [])];
  return items.flatMap(({ responsible = [], ...item }) =>
    responsible.map(({ agency, role }) => `${"title" in item ? item.title?.zh : item.statement?.zh}: ${role} ${names.get(agency)}`),
  );
}

test("the official document of the Ningbo plan comes back with its outline, targets and duties", async () => {
  const cwd = folderWith({ "source.txt": readFileSync(new URL("../../../seeds/ningbo/source.txt", import.meta.url), "utf8") });
  expect((await run(["convert", "ningbo", "--to", "docx", "--languages", "zh", "-o", "ningbo.docx"], { cwd })).code).toBe(0);
  const read = async (name: string) => JSON.parse((await run(["import", name, "--format", "json"], { cwd })).stdout) as Plan;
  const [document, source] = [await read("ningbo.docx"), await read("source.txt")];
  // What the annex says again is not there twice.
  expect(outlineOf(document)).toEqual(outlineOf(source));
  expect(document.measures?.map(({ title }) => title)).toEqual(source.measures?.map(({ title }) => title));
  expect(targetsOf(document)).toEqual(targetsOf(source));
  const plan = JSON.parse((await run(["convert", "ningbo", "--to", "json"], { cwd })).stdout) as Plan;
  expect(dutiesOf(document)).toEqual(dutiesOf(plan));
  expect(dutiesOf(plan)).toHaveLength(12);
  expect(readFileSync(join(cwd, "ningbo.docx")).length).toBeLessThan(60_000);
});
