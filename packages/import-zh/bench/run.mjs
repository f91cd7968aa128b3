// Prints how long an import takes, over remark-parse on the same text, and that of a .docx over unzipping it and parsing its XML:
// processor time, both in turns in one process, so that whatever else the machine does falls on both; a ratio is the median of
// those of the turns. Build first.
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
const texts = benchTexts();
for (const [at, { name, text, rounds }] of texts.entries()) {
  /** @type {{ remark: number[], imported: number[] }} */
  const times = { remark: [], imported: [] };
  for (let round = 0; round < rounds; round++) {
    times.remark.push(await timeOf(() => markdown.parse(text)));
    times.imported.push(await timeOf(() => importPlan(text)));
    // The engine is to know all of both, and not only what a short text asks for.
    for (let more = 0; at === 0 && round === 0 && more < 12; more++) {
      markdown.parse(texts[1]?.text ?? "");
      await importPlan(texts[1]?.text ?? "");
    }
  }
  rows[name] = {
    characters: String(text.length),
    "remark-parse ms": median(times.remark).toFixed(1),
    "import ms": median(times.imported).toFixed(1),
    "import / remark-parse": ratio(times.imported, times.remark),
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
console.table({
  "DOCX of 100 pages": {
    "unzip and saxes ms": median(docx.parsed).toFixed(1),
    "to text ms": median(docx.read).toFixed(1),
    "import ms": median(docx.imported).toFixed(1),
    "to text / unzip and saxes": ratio(docx.read, docx.parsed),
    "import / unzip and saxes": ratio(docx.imported, docx.parsed),
    "first import / first unzip and saxes": ((docx.imported[0] ?? 0) / (docx.parsed[0] ?? 1)).toFixed(2),
  },
});

/** In milliseconds of the processor. */
async function timeOf(/** @type {() => unknown} */ work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
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

/** The median of the ratios of the turns. */
function ratio(/** @type {number[]} */ values, /** @type {number[]} */ others) {
  return median(values.map((value, at) => value / (others[at] || 1))).toFixed(2);
}
