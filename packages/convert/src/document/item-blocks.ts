import {
  type Arrangement,
  type Domain,
  labelled,
  type Measure,
  type PaperBlock,
  type PaperRun,
  type PaperText,
  type Principle,
  runsOf,
  showDue,
} from "@regional-plan/model";
import { clauseBlocks } from "./clause-blocks.ts";
import { codeName, type Drafting, linksTo, linkTo } from "./drafting.ts";
import { fact } from "./fact.ts";
import { words } from "./words.ts";

/** An item that has a title and a text of its own. */
export type Titled = Principle | Domain | Measure | Arrangement;

/** How the heading of an item is printed. */
export interface HeadingForm {
  readonly level: number;
  readonly label?: string | undefined;
  /** Whether the text follows on the same line. */
  readonly isInline?: boolean | undefined;
}

/** An item with its heading, its text, what is known of it, and the measures of a domain that no section is about. */
export function itemBlocks(drafting: Drafting, item: Titled, { level, label = item.label, isInline }: HeadingForm): PaperBlock[] {
  drafting.written.add(item.id);
  const { title, statement } = item;
  const clauses = statement === undefined ? clauseBlocks(drafting, drafting.actionsFor.get(item.id) ?? []) : [];
  for (const { id } of drafting.actionsFor.get(item.id) ?? []) drafting.written.add(id);
  const text: PaperBlock[] =
    drafting.isOfficial && isInline && title !== undefined
      ? runIn(item.id, label, title, statement)
      : [
          ...(title === undefined && label === undefined
            ? []
            : [heading(level, drafting.isOfficial ? label : spoken(label), title, item.id)]),
          ...(statement === undefined ? [] : [{ kind: "paragraph", text: statement } as const]),
        ];
  return [...text, ...clauses, ...facts(drafting, item), ...measures(drafting, item, level + 1)];
}

/** A heading whose text follows on the same line. */
function runIn(id: string, label: string | undefined, title: PaperText, statement: PaperText | undefined): PaperBlock[] {
  const strong = labelled(label, title).map((run): PaperRun => ({ ...run, isStrong: true }));
  const end: PaperRun = { text: { zh: "。", en: ". " }, isStrong: true };
  return [{ kind: "paragraph", id, text: [...strong, end, ...(statement === undefined ? [] : runsOf(statement))] }];
}

function heading(level: number, label: string | undefined, title: PaperText | undefined, id: string): PaperBlock {
  const own = title ?? label ?? "";
  return { kind: "heading", level, text: own, id, ...(title !== undefined && label !== undefined && { label }) };
}

/** A dash before a heading is a sign of print, and no number. */
const spoken = (label: string | undefined) => (label !== undefined && /^—+$/u.test(label) ? undefined : label);

/** What is known of a measure or arrangement beside its text. The official document has it in its annex. */
function facts(drafting: Drafting, item: Titled): PaperBlock[] {
  if (drafting.isOfficial) return [];
  const duties = "responsible" in item ? (item.responsible ?? []) : [];
  const targets = drafting.targetsFor.get(item.id) ?? [];
  const projects = drafting.projectsFor.get(item.id) ?? [];
  const items: PaperText[] = [
    ...duties.map((duty) => fact(codeName("role", duty.role), [linkTo(drafting, duty.agency)])),
    ...("due" in item && item.due !== undefined ? [fact(words.due, showDue(item.due))] : []),
    ...(targets.length === 0 ? [] : [fact(words.targets, linksTo(drafting, idsOf(targets), semicolon))]),
    ...(projects.length === 0 ? [] : [fact(words.projects, linksTo(drafting, idsOf(projects)))]),
  ];
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

const semicolon = { zh: "；", en: "; " };

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

function measures(drafting: Drafting, item: Titled, level: number): PaperBlock[] {
  const own = drafting.measuresOf.get(item.id) ?? [];
  return own
    .filter(({ id, section }) => !drafting.headed.has(id) && !drafting.written.has(id) && isHere(drafting, item, section))
    .flatMap((measure) => itemBlocks(drafting, measure, { level }));
}

/** Whether a measure stands with its domain, and not under a section of the outline that is about something else. */
function isHere({ byId }: Drafting, { id }: Titled, section: string | undefined): boolean {
  const placed = section === undefined ? undefined : byId.get(section);
  return placed?.kind !== "section" || placed.item.heads === undefined || placed.item.heads === id;
}
