import { type Checked, renderReport, reportForms } from "@regional-plan/workbench";
import { version } from "../../package.json";
import type { Terminal } from "../terminal.ts";
import { renderText, type TextOptions } from "./text.ts";

/** The forms in which a report can be printed. */
export const reportFormats = ["text", ...reportForms] as const;

/** One of them. */
export type ReportFormat = (typeof reportFormats)[number];

/** Reports on one input after the other, until all can be printed. */
export interface Reports {
  readonly add: (checked: Checked) => void;
  readonly print: () => Promise<void>;
}

/** Gathers reports to be printed in one form. Of each input only what its report needs is kept: there may be many, and large ones. */
export function gatherReports(format: ReportFormat, terminal: Terminal, options: TextOptions): Reports {
  if (format === "text") {
    const texts: string[] = [];
    return {
      add: (checked) => void texts.push(terminal.inText(renderText(checked, terminal, options))),
      print: async () => terminal.printText(texts.join("\n")),
    };
  }
  const kept: Checked[] = [];
  return {
    add: (checked) => void kept.push(withoutContent(checked)),
    print: async () => terminal.printReport(await renderReport(format, kept, { language: terminal.language, version })),
  };
}

const withoutContent = (checked: Checked): Checked => ({
  ...checked,
  input: { ...checked.input, content: "" },
  loaded: { findings: checked.loaded.findings, locate: () => new Map() },
});
