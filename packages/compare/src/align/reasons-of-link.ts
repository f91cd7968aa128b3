import type { MessageTemplate } from "@regional-plan/model";
import { numbersIn } from "../match/text-terms.ts";
import type { AlignReason } from "./align-reasons.ts";
import type { NamedThing, NameFinder } from "./shared-names.ts";
import { type PairPlaces, pairPlaces, sharedRuns } from "./shared-runs.ts";
import type { TaskUnit } from "./task-unit.ts";
import { textIn } from "./unit-terms.ts";

/** What is asked for to say why two units belong together. */
export interface ReasonContext {
  readonly languages: ReadonlySet<string>;
  readonly findNames: NameFinder;
  readonly weightOf: (term: string) => number;
}

/** A unit, read once for all its links. */
export interface ReadUnit {
  readonly title: string;
  readonly text: string;
  readonly things: ReadonlyMap<string, NamedThing>;
  readonly numbers: ReadonlySet<string>;
  readonly isClosing: boolean;
  readonly places: PairPlaces;
}

/** Reads a unit for what it may have in common with others. */
export function readUnit(unit: Pick<TaskUnit, "title" | "text" | "isClosing">, { languages, findNames }: ReasonContext): ReadUnit {
  const title = textIn(unit.title, languages);
  const text = `${title}\n${textIn(unit.text, languages)}`;
  return {
    title,
    text,
    things: new Map(findNames(text).map((thing) => [thing.name, thing])),
    numbers: new Set(numbersIn(text).filter((number) => number.length > 1 && !isYear(number))),
    isClosing: unit.isClosing,
    places: pairPlaces(text),
  };
}

/** What two units have in common, in words for a person. */
export function reasonsOfLink(lower: ReadUnit, upper: ReadUnit, weightOf: ReasonContext["weightOf"]): AlignReason[] {
  const reasons: AlignReason[] = [];
  const { title } = lower;
  if (title !== "" && title === upper.title) reasons.push({ id: "sharedTitle", params: { title } });
  // What is named everywhere, the delta that both plans are about, says nothing.
  const both = [...lower.things.values()].filter(({ name }) => upper.things.has(name) && weightOf(`=${name}`) >= leastRarity);
  // Of 自由贸易试验区 and 浙江自由贸易试验区, the longer is meant.
  const shared = both.filter(({ name }) => !both.some((other) => other.name !== name && other.name.includes(name)));
  for (const [id, kind] of named) {
    const names = shared.filter((thing) => thing.kind === kind).map(({ name }) => name);
    if (names.length > 0) reasons.push({ id, params: { names: quoted(names.slice(0, most)) } });
  }
  const words = sharedRuns(lower.text, upper, weightOf).filter((run) => run !== title && !shared.some(({ name }) => name === run));
  if (words.length > 0) reasons.push({ id: "sharedTerms", params: { words: quoted(words.slice(0, most)) } });
  const numbers = [...lower.numbers].filter((number) => upper.numbers.has(number));
  if (numbers.length > 0) reasons.push({ id: "sharedNumbers", params: { numbers: quoted(numbers.slice(0, most)) } });
  if (reasons.length === 0 && lower.isClosing && upper.isClosing) reasons.push({ id: "closing" });
  return reasons;
}

const named: readonly (readonly [AlignReason["id"], NamedThing["kind"]])[] = [
  ["sharedProjects", "project"],
  ["sharedInstruments", "instrument"],
  ["sharedPlaces", "place"],
];

const most = 3;

/** What a name weighs that a quarter of the units have. */
const leastRarity = Math.log(4);

const isYear = (number: string) => /^(?:19|20)\d\d$/u.test(number);

const quoted = (words: readonly string[]): MessageTemplate => ({
  en: words.map((word) => `“${word}”`).join(", "),
  zh: words.map((word) => `“${word}”`).join("、"),
});
