import {
  type Action,
  type Arrangement,
  type Document,
  type Domain,
  type Goal,
  type Indicator,
  type Measure,
  type Plan,
  type Principle,
  type Responsibility,
  type Section,
  type SourceSpan,
  specVersion,
  type Target,
} from "@regional-plan/model";
import type { Duty } from "../extract/duty.ts";
import { impliedUnits } from "../extract/find-duties.ts";
import { findNames } from "../extract/find-names.ts";
import { readPlanFacts } from "../extract/plan-facts.ts";
import type { Heading } from "../outline/heading.ts";
import type { ReadDocument } from "../read-document.ts";
import { type Block, placeOf, type Stretch, wholeOf, wordsOf } from "../segment/block.ts";
import type { Title } from "../segment/read-title.ts";
import { openAgencyBook } from "./agency-book.ts";
import { arrangementKindsOf } from "./arrangement-kinds.ts";
import { clausesOf, goalClauses } from "./clauses.ts";
import { type HeadingKind, headingKinds } from "./heading-kinds.ts";
import { openNameBook } from "./name-book.ts";
import { placeOfTitle } from "./place-of-title.ts";
import { spansOf } from "./spans.ts";

/** What is known of a document beside its text. */
export interface DocumentFacts {
  readonly id: string;
  readonly title: string;
  readonly sha256: string;
  readonly path: string;
  readonly language: string;
}

/** Makes the plan of what was found in a document. Ids follow the outline: measure-2-1-3 is headed by section-2-1-3. */
export function assemblePlan(read: ReadDocument, facts: DocumentFacts): Plan {
  const { text, blocks, outline, surroundings, duties, rows, rules, targets: found, indicators: tabled } = read;
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
  const numbers = numbersOf(headings);
  const planFacts = readPlanFacts(facts.title, surroundings, text);
  const outlineItems: Section[] = [];
  const principles: Principle[] = [];
  const goals: Goal[] = [];
  const domains: Domain[] = [];
  const measures: Measure[] = [];
  const arrangements: Arrangement[] = [];
  const actions: Action[] = [];
  const targets: Target[] = [];
  const issuers = surroundings.issuers.map((name) => book.idOf(name, undefined, []));
  const targetsByBlock = new Map<Block, Stretch[]>();
  for (const { clause } of found) targetsByBlock.set(clause.block, [...(targetsByBlock.get(clause.block) ?? []), clause]);
  const isTarget = ({ block, from, to }: Stretch) =>
    targetsByBlock.get(block)?.some((target) => target.from < to && from < target.to) === true;

  /** Where a heading has one tag only, that covers all of its text. */
  const responsibilities = (duty: Duty, isOnly: boolean): Responsibility[] => {
    const source = spans(duty.source);
    const scope = isOnly || duty.scope === undefined ? undefined : wordsOf(duty.scope);
    const start = placeOf(duty.source).start;
    return [
      ...duty.units.map(({ name, fullName, role }) => ({
        agency: book.idOf(name, fullName, source),
        role,
        ...(scope !== undefined && { scope }),
        source,
      })),
      ...impliedUnits(duty, rules, (rule) => placeOf(rule.source).start < start && !within(placeOf(rule.source), placeOf(duty.source))).map(
        ({ unit, rule }) => ({
          agency: book.idOf(unit.name, undefined, spans(rule.source)),
          role: unit.role,
          ...(scope !== undefined && { scope }),
          source: spans(rule.source),
        }),
      ),
    ];
  };
  const act = (id: string, section: string, owner: string | undefined, body: readonly Stretch[], isIntro: boolean) => {
    let count = 0;
    for (const { clause, kind, verbs } of clausesOf(body)) {
      const isAlsoTarget = isTarget(clause);
      const action = isAlsoTarget ? undefined : `action-${id}-${String(++count).padStart(2, "0")}`;
      // What a number counts is no project with a name.
      for (const name of findNames(clause)) if (!isAlsoTarget || name.is !== "project") names.enter(name, action, spans(name.place));
      if (action === undefined) continue;
      actions.push({
        id: action,
        section,
        ...(owner !== undefined && { for: owner }),
        statement: say(wordsOf(clause)),
        ...(kind !== "action" && { kind }),
        ...(verbs.length > 0 && !isIntro && { verbs }),
        source: spans(clause),
      });
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
    const owned = own.flatMap((duty) => responsibilities(duty, own.length === 1));
    const item = itemOf(kind, number);
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
        ...(parentItem(kinds, headings, numbers, at, "domain") ?? {}),
        ...body,
        source,
      });
    else if (item !== undefined) {
      const domain = parentItem(kinds, headings, numbers, at, "domain")?.parent;
      measures.push({ id: item, section, ...(domain !== undefined && { domain }), ...name, ...body, ...responsible, source });
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
      goalClauses(heading.body).forEach(({ clause, horizon, isPositioning }, count) => {
        if (isTarget(clause)) return;
        goals.push({
          id: `goal-${number}-${count + 1}`,
          section,
          statement: say(wordsOf(clause)),
          ...(isPositioning && { kind: "positioning" as const }),
          ...(horizon !== undefined && { horizon }),
          source: spans(clause),
        });
      });
    } else if (kind !== "background" && heading.style !== "附件") act(number, section, item, heading.body, kind === "domain");
  });
  rows.forEach((row, at) => {
    const section = `section-${numbers[row.heading]}`;
    const domain =
      kinds[row.heading] === "domain"
        ? `domain-${numbers[row.heading]}`
        : parentItem(kinds, headings, numbers, row.heading, "domain")?.parent;
    const title = row.title === undefined ? "" : wordsOf(row.title);
    measures.push({
      id: `measure-${numbers[row.heading]}-row-${at + 1}`,
      ...(row.label !== undefined && { label: row.label }),
      section,
      ...(domain !== undefined && { domain }),
      ...(title !== "" && { title: say(title) }),
      responsible: responsibilities(row.duty, true),
      ...(row.due !== undefined && { due: row.due }),
      source: spans(row.stretch),
    });
  });
  found.forEach((target, at) => {
    const number = target.heading < 0 ? undefined : numbers[target.heading];
    const kind = kinds[target.heading];
    const owner = number === undefined || kind === undefined ? undefined : itemOf(kind, number);
    targets.push({
      id: `target-${at + 1}`,
      ...(number !== undefined && { section: `section-${number}` }),
      statement: say(wordsOf(target.clause).trim()),
      ...(owner !== undefined && { for: owner }),
      quantity: target.quantity,
      ...(target.comparator && { comparator: target.comparator }),
      ...(target.measuredAs && { measuredAs: target.measuredAs }),
      ...(target.due !== undefined && { due: target.due }),
      ...(target.isStrive && { modality: "strive" as const }),
      source: spans(target.clause),
    });
  });
  const indicators: Indicator[] = tabled.map((row, at) => ({
    id: `indicator-${at + 1}`,
    ...(row.label !== undefined && { label: row.label }),
    section: `section-${numbers[row.heading]}`,
    name: say(row.name),
    ...(row.unit !== undefined && { unit: row.unit }),
    ...(row.nature && { nature: row.nature }),
    ...(row.baseline && {
      baseline: { quantity: row.baseline.quantity, ...(row.baseline.date !== undefined && { date: row.baseline.date }) },
    }),
    source: spans(row.row),
  }));
  tabled.forEach((row, at) => {
    for (const { quantity, comparator, measuredAs, due, place } of row.targets) {
      targets.push({
        id: `target-${targets.length + 1}`,
        section: `section-${numbers[row.heading]}`,
        statement: say(wordsOf(place).replaceAll(/\s+/g, " ")),
        indicator: `indicator-${at + 1}`,
        quantity,
        ...(comparator && { comparator }),
        ...(measuredAs && { measuredAs }),
        ...(due !== undefined && { due }),
        source: spans(place),
      });
    }
  });
  act("preamble", "", undefined, preamble, true);
  const place = title === undefined ? undefined : placeOfTitle(blocks[title.from] as Block, language, spans);
  const document: Document = {
    id: "document-1",
    title: say(facts.title),
    mediaType: "text/plain",
    language,
    sha256: facts.sha256,
    length: text.length,
    path: facts.path,
    ...noiseOf(read),
    ...sourceOf(title, blocks, spans),
  };
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
    documents: [document],
    outline: outlineItems,
    principles,
    goals,
    indicators,
    targets,
    domains,
    measures,
    actions: actions.map(({ section, ...action }) => ({ ...action, ...(section !== "" && section !== undefined && { section }) })),
    projects: [...names.projects],
    agencies: [...book.agencies],
    ...(place !== undefined && { places: [place] }),
    instruments: [...names.instruments],
    arrangements,
  });
}

/** 2-1-3: the third below the first below the second. */
function numbersOf(headings: readonly Heading[]): string[] {
  const counts = new Map<number | undefined, number>();
  const numbers: string[] = [];
  for (const { parent } of headings) {
    const count = (counts.get(parent) ?? 0) + 1;
    counts.set(parent, count);
    numbers.push(parent === undefined ? String(count) : `${numbers[parent]}-${count}`);
  }
  return numbers;
}

function itemOf(kind: HeadingKind, number: string): string | undefined {
  return kind === "principle" || kind === "domain" || kind === "measure" || kind === "arrangement" ? `${kind}-${number}` : undefined;
}

/** The nearest heading above that heads a domain. */
function parentItem(
  kinds: readonly HeadingKind[],
  headings: readonly Heading[],
  numbers: readonly string[],
  at: number,
  kind: HeadingKind,
): { parent: string } | undefined {
  for (let above = headings[at]?.parent; above !== undefined; above = headings[above]?.parent) {
    if (kinds[above] === kind) return { parent: `${kind}-${numbers[above]}` };
  }
  return undefined;
}

const within = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start >= b.start && a.end <= b.end;

/** Where the title of the plan is printed. */
function sourceOf(
  title: Title | undefined,
  blocks: readonly Block[],
  spans: (...stretches: Stretch[]) => SourceSpan[],
): { source?: SourceSpan[] } {
  return title === undefined ? {} : { source: spans(...blocks.slice(title.from, title.to).map(wholeOf)) };
}

/** Blocks that follow each other are one passage. */
function noiseOf({ text, blocks, surroundings }: ReadDocument): { noise?: SourceSpan[] } {
  const noise: SourceSpan[] = [];
  let last = -2;
  // The title of the notice around the plan is no part of the plan either.
  const cover = surroundings.cover;
  const out = new Set(surroundings.noise);
  for (let at = cover?.from ?? 0; at < (cover?.to ?? 0); at++) out.add(at);
  for (const at of [...out].sort((a, b) => a - b)) {
    const { start, end } = placeOf(wholeOf(blocks[at] as Block));
    const before = noise.at(-1);
    if (before?.start !== undefined && at === last + 1)
      noise[noise.length - 1] = { quote: text.slice(before.start, end), start: before.start, end };
    else noise.push({ quote: text.slice(start, end), start, end });
    last = at;
  }
  return noise.length === 0 ? {} : { noise };
}

function withoutEmpty(plan: Plan): Plan {
  return Object.fromEntries(Object.entries(plan).filter(([, value]) => !Array.isArray(value) || value.length > 0)) as unknown as Plan;
}
