import { expect, test } from "vitest";
import { beginsLines } from "./begins-lines.ts";

test.each([
  ['{"plan":{}}', true],
  [' \n{"x":1} \t\r\n \n{"y":2}', true],
  ['{"x":1}', false],
  ['{"x":1}\n', false],
  ['{\n"x":1}\n{', false],
  ['{"x":1}\n[1]', false],
  ["{\n{", false],
  ["", false],
])("%j begins as lines do: %s", (text, is) => {
  expect(beginsLines(text)).toBe(is);
});

test("a plan may stand on one line, however long", () => {
  expect(beginsLines(`{"specVersion":"${"x".repeat(12_000_000)}"}`)).toBe(false);
});
