import { decodeAnyText, decodeText, type Finding, type FindingLocation } from "@regional-plan/model";
import type { Content, FileTree, Loaded } from "../../contract/define-format.ts";
import type { GivenOptions } from "../../contract/format-options.ts";
import { columnMapIn } from "../../tables/headings/column-map.ts";
import type { Sheet } from "../../tables/table.ts";
import { tablesToPlan } from "../../tables/tables-to-plan.ts";
import { lineIndex } from "../../text/line-index.ts";
import { csvFindings } from "./csv-findings.ts";
import { csvRows, delimiterOf } from "./csv-rows.ts";
import { unescaped } from "./csv-text.ts";
import { tableIn } from "./mapping.ts";

/** Reads CSV files. Never throws. */
export async function loadCsv(content: Content, options: GivenOptions = {}): Promise<Loaded> {
  const findings: Finding[] = [];
  const sheets = isTree(content)
    ? [...content.keys()].sort().flatMap((file) => (tableIn(file) === undefined ? [] : sheetOf(content.get(file) ?? "", file, findings)))
    : sheetOf(content, undefined, findings);
  if (findings.some(({ severity }) => severity === "error") && sheets.length === 0) return { findings, locate: () => new Map() };
  const { map, findings: ofMap } = await columnMapIn(options);
  findings.push(...ofMap);
  const loaded = tablesToPlan(sheets, map);
  return { ...loaded, findings: [...findings, ...loaded.findings] };
}

const isTree = (content: Content): content is FileTree => content instanceof Map;

function sheetOf(content: string | Uint8Array, file: string | undefined, findings: Finding[]): Sheet[] {
  const tell = (kind: keyof typeof csvFindings, params: Finding["params"] = {}, location?: FindingLocation) => {
    const { id, severity } = csvFindings[kind];
    const name = file === undefined ? { en: "The text", zh: "该文本" } : `${file} `;
    const place = { ...(file !== undefined && { file }), ...location };
    findings.push({
      rule: id,
      severity,
      path: "",
      params: { file: name, ...params },
      ...(Object.keys(place).length > 0 && { location: place }),
    });
  };
  const text = textOf(content, tell, findings);
  if (text === undefined) return [];
  const { body, delimiter } = partsOf(text);
  if (delimiter !== ",") tell("delimiter", { sign: signNames[delimiter] ?? delimiter });
  const { rows, unclosed } = csvRows(body, delimiter);
  const place = placer(body, delimiter, text.length - body.length === 0 ? 0 : 1, file);
  if (unclosed !== undefined) tell("unclosed", {}, lineIndex(body)(unclosed));
  return [
    {
      name: file === undefined ? "" : (tableIn(file) ?? ""),
      rows: body.includes("_x") ? rows.map((row) => row.map(unescaped)) : rows,
      place,
    },
  ];
}

type Tell = (kind: keyof typeof csvFindings, params?: Finding["params"]) => void;

function textOf(content: string | Uint8Array, tell: Tell, findings: Finding[]): string | undefined {
  if (typeof content === "string") {
    const { text, finding } = decodeText(content);
    if (finding !== undefined) findings.push(finding);
    return text;
  }
  const read = decodeAnyText(content);
  if (read === undefined) tell("noText");
  else if (read.encoding !== "UTF-8") tell("encoding", { encoding: read.encoding });
  return read?.text;
}

const signNames: Readonly<Record<string, { en: string; zh: string }>> = {
  ";": { en: "semicolons", zh: "分号" },
  "\t": { en: "tabs", zh: "制表符" },
  "|": { en: "bars", zh: "竖线" },
};

/** Some spreadsheets say in a line of its own above the table by what its cells are parted. */
function partsOf(text: string): { body: string; delimiter: string } {
  const [line = "", sign] = /^sep=(.)\r?\n/u.exec(text) ?? [];
  const body = text.slice(line.length);
  return { body, delimiter: sign ?? delimiterOf(body) };
}

/** Where a cell is in its file. The file is read again to find it, which only what is found makes worth while. */
function placer(text: string, delimiter: string, above: number, file: string | undefined): Sheet["place"] {
  let made: { offsets: number[]; position: (offset: number) => { line: number; column: number } } | undefined;
  const rows = () => {
    if (made === undefined) {
      const offsets: number[] = [];
      csvRows(text, delimiter, (row, column, offset) => {
        if (column === 0) offsets[row] = offset;
        return true;
      });
      made = { offsets, position: lineIndex(text) };
    }
    return made;
  };
  return (row, column) => {
    const { offsets, position } = rows();
    let offset = offsets[row] ?? 0;
    const start = offset;
    csvRows(text.slice(start, offsets[row + 1]), delimiter, (_, index, found) => {
      if (index <= column) offset = start + found;
      return index < column;
    });
    const { line, column: sign } = position(offset);
    return { ...(file !== undefined && { file }), line: line + above, column: sign };
  };
}
