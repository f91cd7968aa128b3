// Prints how long a bulletin of a large plan with many reports takes over JSON.parse of the plan, in processor time and in turns in one
// process, so that whatever else the machine does falls on both. Build first.
import { bulletinOf } from "@regional-plan/track";

const items = 20_000;
const reports = 40;

const text = JSON.stringify(planOf(items, reports));
/** @type {number[]} */
const ratios = [];
/** @type {number[]} */
const parses = [];
/** @type {number[]} */
const bulletins = [];
for (let round = 0; round < 15; round++) {
  const [parse, plan] = timed(() => JSON.parse(text));
  const [bulletin] = timed(() => bulletinOf(plan, { asOf: "2030-12-31" }));
  // The first rounds are for the compiler.
  if (round < 4) continue;
  parses.push(parse);
  bulletins.push(bulletin);
  ratios.push(bulletin / parse);
}
console.table({
  [`a bulletin of ${items} items and ${reports} reports`]: {
    MB: (text.length / 1e6).toFixed(1),
    "JSON.parse ms": median(parses).toFixed(0),
    "bulletin ms": median(bulletins).toFixed(0),
    "bulletin / JSON.parse": median(ratios).toFixed(2),
  },
});

/**
 * A plan of measures with actions, targets and projects, of which every report speaks of a part, each of all of them in the end.
 *
 * @param {number} count
 * @param {number} told
 * @returns {import("@regional-plan/model").Plan}
 */
function planOf(count, told) {
  const measures = count / 10;
  const of = (/** @type {number} */ at) => `measure-${at % measures}`;
  const list = (/** @type {number} */ length, /** @type {(at: number) => object} */ make) => Array.from({ length }, (_, at) => make(at));
  const statuses = ["not-started", "in-progress", "completed"];
  const plan = {
    specVersion: "0.3",
    id: "large",
    title: { zh: "行动计划" },
    languages: ["zh"],
    period: "2021/2030",
    domains: list(10, (at) => ({ id: `domain-${at}`, title: { zh: `领域${at}` } })),
    measures: list(measures, (at) => ({
      id: `measure-${at}`,
      domain: `domain-${at % 10}`,
      title: { zh: `任务${at}：完善基础设施网络，推动互联互通` },
      due: `20${22 + (at % 9)}`,
      responsible: [
        { agency: `agency-${at % 50}`, role: "lead" },
        { agency: `agency-${(at + 7) % 50}`, role: "cooperate" },
      ],
    })),
    actions: list(count * 0.6, (at) => ({
      id: `action-${at}`,
      for: of(at),
      statement: { zh: `举措${at}：加快推进项目前期工作，完善配套政策` },
    })),
    targets: list(count * 0.2, (at) => ({
      id: `target-${at}`,
      for: of(at),
      statement: { zh: `建成${at % 100}个以上站点` },
      quantity: { value: (at % 100) + 1, unit: "个" },
      measuredAs: "total",
      due: "2030",
    })),
    projects: list(count * 0.1, (at) => ({
      id: `project-${at}`,
      name: { zh: `项目${at}` },
      mentions: [{ for: of(at) }],
      period: "2021/2028",
    })),
    agencies: list(50, (at) => ({ id: `agency-${at}`, name: { zh: `单位${at}` } })),
    reports: list(told, (round) => ({
      id: `report-${round}`,
      asOf: `${2021 + Math.floor(round / 4)}-${["03-31", "06-30", "09-30", "12-31"][round % 4]}`,
      entries: [
        ...list(count * 0.05, (at) => ({
          for: `action-${(at * 12 + round) % (count * 0.6)}`,
          status: statuses[(at + round) % 3],
          narrative: { zh: "有序推进，完成年度工作量" },
        })),
        ...list(count * 0.02, (at) => ({
          for: `target-${(at * 10 + round) % (count * 0.2)}`,
          actuals: [{ value: { value: at % 90, unit: "个" } }],
        })),
        ...list(count * 0.01, (at) => ({
          for: `project-${(at * 10 + round) % (count * 0.1)}`,
          status: statuses[(at + round) % 3],
          progress: 0.5,
        })),
      ],
    })),
  };
  return /** @type {import("@regional-plan/model").Plan} */ (/** @type {unknown} */ (plan));
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
