import { isSameTag, type MessageTemplate, type Plan, planShape, type Shape, shapeOfKey, toPointer, variantOf } from "@regional-plan/model";
import type { Loss, MappingRow } from "./define-format.ts";

/**
 * What of a plan a format does not hold: every field that no row of its mapping names, and every language that is not
 * written; behind these, the texts with a sign that is unwritable. A row holds the field and all below it.
 */
export function lossesBeyond(plan: Plan, mapping: readonly MappingRow[], languages?: readonly string[], unwritable?: RegExp): Loss[] {
  const losses: Loss[] = [];
  const signs: Loss[] = [];
  const rows = mapping.map(({ field }) => field);
  const isLeft = languageTest(languages);
  const hasSign = signTest(unwritable);

  // A path is made where something is lost, or where something may be below.
  const look = (value: unknown, place: Place, above: string, step: string | number): void => {
    if (place.isLost) losses.push({ path: pathOf(above, step), value, reason: reasons.field });
    else if (typeof value === "string") {
      if (place.shape !== undefined && hasSign(value)) signs.push({ path: pathOf(above, step), value, reason: reasons.sign });
    } else if (typeof value === "object" && value !== null && place.isOpen) {
      if (place.isText) lookAtText(value, place, above, step);
      else lookInside(value, place, pathOf(above, step));
    }
  };
  const lookInside = (value: object, given: Place, path: string): void => {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) look(value[index], given.entry(), path, index);
      return;
    }
    const place = given.as(value);
    for (const key in value) {
      const inner = (value as Readonly<Record<string, unknown>>)[key];
      const below = place.below(key, Array.isArray(inner));
      look(inner, below, path, below.step);
    }
  };
  const lookAtText = (text: object, place: Place, above: string, step: string | number): void => {
    for (const language in text) {
      const inner = (text as Readonly<Record<string, unknown>>)[language];
      const below = place.below(language, false);
      if (isLeft(language)) losses.push({ path: pathOf(pathOf(above, step), below.step), value: inner, reason: reasons.language });
      else if (below.isLost || (typeof inner === "string" && hasSign(inner))) look(inner, below, pathOf(above, step), below.step);
    }
  };
  lookInside(plan, new Place(planShape, "", "", rows, { hasLanguages: languages !== undefined, hasSigns: unwritable !== undefined }), "");
  return [...losses, ...signs];
}

/** What may be lost beside whole fields. */
interface Asked {
  readonly hasLanguages: boolean;
  readonly hasSigns: boolean;
}

/** A field with the shape that it has there. A large plan has many values in few places: what becomes of them is found out once. */
class Place {
  readonly shape: Shape | undefined;
  /** How it is named by a mapping: `goals[].statement`; what lies below a field that is kept has its name. */
  readonly #field: string;
  /** The last step of its path, behind its slash. */
  readonly step: string;
  readonly #rows: readonly string[];
  readonly #asked: Asked;
  readonly #isKept: boolean;
  readonly isLost: boolean;
  /** Whether something below it can be lost. */
  readonly isOpen: boolean;
  /** Whether it is a text by language, of which some may be left out. */
  readonly isText: boolean;
  readonly #keys = new Map<string, Place>();
  readonly #lists = new Map<string, Place>();
  readonly #variants = new Map<Shape, Place>();
  #entry: Place | undefined;

  constructor(shape: Shape | undefined, field: string, step: string, rows: readonly string[], asked: Asked) {
    this.shape = shape;
    this.#field = field;
    this.step = step;
    this.#rows = rows;
    this.#asked = asked;
    this.#isKept = rows.includes(field);
    this.isLost = field !== "" && !this.#isKept && !rows.some((row) => row.startsWith(`${field}.`) || row.startsWith(`${field}[`));
    this.isText = asked.hasLanguages && shape?.name === "LocalizedText";
    this.isOpen = shape !== undefined && (!this.#isKept || asked.hasSigns || (asked.hasLanguages && hasTexts(shape)));
  }

  /** The place by what its value says that it is. */
  as(value: object): Place {
    const shape = this.shape && variantOf(this.shape, value);
    if (shape === undefined || shape === this.shape) return this;
    return known(this.#variants, shape, () => this.#at(shape, this.#field, this.step));
  }

  /** Every entry of a list. */
  entry(): Place {
    this.#entry ??= this.#at(this.shape && shapeOfKey(this.shape, 0), this.#field, "");
    return this.#entry;
  }

  below(key: string, isList: boolean): Place {
    return known(isList ? this.#lists : this.#keys, key, () => {
      const name = `${this.#field === "" ? key : `${this.#field}.${key}`}${isList ? "[]" : ""}`;
      return this.#at(this.shape && shapeOfKey(this.shape, key), this.#isKept ? this.#field : name, toPointer([key]));
    });
  }

  #at(shape: Shape | undefined, field: string, step: string): Place {
    return new Place(shape, field, step, this.#rows, this.#asked);
  }
}

const pathOf = (above: string, step: string | number) => (typeof step === "number" ? `${above}/${step}` : above + step);

function known<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const found = values.get(key);
  if (found !== undefined) return found;
  const made = make();
  values.set(key, made);
  return made;
}

/** Whether a shape has texts by language somewhere in it. */
function hasTexts(shape: Shape): boolean {
  switch (shape.is) {
    case "object":
      return Object.values(shape.keys).some(hasTexts);
    case "list":
      return hasTexts(shape.of);
    case "record":
      return shape.name === "LocalizedText" || hasTexts(shape.value);
    case "variants":
      return shape.variants.some(([, inner]) => hasTexts(inner));
    default:
      return false;
  }
}

function languageTest(languages: readonly string[] = []): (language: string) => boolean {
  const left = new Map<string, boolean>();
  return (language) => known(left, language, () => !languages.some((other) => isSameTag(other, language)));
}

/** Code units are looked through fast; where one may be half of a character, characters are. */
function signTest(unwritable: RegExp | undefined): (text: string) => boolean {
  if (unwritable === undefined) return () => false;
  return (text) => mayBeStrange.test(text) && unwritable.test(text);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const mayBeStrange = /[\0-\x1f\ud800-\udfff\ufffe\uffff]/;

/** Whether a text was left out for its language, and not for its field. */
export const isOfLanguage = ({ reason }: Loss): boolean => reason === reasons.language;

const reasons = {
  field: { en: "The format has no place for this field.", zh: "该格式中没有对应此字段的位置。" },
  language: { en: "This language was not asked for.", zh: "未要求输出该语言。" },
  sign: {
    en: "The text has a character that cannot be written; “\uFFFD” stands in its place.",
    zh: "该文本中有无法写出的字符，已用“\uFFFD”代替。",
  },
} satisfies Record<string, MessageTemplate>;
