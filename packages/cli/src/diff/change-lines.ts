import {
  type BothVersions,
  countChanges,
  describeFieldChange,
  describeMeaning,
  describeReason,
  type FieldChange,
  type ItemChange,
  isOnlyQuiet,
  nameOfField,
  type PlanDiff,
  toldChanges,
} from "@regional-plan/compare";
import { type ItemKind, indexPlan, kindNames, nameOf, type Plan } from "@regional-plan/model";
import { type Line, type Style, styled } from "../line.ts";
import type { Terminal } from "../terminal.ts";

/** What has changed, for people: each item with what its change means and what differs; then how much it is. */
export function changeLines(diff: PlanDiff, before: Plan, after: Plan, { say, language }: Terminal): Line[] {
  const versions: BothVersions = { before: indexPlan(before), after: indexPlan(after) };
  const fieldLine = (change: FieldChange, kind: ItemKind | "plan"): Line =>
    change.words === undefined
      ? `    ${say(describeFieldChange(change, kind, versions))}`
      : wordLine(change, say(nameOfField(change.field, kind)), language);
  const items = diff.items.filter((change) => !isOnlyQuiet(change));
  const blocks = [
    ...(diff.plan.length === 0
      ? []
      : [[[styled("bold", say({ en: "The plan itself", zh: "规划基本信息" }))], ...diff.plan.map((change) => fieldLine(change, "plan"))]]),
    ...items.map((change): Line[] => [
      headOf(change, versions, say),
      ...change.meanings.map((meaning) => `    ${describeMeaning(meaning, language)}`),
      ...toldChanges(change).map((field) => fieldLine(field, change.kind)),
    ]),
    ...(diff.matched.length === 0 ? [] : [matchedLines(diff, say, language)]),
  ];
  return [...blocks.flat(), ...(blocks.length === 0 ? [] : [""]), say(countChanges(diff))];
}

const looks: Readonly<Record<ItemChange["change"], { readonly style: Style; readonly sign: string }>> = {
  added: { style: "green", sign: "+" },
  removed: { style: "red", sign: "-" },
  replaced: { style: "cyan", sign: "=" },
  moved: { style: "cyan", sign: ">" },
  changed: { style: "yellow", sign: "~" },
};

function headOf({ kind, change, before, after }: ItemChange, versions: BothVersions, say: Terminal["say"]): Line {
  const id = (after ?? before)?.id ?? "";
  const { style, sign } = looks[change];
  const name = say(nameOf((after ? versions.after : versions.before).find(id), id));
  return [styled(style, sign), " ", kindName(kind, say), " ", styled("bold", name), ...(name === id ? [] : ["  ", styled("dim", id)])];
}

/** A kind as it stands before a name. */
const kindName = (kind: ItemKind, say: Terminal["say"]): string =>
  say({ ...kindNames[kind], en: kindNames[kind].en.replace(/^an? /u, "") });

/** A text with what went and what came in it, as `git diff --word-diff` has it. */
function wordLine({ words = [], language: tag }: FieldChange, label: string, language: Terminal["language"]): Line {
  const pieces = words.map(({ is, text }) =>
    is === "kept" ? text : is === "removed" ? styled("red", `[-${text}-]`) : styled("green", `{+${text}+}`),
  );
  return [language === "zh" ? `    ${label}（${tag}）：` : `    ${label} (${tag}): `, ...pieces];
}

function matchedLines({ matched }: PlanDiff, say: Terminal["say"], language: Terminal["language"]): Line[] {
  const title = { en: "Held to be the same under another id; please check", zh: "编号不同、按内容推定为同一条目，请核对" };
  return [
    [styled("bold", say(title))],
    ...matched.map(({ before, after, reasons }) => {
      const why = reasons.map((reason) => describeReason(reason, language)).join(language === "zh" ? "" : " ");
      return `    ${before} → ${after}  ${why}`;
    }),
  ];
}
