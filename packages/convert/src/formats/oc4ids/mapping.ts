import type { MappingRow } from "../../contract/define-format.ts";

const row = (field: string, target: string, en?: string, zh?: string): MappingRow => ({
  field,
  target: { en: `\`${target}\``, zh: `\`${target}\`` },
  ...(en !== undefined && zh !== undefined && { note: { en, zh } }),
});

/** What of a plan goes where in an OC4IDS package. */
export const oc4idsMapping: readonly MappingRow[] = [
  row("title", "projects/policyAlignment/description"),
  row("id", "projects/id", "Before the id of the project.", "置于项目编号之前。"),
  row(
    "languages[]",
    "projects/language",
    "One language; texts of others are lost, but where there is none in it.",
    "仅写出一种语言，缺少该语言的文本除外。",
  ),
  row("issuers[]", "publisher/name"),
  row(
    "projects[].id",
    "projects/id",
    "A project that the plan only cites is not its own, and is left out.",
    "仅提及的项目不属于本规划，不写出。",
  ),
  row("projects[].name", "projects/title"),
  row("projects[].kind", "projects/sector, projects/additionalClassifications"),
  row("projects[].stage", "projects/status"),
  row("projects[].period", "projects/period"),
  row("projects[].places[]", "projects/locations"),
  row("projects[].responsible[].agency", "projects/publicAuthority, projects/parties"),
  row("projects[].responsible[].role", "projects/parties/roles"),
  row("projects[].funding[].source", "projects/budget/budgetBreakdowns/budgetBreakdown/description"),
  row("projects[].funding[].agency", "projects/budget/budgetBreakdowns/budgetBreakdown/sourceParty"),
  row("projects[].funding[].amount", "projects/budget/budgetBreakdowns/budgetBreakdown/amount"),
  row("projects[].funding[].period", "projects/budget/budgetBreakdowns/budgetBreakdown/period"),
  row("projects[].funding[].statement", "projects/budget/budgetBreakdowns/description"),
  row("agencies[].id", "projects/parties/id"),
  row("agencies[].name", "projects/parties/name"),
  row("places[].id", "projects/locations/id"),
  row("places[].name", "projects/locations/description"),
  row("places[].geometry", "projects/locations/geometry"),
  row("milestones[].id", "projects/milestones/id"),
  row("milestones[].for", "projects/milestones", "Those for a project.", "仅限项目的里程碑。"),
  row("milestones[].title", "projects/milestones/title"),
  row("milestones[].due", "projects/milestones/dueDate"),
  row("reports[].asOf", "publishedDate", "The latest.", "取最近一次。"),
  row("reports[].entries[].for", "projects/milestones", "What final reports say of a milestone.", "定稿报告对里程碑的记载。"),
  row("reports[].entries[].dateMet", "projects/milestones/dateMet"),
];
