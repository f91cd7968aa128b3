import { createReadStream } from "node:fs";
import type { MessageTemplate } from "@regional-plan/model";
import { CommandError } from "../command-error.ts";
import { fileError } from "../file-error.ts";
import { findInput, isStandardInput, placeOfName } from "../read/read-input.ts";
import type { LineTask } from "./line-task.ts";
import { splitBytes } from "./split-bytes.ts";

/** The lines of inputs, one input after the other. What has lines, but not a whole plan on each, is refused before any is handed on. */
export async function* lineTasks(names: readonly string[]): AsyncGenerator<LineTask> {
  for (const [input, name] of names.entries()) {
    let isFirst = true;
    try {
      for await (const batch of splitBytes(bytesOf(name))) {
        if (isFirst) refuseOtherLines(name, batch.lines);
        isFirst = false;
        yield { input, ...batch };
      }
    } catch (error) {
      throw error instanceof CommandError ? error : fileError(name, error, "read");
    }
  }
}

/** Looks whether every input is there and can have lines. */
export function refuseFolders(names: readonly string[]): void {
  for (const name of names)
    if (findInput(name).isFolder)
      throw new CommandError({ en: `${name}: a folder has no lines.`, zh: `${name}：文件夹没有行，不能与 --lines 一同使用。` });
}

function bytesOf(name: string): AsyncIterable<Uint8Array> {
  return isStandardInput(name) ? process.stdin : createReadStream(placeOfName(name), { highWaterMark: 1 << 20 });
}

/** The first line that says something tells what sort of lines there are. */
function refuseOtherLines(name: string, lines: readonly (Uint8Array | undefined)[]): void {
  for (const line of lines) {
    const text = line === undefined ? "…" : new TextDecoder().decode(line.subarray(0, 200)).trim();
    if (text === "") continue;
    if (beginsItems.test(text)) throw new CommandError(anItemALine(name));
    if (text === "{" || text === "[") throw new CommandError(onManyLines(name));
    return;
  }
}

/** As NDJSON begins: with the plan's own fields, or with an item. */
const beginsItems = /^\{\s*"(?:plan|list|item)"\s*:/u;

const anItemALine = (name: string): MessageTemplate => ({
  en: `${name}: this is NDJSON, one plan with an item on each line; --lines reads a whole plan on each. Leave out --lines.`,
  zh: `${name}：这是 NDJSON，即一份规划、每行一个条目；--lines 读取的是每行一份完整的规划。请去掉 --lines。`,
});

const onManyLines = (name: string): MessageTemplate => ({
  en: `${name}: the first line is not a whole plan; --lines reads a plan on each line. Leave out --lines, or put each plan on one line.`,
  zh: `${name}：首行不是完整的规划；--lines 读取的是每行一份规划。请去掉 --lines，或将每份规划写成一行。`,
});
