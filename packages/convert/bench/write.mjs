// Prints how much processor time each format takes to write the Ningbo plan made 15 MB large, over JSON.stringify of the same plan,
// and the memory that it takes; where a library is there for the same, over that library alone, given what is to be written ready
// made: quads, cells, or the parts of a document. All in turns, so that whatever else the machine does falls on each; each format in
// a process of its own, since what one leaves behind would slow the next. Build first. `node bench/write.mjs turtle` takes one format.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openZip, writeZip } from "@regional-plan/archive";
import { formats } from "@regional-plan/convert";
import { turtle } from "@regional-plan/convert/turtle";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import jsonld from "jsonld";
import { Parser, Writer } from "n3";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

/** As many as make 15 MB of JSON. */
const copies = 32;
const only = process.argv[2];

/** What writes the same by a library alone, made ready of what was written here. */
const bareWriters = {
  turtle: (/** @type {string} */ text) => {
    const quads = new Parser().parse(text);
    const prefixes = Object.fromEntries([...text.matchAll(/^@prefix (\w*): <(.*)> \.$/gmu)].map(([, name, iri]) => [name, iri]));
    return () =>
      new Promise((done) => {
        const writer = new Writer({ prefixes });
        writer.addQuads(quads);
        writer.end((_, result) => done(result));
      });
  },
  // The same quads as those of the Turtle: `jsonld` itself would take minutes to find them in the JSON-LD.
  jsonld: async (/** @type {string} */ _, /** @type {any} */ plan) => {
    const quads = new Parser().parse(String((await turtle.write(plan)).content));
    return async () => JSON.stringify(await jsonld.fromRDF(quads), undefined, "  ");
  },
  // No library writes official documents: what is left to one is to pack the parts.
  docx: (/** @type {Uint8Array} */ bytes) => {
    const { archive } = openZip(bytes);
    const decoder = new TextDecoder();
    const parts = Object.fromEntries((archive?.names ?? []).map((name) => [name, decoder.decode(archive?.read(name).bytes)]));
    return () => writeZip(parts);
  },
  // The fastest library that was found, given nothing but the values of the cells. It packs by the zlib of Node, which gives other
  // bytes on other machines; here every machine gives the same.
  xlsx: async (/** @type {Uint8Array} */ bytes) => {
    const { sheets } = await readXlsx(bytes);
    const cells = sheets.map(({ name, rows }) => ({ name, rows }));
    return () => writeXlsx({ sheets: cells });
  },
};

if (only === undefined) {
  /** @type {Record<string, unknown>} */
  const rows = {};
  for (const { id } of formats.filter(({ writes }) => writes)) {
    rows[id] = JSON.parse(
      execFileSync(process.execPath, ["--max-old-space-size=8192", fileURLToPath(import.meta.url), id], { encoding: "utf8" }),
    );
  }
  console.table(rows);
} else {
  const ningbo = new URL("../../ningbo/dist/", import.meta.url);
  const text = readFileSync(new URL("source.txt", ningbo), "utf8");
  const large = enlargePlan({ plan: JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8")), text }, copies);
  const json = JSON.stringify(large.plan);
  // As whoever reads a plan has it.
  const plan = JSON.parse(json);
  const format = await formats.find(({ id }) => id === only)?.load();
  if (format?.write === undefined) throw new Error(`${only} is not written.`);
  const before = process.memoryUsage().rss;
  const written = /** @type {any} */ (await format.write(plan)).content;
  const memory = process.resourceUsage().maxRSS * 1024 - before;
  const bare = await bareWriters[/** @type {keyof typeof bareWriters} */ (only)]?.(written, plan);
  const times = await inTurns([() => format.write?.(plan), () => JSON.stringify(plan), ...(bare === undefined ? [] : [bare])]);
  const size = typeof written === "string" ? Buffer.byteLength(written) : written.length;
  console.log(
    JSON.stringify({
      "MB of JSON": inTenths(json.length / 1e6),
      "MB written": inTenths(size / 1e6),
      ms: Math.round(median(times.map(([ours = 0]) => ours))),
      "over JSON.stringify": inTenths(median(times.map(([ours = 0, other = 1]) => ours / other))),
      "over the bare library": bare === undefined ? undefined : inTenths(median(times.map(([ours = 0, , other = 1]) => ours / other))),
      "MB more": Math.round(memory / 1e6),
      "memory over what is written": inTenths(memory / size),
    }),
  );
}

/** @param {readonly (() => unknown)[]} works @returns {Promise<number[][]>} the times of a few rounds, after two to warm up */
async function inTurns(works) {
  /** @type {number[][]} */
  const rounds = [];
  for (let round = 0; round < 7; round++) {
    /** @type {number[]} */
    const times = [];
    for (const work of works) times.push(await timeOf(work));
    rounds.push(times);
  }
  return rounds.slice(2);
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** @param {number} value */
function inTenths(value) {
  return Math.round(value * 10) / 10;
}

/** @param {() => unknown} work */
async function timeOf(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
