import {
  codeLists,
  fieldLabel,
  itemKinds,
  type ListName,
  listOfKind,
  type MessageLanguage,
  type Plan,
  projectRelations,
  roles,
  textForOrAny,
} from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";
import { formatsFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type Inspection, inspectPlan } from "../inspect-plan.ts";
import { type Line, styled } from "../line.ts";
import { inspectLines } from "../lines/inspect-lines.ts";
import { refuseWithLines, runLines } from "../lines/run-lines.ts";
import { readableTexts, readDocuments } from "../read/read-documents.ts";
import { openInput, recognise } from "../read/read-input.ts";
import { readPlan } from "../read/read-plan.ts";
import { displayWidth } from "../render/display-width.ts";
import { padTo, renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";
import { inputMissing } from "../usage-error.ts";
import { warnOfProblems } from "../warn-of-problems.ts";

/** The options of `inspect` as they are typed. */
export interface InspectCommandOptions {
  format: "text" | "json";
  from?: string;
  config?: string | false;
  lines?: true;
  threads?: number;
}

/** Prints what is in a plan: counts, coverage of its source texts, who answers for what. */
export async function inspect(
  name: string | undefined,
  { format, from, config, lines, threads }: InspectCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (lines) {
    refuseWithLines({ from });
    return runLines("inspect-lines", inspectLines, name === undefined ? [] : [name], { config, threads }, terminal);
  }
  if (name === undefined) throw inputMissing();
  const opened = await openInput(name);
  const input = await recognise(opened, from, await formatsFor(opened, config, terminal));
  const plan = await readPlan(input);
  warnOfProblems(input, terminal);
  const inspection = inspectPlan(plan, readableTexts(readDocuments(input, plan)));
  if (format === "json") terminal.printReport(`${visibleJson(inspection)}\n`);
  else terminal.print(render(inspection, terminal));
  return exitCode.ok;
}

function render({ title, counts, projects, coverage, responsibilities }: Inspection, { say, language }: Terminal): Line[] {
  const text = (name: Plan["title"]) => textForOrAny(name, language);
  const lines: Line[] = [[styled("bold", text(title))], ""];
  const counted: [name: string, number: number][] = [];
  const count = (name: string, number: number) => counted.push([name, number]);
  for (const kind of itemKinds) {
    if (counts[kind] !== undefined) count(listName(listOfKind[kind], language), counts[kind]);
    if (kind === "project" && projects.own !== (counts.project ?? 0))
      for (const relation of projectRelations) count(`  ${say(codeLists["project-relation"].labels[relation])}`, projects[relation]);
  }
  const width = Math.max(14, ...counted.map(([name]) => displayWidth(name)));
  for (const [name, number] of counted) lines.push(`${padTo(name, width)}${String(number).padStart(6)}`);
  for (const { document, sentences, claimed, unclaimed } of coverage) {
    const share = sentences === 0 ? 100 : Math.floor((claimed / sentences) * 1000) / 10;
    lines.push(
      "",
      say({
        en: `Coverage of ${document}: ${claimed} of ${sentences} sentences, ${share} %`,
        zh: `来源文件 ${document} 的原文覆盖率：共 ${sentences} 句，${claimed} 句已对应到条目，占 ${share}%`,
      }),
    );
    for (const sentence of unclaimed) lines.push(`  ${sentence.text}`);
  }
  if (responsibilities.length > 0) {
    const used = roles.filter((role) => responsibilities.some(({ items }) => items[role] !== undefined));
    const headings = [say({ en: "Agency", zh: "单位" }), ...used.map((role) => say(codeLists.role.labels[role]))];
    lines.push(
      "",
      ...renderTable(
        headings,
        responsibilities.map(({ name, items }) => [text(name), ...used.map((role) => String(items[role] ?? ""))]),
      ),
    );
  }
  return lines;
}

/** A list as it is called, with the name that a file has for it. */
function listName(list: ListName, language: MessageLanguage): string {
  return language === "en" ? list : `${fieldLabel(list, "plan")?.zh ?? ""}（${list}）`;
}
