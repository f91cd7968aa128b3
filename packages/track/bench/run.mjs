// Prints how long a bulletin of a large plan with many reports takes over JSON.parse of the plan, in processor time and in turns in one
// process, so that whatever else the machine does falls on both. Build first.
import { readFileSync } from "node:fs";
import { bulletinOf } from "@regional-plan/track";
import { enlargePlan } from "../../validate/bench/enlarge-plan.mjs";

const text = JSON.stringify(largePlan());
/** @type {number[]} */
const ratios = [];
/** @type {number[]} */
const parses = [];
/** @type {number[]} */
const bulletins = [];
for (let round = 0; round < 15; round++) {
  const [parse, plan] = timed(() => JSON.parse(text));
  const [bulletin] = timed(() => bulletinOf(plan, { asOf: "2029-12-31" }));
  // The first rounds are for the compiler.
  if (round < 4) continue;
  parses.push(parse);
  bulletins.push(bulletin);
  ratios.push(bulletin / parse);
}
console.table({
  "a bulletin of 20,000 items and 40 reports": {
    MB: (text.length / 1e6).toFixed(1),
    "JSON.parse ms": median(parses).toFixed(0),
    "bulletin ms": median(bulletins).toFixed(0),
    "bulletin / JSON.parse": median(ratios).toFixed(2),
  },
});

/**
 * Ningbo's plan, enlarged to 20,000 items, with ten years of quarterly reports: each speaks of every measure and target, and of a
 * tenth of the actions and projects.
 *
 * @returns {import("@regional-plan/model").Plan}
 */
function largePlan() {
  const read = (/** @type {string} */ path) => readFileSync(new URL(path, import.meta.url), "utf8");
  const ningbo = JSON.parse(read("../../ningbo/generated/plan.json"));
  const { plan } = enlargePlan({ plan: ningbo, text: "" }, Math.ceil(20_000 / itemsIn(ningbo)));
  const statuses = /** @type {const} */ (["not-started", "in-progress", "completed"]);
  const words = {
    zh: "有序推进，已完成年度工作量，下一步将加快项目前期工作。",
    en: "Under way; the work of the year is done, and preliminary work is sped up.",
  };
  const reports = Array.from({ length: 40 }, (_, round) => {
    const status = (/** @type {number} */ at) => statuses[(at + (round >> 2)) % 3] ?? "unknown";
    const some = (/** @type {readonly { id: string }[]} */ list = [], /** @type {number} */ every) =>
      list.filter((_, at) => at % every === round % every);
    return {
      id: `report-${round}`,
      asOf: `${2020 + (round >> 2)}-${["03-31", "06-30", "09-30", "12-31"][round % 4]}`,
      entries: [
        ...some(plan.measures, 1).map(({ id }, at) => ({ for: id, status: status(at), progress: (round + 1) / 40, narrative: words })),
        ...some(plan.targets, 1).map(({ id }, at) => ({ for: id, actuals: [{ target: id, value: { value: at % 20, unit: "家" } }] })),
        ...some(plan.actions, 10).map(({ id }, at) => ({ for: id, status: status(at), narrative: words })),
        ...some(plan.projects, 10).map(({ id }, at) => ({ for: id, status: status(at), narrative: words })),
      ],
    };
  });
  return /** @type {import("@regional-plan/model").Plan} */ ({ ...plan, reports });
}

/** @param {object} plan */
function itemsIn(plan) {
  return Object.values(plan).reduce((sum, list) => sum + (Array.isArray(list) && typeof list[0] === "object" ? list.length : 0), 0);
}

/**
 * @template T
 * @param {() => T} run
 * @returns {[number, T]}
 */
function timed(run) {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

/** @param {number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
