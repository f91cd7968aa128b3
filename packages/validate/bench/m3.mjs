// One size, in a process of its own so that its first check is cold and its memory its own: prints a line of JSON.
import { readFileSync } from "node:fs";
import { parsePlan } from "@regional-plan/model";
import { validatePlan } from "@regional-plan/validate";
import { codes } from "@regional-plan/validate/codes";
import { Ajv2020 } from "ajv/dist/2020.js";
import { enlargePlan } from "./enlarge-plan.mjs";

const [megabytes = "0", rounds = "9"] = process.argv.slice(2);
const ningbo = new URL("../../ningbo/dist/", import.meta.url);
const original = {
  plan: JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8")),
  text: readFileSync(new URL("source.txt", ningbo), "utf8"),
};
const copies = Math.max(1, Math.round((Number(megabytes) * 1e6) / Buffer.byteLength(JSON.stringify(original.plan))));
const { plan, text } = enlargePlan(original, copies);
const json = Buffer.from(JSON.stringify(plan)).toString();
const options = { documents: { [plan.documents?.[0]?.id ?? ""]: text }, codes, asOf: "2026-11-23" };

/** @type {Record<"parse" | "validate" | "sound" | "broken" | "ajv", number[]>} */
const times = { parse: [], validate: [], sound: [], broken: [], ajv: [] };

/** @template T @param {keyof typeof times} name @param {() => T} work @returns {T} */
function time(name, work) {
  const start = performance.now();
  const result = work();
  times[name].push(performance.now() - start);
  return result;
}

let findings = 0;
for (let round = 0; round < Number(rounds); round++) {
  const value = time("parse", () => JSON.parse(json));
  const { summary } = time("validate", () => validatePlan(value, options));
  findings = summary.error + summary.warning + summary.info;
}
const memory = process.resourceUsage().maxRSS / 1024;
for (let round = 0; round < Number(rounds); round++) {
  const value = JSON.parse(json);
  if (time("sound", () => parsePlan(value)).plan === undefined) throw new Error("The plan is none.");
  // One in a hundred measures has a title that is none.
  for (const [index, measure] of value.measures.entries()) if (index % 100 === 0) measure.title = index;
  if (time("broken", () => parsePlan(value)).plan !== undefined) throw new Error("The broken plan is one.");
}
const schema = JSON.parse(readFileSync(new URL("../../model/schema/plan.json", import.meta.url), "utf8"));
const isPlan = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
for (let round = 0; round < Number(rounds); round++) {
  const value = JSON.parse(json);
  if (!time("ajv", () => isPlan(value))) throw new Error(JSON.stringify(isPlan.errors));
}

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const warm = (/** @type {keyof typeof times} */ name) => median(times[name].slice(times[name].length > 3 ? 2 : 0));
console.log(JSON.stringify([times.parse[0],times.validate[0]]));process.exit();console.log(
  JSON.stringify({
    megabytes: Buffer.byteLength(json) / 1e6,
    findings,
    parse: warm("parse"),
    validate: warm("validate"),
    sound: warm("sound"),
    broken: warm("broken"),
    ajv: warm("ajv"),
    cold: (times.validate[0] ?? 0) / (times.parse[0] ?? 1),
    memory,
  }),
);
