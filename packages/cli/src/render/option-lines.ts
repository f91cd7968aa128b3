import { describeOption, type FormatEntry } from "@regional-plan/convert";
import type { Line } from "../line.ts";
import type { Terminal } from "../terminal.ts";
import { renderTable } from "./table.ts";

/** The options of formats as a table; nothing where none has any. */
export function optionLines(formats: readonly FormatEntry[], { say, language }: Pick<Terminal, "say" | "language">): Line[] {
  const rows = formats.flatMap(({ id, options }) =>
    Object.entries(options).map(([name, option]) => {
      const { values, default: preset = "–", for: use } = describeOption(option);
      const said = [...(use ? [say(use)] : []), say(option.title)].join(language === "zh" ? "：" : ": ");
      return [id, name, say(values), preset, said];
    }),
  );
  const headings =
    language === "zh" ? ["格式", "选项", "取值", "默认值", "说明"] : ["Format", "Option", "Values", "Default", "What it says"];
  return rows.length === 0 ? [] : renderTable(headings, rows);
}

/** The same as a text. */
export function optionText(formats: readonly FormatEntry[], terminal: Pick<Terminal, "say" | "language">): string {
  const textOf = (line: Line) =>
    (typeof line === "string" ? [line] : line).map((piece) => (typeof piece === "string" ? piece : piece.text));
  return optionLines(formats, terminal)
    .map((line) => `  ${textOf(line).join("")}`)
    .join("\n");
}
