import { markChecked } from "@regional-plan/workbench";
import type { CheckedInput } from "./check-input.ts";
import { CommandError } from "./command-error.ts";
import type { Terminal } from "./terminal.ts";
import { writeOutput } from "./write/write-output.ts";

/** Writes a copy of a workbook that was checked, with what was found in its cells. */
export async function markInput(checked: CheckedInput, out: string, terminal: Terminal): Promise<void> {
  const { name } = checked.input;
  const marked = await markChecked(checked, terminal.language);
  if (marked === undefined)
    throw new CommandError({
      en: `${name}: only an .xlsx workbook that could be opened can be marked.`,
      zh: `${name}：只能在可以打开的 .xlsx 工作簿中标出问题。`,
    });
  await writeOutput(marked, out);
}
