import type { Plan } from "@regional-plan/model";
import { expect, test } from "vitest";
import { validatePlan } from "../src/engine/validate-plan.ts";

// A step for each pair of characters would be 40,000,000,000 steps: such a check does not end before the test gives up.
const length = 200_000;

const pieces = [
  "一",
  "1",
  "1,",
  "1-",
  "百",
  "三、",
  "2家",
  "数十",
  "第",
  "（",
  "(",
  "-",
  "a-",
  "a b ",
  " ",
  "\n",
  " \n",
  "\t",
  "。",
  '"',
  "\\",
  "*",
  "<",
  "%",
  "不得",
];

test.each(pieces)("a plan with %j over and over is checked", (piece) => {
  const text = piece.repeat(length / piece.length);
  const { findings } = validatePlan(planWith(text), { documents: { "document-1": `${text}x${text}` } });
  expect(findings.length).toBeGreaterThan(0);
});

/** A plan with a text wherever one may stand. */
function planWith(text: string): Plan {
  const name = { zh: text, en: text };
  return {
    specVersion: "0.2",
    id: "p",
    title: name,
    languages: ["zh", "en"],
    documents: [{ id: "document-1", title: name }],
    outline: [
      { id: "section-1", label: text, title: name },
      { id: "section-2", label: `${text}2`, title: name },
    ],
    agencies: [{ id: "agency-1", name, identifiers: [{ scheme: "uscc", value: text }] }],
    places: [{ id: "place-1", name, identifiers: [{ scheme: "gb-t-2260", value: text }] }],
    targets: [
      {
        id: "target-1",
        statement: { zh: `建设${text}家`, en: text },
        quantity: { value: 5, unit: text, unitCode: text },
        source: [{ document: "document-1", quote: text }],
      },
      { id: "target-2", statement: name, for: "target-9" },
    ],
    measures: [{ id: "measure-1", statement: name, label: text, note: name }],
  } as unknown as Plan;
}

test("links to thousands of ids that are not there", () => {
  const id = (at: number) => `measure-${"ab".repeat(24)}-${String(at).padStart(4, "0")}`;
  const count = 3000;
  const plan = {
    specVersion: "0.2",
    id: "p",
    title: { zh: "规划" },
    languages: ["zh"],
    domains: [{ id: "domain-1", title: { zh: "交通" } }],
    measures: Array.from({ length: count }, (_, at) => ({ id: id(at), domain: `domain-${"xy".repeat(24)}-${at}` })),
    actions: Array.from({ length: count }, (_, at) => ({
      id: `action-${at}`,
      for: id(at).replaceAll("ab", "ba"),
      statement: { zh: "建设" },
    })),
  };
  const { findings } = validatePlan(plan, { only: ["reference/unknown-id"] });
  expect(findings).toHaveLength(2 * count);
  for (const finding of findings) expect(JSON.stringify(finding).length).toBeLessThan(1000);
});
