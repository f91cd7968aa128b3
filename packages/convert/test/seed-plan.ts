import { readdirSync, readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { folder } from "../src/formats/folder/index.ts";

/** The Ningbo plan from the files that people edit: the package of the dataset is made with this one. */
export async function seedPlan(): Promise<Plan> {
  const place = new URL("../../../seeds/ningbo/plan/", import.meta.url);
  const files = readdirSync(place, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));
  const { plan, findings } = await folder.read(new Map(files.map((name) => [name, readFileSync(new URL(name, place), "utf8")])));
  if (plan === undefined) throw new Error(`The seed was not read: ${JSON.stringify(findings[0])}`);
  return plan;
}
