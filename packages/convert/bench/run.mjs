// Prints how much processor time and memory tables and StratML take to read, over a bare parser that builds a plain tree of the same
// elements: saxes, the parser that is used here too, with the name, attributes, children and text of each. Each reading is a
// process of its own that opens a file made before, in turns, so that whatever else the machine does falls on both. Build first.
// `node bench/run.mjs` takes the full size, 50 MB of StratML and 200,000 rows; `node bench/run.mjs 5 20000` a smaller one.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openZip } from "@regional-plan/archive";
import { stratml } from "@regional-plan/convert/stratml";
import { xlsx } from "@regional-plan/convert/xlsx";
import { SaxesParser } from "saxes";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

const [megabytes = "50", rowCount = "200000", file] = process.argv.slice(2);
const rounds = 3;

if (file !== undefined) {
  const [name, side] = /** @type {[keyof typeof readers, "bare" | "ours"]} */ ([megabytes, rowCount]);
  const bytes = new Uint8Array(readFileSync(file));
  const start = process.cpuUsage();
  const read = await readers()[name][side](bytes);
  const { user, system } = process.cpuUsage(start);
  if (read === undefined) throw new Error(`${name} was not read.`);
  console.log(JSON.stringify({ ms: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 }));
} else {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  /** @type {Record<string, object>} */
  const table = {};
  for (const [name, what, content] of [
    ["stratml", `${megabytes} MB`, await largeDocument()],
    ["xlsx", `${rowCount} rows`, (await xlsx.write(actionsOnly())).content],
  ]) {
    const path = join(folder, String(name));
    writeFileSync(path, /** @type {Uint8Array} */ (content));
    table[`${name} read, ${what}`] = compared(String(name), path);
  }
  rmSync(folder, { recursive: true });
  console.table(table);
}

/** @returns {Record<"stratml" | "xlsx", Record<"bare" | "ours", (bytes: Uint8Array) => unknown>>} */
function readers() {
  return {
    stratml: { bare: (bytes) => treeOf(new TextDecoder().decode(bytes)), ours: async (bytes) => (await stratml.load(bytes)).value },
    xlsx: { bare: treesOf, ours: async (bytes) => (await xlsx.load(bytes)).value },
  };
}

/** @param {string} name @param {string} path the medians of both, and of the ratios of the rounds */
function compared(name, path) {
  const taken = Array.from({ length: rounds }, () => ({ bare: measured(name, "bare", path), ours: measured(name, "ours", path) }));
  const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[rounds >> 1] ?? 0;
  return {
    "bare tree ms": Math.round(median(taken.map(({ bare }) => bare.ms))),
    "ours ms": Math.round(median(taken.map(({ ours }) => ours.ms))),
    ratio: median(taken.map(({ bare, ours }) => ours.ms / bare.ms)).toFixed(2),
    "bare tree MB": Math.round(median(taken.map(({ bare }) => bare.megabytes))),
    "ours MB": Math.round(median(taken.map(({ ours }) => ours.megabytes))),
    "memory ratio": median(taken.map(({ bare, ours }) => ours.megabytes / bare.megabytes)).toFixed(2),
    "at most": "1.5",
  };
}

/** @param {string} name @param {"bare" | "ours"} side @param {string} path @returns {{ ms: number, megabytes: number }} */
function measured(name, side, path) {
  const { stdout, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), name, side, path], { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** The Ningbo plan as StratML, as often as makes so many megabytes. */
async function largeDocument() {
  const ningbo = new URL("../../ningbo/dist/", import.meta.url);
  const plan = JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8"));
  const original = { plan, text: readFileSync(new URL("source.txt", ningbo), "utf8") };
  const sizeOf = async (/** @type {number} */ copies) =>
    Buffer.byteLength(String((await stratml.write(enlargePlan(original, copies).plan)).content));
  const [one, eleven] = [await sizeOf(1), await sizeOf(11)];
  const copies = Math.max(1, Math.round((Number(megabytes) * 1e6 - one) / ((eleven - one) / 10)) + 1);
  return String((await stratml.write(enlargePlan(original, copies).plan)).content);
}

/** A plan of so many actions: a row each. */
function actionsOnly() {
  const actions = Array.from({ length: Number(rowCount) }, (_, index) => ({
    id: `action-${index}`,
    label: String(index + 1),
    statement: { zh: `建成第${index + 1}处一体化发展示范点`, en: `Complete demonstration site ${index + 1}` },
    due: "2025-12",
  }));
  return { specVersion: /** @type {const} */ ("0.3"), id: "rows", title: { zh: "行", en: "Rows" }, languages: ["zh", "en"], actions };
}

/** Whoever parses XML and keeps nothing but elements, attributes and texts. */
function treeOf(/** @type {string} */ xml) {
  /** @type {any} */
  const root = { children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    stack[stack.length - 1].children.push(element);
    stack.push(element);
  });
  parser.on("closetag", () => stack.pop());
  parser.on("text", (text) => {
    stack[stack.length - 1].text += text;
  });
  const step = 2 ** 18;
  for (let at = 0; at < xml.length; at += step) parser.write(xml.slice(at, at + step));
  parser.close();
  return root;
}

function treesOf(/** @type {Uint8Array} */ bytes) {
  const { archive } = openZip(bytes);
  return (archive?.names ?? [])
    .filter((name) => name.endsWith(".xml"))
    .map((name) => treeOf(new TextDecoder().decode(archive?.read(name).bytes)));
}
