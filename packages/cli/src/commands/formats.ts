import { formats } from "@regional-plan/convert";
import { visibleJson } from "@regional-plan/workbench";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";

/** Lists the formats, as a table or as JSON. */
export function listFormats({ format }: { format: "text" | "json" }, terminal: Terminal): ExitCode {
  if (format === "json") {
    terminal.printReport(`${visibleJson(formats.map(({ load: _, ...facts }) => facts))}\n`);
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
  terminal.print(renderTable(headings, rows));
  return exitCode.ok;
}
