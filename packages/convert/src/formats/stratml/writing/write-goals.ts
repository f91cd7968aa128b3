import type { Arrangement, Domain, Goal, Measure, Plan, Responsibility } from "@regional-plan/model";
import { keptOf } from "../extension.ts";
import { type HomeList, homes, plainFields } from "../mapping.ts";
import type { ItemMark } from "../marks.ts";
import type { Indicators } from "./gather-indicators.ts";
import { writeIndicatorsOf } from "./write-indicators.ts";
import { writeStakeholders } from "./write-stakeholders.ts";
import { type Agencies, type At, isVision, type Writing } from "./writing.ts";
import { markLine, textElement, wholeElement } from "./xml-parts.ts";

type GoalItem = (Goal | Domain | Measure | Arrangement) & { readonly responsible?: readonly Responsibility[] };

/** What goals and objectives are written from. */
export interface GoalSources {
  readonly agencies: Agencies;
  readonly indicators: Indicators;
}

/** Writes goals with their parts, domains with their measures, and arrangements: each a goal, what is in it an objective. */
export function writeGoals(plan: Plan, sources: GoalSources, writing: Writing): string {
  const { goals = [], domains = [], measures = [], arrangements = [] } = plan;
  const tops = new Set(goals.filter((goal) => goal.parent === undefined && !isAnyVision(goal, goals)).map(({ id }) => id));
  const isPart = ({ parent }: Goal) => parent !== undefined && tops.has(parent);
  const parts = groupedBy(goals, (goal) => (isPart(goal) ? goal.parent : undefined));
  const ofDomain = groupedBy(measures, ({ domain }) => domain);
  const known = new Set(domains.map(({ id }) => id));
  const written: string[] = [];
  for (const [at, goal] of goals.entries()) {
    if (isPart(goal) || isAnyVision(goal, goals)) continue;
    if (goal.parent !== undefined && !writing.goals.has(goal.parent)) writing.lose(`/goals/${at}/parent`, goal.parent, "link");
    written.push(writeGoalItem("goals", { item: goal, at }, parts.get(goal.id) ?? [], "goals", sources, writing));
  }
  for (const [at, domain] of domains.entries())
    written.push(writeGoalItem("domains", { item: domain, at }, ofDomain.get(domain.id) ?? [], "measures", sources, writing));
  for (const [at, measure] of measures.entries()) {
    if (measure.domain !== undefined && known.has(measure.domain)) continue;
    if (measure.domain !== undefined) writing.lose(`/measures/${at}/domain`, measure.domain, "link");
    written.push(writeGoalItem("measures", { item: measure, at }, [], "measures", sources, writing));
  }
  for (const [at, item] of arrangements.entries()) written.push(writeGoalItem("arrangements", { item, at }, [], "goals", sources, writing));
  return written.join("");
}

const isAnyVision = (goal: Goal, goals: readonly Goal[]) => isVision(goal, "vision", goals) || isVision(goal, "mission", goals);

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, At<T>[]> {
  const groups = new Map<string, At<T>[]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ item, at }]);
    else group.push({ item, at });
  }
  return groups;
}

/** A goal around its objectives. Only objectives have indicators: those of a goal stand in one without a name. */
function writeGoalItem(
  list: HomeList,
  { item, at }: At<GoalItem>,
  parts: readonly At<GoalItem>[],
  partList: HomeList,
  sources: GoalSources,
  writing: Writing,
): string {
  const own = writeIndicatorsOf(item.id, 4, sources.indicators, writing);
  const itsOwn = writeItem("Goal", list, item, at, 2, sources, writing);
  const inside = parts.map((part) => {
    const indicators = writeIndicatorsOf(part.item.id, 4, sources.indicators, writing);
    return wholeElement(3, "Objective", writeItem("Objective", partList, part.item, part.at, 3, sources, writing) + indicators);
  });
  return wholeElement(2, "Goal", `${itsOwn}${own === "" ? "" : wholeElement(3, "Objective", own)}${inside.join("")}`);
}

/** The children of a goal or objective up to those that are items themselves. */
function writeItem(
  element: "Goal" | "Objective",
  list: HomeList,
  item: GoalItem,
  at: number,
  level: number,
  { agencies }: GoalSources,
  writing: Writing,
): string {
  const path = `/${list}/${at}`;
  const kept = keptOf(item);
  const used = new Set<string>();
  writing.fieldsOf(path, item, list);
  const texts = textsOf(list, item, path, kept, used, writing);
  let inside = markLine(level + 1, {
    ...(list !== "goals" && { list }),
    ...writing.place(list, at),
    ...(list === "goals" && goalMark(item as Goal, element, writing)),
  });
  for (const child of writing.orderOf(element)) {
    if (child === "Identifier") {
      const identifier = writing.takeIdentifier(kept.Identifier);
      if (identifier !== undefined) used.add(child);
      inside += textElement(level + 1, child, identifier ?? item.id);
    } else if (child === "Stakeholder") {
      if (item.responsible === undefined && kept.Stakeholder === undefined) continue;
      used.add(child);
      inside += writeStakeholders(item.responsible ?? [], kept.Stakeholder, agencies, level + 1, path, writing);
    } else {
      const text = texts[child];
      if (text !== undefined) inside += textElement(level + 1, child, text);
      else if (child === "Name" || child === "Description") inside += element === "Goal" ? textElement(level + 1, child, "") : "";
    }
  }
  writing.extensionsOf(path, item, used);
  return inside;
}

/** What of a goal its element does not tell. */
const goalMark = ({ kind, parent }: Goal, element: string, writing: Writing): Pick<ItemMark, "kind" | "parent"> => ({
  ...(kind !== undefined && { kind }),
  ...(element === "Goal" && parent !== undefined && writing.goals.has(parent) && { parent }),
});

/** The texts of an item by the elements that hold them. A goal in one text is called what it says. */
function textsOf(
  list: HomeList,
  item: GoalItem,
  path: string,
  kept: Readonly<Record<string, unknown>>,
  used: Set<string>,
  writing: Writing,
): Record<string, string | undefined> {
  const texts: Record<string, string | undefined> = {};
  const due = list === "goals" ? "statement" : list === "measures" ? "" : "title";
  const fields: Readonly<Record<string, string>> = homes[list].fields;
  for (const child in fields) {
    const field = fields[child] as string;
    const value = item[field as keyof GoalItem];
    if (value === undefined) continue;
    texts[child] = plainFields.has(field)
      ? (value as string | undefined)
      : writing.text(`${path}/${field}`, value as Record<string, string> | undefined, field === due);
  }
  if (list !== "goals") return texts;
  if (texts.Description === undefined && texts.Name !== undefined) {
    writing.lose(`${path}/title`, (item as Goal).title, "language");
    texts.Name = undefined;
  } else if (texts.Name === undefined && kept.Name === "") used.add("Name");
  else if (texts.Name === undefined) [texts.Name, texts.Description] = [texts.Description, undefined];
  return texts;
}

/** A goal that is the vision or mission: what it says, and its identifier. */
export function writeVision(kind: "vision" | "mission", plan: Plan, writing: Writing): string {
  const at = (plan.goals ?? []).findIndex((goal) => isVision(goal, kind, plan.goals ?? []));
  const goal = plan.goals?.[at];
  if (goal === undefined) return "";
  const path = `/goals/${at}`;
  const kept = keptOf(goal);
  writing.fieldsOf(path, goal, "goals");
  for (const field of ["label", "title", "responsible", "note"] as const)
    if (goal[field] !== undefined) writing.lose(`${path}/${field}`, goal[field]);
  const text = writing.text(`${path}/statement`, goal.statement, true);
  const identifier = writing.takeIdentifier(kept.Identifier);
  writing.extensionsOf(path, goal, new Set(identifier === undefined ? [] : ["Identifier"]));
  const mark = markLine(3, writing.place("goals", at));
  const inside = `${text === undefined ? "" : textElement(3, "Description", text)}${textElement(3, "Identifier", identifier ?? goal.id)}`;
  return wholeElement(2, kind === "vision" ? "Vision" : "Mission", `${mark}${inside}`);
}
