import type { Plan } from "@regional-plan/model";
import type { Preset } from "@regional-plan/validate";
import { describeChecked, visibleJson } from "@regional-plan/workbench";
import { checkInput } from "../check-input.ts";
import { openInput, recognise } from "../read-input.ts";
import { readPlan } from "../read-plan.ts";
import { type LineSetup, lineJob } from "./line-job.ts";

/** How the plans on lines are checked. */
export interface CheckLinesSetup extends LineSetup {
  readonly preset?: Preset;
  readonly asOf?: string;
  readonly previous?: string;
}

/** Checks the plan on each line, and writes its report on one: as JSON, the same that a file with that plan alone gets. */
export const checkLines = lineJob<CheckLinesSetup>(async ({ names, language, preset, asOf, previous }) => {
  const before = previous === undefined ? undefined : await openInput(previous);
  let plan: Promise<Plan> | undefined;
  return async (line, config) => {
    plan ??= before && recognise(before, undefined, config?.formats).then((input) => readPlan(input));
    const checked = await checkInput(line, {
      ...(preset && { preset }),
      ...(asOf !== undefined && { asOf }),
      ...(plan && { previous: await plan }),
      ...(config && { config }),
    });
    const report = { ...(names.length > 1 && { input: line.name }), ...describeChecked(checked, language) };
    return { text: visibleJson(report, 0), isFailed: report.summary.error > 0 };
  };
});
