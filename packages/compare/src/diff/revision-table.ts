import {
  indexPlan,
  itemTitle,
  joinTexts,
  type LocalizedText,
  labelled,
  type MessageTemplate,
  type Paper,
  type PaperBlock,
  type PaperCell,
  type PaperRow,
  type PaperRun,
  type PaperText,
  type PlacedItem,
  type Plan,
  runsOf,
} from "@regional-plan/model";
import { matchReasons } from "../match/match-reasons.ts";
import { changeMeanings } from "./change-meanings.ts";
import { countChanges } from "./count-changes.ts";
import { type BothVersions, labelOf, nameOfField } from "./describe-field.ts";
import { inParams } from "./in-params.ts";
import type { FieldChange, ItemChange, PlanDiff } from "./plan-diff.ts";
import { showValue } from "./show-value.ts";
import { isQuiet } from "./told-changes.ts";
import { type WordChange, wordChanges } from "./word-changes.ts";

/**
 * What has changed as a table for people, 修订对照表: what stood there, what stands there now, and what that means, in the order of
 * the later version and under what each item belongs to. Words that went and words that came are strong. Where quotes stand, and
 * data of others, is left out.
 *
 * @example
 * ```ts
 * import { diffPlans, revisionTable } from "@regional-plan/compare";
 * import { type Plan, wordingsOf } from "@regional-plan/model";
 *
 * const before: Plan = { specVersion: "0.3", id: "p", title: { zh: "行动计划" }, languages: ["zh"], measures: [{ id: "m-1", title: { zh: "建设铁路" }, due: "2024" }] };
 * const after: Plan = { ...before, measures: [{ id: "m-1", title: { zh: "建设铁路" }, due: "2026" }] };
 *
 * const table = revisionTable(diffPlans(before, after), before, after).body.find(({ kind }) => kind === "table");
 * const cells = table?.kind === "table" ? (table.rows[0]?.cells ?? []) : [];
 * cells.map(({ text }) => wordingsOf(text, ["zh"])[0]?.runs.map((run) => run.text).join("")).slice(2); //=> ["建设铁路；完成时限：2026年", "时限推后：由2024年改为2026年。"]
 * ```
 */
export function revisionTable(diff: PlanDiff, before: Plan, after: Plan): Paper {
  const versions: BothVersions = { before: indexPlan(before), after: indexPlan(after) };
  const shown = diff.items.filter(({ change, fields }) => (change !== "changed" && change !== "moved") || !fields.every(isQuiet));
  const rows = [...planRows(diff.plan, versions), ...itemRows(shown, versions)];
  const body: PaperBlock[] = [{ kind: "paragraph", text: countChanges(diff) }];
  if (rows.length > 0) body.push({ kind: "table", caption: words.caption, widths: [2, 12, 12, 9], head: [head], rows });
  if (diff.matched.length > 0)
    body.push({ kind: "heading", level: 1, text: words.matched }, { kind: "list", items: matchedLines(diff, versions) });
  return { title: [{ text: { en: "Revision of ", zh: "《" } }, { text: after.title }, { text: { en: "", zh: "》修订对照表" } }], body };
}

const words = {
  caption: { en: "What has changed", zh: "修订对照表" },
  ofPlan: { en: "The plan itself", zh: "规划基本信息" },
  matched: { en: "Held to be the same under another id; please check", zh: "编号不同、按内容推定为同一条目，请核对" },
  added: { en: "New.", zh: "新增。" },
  removed: { en: "Gone.", zh: "删除。" },
  reworded: { en: "Reworded.", zh: "文字修改。" },
  none: { en: "—", zh: "—" },
} as const satisfies Record<string, MessageTemplate>;

const head: PaperRow = {
  cells: [
    { en: "No.", zh: "序号" },
    { en: "Before", zh: "原文" },
    { en: "After", zh: "修改后" },
    { en: "What it means", zh: "说明" },
  ].map((text) => ({ text })),
};

function planRows(changes: readonly FieldChange[], versions: BothVersions): PaperRow[] {
  const rows = changes
    .filter((each) => !isQuiet(each))
    .map((change): PaperRow => {
      const side = (name: "before" | "after"): PaperCell => cellOf(fieldRuns(change, "plan", name, versions), change[name].path);
      return { cells: [{ text: "" }, side("before"), side("after"), { text: explained([change], "plan") }] };
    });
  return rows.length === 0 ? [] : [headerRow(words.ofPlan), ...rows];
}

function itemRows(changes: readonly ItemChange[], versions: BothVersions): PaperRow[] {
  let owner: string | undefined;
  return changes.flatMap((change, at): PaperRow[] => {
    const above = ownerOf(change, versions);
    const isNew = above !== undefined && above.item.id !== owner;
    owner = above?.item.id;
    const number: PaperCell = { text: String(at + 1) };
    const row: PaperRow = {
      id: (change.after ?? change.before)?.id ?? "",
      cells: [number, sideCell(change, "before", versions), sideCell(change, "after", versions), { text: meaningText(change) }],
    };
    return isNew ? [headerRow(labelled(above.item.label, itemTitle(above) ?? above.item.id), above.path), row] : [row];
  });
}

const headerRow = (text: PaperText, path?: string): PaperRow => ({
  cells: [{ text, columnSpan: 4, isHeader: true, ...(path !== undefined && { because: [path] }) }],
});

/** What an item belongs to: in the later version, else in the earlier one. */
function ownerOf({ before, after }: ItemChange, versions: BothVersions): PlacedItem | undefined {
  const side = after === undefined ? versions.before : versions.after;
  const placed = side.byId.get((after ?? before)?.id ?? "");
  const { for: owner, domain } = (placed?.item ?? {}) as { readonly for?: string; readonly domain?: string };
  return side.byId.get(owner ?? domain ?? "");
}

const cellOf = (text: PaperText, path: string): PaperCell => ({ text, because: [path] });

/** An item as one version has it: what it is called, then each field in which the versions differ. */
function sideCell(change: ItemChange, side: "before" | "after", versions: BothVersions): PaperCell {
  const at = change[side];
  const placed = at && versions[side].byId.get(at.id);
  if (at === undefined || placed === undefined) return { text: words.none };
  const other = change[side === "before" ? "after" : "before"];
  const [titleKey, title] = titleOf(placed);
  const there = other && versions[side === "before" ? "after" : "before"].byId.get(other.id);
  const counterpart = there && titleOf(there)[1];
  const fields = change.fields.filter((each) => !isQuiet(each) && each.field !== titleKey);
  const parts = [
    title === undefined ? runsOf(at.id) : textRuns(title, counterpart ?? title, side),
    ...fields.map((each) => fieldRuns(each, change.kind, side, versions)),
  ];
  if (change.fields.length === 0) parts.push(...statementOf(placed, titleKey));
  return cellOf(
    joinTexts(
      parts.filter((runs) => runs.length > 0),
      { en: "; ", zh: "；" },
    ),
    at.path,
  );
}

/** The field that an item is called by. */
function titleOf(placed: PlacedItem): readonly [string, LocalizedText | undefined] {
  const title = itemTitle(placed);
  const found = Object.entries(placed.item).find(([, value]) => value === title && title !== undefined);
  return [found?.[0] ?? "", title];
}

/** What something that is new or gone says beside its title. */
function statementOf({ item }: PlacedItem, titleKey: string): readonly PaperRun[][] {
  const { statement } = item as { readonly statement?: LocalizedText };
  return statement === undefined || titleKey === "statement" ? [] : [[...runsOf(statement)]];
}

/** A field as one version has it, behind what it is called; nothing where it is not there. */
function fieldRuns(
  change: FieldChange,
  kind: Parameters<typeof labelOf>[1],
  side: "before" | "after",
  versions: BothVersions,
): readonly PaperRun[] {
  const { value, path } = change[side];
  if (value === undefined) return [];
  const { en, zh } = labelOf(change, kind);
  const label: PaperRun = { text: { en: `${en}: `, zh: `${zh}：` } };
  if (change.words !== undefined) return [label, ...wordRuns(change.words, side)];
  return [label, { text: showValue(value, path, versions[side]) }];
}

/** A text in all its languages, with what the other version has otherwise strong. */
function textRuns(text: LocalizedText, other: LocalizedText, side: "before" | "after"): readonly PaperRun[] {
  const tags = Object.keys(text);
  return tags.flatMap((tag) => {
    const [own = "", theirs = own] = [text[tag], other[tag]];
    const pieces = wordRuns(side === "before" ? wordChanges(own, theirs) : wordChanges(theirs, own), side);
    return pieces.map((run) => ({ ...run, text: Object.fromEntries(tags.map((each) => [each, each === tag ? String(run.text) : ""])) }));
  });
}

const wordRuns = (changes: readonly WordChange[], side: "before" | "after"): readonly PaperRun[] =>
  changes
    .filter(({ is }) => is === "kept" || is === (side === "before" ? "removed" : "added"))
    .map(({ is, text }) => ({ text, ...(is !== "kept" && { isStrong: true }) }));

function meaningText({ change, kind, meanings, fields }: ItemChange): PaperText {
  const told = meanings.map(({ id, params }) => inParams(changeMeanings[id], params));
  if (change === "added") return joinTexts([words.added, ...told], "");
  if (told.length > 0) return joinTexts(told, { en: " ", zh: "" });
  return change === "removed" ? words.removed : explained(fields, kind);
}

/** What differs, where nothing more can be said of it. */
function explained(fields: readonly FieldChange[], kind: Parameters<typeof labelOf>[1]): MessageTemplate {
  const shown = fields.filter((each) => !isQuiet(each));
  if (shown.every((each) => each.words !== undefined)) return words.reworded;
  const labels = [...new Set(shown.map(({ field }) => field))].map((field) => nameOfField(field, kind));
  return { en: `Changed: ${labels.map(({ en }) => en).join(", ")}.`, zh: `${labels.map(({ zh }) => zh).join("、")}有调整。` };
}

function matchedLines({ matched }: PlanDiff, versions: BothVersions): PaperText[] {
  return matched.map(({ before, after, reasons }): PaperText => {
    const placed = versions.after.byId.get(after);
    const title = (placed && itemTitle(placed)) ?? after;
    return [
      { text: `${before} → ${after} ` },
      ...runsOf(title),
      { text: { en: ": ", zh: "：" } },
      ...joinTexts(
        reasons.map(({ id, params }) => inParams(matchReasons[id], params)),
        { en: " ", zh: "" },
      ),
    ];
  });
}
