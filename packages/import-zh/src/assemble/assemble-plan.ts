import {
  type Action,
  type Arrangement,
  type Domain,
  type Goal,
  type Measure,
  type Milestone,
  type Plan,
  type Principle,
  type Section,
  specVersion,
} from "@regional-plan/model";
import { findMilestone } from "../extract/find-milestone.ts";
import { findNames } from "../extract/find-names.ts";
import { issuersOfTitle, readPlanFacts } from "../extract/plan-facts.ts";
import type { ReadDocument } from "../read-document.ts";
import { type Block, placeOf, type Stretch, wordsOf } from "../segment/block.ts";
import { openAgencyBook } from "./agency-book.ts";
import { arrangementKindsOf } from "./arrangement-kinds.ts";
import { clausesOf, goalClauses } from "./clauses.ts";
import { type DocumentFacts, documentEntry } from "./document-entry.ts";
import { dueOfTask } from "./due-of-task.ts";
import { headingKinds } from "./heading-kinds.ts";
import { openNameBook } from "./name-book.ts";
import { domainAbove, itemOf, numberSections } from "./number-sections.ts";
import { overlapsAny } from "./overlaps-any.ts";
import { placeOfTitle } from "./place-of-title.ts";
import { responsibilitiesOf } from "./responsibilities-of.ts";
import { isTaskTable, itemsSaidBefore } from "./said-before.ts";
import { spansOf } from "./spans.ts";
import { type Assembly, indicatorsOf, targetsOf } from "./targets-of.ts";

/** Makes the plan of what was found in a document. Ids follow the outline: measure-2-1-3 is headed by section-2-1-3. */
export function assemblePlan(read: ReadDocument, facts: DocumentFacts): Plan {
  const { text, blocks, outline, surroundings, duties, rows, rules, targets: found } = read;
  const { headings, preamble } = outline;
  const { title } = surroundings;
  const { language } = facts;
  const say = (words: string) => ({ [language]: words });
  const spans = spansOf(text);
  const book = openAgencyBook(language);
  const names = openNameBook(language, book);
  const kinds = headingKinds(
    headings,
    rows.map(({ heading }) => heading),
  );
  const numbers = numberSections(headings);
  const responsibilities = responsibilitiesOf(rules, book, spans);
  const assembly: Assembly = { say, spans, kinds, numbers, responsibilities };
  const planFacts = readPlanFacts(facts.title, surroundings, text);
  const outlineItems: Section[] = [];
  const principles: Principle[] = [];
  const goals: Goal[] = [];
  const domains: Domain[] = [];
  const measures: Measure[] = [];
  const arrangements: Arrangement[] = [];
  const actions: Action[] = [];
  const milestones: Milestone[] = [];
  const { cover } = surroundings;
  const signers = surroundings.issuers.length > 0 ? surroundings.issuers : issuersOfTitle(cover?.text ?? title?.text);
  const issuers = signers.map((name) => book.idOf(name, undefined, []));
  const isTarget = overlapsAny(found.map(({ clause }) => clause));

  const act = (id: string, section: string, owner: string | undefined, body: readonly Stretch[], isIntro: boolean) => {
    let count = 0;
    for (const { clause, signs, mayHaveDate, kind, verbs } of clausesOf(body)) {
      const isAlsoTarget = isTarget(clause);
      const action = isAlsoTarget ? undefined : `action-${id}-${++count < 10 ? "0" : ""}${count}`;
      // What a number counts is no project with a name.
      for (const name of findNames(clause, signs)) if (!isAlsoTarget || name.is !== "project") names.enter(name, action, spans(name.place));
      if (action === undefined) continue;
      // Key by key: there are more of these than of all else, and to spread what may be absent takes long.
      const made: Action = { id: action, statement: say(wordsOf(clause)), source: spans(clause) };
      if (section !== "") made.section = section;
      if (owner !== undefined) made.for = owner;
      if (kind !== "action") made.kind = kind;
      if (verbs.length > 0 && !isIntro) made.verbs = verbs;
      actions.push(made);
      const milestone = mayHaveDate && (kind === "action" || kind === "result") ? findMilestone(clause, planFacts.years) : undefined;
      if (milestone === undefined) continue;
      const { due, dueAt } = milestone;
      const source = dueAt === undefined ? spans(clause) : spans(clause, dueAt);
      milestones.push({ id: `milestone-${milestones.length + 1}`, for: action, title: say(wordsOf(clause)), due, source });
    }
  };
  const statementOf = (body: readonly Stretch[]): string | undefined => {
    const parts = body.filter(({ block }) => block.cells === undefined);
    const [first] = parts;
    const last = parts.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const words = text.slice(placeOf(first).start, placeOf(last).end).trim();
    return words === "" ? undefined : words;
  };

  headings.forEach((heading, at) => {
    const number = numbers[at] ?? "";
    const kind = kinds[at] ?? "section";
    const section = `section-${number}`;
    const parent = heading.parent === undefined ? undefined : `section-${numbers[heading.parent]}`;
    const own = duties[at] ?? [];
    const tagged = own.filter(({ isProse }) => isProse !== true).length;
    const owned = own.flatMap((duty) => responsibilities(duty, tagged === 1 && duty.isProse !== true));
    const item = itemOf(kind, number);
    const above = domainAbove(kinds, headings, numbers, at);
    const source = spans(...heading.place);
    const statement = statementOf(heading.body);
    outlineItems.push({
      id: section,
      ...(heading.label !== "" && { label: heading.label }),
      ...(parent !== undefined && { parent }),
      ...(item !== undefined ? { heads: item } : heading.title !== "" ? { title: say(heading.title) } : { title: say(heading.label) }),
      ...(heading.isInline && { inline: true }),
      ...(kind === "background" ? { kind: "background" as const } : heading.isAnnex ? { kind: "annex" as const } : {}),
      source,
    });
    const titled = heading.title === "" ? undefined : heading.place.at(-1);
    if (titled !== undefined && (kind === "measure" || kind === "domain")) {
      const from = heading.label !== "" && heading.place.length === 1 ? titled.to - heading.title.length : titled.from;
      for (const name of findNames({ ...titled, from })) names.enter(name, item, spans(name.place));
    }
    const name = heading.title === "" ? {} : { title: say(heading.title) };
    const body = statement === undefined ? {} : { statement: say(statement) };
    const responsible = owned.length === 0 ? {} : { responsible: owned };
    if (item !== undefined && kind === "principle") principles.push({ id: item, section, title: say(heading.title), ...body, source });
    else if (item !== undefined && kind === "arrangement")
      arrangements.push({
        id: item,
        section,
        title: say(heading.title),
        ...arrangementKindsOf(heading.title),
        ...body,
        ...responsible,
        source,
      });
    else if (item !== undefined && kind === "domain")
      domains.push({
        id: item,
        section,
        title: say(heading.title),
        ...(above !== undefined && { parent: above }),
        ...body,
        source,
      });
    else if (item !== undefined) {
      const due = dueOfTask(heading.body, planFacts.years);
      measures.push({
        id: item,
        section,
        ...(above !== undefined && { domain: above }),
        ...name,
        ...body,
        ...responsible,
        ...(due !== undefined && { due }),
        source,
      });
    }
    if (kind !== "measure" && kind !== "arrangement" && own.length > 0) {
      const id = `measure-${number}-0`;
      measures.push({
        id,
        section,
        ...(kind === "domain" && item !== undefined && { domain: item }),
        ...body,
        responsible: owned,
        source: spans(...own.map((duty) => duty.source)),
      });
    }
    if (kind === "goals") {
      goalClauses(heading.body).forEach(({ clause, horizon, horizonAt, isPositioning }, count) => {
        if (isTarget(clause)) return;
        goals.push({
          id: `goal-${number}-${count + 1}`,
          section,
          statement: say(wordsOf(clause)),
          ...(isPositioning && { kind: "positioning" as const }),
          ...(horizon !== undefined && { horizon }),
          source: horizonAt === undefined ? spans(clause) : spans(clause, horizonAt),
        });
      });
    } else if (kind !== "background" && heading.style !== "附件") act(number, section, item, heading.body, kind === "domain");
  });
  const hasRow = new Set<number>();
  const saidBefore = itemsSaidBefore({ actions, measures, arrangements });
  rows.forEach((row, at) => {
    const before = saidBefore(row, headings[row.heading]);
    if (before !== undefined) {
      if (before.responsible === undefined) before.responsible = responsibilities(row.duty, true);
      if (row.due !== undefined && "for" in before && before.due === undefined) before.due = row.due;
      return;
    }
    hasRow.add(row.heading);
    const section = `section-${numbers[row.heading]}`;
    const domain = kinds[row.heading] === "domain" ? `domain-${numbers[row.heading]}` : domainAbove(kinds, headings, numbers, row.heading);
    const title = row.title === undefined ? "" : wordsOf(row.title);
    measures.push({
      id: `measure-${numbers[row.heading]}-row-${at + 1}`,
      ...(row.label !== undefined && { label: row.label }),
      section,
      ...(domain !== undefined && { domain }),
      ...(title !== "" && { title: say(title) }),
      ...(row.statement !== undefined && { statement: say(wordsOf(row.statement)) }),
      responsible: responsibilities(row.duty, true),
      ...(row.due !== undefined && { due: row.due }),
      source: spans(row.stretch),
    });
  });
  act("preamble", "", undefined, preamble, true);
  const targets = targetsOf(read, assembly);
  const place = title === undefined ? undefined : placeOfTitle(blocks[title.from] as Block, language, spans);
  const { kind, isDraft, issued, documentNumber, period, inForce } = planFacts;
  return withoutEmpty({
    specVersion,
    id: facts.id,
    title: say(facts.title),
    ...(kind && { kind }),
    ...(isDraft && { status: "draft" as const }),
    languages: [language],
    ...(place !== undefined && { jurisdiction: place.id }),
    ...(issuers.length > 0 && { issuers }),
    ...(issued !== undefined && { issued }),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(period !== undefined && { period }),
    ...(inForce !== undefined && { inForce }),
    documents: [documentEntry(read, facts, spans)],
    outline: outlineItems.filter((_, at) => !isTaskTable(headings[at]) || hasRow.has(at)),
    principles,
    goals,
    indicators: indicatorsOf(read, assembly),
    targets,
    domains,
    measures,
    actions,
    milestones,
    projects: [...names.projects],
    agencies: [...book.agencies],
    ...(place !== undefined && { places: [place] }),
    instruments: [...names.instruments],
    arrangements,
  });
}

function withoutEmpty(plan: Plan): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => !Array.isArray(value) || value.length > 0)) as unknown as Plan;
}
