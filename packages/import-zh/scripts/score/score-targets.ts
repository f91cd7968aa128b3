import type { Plan, Target } from "@regional-plan/model";
import type { AnnotatedTarget, Annotation } from "./annotation.ts";
import { bare, pair } from "./pair.ts";

/** Precision, recall and their harmonic mean. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly found: number;
  readonly wanted: number;
}

/** The score of targets; `due` is the part of dates that agree, apart. */
export interface TargetScore extends Score {
  readonly due: number | undefined;
}

/** A target counts where number and unit agree and its source overlaps the annotated clause. */
export function scoreTargets(plan: Plan, { targets = [] }: Annotation, miss: (what: string) => void): TargetScore {
  const sure = targets.filter(({ doubtful, implicit }) => doubtful !== true && implicit !== true);
  const optional = targets.filter(({ doubtful, implicit }) => doubtful === true || implicit === true);
  const { pairs, extra, missed } = pair(
    plan.targets ?? [],
    sure,
    (found, wanted) => isSameAmount(found, wanted) && overlaps(found, wanted),
  );
  const wrong = extra.filter((found) => !optional.some((wanted) => overlaps(found, wanted)));
  const dated = pairs.filter(([, { due }]) => due !== undefined && due !== null);
  const agreeing = dated.filter(([found, { due }]) => isSameDue(found.due, due ?? ""));
  for (const { value, unit, quote } of missed) miss(`target missed\t${value} ${unit} ${quote ?? ""}`);
  for (const { quantity, statement } of wrong) miss(`target extra\t${JSON.stringify(quantity)} ${statement.zh?.slice(0, 60)}`);
  for (const [found, { due, quote }] of dated)
    if (!isSameDue(found.due, due ?? "")) miss(`due differs\t${found.due} for ${due}: ${quote ?? ""}`);
  return {
    ...scoreOf(pairs.length, pairs.length + wrong.length, sure.length),
    due: dated.length === 0 ? undefined : round(agreeing.length / dated.length),
  };
}

/** Precision, recall and F1 of what was found of what was wanted. */
export function scoreOf(hits: number, found: number, wanted: number): Score {
  const precision = found > 0 ? hits / found : wanted > 0 ? 0 : 1;
  const recall = wanted > 0 ? hits / wanted : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision: round(precision), recall: round(recall), f1: round(f1), found, wanted };
}

const round = (number: number) => Math.round(number * 1000) / 1000;

function isSameAmount({ quantity = {} }: Target, wanted: AnnotatedTarget): boolean {
  const [a, b] = [
    measured(quantity.value ?? quantity.min ?? quantity.max ?? Number.NaN, quantity.unit ?? ""),
    measured(wanted.value, wanted.unit),
  ];
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value), Math.abs(b.value)) && a.unit === b.unit;
}

const scales: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };

function measured(value: number, unit: string): { value: number; unit: string } {
  const [, scale = "", name = ""] = /^(万亿|亿|万)?(.*)$/su.exec(bare(unit)) ?? [];
  return { value: value * (scales[scale] ?? 1), unit: name.replace(/^人民币/u, "") };
}

const overlaps = ({ source = [] }: Target, wanted: AnnotatedTarget) =>
  source.some(({ start, end }) => (start ?? 0) < wanted.end && wanted.start < (end ?? 0));

const isSameDue = (found: string | undefined, wanted: string) =>
  (found ?? "").startsWith(wanted) || (wanted.endsWith("-12") && found === wanted.slice(0, 4));
