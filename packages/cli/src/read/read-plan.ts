import type { GivenOptions } from "@regional-plan/convert";
import type { Plan } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import type { Input } from "./read-input.ts";

/** Reads a plan that must be one for the command to go on. */
export async function readPlan(input: Input, options?: GivenOptions): Promise<Plan> {
  const plan = await planOf(input, options);
  if (plan !== undefined) return plan;
  const { name } = input;
  throw new CommandError({
    en: `${name}: it could not be read as a plan; “regional-plan validate ${name}” says why.`,
    zh: `${name}：无法作为规划读取，请运行“regional-plan validate ${name} --lang zh”查看原因。`,
  });
}

/** Reads a plan; nothing where it is none. */
export async function planOf({ content, format, problems }: Input, options?: GivenOptions): Promise<Plan | undefined> {
  const { load } = await format.load();
  const isWhole = problems.every(({ severity }) => severity !== "error");
  if (load === undefined || !isWhole) return undefined;
  const { readPlan } = await import("./read-any-plan.ts");
  return (await readPlan({ load }, content, options)).plan;
}
