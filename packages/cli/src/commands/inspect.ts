import {
  type Coverage,
  codeLists,
  coverageOf,
  dutiesOf,
  fieldLabel,
  type ItemKind,
  itemKinds,
  itemsOf,
  type ListName,
  listOfKind,
  type MessageLanguage,
  type Plan,
  type ProjectRelation,
  projectRelations,
  projectsOf,
  type Role,
  resolveSpans,
  roles,
  textForOrAny,
} from "@regional-plan/model";
import { visibleJson } from "@regional-plan/workbench";
import { formatsFor } from "../config/config-for.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type Line, styled } from "../line.ts";
import { readableTexts, readDocuments } from "../read-documents.ts";
import { openInput, recognise } from "../read-input.ts";
import { readPlan } from "../read-plan.ts";
import { displayWidth } from "../render/display-width.ts";
import { padTo, renderTable } from "../render/table.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfProblems } from "../warn-of-problems.ts";

/** What is in a plan. */
export interface Inspection {
  plan: string;
  title: Plan["title"];
  counts: Partial<Record<ItemKind, number>>;
  /** How many of the projects are the plan's own, how many it takes part in, how many it merely names. */
  projects: Record<ProjectRelation, number>;
  /** How much of each source text is claimed, for the texts that could be read. */
  coverage: Coverage[];
  /** Each agency that answers for something, with how many items it has in each role. */
  responsibilities: { agency: string; name: Plan["title"]; items: Partial<Record<Role, number>> }[];
}

/** Prints what is in a plan: counts, coverage of its source texts, who answers for what. */
export async function inspect(
  name: string,
  { format, from, config }: { format: "text" | "json"; from?: string; config?: string | false },
  terminal: Terminal,
): Promise<ExitCode> {
  const opened = await openInput(name);
  const input = await recognise(opened, from, await formatsFor(opened, config, terminal));
  const plan = await readPlan(input);
  warnOfProblems(input, terminal);
  const inspection = inspectPlan(plan, readableTexts(readDocuments(input, plan)));
  if (format === "json") terminal.printReport(`${visibleJson(inspection)}\n`);
  else terminal.print(render(inspection, terminal));
  return exitCode.ok;
}

function inspectPlan(plan: Plan, texts: ReadonlyMap<string, string>): Inspection {
  const resolved = resolveSpans(plan, texts).plan;
  const counts = Object.fromEntries(
    itemKinds.map((kind) => [kind, itemsOf(plan, kind).length]).filter(([, count]) => count !== 0),
  ) as Inspection["counts"];
  const responsibilities = itemsOf(plan, "agency").flatMap(({ id, name }) => {
    const items: Partial<Record<Role, number>> = {};
    for (const { role } of dutiesOf(plan, id)) items[role] = (items[role] ?? 0) + 1;
    return Object.keys(items).length > 0 ? [{ agency: id, name, items }] : [];
  });
  return {
    plan: plan.id,
    title: plan.title,
    counts,
    projects: Object.fromEntries(
      projectRelations.map((relation) => [relation, projectsOf(plan, relation).length]),
    ) as Inspection["projects"],
    coverage: [...texts].map(([id, text]) => coverageOf(resolved, id, text)),
    responsibilities,
  };
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
