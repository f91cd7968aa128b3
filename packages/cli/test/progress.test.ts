import { afterEach, expect, test, vi } from "vitest";
import { showSteps } from "../src/import/show-steps.ts";
import { openTerminal } from "../src/terminal.ts";

afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = wasTerminal;
});
const wasTerminal = process.stderr.isTTY;

/** What stands on standard error after the first step of a document, and after the last. */
function shown(length: number, isTerminal: boolean): string[] {
  const written: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => written.push(String(text)) > 0);
  process.stderr.isTTY = isTerminal;
  const terminal = openTerminal("zh", true);
  showSteps("字".repeat(length), terminal).onStep?.("outline");
  terminal.showProgress(undefined);
  return written;
}

test("a long document shows what is done, in one line that is gone in the end", () => {
  expect(shown(200_000, true)).toEqual(["\r\u001b[K正在识别标题……", "\r\u001b[K"]);
});

test("nothing is shown of a short one, or where nobody looks", () => {
  expect(shown(200_000, false)).toEqual([]);
  expect(shown(1000, true)).toEqual(["\r\u001b[K"]);
});
