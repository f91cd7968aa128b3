import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { columnsOption } from "../../tables/headings/columns-option.ts";
import { csvMapping } from "./mapping.ts";
import { reader } from "./reader.ts";
import { writeCsv } from "./write-csv.ts";

/**
 * A plan as tables for spreadsheets and tools that work on rows: a folder of CSV files, described as a Frictionless Data
 * Package. Lossless; one file alone, as people fill it in, is read too.
 */
export const csv = withRead(
  defineFormat({
    id: "csv",
    title: { en: "CSV (a data package)", zh: "CSV（数据包）" },
    mediaTypes: ["text/csv"],
    extensions: [".csv", ".tsv"],
    mapping: csvMapping,
    options: { columns: columnsOption },
    ...reader,
    write: async (plan) => writeCsv(plan),
  }),
);
