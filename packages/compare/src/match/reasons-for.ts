import type { MessageTemplate } from "@regional-plan/model";
import type { ItemFeatures } from "./item-features.ts";
import type { MatchReason } from "./match-reasons.ts";

/** Names that both plans share for what was matched. */
interface Names {
  readonly a: ReadonlyMap<string, string>;
  readonly b: ReadonlyMap<string, string>;
}

/** What two items have in common, in words for a person. */
export function reasonsFor(a: ItemFeatures, b: ItemFeatures, names: Names): MatchReason[] {
  const reasons: MatchReason[] = [];
  const [title, other] = [a.title, b.title].map(firstLine);
  if (title !== "" && title === other) reasons.push({ id: "sameTitle", params: { title: cut(title ?? "") } });
  else {
    const words = sharedRuns(a.title === "" ? a.body : a.title, b.title === "" ? b.body : b.title);
    if (words.length > 0) reasons.push({ id: "sharedWords", params: { words: quoted(words) } });
  }
  const marks = [...a.marks.keys()].filter((mark) => /^\d/u.test(mark) && b.marks.has(mark));
  if (marks.length > 0) reasons.push({ id: "sharedMarks", params: { marks: quoted(marks.slice(0, 3)) } });
  const there = new Set(b.links.map(({ by, id }) => `${by} ${names.b.get(id)}`));
  const ids = new Set(a.links.flatMap(({ by, id }) => (names.a.has(id) && there.has(`${by} ${names.a.get(id)}`) ? [id] : [])));
  if (ids.size > 0) reasons.push({ id: "sharedLinks", params: { ids: [...ids].sort().slice(0, 3).join(", ") } });
  return reasons;
}

const firstLine = (text: string) => text.split("\n")[0] ?? "";

const quoted = (words: readonly string[]): MessageTemplate => ({
  en: words.map((word) => `“${word}”`).join(", "),
  zh: words.map((word) => `“${word}”`).join("、"),
});

const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const mostRuns = 3;

/** The longest stretches of a text that stand in another too, which do not overlap: whole words where words are set apart. */
function sharedRuns(text: string, other: string): string[] {
  const units =
    firstLine(text)
      .slice(0, 400)
      .match(/[\u3400-\u9fff]|[^\s\p{P}\u3400-\u9fff]+/gu) ?? [];
  const there = firstLine(other).slice(0, 2000);
  const runs: { at: number; word: string }[] = [];
  for (let at = 0; at < units.length; ) {
    let end = at;
    while (end < units.length && there.includes(joined(units.slice(at, end + 1)))) end++;
    const word = joined(units.slice(at, end));
    if (word.length > 1) runs.push({ at, word });
    at = Math.max(end, at + 1);
  }
  return runs
    .sort((x, y) => y.word.length - x.word.length || x.at - y.at)
    .filter(({ word }, at, all) => !all.slice(0, at).some((longer) => longer.word.includes(word)))
    .slice(0, mostRuns)
    .map(({ word }) => cut(word));
}

const joined = (units: readonly string[]) =>
  units.reduce(
    (text, unit) => (text === "" || /[\u3400-\u9fff]$/u.test(text) || /^[\u3400-\u9fff]/u.test(unit) ? text + unit : `${text} ${unit}`),
    "",
  );
