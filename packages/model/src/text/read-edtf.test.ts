import { describe, expect, test } from "vitest";
import { compareEdtf, edtfContains, readEdtf } from "./read-edtf.ts";

test.each([
  ["2025", "2025-01-01", "2025-12-31"],
  ["2025-02", "2025-02-01", "2025-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2025-06-30", "2025-06-30", "2025-06-30"],
  ["2025-34", "2025-04-01", "2025-06-30"],
  ["2025-40", "2025-01-01", "2025-06-30"],
  ["2025-41", "2025-07-01", "2025-12-31"],
  ["2021/2025", "2021-01-01", "2025-12-31"],
  ["2025-03/2025-04-15", "2025-03-01", "2025-04-15"],
])("%s spans %s to %s", (text, first, last) => {
  expect(readEdtf(text)).toEqual({ first, last, approximate: false });
});

test("a mark of approximation is told", () => {
  expect(readEdtf("2030~")).toEqual({ first: "2030-01-01", last: "2030-12-31", approximate: true });
});

test("an open interval has no last day", () => {
  expect(readEdtf("2022/..")).toEqual({ first: "2022-01-01", approximate: false });
});

test.each([
  "",
  "25",
  "2025-13",
  "2025-00",
  "2025-02-30",
  "2023-02-29",
  "2025-1",
  "2025/2020",
  "2025年",
  "2025-06-31",
  "../2025",
  "2025-37",
])("%s is no date", (text) => {
  expect(readEdtf(text)).toBeUndefined();
});

describe("order", () => {
  test("is by the first day, then by the last; what is no date comes last", () => {
    expect(["x", "2035", "2025", "2025/2035", "2025-06", "2025/..", "a"].sort(compareEdtf)).toEqual([
      "2025",
      "2025/2035",
      "2025/..",
      "2025-06",
      "2035",
      "a",
      "x",
    ]);
  });
});

test.each([
  ["2025", "2025-06", true],
  ["2025-06", "2025", false],
  ["2020/2035", "2025-12-31", true],
  ["2020/2035", "2036", false],
  ["2022/..", "2099", true],
  ["2022", "2022/..", false],
  ["2025", "x", false],
])("%s contains %s: %s", (outer, inner, contains) => {
  expect(edtfContains(outer, inner)).toBe(contains);
});
