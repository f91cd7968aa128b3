import { type Stretch, trimmed, wordsOf } from "../segment/block.ts";
import { isOnlyTag } from "../segment/find-tags.ts";
import { type Heading, makeHeading } from "./heading.ts";
import { endOfSentence } from "./labelled.ts";

/** A paragraph, its first sentence, and what follows it. */
interface Lead {
  readonly title: Stretch;
  readonly rest: Stretch;
  /** Whether the rest is the next paragraph. */
  readonly isOwnLine: boolean;
  readonly isInline: boolean;
}

/**
 * Adds the headings that have no number: the first sentences of paragraphs that are all made alike. Only a group under one
 * heading counts, and all of its paragraphs must have such a sentence with text behind it.
 */
export function findLeads(headings: readonly Heading[]): Heading[] {
  const strict = headings.map((heading, at) => leadsOf(heading, isDeepest(headings, at), false));
  const isLed = amongLed(headings, strict);
  return headings.flatMap((heading, at) => {
    const leads = strict[at] ?? (isLed[at] === true ? leadsOf(heading, isDeepest(headings, at), true) : undefined);
    if (leads === undefined) return [heading];
    const { intro, groups } = leads;
    return [makeHeading(heading, [...intro]), ...groups.flatMap(([lead, body]) => withOwnLeads(leadHeading(heading, lead, body)))];
  });
}

/** Below a heading on a line of its own, paragraphs may have leads again. */
function withOwnLeads(heading: Heading): Heading[] {
  const leads = heading.isInline || heading.body.length < 2 ? undefined : runIn(heading.body, false);
  if (leads === undefined) return [heading];
  return [makeHeading(heading, [...leads.intro]), ...leads.groups.map(([lead, body]) => leadHeading(heading, lead, body))];
}

interface Leads {
  readonly intro: readonly Stretch[];
  readonly groups: readonly (readonly [Lead, Stretch[]])[];
}

/** Whether nothing but boxes hangs below a heading. */
function isDeepest(headings: readonly Heading[], at: number): boolean {
  let next = at + 1;
  while (next < at + 40 && headings[next]?.style === "box") next++;
  return (next < at + 40 ? (headings[next]?.level ?? 0) : 0) <= (headings[at]?.level ?? 0);
}

/** Of each heading whether most of its siblings have leads: then a looser look is due. */
function amongLed(headings: readonly Heading[], strict: readonly (Leads | undefined)[]): boolean[] {
  const groups: number[][] = [];
  const open: (number[] | undefined)[] = [];
  headings.forEach(({ level }, at) => {
    open.length = level + 1;
    let group = open[level];
    if (group === undefined) {
      group = [];
      open[level] = group;
      groups.push(group);
    }
    group.push(at);
  });
  const isLed: boolean[] = [];
  for (const group of groups) {
    const led = group.filter((at) => strict[at] !== undefined).length;
    for (const at of group) isLed[at] = group.length >= 3 && led >= group.length * 0.6;
  }
  return isLed;
}

function leadsOf({ body, style, title }: Heading, isDeepest: boolean, isLoose: boolean): Leads | undefined {
  if (!isDeepest || style === "box" || style === "row" || title === "" || body.some(({ block }) => block.cells !== undefined))
    return undefined;
  const paragraphs = body.filter((stretch) => !isOnlyTag(wordsOf(stretch)));
  if (paragraphs.length < 2) return undefined;
  return ownLines(body, isLoose) ?? runIn(body, isLoose);
}

/** Short lines and paragraphs in turn. */
function ownLines(body: readonly Stretch[], isLoose: boolean): Leads | undefined {
  const groups: [Lead, Stretch[]][] = [];
  const intro: Stretch[] = [];
  for (const stretch of body) {
    const words = wordsOf(stretch);
    if (isOwnLine(words, isLoose)) groups.push([{ title: withoutStop(stretch), rest: stretch, isOwnLine: true, isInline: false }, []]);
    else (groups.at(-1)?.[1] ?? intro).push(stretch);
  }
  return groups.length >= 2 && intro.length <= 1 && groups.every(([, text]) => text.length > 0) ? { intro, groups } : undefined;
}

const isOwnLine = (words: string, isLoose: boolean) =>
  words.length <= (isLoose ? 45 : 32) &&
  words.length >= 4 &&
  !/[；：:，]$/.test(words) &&
  !/[。；].|\d|[，].*[，]/.test(words) &&
  !isOnlyTag(words);

/** First sentences of paragraphs. */
function runIn(body: readonly Stretch[], isLoose: boolean): Leads | undefined {
  const groups: [Lead, Stretch[]][] = [];
  const intro: Stretch[] = [];
  for (const [at, stretch] of body.entries()) {
    if (isOnlyTag(wordsOf(stretch)) && groups.length > 0) {
      groups.at(-1)?.[1].push(stretch);
      continue;
    }
    const lead = leadOf(stretch, isLoose);
    if (lead !== undefined) groups.push([lead, [lead.rest]]);
    else if (at === 0 && body.length >= 3) intro.push(stretch);
    else return undefined;
  }
  return groups.length >= (intro.length > 0 ? 3 : 2) ? { intro, groups } : undefined;
}

function leadOf(stretch: Stretch, isLoose: boolean): Lead | undefined {
  const { block, from, to } = stretch;
  const bold = block.bold !== undefined && from === 0 && block.bold < to ? block.bold : undefined;
  const colon = /^[^。；，：:]{4,16}[：:]/.exec(block.text.slice(from, from + 20))?.[0].length;
  const end = bold ?? (colon === undefined ? endOfSentence(block.text.slice(0, to), from) : from + colon);
  const title = withoutStop({ block, from, to: end });
  const rest = trimmed({ block, from: end, to });
  const words = wordsOf(title);
  const isShort = words.length <= (isLoose ? 45 : 30) && words.length >= 4;
  const isTitle =
    isShort && words.split("，", 4).length - 1 <= (isLoose ? 2 : 1) && !/[0-9]|[；：]|^(?:到|本|为|对|其中|同时|此外|各|凡|第)/.test(words);
  if ((!isTitle && bold === undefined) || rest.to <= rest.from || isOnlyTag(wordsOf(rest))) return undefined;
  return { title, rest, isOwnLine: false, isInline: true };
}

function withoutStop({ block, from, to }: Stretch): Stretch {
  let end = to;
  while (end > from && /[。：:\s]/.test(block.text[end - 1] ?? "")) end--;
  return { block, from, to: end };
}

const leadHeading = ({ level, isAnnex }: Heading, { title, isInline }: Lead, body: Stretch[]): Heading =>
  makeHeading({ level: level + 1, label: "", title: wordsOf(title), place: [title], isInline, isAnnex, style: "lead" }, body);
