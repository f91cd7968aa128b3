// Prints how long an import takes, over remark-parse on the same text: both in turns in one process, so that whatever else the
// machine does falls on both. Build first.
import { importPlan } from "@regional-plan/import-zh";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { benchTexts } from "./texts.mjs";

const markdown = unified().use(remarkParse).freeze();

/** @type {Record<string, Record<string, string>>} */
const rows = {};
for (const { name, text, rounds } of benchTexts()) {
  /** @type {{ remark: number[], imported: number[] }} */
  const times = { remark: [], imported: [] };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    markdown.parse(text);
    const middle = performance.now();
    await importPlan(text);
    times.remark.push(middle - start);
    times.imported.push(performance.now() - middle);
  }
  const [remark, imported] = [median(times.remark), median(times.imported)];
  rows[name] = {
    characters: String(text.length),
    "remark-parse ms": remark.toFixed(1),
    "import ms": imported.toFixed(1),
    "import / remark-parse": (imported / remark).toFixed(2),
    "first / first": ((times.imported[0] ?? 0) / (times.remark[0] ?? 1)).toFixed(2),
  };
}
console.table(rows);

/** Of the later half: the engine has seen the code by then. */
function median(/** @type {number[]} */ values) {
  const late = values.slice(values.length >> 1).sort((a, b) => a - b);
  return late[late.length >> 1] ?? 0;
}
