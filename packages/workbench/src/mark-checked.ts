import type { MessageLanguage } from "@regional-plan/model";
import type { Checked } from "./check-opened.ts";
import { describeChecked } from "./render/describe-checked.ts";
import { severityWords } from "./render/severity-words.ts";

/**
 * The workbook that was checked, with what was found in its cells: a colour behind each, and a note that says what is wrong and
 * what to do. What has no cell of its own stands at the first cell of its sheet, else of the first. Nothing where it is no workbook.
 *
 * @example
 * ```ts
 * import { writeTemplate } from "@regional-plan/convert/xlsx";
 * import { checkOpened, markChecked, openContent } from "@regional-plan/workbench";
 *
 * const checked = await checkOpened(await openContent(writeTemplate(), { name: "plan.xlsx" }), {});
 * (await markChecked(checked, "zh")) instanceof Uint8Array; //=> true
 * ```
 */
export async function markChecked(checked: Checked, language: MessageLanguage): Promise<Uint8Array | undefined> {
  const { content, format } = checked.input;
  if (!(content instanceof Uint8Array) || format.id !== "xlsx") return undefined;
  const { markWorkbook, sheetsIn } = await import("@regional-plan/convert/xlsx");
  const [first = ""] = sheetsIn(content);
  const marks = describeChecked(checked, language).findings.map(({ severity, message, suggestion, location }) => ({
    sheet: location?.sheet ?? first,
    cell: location?.cell ?? "A1",
    severity,
    text: `${severityWords[severity][language]}${language === "zh" ? "：" : ": "}${message}\n${suggestion}`,
  }));
  return markWorkbook(content, marks);
}
