import type { Plan } from "@regional-plan/model";
import { CommandError } from "./command-error.ts";
import type { Input } from "./read-input.ts";

/** Reads a plan that must be one for the command to go on. */
export async function readPlan({ name, content, format, problems }: Input): Promise<Plan> {
  const isWhole = problems.every(({ severity }) => severity !== "error");
  const { plan } = (isWhole && (await (await format.load()).read?.(content))) || {};
  if (plan !== undefined) return plan;
  throw new CommandError({
    en: `${name}: it could not be read as a plan; “regional-plan validate ${name}” says why.`,
    zh: `${name}：无法作为规划读取，请运行“regional-plan validate ${name}”查看原因。`,
  });
}
