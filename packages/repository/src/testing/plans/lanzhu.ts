import { readdirSync, readFileSync } from "node:fs";
import type { Plan } from "@regional-plan/model";
import { parse } from "yaml";
import { rootPath } from "../../root.ts";

const folder = rootPath("packages/repository/src/testing/plans/lanzhu");

/**
 * Invented for the tests and the guide on running a plan: an action plan of a city with twelve quarterly reports over three years and
 * an independent review. It is kept as people keep a plan, in a folder; what was worked out of it by hand lies beside it.
 */
export const lanzhu: Plan = joined(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => parse(readFileSync(`${folder}/${name}`, "utf8")) as Partial<Plan>),
);

/** The parts of a plan as one: a list that stands in several files has the items of them all. */
function joined(parts: readonly Partial<Plan>[]): Plan {
  const plan: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [key, value] of Object.entries(part)) {
      const known = plan[key];
      plan[key] = Array.isArray(known) && Array.isArray(value) && key !== "languages" ? [...known, ...value] : value;
    }
  }
  return plan as unknown as Plan;
}
