import { fieldLabels } from "@regional-plan/model";
import { expect, test } from "vitest";
import { avoidedIn } from "../src/terms/avoided-in.ts";
import { chineseTexts, textsOfSource } from "../src/terms/chinese-texts.ts";
import { readTerms } from "../src/terms/read-terms.ts";

const terms = readTerms();
const texts = chineseTexts();

const faultsOf = (judge: (text: string) => readonly string[]) =>
  texts.flatMap(({ place, text }) => judge(text).map((fault) => `${place}  ${fault}  ${text.slice(0, 90)}`));

test("one thing has one name", () => {
  expect(terms.length).toBeGreaterThan(40);
  expect(texts.length).toBeGreaterThan(1500);
  expect(faultsOf((text) => avoidedIn(text, terms))).toEqual([]);
});
