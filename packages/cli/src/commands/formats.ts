import { visibleJson } from "@regional-plan/workbench";
import { formatsFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { optionLines } from "../render/option-lines.ts";
import { renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";

/** Lists the formats, those of the configuration first, as a table or as JSON. */
export async function listFormats(
  { format, config }: { format: "text" | "json"; config?: string | false },
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = await formatsFor({ isFolder: false }, config, terminal);
  if (format === "json") {
    terminal.printReport(`${visibleJson(formats.map(({ load: _, loadReader: __, ...facts }) => facts))}\n`);
    return exitCode.ok;
  }
  const yes = (is: boolean) => (is ? "✓" : "–");
  const rows = formats.map(({ id, title, extensions, reads, writes }) => [
    id,
    terminal.say(title),
    extensions.join(" "),
    yes(reads),
    yes(writes),
  ]);
  const headings =
    terminal.language === "zh" ? ["格式", "名称", "扩展名", "读取", "写出"] : ["Format", "Name", "Extensions", "Reads", "Writes"];
  const options = optionLines(formats, terminal);
  terminal.print([...renderTable(headings, rows), ...(options.length > 0 ? ["", ...options] : [])]);
  return exitCode.ok;
}
