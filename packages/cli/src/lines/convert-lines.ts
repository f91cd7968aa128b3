import { type FormatEntry, formatEntry, type GivenOptions } from "@regional-plan/convert";
import { visibleJson } from "@regional-plan/workbench";
import { planOf } from "../read/read-plan.ts";
import { type LineSetup, lineJob } from "./line-job.ts";

/** Into what the plans on lines are converted. */
export interface ConvertLinesSetup extends LineSetup {
  readonly to: string;
  readonly writing: GivenOptions;
}

/**
 * Writes the plan on each line in another format on one: what is JSON as it is, any other text as a JSON string; `null` for what is no
 * plan.
 */
export const convertLines = lineJob<ConvertLinesSetup>(async ({ to, writing }) => {
  return async (line, config) => {
    const entry = formatEntry(to, config?.formats);
    const format = await entry?.load();
    const plan = await planOf(line);
    if (entry === undefined || format?.write === undefined || plan === undefined) return { text: "null", isFailed: true };
    const { content, losses } = await format.write(plan, writing);
    return { text: isJson(entry) ? onOneLine(String(content)) : visibleJson(content, 0), isFailed: false, losses: losses.length };
  };
});

/** Whether what a format writes is one value in JSON. */
const isJson = ({ mediaTypes }: FormatEntry) => mediaTypes.some((type) => /^application\/(?:\w+\+)?json$/u.test(type));

/** In JSON a line breaks between two signs only: in a string it is written out. */
const onOneLine = (json: string) => json.trim().replaceAll(/\s*\n\s*/gu, "");
