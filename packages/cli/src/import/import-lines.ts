import { fieldLabel, itemKinds, itemsOf, listOfKind, type Plan } from "@regional-plan/model";
import { describeFinding, type ImportedDocument } from "@regional-plan/workbench";
import { type Line, styled } from "../line.ts";
import type { Terminal } from "../terminal.ts";

/** How many of each kind were found in a document, and what is uncertain or missing. */
export function foundLines(
  plan: Plan,
  { findings, definitions }: Pick<ImportedDocument, "findings" | "definitions">,
  { say, language }: Terminal,
): Line[] {
  const lines: Line[] = [[styled("bold", Object.values(plan.title)[0] ?? "")], ""];
  for (const kind of itemKinds) {
    const count = itemsOf(plan, kind).length;
    const list = listOfKind[kind];
    const called = language === "zh" ? `${fieldLabel(list, "plan")?.zh ?? ""}（${list}）` : list;
    if (count > 0) lines.push(`${String(count).padStart(6)}  ${called}`);
  }
  if (findings.length > 0) lines.push("", [styled("bold", say({ en: "To look at", zh: "需要人工核对" }))]);
  for (const finding of findings) lines.push(`  ${describeFinding(finding, definitions, language).message}`);
  return lines;
}

/** Where the plan lies now, and what comes next. */
export function writtenLine(out: string | undefined, { say }: Terminal): Line {
  if (out === undefined)
    return say({
      en: "Nothing was written; -o <folder> writes the plan beside its source.",
      zh: "未写入任何内容；使用 -o <文件夹> 可将规划与来源文件一并写出。",
    });
  return say({
    en: `The plan lies in ${out}. Check it with: regional-plan validate ${out}`,
    zh: `规划已写入 ${out}。请运行 regional-plan validate ${out} --lang zh 进行检查。`,
  });
}
