// Prints how long one edit of a YAML plan takes, over reading the same: of as much as is read of YAML, some 5 MB. Build first.
import { readFileSync } from "node:fs";
import { yaml } from "@regional-plan/convert/yaml";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

const ningbo = new URL("../../ningbo/dist/", import.meta.url);
const original = {
  plan: JSON.parse(readFileSync(new URL("plan.json", ningbo), "utf8")),
  text: readFileSync(new URL("source.txt", ningbo), "utf8"),
};
const { content } = await yaml.write(enlargePlan(original, 9).plan);

/** @param {() => Promise<void>} work */
async function time(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const readAll = async () => {
  if ((await yaml.read(content)).plan === undefined) throw new Error("The text could not be read.");
};
const editOne = async () => {
  const { refused } = await yaml.edit(content, [{ op: "replace", path: "/measures/40/title/en", value: "Another: title" }]);
  if (refused.length > 0) throw new Error("The edit was refused.");
};
const rounds = [];
for (let round = 0; round < 5; round++) rounds.push({ read: await time(readAll), edit: await time(editOne) });
const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const [reading, editing] = [median(rounds.map(({ read }) => read)), median(rounds.map(({ edit }) => edit))];
console.table({
  "yaml.edit of one text": {
    MB: (Buffer.byteLength(content) / 1e6).toFixed(1),
    "read s": (reading / 1000).toFixed(2),
    "edit s": (editing / 1000).toFixed(2),
    "edit / read": (editing / reading).toFixed(2),
  },
});
