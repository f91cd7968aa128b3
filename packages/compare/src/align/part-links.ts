import { countTerms } from "../match/text-terms.ts";
import { cosine, type Vector, vectorOf } from "../match/vectors.ts";
import type { AlignReason } from "./align-reasons.ts";
import { type ReasonContext, readUnit, reasonsOfLink } from "./reasons-of-link.ts";
import type { TaskUnit, UnitPart } from "./task-unit.ts";
import type { TextSpan } from "./text-span.ts";
import { textIn } from "./unit-terms.ts";

/** A clause, project or target of a unit, and what of the other unit it carries out. */
export interface PartLink {
  readonly lower: PartRef;
  readonly upper: PartRef;
  readonly score: number;
  readonly reasons: readonly AlignReason[];
}

/** A clause, a project or a target, and where it stands. */
export interface PartRef extends Partial<TextSpan> {
  readonly id: string;
  readonly kind: "action" | "project" | "target";
}

/** How alike two parts must be, and how many characters they must share: clauses are short, and a stock phrase is soon alike. */
const leastScore = 0.4;
const leastRun = 4;

/** Finds for the parts of a unit those of another that say the same; parts of different kinds never do. */
export function partLinks(lower: TaskUnit, upper: TaskUnit, context: ReasonContext): PartLink[] {
  const vectors = (parts: readonly UnitPart[]) =>
    parts.map((part) => ({ part, vector: vectorOf(countTerms(textIn(part.text, context.languages)), context.weightOf) }));
  const there = vectors(upper.parts);
  const read = ({ text }: UnitPart) => readUnit({ title: {}, text, isClosing: false }, context);
  return vectors(lower.parts).flatMap(({ part, vector }): PartLink[] => {
    const best = bestOf(part, vector, there);
    if (best === undefined) return [];
    const reasons = reasonsOfLink(read(part), read(best.part), context.weightOf);
    if (!reasons.some(({ params }) => sharedLength(params) >= leastRun)) return [];
    return [{ lower: refOf(part), upper: refOf(best.part), score: best.score, reasons }];
  });
}

function bestOf(part: UnitPart, vector: Vector, there: readonly { readonly part: UnitPart; readonly vector: Vector }[]) {
  let best: { readonly part: UnitPart; readonly score: number } | undefined;
  for (const other of there) {
    if (other.part.kind !== part.kind) continue;
    const score = Math.min(1, cosine(vector, other.vector));
    if (score >= leastScore && score > (best?.score ?? 0)) best = { part: other.part, score };
  }
  return best;
}

const refOf = ({ id, kind, span }: UnitPart): PartRef => ({ id, kind, ...span });

/** How long the longest of the words is that a reason quotes. */
const sharedLength = (params: AlignReason["params"]): number =>
  Math.max(
    0,
    ...Object.values(params ?? {}).flatMap((value) => {
      const words = typeof value === "object" && "zh" in value ? String(value.zh) : "";
      return [...words.matchAll(/“([^”]*)”/gu)].map(([, word = ""]) => word.length);
    }),
  );
