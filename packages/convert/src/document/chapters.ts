import {
  type Goal,
  itemsOf,
  joinTexts,
  type PaperBlock,
  type PaperCell,
  type PaperRow,
  type PaperRun,
  type PaperText,
  type ProjectRelation,
  projectsOf,
  showAmount,
  showBy,
  showDue,
  stageLabel,
  type Target,
} from "@regional-plan/model";
import { clauseBlocks } from "./clause-blocks.ts";
import { codeName, type Drafting, linksTo, linkTo, noted } from "./drafting.ts";
import { itemBlocks, type Titled } from "./item-blocks.ts";
import { words } from "./words.ts";

/** Chapters of our own: for what the outline of the plan has no place for, or all of it where it has none. */
export function* remainingChapters(drafting: Drafting): Generator<PaperBlock> {
  const { plan, written } = drafting;
  const left = <T extends { id: string }>(items: readonly T[]) => items.filter(({ id }) => !written.has(id));
  const items = (of: readonly Titled[], level: number) => left(of).flatMap((item) => itemBlocks(drafting, item, { level }));
  yield* chapter(words.principles, "principles", items(itemsOf(plan, "principle"), 2));
  yield* chapter(words.goals, "goals", goals(drafting, left(itemsOf(plan, "goal"))));
  for (const domain of left(itemsOf(plan, "domain"))) yield* itemBlocks(drafting, domain, { level: 1 });
  yield* chapter(words.otherMeasures, "measures", items(itemsOf(plan, "measure"), 2));
  yield* chapter(words.arrangements, "arrangements", items(itemsOf(plan, "arrangement"), 2));
  // To read, all targets are in a table; an official document has those in one that are in no text.
  if (drafting.isOfficial) yield* targetTable(drafting, (id) => !written.has(id));
  yield* chapter(words.otherActions, "actions", clauseBlocks(drafting, left(itemsOf(plan, "action"))));
}

/** The tables: targets, projects by how they stand to the plan, and who answers for what. */
export function* tableChapters(drafting: Drafting): Generator<PaperBlock> {
  yield* targetTable(drafting);
  // What is the plan's own stands apart from what it takes part in and from what it merely names.
  yield* projectTable(drafting, words.projects, "own");
  yield* projectTable(drafting, words.joinedProjects, "joined");
  yield* projectTable(drafting, words.citedProjects, "cited");
  yield* dutyTable(drafting);
}

/** A heading of our own. No item has an id with a capital letter. */
function chapter(title: PaperText, name: string, blocks: readonly PaperBlock[]): PaperBlock[] {
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 1, text: title, id: `Chapter-${name}` }, ...blocks];
}

function goals(drafting: Drafting, left: readonly Goal[]): PaperBlock[] {
  const byHorizon = new Map<string, Goal[]>();
  for (const goal of left) byHorizon.set(goal.horizon ?? "", [...(byHorizon.get(goal.horizon ?? "") ?? []), goal]);
  const groups = [...byHorizon].sort(([a], [b]) => (a === b ? 0 : a === "" || (b !== "" && a > b) ? 1 : -1));
  return groups.flatMap(([horizon, together]): PaperBlock[] => [
    { kind: "heading", level: 2, text: horizon === "" ? words.otherGoals : showBy(horizon) },
    ...clauseBlocks(drafting, together),
  ]);
}

function targetTable(drafting: Drafting, isShown: (id: string) => boolean = () => true): PaperBlock[] {
  const rows = itemsOf(drafting.plan, "target")
    .filter(({ id }) => isShown(id))
    .map((target): PaperRow => {
      const { id, statement, source, due } = target;
      return {
        id,
        cells: [{ text: noted(drafting, statement, source) }, { text: amountOf(target) }, { text: due === undefined ? "" : showDue(due) }],
      };
    });
  return table(words.targets, "targets", [words.target, words.value, words.due], [6, 3, 2], rows);
}

/** Where there is no number, what is said of it stands alone. */
function amountOf({ quantity, comparator }: Target): PaperText {
  if (quantity !== undefined) return showAmount(quantity, comparator);
  return comparator === undefined ? "" : codeName("comparator", comparator);
}

function projectTable(drafting: Drafting, title: PaperText, relation: ProjectRelation): PaperBlock[] {
  const rows = projectsOf(drafting.plan, relation).map(({ id, name, kind, stage, places, mentions }): PaperRow => {
    const spans = mentions?.flatMap((mention) => mention.source ?? []);
    return {
      id,
      cells: [
        { text: noted(drafting, name, spans) },
        { text: kind === undefined ? "" : codeName("project-kind", kind) },
        { text: stage === undefined ? "" : (stageLabel(stage, kind) ?? stage) },
        { text: places === undefined ? [] : linksTo(drafting, places) },
      ],
    };
  });
  return table(title, `projects-${relation}`, [words.project, words.kind, words.stage, words.places], [5, 2, 2, 2], rows);
}

/** What a unit leads and what else it has a part in, each once. */
interface Duties {
  readonly leads: Map<string, PaperText>;
  readonly others: Map<string, PaperText>;
}

/** Who answers for what: each unit with what it leads, and what else it has a part in. */
function dutyTable(drafting: Drafting): PaperBlock[] {
  const duties = new Map<string, Duties>();
  for (const kind of withDuties) {
    for (const item of itemsOf(drafting.plan, kind)) {
      for (const { agency, role } of item.responsible ?? []) {
        const unit: Duties = duties.get(agency) ?? { leads: new Map(), others: new Map() };
        duties.set(agency, unit);
        const link = linkTo(drafting, item.id);
        if (role === "lead") unit.leads.set(item.id, [link]);
        else unit.others.set(`${item.id} ${role}`, [link, opening, { text: codeName("role", role) }, closing]);
      }
    }
  }
  const list = (texts: Iterable<PaperText>): PaperCell => ({ text: joinTexts([...texts], semicolon) });
  const rows = [...duties].map(([agency, { leads, others }]): PaperRow => {
    const name: PaperCell = { text: [{ text: linkTo(drafting, agency).text }], isHeader: true };
    return { id: agency, cells: [name, list(leads.values()), list(others.values())] };
  });
  return table(words.duties, "duties", [words.agency, words.lead, words.otherDuties], [2, 4, 4], rows);
}

/** What the paper has a place for, in the order of the model. */
const withDuties = ["goal", "measure", "action", "project", "arrangement"] as const;

const semicolon = { zh: "；", en: "; " };
const opening: PaperRun = { text: { zh: "（", en: " (" } };
const closing: PaperRun = { text: { zh: "）", en: ")" } };

function table(
  title: PaperText,
  name: string,
  headings: readonly PaperText[],
  widths: readonly number[],
  rows: readonly PaperRow[],
): PaperBlock[] {
  if (rows.length === 0) return [];
  const head = [{ cells: headings.map((text) => ({ text })) }];
  return chapter(title, name, [{ kind: "table", caption: title, widths, head, rows }]);
}
