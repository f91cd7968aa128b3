import { isSameTag, type LocalizedText, type MessageTemplate, textIn, toPointer } from "@regional-plan/model";
import type { Loss } from "../../../contract/define-format.ts";
import { keptOf, stratmlNamespace } from "../extension.ts";
import { stratmlMapping } from "../mapping.ts";

const reasons = {
  field: { en: "The format has no place for this field.", zh: "该格式中没有对应此字段的位置。" },
  language: { en: "The format has texts in one language only.", zh: "该格式的文字只有一种语言。" },
  empty: { en: "An empty list is not told from none.", zh: "无法区分空列表与没有列表。" },
  part: { en: "Part 1 of the standard has no place for this.", zh: "该标准第 1 部分没有对应的位置。" },
  unnamed: { en: "Nothing that is written names it.", zh: "已写出的内容均未提及。" },
  value: { en: "The format cannot hold this value.", zh: "该格式无法保存此值。" },
  link: { en: "What it points to is not written.", zh: "所指的对象未写出。" },
  kept: { en: "It stood in a document, and the standard has no place for it there.", zh: "该内容取自原文档，标准中没有相应的位置。" },
} satisfies Record<string, MessageTemplate>;

/** Gathers what finds no place, by the mapping. It is filled while a document is written: hence a class. */
export class LossList {
  readonly #losses: Loss[] = [];
  #hasEntries = false;
  constructor(readonly language: string) {}

  lose(path: string, value: unknown, reason: keyof typeof reasons = "field"): void {
    this.#losses.push({ path, value, reason: reasons[reason] });
    this.#hasEntries ||= isEntry(path);
  }

  /** All that was lost; in the order of the plan where entries of lists are, so that who takes them out can begin at the end. */
  losses(): Loss[] {
    return this.#hasEntries ? [...this.#losses].sort((a, b) => byPlace(steps(a.path), steps(b.path))) : this.#losses;
  }

  /** Loses the fields of an item that no row of the mapping names; its extensions are for who writes them. */
  fieldsOf(path: string, item: object, list: string): void {
    const known = knownFields.get(list);
    for (const key in item) {
      const value = item[key as never] as unknown;
      if (!known?.has(key)) this.lose(`${path}/${key}`, value);
      else if (Array.isArray(value) && value.length === 0) this.lose(`${path}/${key}`, value, "empty");
    }
  }

  /** A text in the language that is written. The others are lost; where it is not there, all of it is, but for `{}` where a text is due. */
  text(path: string, text: LocalizedText | undefined, isDue = false): string | undefined {
    if (text === undefined) return undefined;
    const { language } = this;
    const own = text[language];
    if (own !== undefined && isOnly(text, language)) return own;
    const words = textIn(text, language);
    if (words === undefined && !isDue) this.lose(path, text, "language");
    else
      for (const other in text)
        if (words === undefined || other !== this.#keyOf(text)) this.lose(toPointer([...steps(path), other]), text[other], "language");
    return words;
  }

  /** The key of the text that is written; letter case does not tell two apart. */
  #keyOf(text: LocalizedText): string | undefined {
    return Object.hasOwn(text, this.language) ? this.language : Object.keys(text).find((key) => isSameTag(key, this.language));
  }

  /** Loses what an item keeps for others, and what it keeps for StratML and was not used. */
  extensionsOf(path: string, item: { readonly extensions?: Readonly<Record<string, unknown>> }, used: ReadonlySet<string>): void {
    const { extensions } = item;
    if (extensions === undefined) return;
    const kept = keptOf(item);
    const isUsed = Object.keys(kept).some((key) => used.has(key));
    if (!isUsed) {
      this.lose(`${path}/extensions`, extensions);
      return;
    }
    for (const [namespace, value] of Object.entries(extensions))
      if (namespace !== stratmlNamespace) this.lose(`${path}/extensions/${namespace}`, value);
    for (const [key, value] of Object.entries(kept))
      if (!used.has(key)) this.lose(toPointer([...steps(path), "extensions", stratmlNamespace, key]), value, "kept");
  }
}

/** Whether a path ends with a place in a list. */
const isEntry = (path: string) => {
  const last = path.charCodeAt(path.length - 1);
  return last >= 48 && last <= 57 && /\/[0-9]+$/.test(path);
};

/** Whether a text is in one language: most are. */
function isOnly(text: LocalizedText, language: string): boolean {
  for (const key in text) if (key !== language) return false;
  return true;
}

function byPlace(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((step, index) => step !== b[index]);
  if (at < 0) return a.length - b.length;
  const [one = "", other = ""] = [a[at], b[at]];
  return Number(one) - Number(other) || (one < other ? -1 : 1);
}

const steps = (path: string) => path.split("/").slice(1);

/** The fields that the mapping names, by their list; those of the plan itself by the empty name. */
const knownFields: ReadonlyMap<string, ReadonlySet<string>> = fieldsByList();

function fieldsByList(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (list: string, field = "") => {
    const fields = found.get(list) ?? new Set(["id", "extensions"]);
    fields.add(field.replace("[]", ""));
    found.set(list, fields);
  };
  for (const { field } of stratmlMapping) {
    const [first = "", second] = field.split(".");
    add("", first);
    if (first.endsWith("[]") && second !== undefined) add(first.slice(0, -2), second);
  }
  return found;
}
