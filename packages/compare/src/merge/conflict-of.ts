import {
  fieldLabel,
  type LocalizedText,
  type MessageParam,
  type MessageTemplate,
  type Quantity,
  showMoney,
  showQuantity,
  textFor,
} from "@regional-plan/model";
import type { ConflictSide, MergeConflict } from "./merge-conflict.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { Place, Side, Sides } from "./merge-place.ts";

/** A place as a conflict, with what each plan has there. */
export function conflictAt(kind: keyof typeof mergeFindings, place: Place, variant?: string): MergeConflict {
  const side = (name: Side): ConflictSide => {
    const value = place.values[name];
    return { path: place.paths[name], ...(value !== undefined && { value }) };
  };
  const base = place.values.base === undefined ? undefined : side("base");
  return conflictOf(kind, { ours: side("ours"), theirs: side("theirs"), ...(base && { base }) }, { where: whereOf(place) }, variant);
}

/** A conflict with what each plan has to do with it. */
export function conflictOf(
  kind: keyof typeof mergeFindings,
  sides: Omit<Sides<ConflictSide>, "base"> & { readonly base?: ConflictSide },
  params: Readonly<Record<string, MessageParam>>,
  variant?: string,
): MergeConflict {
  const { id, severity } = mergeFindings[kind];
  return {
    rule: id,
    severity,
    path: sides.ours.path,
    ...(variant !== undefined && { variant }),
    params: { ...params, ours: shownValue(sides.ours.value), theirs: shownValue(sides.theirs.value), base: shownValue(sides.base?.value) },
    ...sides,
  };
}

/** A place as a sentence names it. */
export function whereOf({ owner, field, tag }: Pick<Place, "owner" | "field" | "tag">): MessageTemplate {
  const label = field === undefined ? undefined : (fieldLabel(field, owner?.kind ?? "plan") ?? { en: field, zh: field });
  const language = tag === undefined ? { en: "", zh: "" } : { en: ` (${tag})`, zh: `（${tag}）` };
  if (owner === undefined) return { en: `“${label?.en ?? ""}”${language.en} of the plan`, zh: `规划的${label?.zh ?? ""}${language.zh}` };
  if (label === undefined) return { en: `“${owner.id}”`, zh: `“${owner.id}”` };
  return { en: `“${label.en}”${language.en} of “${owner.id}”`, zh: `“${owner.id}”的${label.zh}${language.zh}` };
}

/** A value in a sentence: an item by its name, an amount as people write it, a long one cut. */
function shownValue(value: unknown): MessageTemplate {
  if (value === undefined) return { en: "nothing", zh: "无" };
  if (typeof value !== "object" || value === null) return same(String(value));
  if (isWords(value)) return quoted(value.join(", "), value.join("、"));
  const { title, name, statement, amount, currency, unit, unitCode } = value as Readonly<Record<string, unknown>>;
  if (typeof amount === "number" && typeof currency === "string") {
    const { en, zh } = showMoney({ amount, currency });
    return quoted(en, zh);
  }
  if (typeof unit === "string" || typeof unitCode === "string") return same(showQuantity(value as Quantity));
  const text = [title, name, statement].find((each) => typeof each === "object" && each !== null) as LocalizedText | undefined;
  const json = JSON.stringify(value);
  return quoted((text && textFor(text, "en")) ?? json, (text && textFor(text, "zh")) ?? json);
}

const isWords = (value: object): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === "string");

const same = (text: string) => quoted(text, text);

const quoted = (en: string, zh: string): MessageTemplate => ({ en: `“${cut(en)}”`, zh: `“${cut(zh)}”` });

const longest = 80;

function cut(text: string): string {
  const signs = [...text.slice(0, 2 * longest)];
  return signs.length > longest ? `${signs.slice(0, longest).join("")}…` : text;
}
