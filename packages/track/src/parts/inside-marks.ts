import type { LocalizedText } from "@regional-plan/model";

/** A title as it stands between the marks of another: 《〈…〉年度工作要点》, as GB/T 15834 has it. */
export const insideMarks = (title: LocalizedText): LocalizedText =>
  Object.fromEntries(Object.entries(title).map(([tag, text]) => [tag, text.replaceAll("《", "〈").replaceAll("》", "〉")]));
