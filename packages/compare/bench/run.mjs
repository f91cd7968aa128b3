// Prints how long it takes to index plans, and to find in an index of a thousand what one plan may carry out, over the same in an index
// of one: in turns in one process, so that whatever else the machine does falls on both. Build first.
import { readFileSync } from "node:fs";
import { alignPlans, candidateTasks, indexPlans } from "@regional-plan/compare";

/** @typedef {import("@regional-plan/model").Plan} Plan */

/** @type {Plan} */
const ningbo = JSON.parse(readFileSync(new URL("../../ningbo/generated/plan.json", import.meta.url), "utf8"));
const clauses = (ningbo.actions ?? []).flatMap(({ statement }) => statement.zh ?? []);

const plans = Array.from({ length: 1000 }, (_, at) => planFrom(at));
const one = plans.slice(0, 1);

/** @type {{ one: number[], thousand: number[], index: number[], indexTenth: number[], align: number[] }} */
const times = { one: [], thousand: [], index: [], indexTenth: [], align: [] };
const few = indexPlans(one);
time(times.indexTenth, () => indexPlans(plans.slice(0, 100)));
const many = time(times.index, () => indexPlans(plans));
for (let round = 0; round < 25; round++) {
  time(times.one, () => candidateTasks(ningbo, few));
  time(times.thousand, () => candidateTasks(ningbo, many));
}
for (let round = 0; round < 5; round++) time(times.align, () => alignPlans(ningbo, plans[0] ?? ningbo));

const [inOne, inThousand] = [median(times.one), median(times.thousand)];
console.table({
  "candidates for Ningbo": {
    "of 1 plan ms": inOne.toFixed(1),
    "of 1000 plans ms": inThousand.toFixed(1),
    "1000 / 1": (inThousand / inOne).toFixed(1),
  },
});
console.table({
  "index of plans": {
    "100 plans ms": median(times.indexTenth).toFixed(0),
    "1000 plans ms": median(times.index).toFixed(0),
    "1000 / 100": (median(times.index) / median(times.indexTenth)).toFixed(1),
    "one pair aligned ms": median(times.align).toFixed(0),
  },
});

/**
 * A plan of 34 tasks whose clauses are Ningbo's, some of their characters others: they share most terms, as plans of one country do.
 *
 * @param {number} seed
 * @returns {Plan}
 */
function planFrom(seed) {
  let state = seed * 7919 + 1;
  const next = (/** @type {number} */ below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const words = () =>
    [...(clauses[next(clauses.length)] ?? "")].map((sign) => (next(8) === 0 ? String.fromCharCode(0x4e00 + next(3000)) : sign)).join("");
  return {
    specVersion: "0.3",
    id: `plan-${seed}`,
    title: { zh: `规划${seed}` },
    languages: ["zh"],
    measures: Array.from({ length: 34 }, (_, at) => ({
      id: `measure-${at}`,
      title: { zh: words().slice(0, 14) },
      statement: { zh: Array.from({ length: 5 }, words).join("，") },
    })),
  };
}

/**
 * @template T
 * @param {number[]} into
 * @param {() => T} run
 * @returns {T}
 */
function time(into, run) {
  const start = performance.now();
  const result = run();
  into.push(performance.now() - start);
  return result;
}

/** @param {number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
