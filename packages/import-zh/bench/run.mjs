// Prints how long an import takes, over remark-parse on the same text, and that of a .docx over unzipping it and parsing its XML:
// both in turns in one process, so that whatever else the machine does falls on both. Build first.
import { importPlan } from "@regional-plan/import-zh";
import { readDocx } from "@regional-plan/import-zh/docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import remarkParse from "remark-parse";
import { SaxesParser } from "saxes";
import { unified } from "unified";
import { benchDocx, benchTexts } from "./texts.mjs";

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

const packed = zipSync(Object.fromEntries(Object.entries(benchDocx()).map(([name, xml]) => [name, strToU8(xml)])));
/** @type {{ parsed: number[], read: number[], imported: number[] }} */
const docx = { parsed: [], read: [], imported: [] };
for (let round = 0; round < 40; round++) {
  docx.parsed.push(await timeOf(() => parseParts(packed)));
  docx.read.push(await timeOf(() => readDocx(packed)));
  docx.imported.push(await timeOf(() => importPlan(packed, { name: "plan.docx" })));
}
const [parsed, read, imported] = [median(docx.parsed), median(docx.read), median(docx.imported)];
console.table({
  "DOCX of 100 pages": {
    "unzip and saxes ms": parsed.toFixed(1),
    "to text ms": read.toFixed(1),
    "import ms": imported.toFixed(1),
    "to text / unzip and saxes": (read / parsed).toFixed(2),
    "import / unzip and saxes": (imported / parsed).toFixed(2),
    "first import / first unzip and saxes": ((docx.imported[0] ?? 0) / (docx.parsed[0] ?? 1)).toFixed(2),
  },
});

async function timeOf(/** @type {() => unknown} */ work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** What any reader of the format has to do. */
function parseParts(/** @type {Uint8Array} */ bytes) {
  for (const part of Object.values(unzipSync(bytes))) new SaxesParser({}).write(strFromU8(part)).close();
}

/**
 * Of the later half: the engine has seen the code by then. An import goes through more code than the others do, each of it
 * less often, so it takes more rounds until that holds for all of them; what the first round takes is told beside it.
 */
function median(/** @type {number[]} */ values) {
  const late = values.slice(values.length >> 1).sort((a, b) => a - b);
  return late[late.length >> 1] ?? 0;
}
