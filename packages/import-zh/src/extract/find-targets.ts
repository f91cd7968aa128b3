import { backgroundTitle } from "../lexicon/target-words.ts";
import { dateSign } from "../lexicon/text-signs.ts";
import type { Heading, Outline } from "../outline/heading.ts";
import { type Block, type Stretch, wordsOf } from "../segment/block.ts";
import { isOnlyTag } from "../segment/find-tags.ts";
import { type GoverningDate, governingDate } from "./date-phrase.ts";
import { findDues, type PlanYears } from "./find-due.ts";
import type { PlanFacts } from "./plan-facts.ts";
import type { DoubtfulNumber, FoundTarget } from "./target.ts";
import { type FoundNumbers, type TargetContext, targetsOfParagraph } from "./targets-of-paragraph.ts";

/** The numbers of a document that it commits itself to. */
export function findTargets(
  { preamble, headings }: Outline,
  { year, years }: Pick<PlanFacts, "year" | "years">,
  isTabled: (block: Block) => boolean,
): FoundNumbers {
  const targets: FoundTarget[] = [];
  const doubtful: DoubtfulNumber[] = [];
  const look = (heading: number, body: readonly Stretch[], context: TargetContext) => {
    let inherited = context.due;
    for (const stretch of body) {
      if (isTabled(stretch.block)) continue;
      const found = targetsOfParagraph(heading, stretch, inherited === context.due ? context : { ...context, due: inherited });
      if (found !== undefined) {
        targets.push(...found.targets);
        doubtful.push(...found.doubtful);
      }
      if ((stretch.block.signs & dateSign) !== 0 && (context.isGoals || isColon(stretch.block.text.charCodeAt(stretch.to - 1))))
        inherited = governingDate(stretch, findDues(wordsOf(stretch), years)) ?? inherited;
    }
  };
  look(-1, preamble, { isGoals: false, isPreamble: true, due: undefined, year, years });
  const { nearest, goals } = saidAbove(headings);
  const handedDown = new Map<number, GoverningDate | undefined>();
  const lastDue = (at: number) => {
    if (!handedDown.has(at)) handedDown.set(at, lastDateOf(headings[at]?.body ?? [], years));
    return handedDown.get(at);
  };
  headings.forEach((heading, at) => {
    const isGoals = goals[at] === true;
    // The nearest counts: a section of goals may stand in a chapter on how things are.
    if (nearest[at] === "background") return;
    const titleDue = findDues(heading.title, years).at(-1)?.date;
    const own = titleDue ?? (isGoals && years?.from === years?.to ? years?.to.toString() : undefined);
    // What stands before the parts of a goal governs them: 到2025年，…：
    const handed = isGoals && titleDue === undefined && heading.parent !== undefined ? lastDue(heading.parent) : undefined;
    look(at, bodyOf(headings, at), {
      isGoals,
      isPreamble: false,
      due: handed ?? (own === undefined ? undefined : { date: own, place: undefined }),
      year,
      years,
    });
  });
  return { targets, doubtful };
}

function lastDateOf(body: readonly Stretch[], years: PlanYears | undefined): GoverningDate | undefined {
  let last: GoverningDate | undefined;
  for (const stretch of body)
    if ((stretch.block.signs & dateSign) !== 0) last = governingDate(stretch, findDues(wordsOf(stretch), years)) ?? last;
  return last;
}

/**
 * The text of a heading; where its title is a sentence, or there is no other text, the title is what is to be done:
 * （一）到2025年建成示范点30个。
 */
function bodyOf(headings: readonly Heading[], at: number): readonly Stretch[] {
  const { body, title, place, level, isInline } = headings[at] as Heading;
  if (title.length <= 6 || !/[0-9０-９]/.test(title)) return body;
  const below = headings[at + 1];
  // A box below it is no part of what it says.
  const isDeepest = below === undefined || below.level <= level || below.style === "box";
  const isAlone = isDeepest && body.every((stretch) => isOnlyTag(wordsOf(stretch)));
  const own = place.at(-1);
  return (isAlone || isInline) && own !== undefined ? [{ ...own, from: Math.max(own.from, own.to - title.length) }, ...body] : body;
}

/** What each heading says of what stands under it, by itself or by those above it; the nearest, and whether any speaks of goals. */
function saidAbove(headings: readonly Heading[]) {
  const nearest: ("goals" | "background" | undefined)[] = [];
  const goals: boolean[] = [];
  for (const { title, parent } of headings) {
    const own =
      title.length > 16
        ? undefined
        : /目标|指标/.test(title)
          ? ("goals" as const)
          : backgroundTitle.test(title)
            ? ("background" as const)
            : undefined;
    nearest.push(own ?? (parent === undefined ? undefined : nearest[parent]));
    goals.push(own === "goals" || (parent !== undefined && goals[parent] === true));
  }
  return { nearest, goals };
}

const isColon = (code: number) => code === 0xff1a || code === 0x3a;
