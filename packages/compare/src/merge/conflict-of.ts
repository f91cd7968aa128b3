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
import { canonicalJson } from "../identity/canonical-json.ts";
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
    params: { ...params, ...shownSides(sides.ours.value, sides.theirs.value, sides.base?.value) },
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

/** What each side has, in words; of items that are called the same, also the fields in which they differ. */
function shownSides(ours: unknown, theirs: unknown, base: unknown): Readonly<Record<Side, MessageTemplate>> {
  const values = [ours, theirs, base].filter((value) => typeof value === "object" && value !== null && !Array.isArray(value)) as object[];
  const names = values.map((value) => inWords(value).en);
  const areAlike = new Set(names).size < names.length;
  const keys = areAlike ? [...new Set(values.flatMap(Object.keys))].filter((key) => !isSameIn(values, key)).slice(0, mostFields) : [];
  const shown = (value: unknown): MessageTemplate => {
    const { en, zh } = shownValue(value);
    if (keys.length === 0 || !values.includes(value as object)) return { en, zh };
    const fields = keys.map((key) => [key, shownValue((value as Record<string, unknown>)[key])] as const);
    return {
      en: `${en} (${fields.map(([key, words]) => `${key}: ${words.en}`).join(", ")})`,
      zh: `${zh}（${fields.map(([key, words]) => `${key}：${words.zh}`).join("，")}）`,
    };
  };
  return { ours: shown(ours), theirs: shown(theirs), base: shown(base) };
}

const mostFields = 3;

const isSameIn = (values: readonly object[], key: string): boolean =>
  new Set(values.map((value) => canonicalJson((value as Record<string, unknown>)[key]))).size === 1;

/** A value in a sentence: an item by its name, an amount as people write it, a long one cut. */
function shownValue(value: unknown): MessageTemplate {
  if (value === undefined) return { en: "nothing", zh: "无" };
  const { en, zh } = inWords(value);
  return { en: `“${cut(en)}”`, zh: `“${cut(zh)}”` };
}

function inWords(value: unknown): MessageTemplate {
  if (typeof value !== "object" || value === null) return same(String(value));
  if (Array.isArray(value)) {
    const words = value.map(inWords);
    return { en: words.map(({ en }) => en).join(", "), zh: words.map(({ zh }) => zh).join("、") };
  }
  const { title, name, statement, amount, currency, unit, unitCode } = value as Readonly<Record<string, unknown>>;
  if (typeof amount === "number" && typeof currency === "string") return showMoney({ amount, currency });
  if (typeof unit === "string" || typeof unitCode === "string") return same(showQuantity(value as Quantity));
  const text = [title, name, statement].find((each) => typeof each === "object" && each !== null) as LocalizedText | undefined;
  const [any] = Object.values(text ?? {});
  if (text === undefined || any === undefined) return same(JSON.stringify(value));
  return { en: textFor(text, "en") ?? any, zh: textFor(text, "zh") ?? any };
}

const same = (text: string): MessageTemplate => ({ en: text, zh: text });

const longest = 80;

function cut(text: string): string {
  const signs = [...text.slice(0, 2 * longest)];
  return signs.length > longest ? `${signs.slice(0, longest).join("")}…` : text;
}
