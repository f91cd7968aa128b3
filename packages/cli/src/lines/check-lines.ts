import type { Preset } from "@regional-plan/validate";
import { describeChecked, visibleJson } from "@regional-plan/workbench";
import { checkInput } from "../check-input.ts";
import { openBeside } from "../read/plans-beside.ts";
import { type LineSetup, lineJob } from "./line-job.ts";

/** How the plans on lines are checked. */
export interface CheckLinesSetup extends LineSetup {
  readonly preset?: Preset;
  readonly asOf?: string;
  readonly previous?: string;
  readonly upper?: string;
}

/** Checks the plan on each line, and writes its report on one: as JSON, the same that a file with that plan alone gets. */
export const checkLines = lineJob<CheckLinesSetup>(async ({ names, language, preset, asOf, previous, upper }) => {
  const beside = await openBeside({ previous, upper });
  return async (line, config) => {
    const checked = await checkInput(line, {
      ...(preset && { preset }),
      ...(asOf !== undefined && { asOf }),
      ...(await beside(config?.formats)),
      ...(config && { config }),
    });
    const report = { ...(names.length > 1 && { input: line.name }), ...describeChecked(checked, language) };
    return { text: visibleJson(report, 0), isFailed: report.summary.error > 0 };
  };
});
