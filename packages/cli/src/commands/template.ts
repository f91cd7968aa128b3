import { writeTemplate } from "@regional-plan/convert/xlsx";
import { CommandError } from "../command-error.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { Terminal } from "../terminal.ts";
import { writeOutput } from "../write/write-output.ts";

/** Writes an empty workbook to plan in. */
export async function template({ out }: { out: string }, terminal: Terminal): Promise<ExitCode> {
  if (out !== "-" && !/\.xlsx$/iu.test(out))
    throw new CommandError({
      en: `${out}: the template is a workbook; name it .xlsx.`,
      zh: `${out}：模板是工作簿，文件名应以 .xlsx 结尾。`,
    });
  const content = writeTemplate();
  if (out === "-") terminal.printContent(content);
  else await writeOutput(content, out);
  return exitCode.ok;
}
