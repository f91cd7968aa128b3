import { expect, test } from "vitest";
import { wordList } from "./word-list.ts";

test("tells how long the word is that begins at a place", () => {
  const { lengthAt } = wordList(/对接|对|高水平(?=建)|协同(?=[推建])/);
  expect(lengthAt("对接上海", 0)).toBe(2);
  expect(lengthAt("面对", 1)).toBe(1);
  expect(lengthAt("高水平建设", 0)).toBe(3);
  expect(lengthAt("高水平大学", 0)).toBe(0);
  expect(lengthAt("协同", 0)).toBe(0);
  expect(lengthAt("协同推进", 0)).toBe(2);
  expect(lengthAt("上海", 5)).toBe(0);
});
