// Prints how long tables and StratML take to read, over a bare parser that builds a plain tree of the same elements, and to write, over
// JSON.stringify of the same plan: each pair in turns in one process, so that whatever else the machine does falls on both. The
// memory of each is that of a process of its own. Build first. `node bench/run.mjs 5 20000` takes a smaller document and fewer rows.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openZip } from "@regional-plan/archive";
import { csv } from "@regional-plan/convert/csv";
import { stratml } from "@regional-plan/convert/stratml";
import { xlsx } from "@regional-plan/convert/xlsx";
import { SaxesParser } from "saxes";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

const [megabytes = "50", rowCount = "200000", only = "", side = ""] = process.argv.slice(2);
const rounds = 3;

const ningbo = new URL("../../ningbo/dist/", import.meta.url);
const original = {
  plan: JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8")),
  text: readFileSync(new URL("source.txt", ningbo), "utf8"),
};

/** @param {number} copies */
const planOf = (copies) => enlargePlan(original, copies).plan;

const one = String((await stratml.write(original.plan)).content).length;
const large = () => planOf(Math.max(1, Math.round((Number(megabytes) * 1e6) / one)));

/** A plan of so many actions: a row each. */
function actionsOnly() {
  const actions = Array.from({ length: Number(rowCount) }, (_, index) => ({
    id: `action-${index}`,
    label: String(index + 1),
    statement: { zh: `建成第${index + 1}处一体化发展示范点`, en: `Complete demonstration site ${index + 1}` },
    due: "2025-12",
  }));
  return { specVersion: original.plan.specVersion, id: "rows", title: original.plan.title, languages: ["zh", "en"], actions };
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

/** What is read, made once: the content, the bare parser, and the reader here. */
const readings = {
  stratml: async () => {
    const { content } = await stratml.write(large());
    const bytes = new TextEncoder().encode(String(content));
    return { bare: () => treeOf(new TextDecoder().decode(bytes)), ours: () => stratml.load(bytes) };
  },
  xlsx: async () => {
    const bytes = /** @type {Uint8Array} */ ((await xlsx.write(actionsOnly())).content);
    return { bare: () => treesOf(bytes), ours: () => xlsx.load(bytes) };
  },
};

if (only !== "") {
  const reading = await readings[/** @type {keyof typeof readings} */ (only)]();
  await reading[/** @type {"bare" | "ours"} */ (side)]();
  console.log(process.resourceUsage().maxRSS);
  process.exit();
}

/** @type {Record<string, Record<string, string>>} */
const table = {};

for (const name of /** @type {const} */ (["stratml", "xlsx"])) {
  const { bare, ours } = await readings[name]();
  const { ratio, first, second } = await inTurns(bare, ours);
  const size = name === "stratml" ? `${megabytes} MB` : `${rowCount} rows`;
  const [bareMemory = 1, ourMemory = 0] = ["bare", "ours"].map((each) => memoryOf(name, each));
  table[`${name} read, ${size}`] = {
    "bare tree ms": first,
    "ours ms": second,
    ratio,
    memory: (ourMemory / bareMemory).toFixed(2),
    "at most": "1.5",
  };
}

const plan = planOf(6);
for (const [name, write] of /** @type {const} */ ([
  ["csv", () => csv.write(plan)],
  ["stratml", () => stratml.write(plan)],
])) {
  const { ratio, first, second } = await inTurns(() => JSON.stringify(plan), write);
  table[`${name} written`] = { "JSON.stringify ms": first, "ours ms": second, ratio, "at most": "3" };
}
console.table(table);

/** @param {() => unknown} bare @param {() => unknown} ours */
async function inTurns(bare, ours) {
  /** @type {[number[], number[]]} */
  const times = [[], []];
  for (let round = 0; round < rounds; round += 1)
    for (const [index, work] of [bare, ours].entries()) {
      const start = performance.now();
      await work();
      times[index]?.push(performance.now() - start);
    }
  const [first = 1, second = 0] = times.map((each) => each.toSorted((a, b) => a - b)[rounds >> 1]);
  return { ratio: (second / first).toFixed(2), first: first.toFixed(0), second: second.toFixed(0) };
}

/** @param {string} name @param {string} each */
function memoryOf(name, each) {
  const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), megabytes, rowCount, name, each], { encoding: "utf8" });
  return Number(stdout.trim());
}
