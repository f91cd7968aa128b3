import { archiveFindings } from "@regional-plan/archive";
import type { Content, FormatReader } from "../../contract/define-format.ts";
import { tableFindings } from "../../tables/table-findings.ts";
import { isCompound } from "./read/refuse-other-file.ts";
import { xlsxFindings } from "./xlsx-findings.ts";

/** Reads workbooks; what opens them is loaded when there is one. */
export const reader: FormatReader = {
  findings: [...Object.values(xlsxFindings), ...Object.values(archiveFindings), ...Object.values(tableFindings)],
  detect: isWorkbook,
  load: async (content, options) => (await import("./load-xlsx.ts")).loadXlsx(content, options),
};

/** An archive that names the part of a workbook, or an old workbook, which is refused by name. */
function isWorkbook(content: Content): boolean {
  if (!(content instanceof Uint8Array)) return false;
  if (isCompound(content)) return true;
  if (content[0] !== 0x50 || content[1] !== 0x4b) return false;
  // The names of an archive's files stand at its end, as they are.
  const end = new TextDecoder("latin1").decode(content.subarray(Math.max(0, content.length - 2 ** 20)));
  return /xl\/(?:workbook|worksheets)/iu.test(end);
}
