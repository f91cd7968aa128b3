import { formatEntry } from "@regional-plan/convert";
import type { Finding } from "@regional-plan/model";
import type { ValidationReport } from "@regional-plan/validate";
import { type Checked, definitionsOf } from "@regional-plan/workbench";
import type { CheckedInput } from "../check-input.ts";
import type { LoadedConfig } from "../config/load-config.ts";

/** What a report tells of an input, without what cannot be sent to another thread: the code of rules and formats. */
export interface SentCheck {
  readonly name: string;
  readonly isFolder: boolean;
  readonly format: string;
  readonly report: ValidationReport;
  readonly found: Finding[];
  readonly isSound: boolean;
  readonly mendable: number;
}

/** What can be sent of an input that was checked. */
export const sentCheck = ({ input, loaded, report, isSound, mendable = 0 }: CheckedInput): SentCheck => ({
  name: input.name,
  isFolder: input.isFolder,
  format: input.format.id,
  report,
  found: loaded.findings,
  isSound,
  mendable,
});

/** The input as its report needs it, with the words of the rules and formats that are known here. */
export async function receivedCheck(
  { name, isFolder, format: id, report, found, isSound, mendable }: SentCheck,
  config: LoadedConfig | undefined,
): Promise<Checked> {
  const format = formatEntry(id, config?.formats);
  if (format === undefined) throw new RangeError(`There is no format “${id}”.`);
  return {
    input: { name, content: "", format, isFolder, problems: [] },
    loaded: { findings: found, locate: () => new Map() },
    report,
    isSound,
    definitions: await definitionsOf(format, config?.settings.rules, isSound),
    mendable,
    ...(config !== undefined && { config }),
  };
}
