import type { FormatOption } from "@regional-plan/convert";
import { expect, test } from "vitest";
import { typedOptions } from "./typed-options.ts";

const text = (use?: FormatOption["for"]): FormatOption => ({ kind: "text", title: { en: "", zh: "" }, ...(use && { for: use }) });
const written = { id: "w", options: { columns: text("reading"), language: text() } };
const read = { id: "r", options: { columns: text("reading"), language: text() } };

test("an option goes to the format to whose work it is, one for both to what is written", () => {
  expect(typedOptions(["columns=a: b", "language=zh"], [written, read])).toEqual([{ language: "zh" }, { columns: "a: b" }]);
});

test("one format, which is read and written, takes both", () => {
  expect(typedOptions(["columns=a: b"], [written])).toEqual([{ columns: "a: b" }]);
});
