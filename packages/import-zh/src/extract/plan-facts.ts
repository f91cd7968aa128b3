import { type PlanKind, readWrittenDate } from "@regional-plan/model";
import { isOrganisation } from "../lexicon/organisation.ts";
import type { Surroundings } from "../segment/find-noise.ts";
import type { PlanYears } from "./find-due.ts";
import { splitUnits } from "./split-units.ts";

/** What a plan says of itself before its body. */
export interface PlanFacts {
  readonly kind?: PlanKind;
  readonly isDraft: boolean;
  readonly issued?: string;
  readonly documentNumber?: string;
  readonly period?: string;
  readonly inForce?: string;
  /** The year from which the document looks ahead. */
  readonly year?: number;
  /** The years that it plans for; its title may name one alone: 2024年工作要点. */
  readonly years?: PlanYears;
}

/** Reads kind, date, number and period from the title and what stands around the plan. */
export function readPlanFacts(title: string, { date, number }: Surroundings, text: string): PlanFacts {
  const issued = date === undefined ? undefined : sure(date.replaceAll(/[\s（）()]/g, ""));
  const period = periodOf(title);
  const kind = kinds.find(([pattern]) => pattern.test(title))?.[1];
  const inForce = inForceOf(text, issued);
  const year = Number(issued?.slice(0, 4) ?? /(?:19|20)\d\d/.exec(number ?? "")?.[0] ?? period?.slice(0, 4));
  return {
    ...(kind && { kind }),
    isDraft: /征求意见稿|公开征求意见|送审稿|草案/.test(title),
    ...(issued !== undefined && { issued }),
    ...(number !== undefined && { documentNumber: number.replaceAll(/\s/g, "") }),
    ...(period !== undefined && { period }),
    ...(inForce !== undefined && { inForce }),
    ...(Number.isFinite(year) && { year }),
    ...yearsOf(title, period),
  };
}

/** Who issues a document, where its title begins with that: 国务院关于…的批复. */
export function issuersOfTitle(title: string | undefined): string[] {
  const before = title?.replaceAll(/\s/g, "").split("关于")[0] ?? "";
  const names = before === title ? [] : splitUnits(before).map(({ name }) => name);
  return names.length > 0 && names.every((name) => name === "国务院" || isOrganisation(name)) ? names : [];
}

const kinds: readonly (readonly [RegExp, PlanKind])[] = [
  [/纲要/, "outline"],
  [/专项规划/, "special-plan"],
  [/规划/, "development-plan"],
  [/行动计划|行动方案|三年行动|行动/, "action-plan"],
  [/工作要点|任务清单/, "work-points"],
  [/若干措施|若干政策|若干意见|政策措施|措施/, "policy-measures"],
  [/方案|实施意见|意见|细则|分工|计划/, "implementation-plan"],
];

function sure(written: string): string | undefined {
  const read = readWrittenDate(written);
  return read?.kind === "sure" ? read.dates[0] : undefined;
}

const numerals = "一二三四五六七八九";

/** The years of a title: （2026—2028年）, “十四五”. */
function periodOf(title: string): string | undefined {
  const [, from, to] = /((?:19|20)\d\d)\s*年?\s*[—–\-－~～至到]+\s*((?:19|20)\d\d)\s*年/.exec(title) ?? [];
  if (from !== undefined && to !== undefined && from <= to) return `${from}/${to}`;
  const [, short = "", long = ""] = /[“"]?十([一二三四五六七八九])五[”"]?|第十([一二三四五六七八九])个五年/.exec(title) ?? [];
  const tens = short + long;
  if (tens === "") return undefined;
  const last = 1955 + (10 + numerals.indexOf(tens) + 1) * 5;
  return `${last - 4}/${last}`;
}

function yearsOf(title: string, period: string | undefined): { years?: PlanYears } {
  const [from, to] = period?.split("/").map(Number) ?? [];
  if (from !== undefined && to !== undefined) return { years: { from, to } };
  const only = /(20\d\d)年度?(?![—–\-－~～至到〔]|《(?![^》]{0,8}政府工作报告》)).{0,40}(?:要点|计划|清单|安排|工作|方案|分工|任务)/.exec(
    title,
  )?.[1];
  return only === undefined || /《[^》]*20\d\d年/.test(title) ? {} : { years: { from: Number(only), to: Number(only) } };
}

/** 自2026年5月21日起施行，有效期至2028年12月31日. */
function inForceOf(text: string, issued: string | undefined): string | undefined {
  if (!text.includes("有效")) return undefined;
  const [, to] = /有效期?至(\d{4}年\d{1,2}月\d{1,2}日)/.exec(text) ?? [];
  const [, from] = /自(\d{4}年\d{1,2}月\d{1,2}日)起(?:施行|实施|执行)/.exec(text) ?? [];
  const start = from === undefined ? issued : sure(from);
  const end = to === undefined ? undefined : sure(to);
  return start !== undefined && end !== undefined && start <= end ? `${start}/${end}` : undefined;
}
