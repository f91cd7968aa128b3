import type { Language } from "./use-reader.ts";

/** What the page counts: one, several, and the Chinese measure word with its noun. */
const counted = {
  measures: { one: "measure", other: "measures", zh: "项任务" },
  clauses: { one: "clause", other: "clauses", zh: "条" },
  projects: { one: "project", other: "projects", zh: "个项目" },
} as const;

/** A number with its noun: “1 measure”, “5 measures”, “5项任务”. */
export function countLabel(noun: keyof typeof counted, number: number, language: Language): string {
  const { one, other, zh } = counted[noun];
  return language === "zh" ? `${number}${zh}` : `${number} ${number === 1 ? one : other}`;
}
