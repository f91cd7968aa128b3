import type { Duty, DutyRule } from "./extract/duty.ts";
import { findDutyRules } from "./extract/duty-rules.ts";
import { allText, findDuties } from "./extract/find-duties.ts";
import { type FoundIndicator, findIndicators } from "./extract/find-indicators.ts";
import { dutyOfTitle, findProseDuties } from "./extract/find-prose-duties.ts";
import { findTableDuties, type TaskRow } from "./extract/find-table-duties.ts";
import { findTargets } from "./extract/find-targets.ts";
import { readPlanFacts } from "./extract/plan-facts.ts";
import type { DoubtfulNumber, FoundTarget } from "./extract/target.ts";
import { backgroundTitle } from "./lexicon/target-words.ts";
import { findOutline } from "./outline/find-outline.ts";
import type { Outline } from "./outline/heading.ts";
import { type Block, type Stretch, wholeOf } from "./segment/block.ts";
import { findNoise, type Surroundings } from "./segment/find-noise.ts";
import type { ParagraphHint } from "./segment/hint.ts";
import { segmentText } from "./segment/segment-text.ts";

/** What was found in a document, before it becomes a plan. */
export interface ReadDocument {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly surroundings: Surroundings;
  readonly outline: Outline;
  readonly rules: readonly DutyRule[];
  /** The duties under each heading. */
  readonly duties: readonly (readonly Duty[])[];
  readonly rows: readonly TaskRow[];
  readonly indicators: readonly FoundIndicator[];
  /** Who answers for a row of indicators. */
  readonly indicatorDuties: ReadonlyMap<Block, Duty>;
  readonly targets: readonly FoundTarget[];
  /** The numbers of which it cannot be told whether they are targets. */
  readonly doubtful: readonly DoubtfulNumber[];
  /** The clauses that tell of a duty, without saying clearly whose. */
  readonly doubtfulDuties: readonly Stretch[];
}

/** Goes through a text: paragraphs, what is no part of the plan, headings, and what stands under them. */
export function readDocument(
  text: string,
  hints?: readonly ParagraphHint[],
  onStep: (step: "outline" | "duties" | "targets") => void = () => {},
): ReadDocument {
  onStep("outline");
  const blocks = segmentText(text, hints);
  const surroundings = findNoise(blocks);
  const outline = findOutline(blocks, surroundings);
  onStep("duties");
  // A rule may stand in the notice around the plan.
  const around = [...surroundings.noise].sort((a, b) => a - b).map((at) => wholeOf(blocks[at] as Block));
  const rules = findDutyRules([...around, ...allText(outline)]);
  const prose = outline.headings.map(({ body, title }) =>
    backgroundTitle.test(title) ? { duties: [], doubtful: [] } : findProseDuties(body),
  );
  // A tag says who answers for all that it closes: a sentence within tells of a part, or of it again.
  const duties = outline.headings.map(({ body, title }, at) => {
    const tagged = findDuties(body, rules);
    return tagged.length > 0 ? tagged : [...dutyOfTitle(title, body), ...(prose[at]?.duties ?? [])];
  });
  const facts = readPlanFacts(surroundings.title?.text ?? "", surroundings, "");
  const rows = findTableDuties(
    outline.headings,
    rules.some(({ firstLeads }) => firstLeads),
    facts.years,
  );
  onStep("targets");
  const indicators = findIndicators(outline.headings, facts);
  const tabled = new Set(indicators.map(({ row }) => row.block));
  const { targets, doubtful } = findTargets(outline, facts, (block) => tabled.has(block));
  // A row of indicators with its units is no task: they answer for what it sets.
  const tasks = rows.filter(({ stretch }) => !tabled.has(stretch.block));
  const indicatorDuties = new Map(rows.flatMap(({ stretch, duty }) => (tabled.has(stretch.block) ? [[stretch.block, duty]] : [])));
  return {
    text,
    blocks,
    surroundings,
    outline,
    rules,
    duties,
    rows: tasks,
    indicators,
    indicatorDuties,
    targets,
    doubtful,
    doubtfulDuties: prose.flatMap((told) => told.doubtful),
  };
}
