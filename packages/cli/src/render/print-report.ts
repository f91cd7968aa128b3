import { type Checked, isPiecewise, piecewiseForms, renderPiece, renderReport, reportForms } from "@regional-plan/workbench";
import { version } from "../../package.json";
import type { Line } from "../line.ts";
import type { Speaker, Terminal } from "../terminal.ts";
import { renderText, type TextOptions } from "./text.ts";

/** The forms in which a report can be printed. */
export const reportFormats = ["text", ...reportForms] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];

/** How reports are printed. */
export interface PrintOptions extends TextOptions {
  readonly format: ReportFormat;
  /** Whether there is one input alone, of which a report in some forms says less. */
  readonly single: boolean;
}

/** What is printed of one input: lines, a piece of the whole report, or what the whole report is made of in the end. */
export type ReportPart = { readonly lines: readonly Line[] } | { readonly piece: string } | { readonly checked: Checked };

/** What is printed of an input. What else there is of it is wanted no longer: there may be many inputs, and large ones. */
export async function partOf(checked: Checked, { format, single, ...options }: PrintOptions, speaker: Speaker): Promise<ReportPart> {
  if (format === "text") return { lines: renderText(checked, speaker, options) };
  if (!single && isPiecewise(format)) return { piece: await renderPiece(format, checked, { language: speaker.language, version }) };
  return {
    checked: {
      ...checked,
      input: { ...checked.input, content: "" },
      loaded: { findings: checked.loaded.findings, locate: () => new Map() },
    },
  };
}

/** Reports on one input after the other. */
export interface Reports {
  /** Prints what there is of the next input, or keeps it until all can be printed. */
  readonly add: (part: ReportPart) => void;
  readonly end: () => Promise<void>;
}

/** Prints the parts of a report in the order in which they come. `late`: not before the last of them is there. */
export function printReports({ format }: PrintOptions, terminal: Terminal, late: boolean): Reports {
  const kept: Checked[] = [];
  const texts: string[] = [];
  const send = format === "text" ? terminal.printText : terminal.printReport;
  const print = (text: string) => (late ? void texts.push(text) : send(text));
  const { before, between, after } = format !== "text" && isPiecewise(format) ? piecewiseForms[format] : around;
  let isFirst = true;
  return {
    add: (part) => {
      if ("checked" in part) return void kept.push(part.checked);
      print((isFirst ? before : between) + ("lines" in part ? terminal.inText(part.lines) : part.piece));
      isFirst = false;
    },
    end: async () => {
      if (!isFirst) print(after);
      if (late) send(texts.join(""));
      if (format !== "text" && isFirst) terminal.printReport(await renderReport(format, kept, { language: terminal.language, version }));
    },
  };
}

/** The text on an input ends with a line of its own; an empty one tells two apart. */
const around = { before: "", between: "\n", after: "" };
