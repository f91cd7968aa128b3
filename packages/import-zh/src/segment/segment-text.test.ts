import { expect, test } from "vitest";
import { placeOf, wholeOf } from "./block.ts";
import { segmentText } from "./segment-text.ts";

test("a page that ends within a paragraph does not tear it, and its number stands apart", () => {
  const line = "全市各有关部门按照职责分工抓好各项任务的落实，并由市发";
  const text = `${`${line}\n`.repeat(12)}— 3 —\n展改革委负责。\n二、任务\n`;
  const blocks = segmentText(text);
  expect(blocks.map((block) => block.text.slice(-12))).toEqual([
    "由市发展改革委负责。".slice(-12).padStart(12, "，并"),
    "— 3 —",
    "二、任务",
  ]);
  const { start, end } = placeOf(wholeOf(blocks[1] as (typeof blocks)[0]));
  expect(text.slice(start, end)).toBe("— 3 —");
});
