// Prints how much processor time each format takes to write the Ningbo plan made 15 MB large, over JSON.stringify of the same plan,
// and the memory that it takes; where a library is there for the same, over that library alone, given what is to be written ready
// made. Both in turns, so that whatever else the machine does falls on both; each format in a process of its own, since what one
// leaves behind would slow the next. Build first. `node bench/write.mjs turtle` takes one format.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openZip, writeZip } from "@regional-plan/archive";
import { formats } from "@regional-plan/convert";
import { Parser, Writer } from "n3";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

/** As many as make 15 MB of JSON. */
const copies = 32;
const only = process.argv[2];

/** What writes the same by a library alone: quads by n3, a tree of JSON, the parts of a document as an archive. */
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
  jsonld: (/** @type {string} */ text) => {
    const tree = JSON.parse(text);
    return () => JSON.stringify(tree, undefined, "  ");
  },
  docx: (/** @type {Uint8Array} */ bytes) => {
    const { archive } = openZip(bytes);
    const decoder = new TextDecoder();
    const parts = Object.fromEntries((archive?.names ?? []).map((name) => [name, decoder.decode(archive?.read(name).bytes)]));
    return () => writeZip(parts);
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
  const { plan } = enlargePlan({ plan: JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8")), text }, copies);
  const format = await formats.find(({ id }) => id === only)?.load();
  if (format?.write === undefined) throw new Error(`${only} is not written.`);
  const written = /** @type {any} */ (await format.write(plan)).content;
  const bare = bareWriters[/** @type {keyof typeof bareWriters} */ (only)]?.(written);
  const json = () => JSON.stringify(plan);
  const ours = () => format.write?.(plan);
  const before = process.memoryUsage().rss;
  const { ratio, took } = await inTurns(json, ours);
  console.log(
    JSON.stringify({
      "MB of JSON": Math.round(json().length / 1e5) / 10,
      ms: Math.round(took),
      "over JSON.stringify": ratio,
      "over the bare library": bare === undefined ? undefined : (await inTurns(bare, ours)).ratio,
      "MB more": Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1e6),
    }),
  );
}

/** @param {() => unknown} bare @param {() => unknown} ours the median of the ratios of a few rounds, after one to warm up */
async function inTurns(bare, ours) {
  const rounds = [];
  for (let round = 0; round < 4; round++) rounds.push([await timeOf(bare), await timeOf(ours)]);
  const ratios = rounds.slice(1).map(([one = 1, other = 0]) => ({ ratio: Math.round((other / one) * 10) / 10, took: other }));
  return ratios.toSorted((a, b) => a.ratio - b.ratio)[1] ?? { ratio: 0, took: 0 };
}

/** @param {() => unknown} work */
async function timeOf(work) {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
