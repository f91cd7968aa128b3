import { describe, expect, test } from "vitest";
import type { PaperText } from "./paper.ts";
import { wordingsOf } from "./wordings-of.ts";

const shown = (text: PaperText, languages: readonly string[]) =>
  wordingsOf(text, languages).map(({ language, runs }) => `${language}: ${runs.map((run) => run.text).join("")}`);

describe("a text in the languages asked for", () => {
  test.each<[PaperText, string[], string[]]>([
    ["12", ["zh", "en"], ["zh: 12"]],
    [{ en: "Rail", zh: "铁路" }, ["zh", "en"], ["zh: 铁路", "en: Rail"]],
    [{ zh: "铁路" }, ["en", "zh"], ["zh: 铁路"]],
    [{ fr: "Rail" }, ["zh", "en"], ["fr: Rail"]],
    [{ en: "Status", zh: "状态" }, ["zh-Hant"], ["zh: 状态"]],
    [{ en: "Status", zh: "状态" }, ["fr"], ["en: Status"]],
    [{ "zh-CN": "铁路" }, ["zh"], ["zh-CN: 铁路"]],
    [{}, ["zh"], ["zh: "]],
  ])("%j in %j", (text, languages, expected) => {
    expect(shown(text, languages)).toEqual(expected);
  });

  test("a run that is not there in the language of the others says which it is in", () => {
    const text = [{ text: { en: "Lead: ", zh: "牵头：" } }, { text: { zh: "市交通局" }, href: "#agency-1", note: { zh: "注" } }];
    expect(wordingsOf(text, ["en"])).toEqual([
      {
        language: "en",
        runs: [
          { text: "Lead: ", language: "en" },
          { text: "市交通局", language: "zh", href: "#agency-1", note: { text: "注", language: "zh" } },
        ],
      },
    ]);
    expect(wordingsOf(text, ["zh", "en"])[1]?.runs[1]).not.toHaveProperty("note");
  });
});
