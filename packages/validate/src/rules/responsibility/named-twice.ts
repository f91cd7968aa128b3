import { nameOf, type Responsibility } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";
import { firstStands } from "../first-stands.ts";
import { visitResponsible } from "./visit-responsible.ts";

/** A unit is named once for each thing it does. */
export const namedTwice = defineRule({
  id: "responsibility/named-twice",
  severity: "warning",
  preset: "recommended",
  basis: "house",
  message: { en: "“{agency}” is named twice here in the same role.", zh: "“{agency}”以相同职责重复列出。" },
  related: firstStands,
  why: {
    en: "Its tasks are counted twice; and often another unit was meant the second time.",
    zh: "任务统计会重复计算，而且往往是误将应列的另一单位写成了该单位。",
  },
  fix: {
    en: "See what the document says: if another unit was meant, name it; if not, keep one of the two.",
    zh: "请对照原文：另一处应为其他单位的，改为该单位；确属重复的，只保留一处。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "cooperate", scope: "铁路建设" },
                { agency: "agency-a", role: "cooperate", scope: "航道整治" },
                { agency: "agency-b", role: "cooperate" },
              ],
            },
          ],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [{ id: "agency-a", name: { zh: "市发改委", en: "Development and Reform Commission" } }],
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead" },
                { agency: "agency-a", role: "lead" },
              ],
            },
          ],
        },
        at: ["/measures/0/responsible/1"],
      },
    ],
  },
  check: ({ find, report }) =>
    visitResponsible((item, responsible) => {
      if (responsible.length < 2) return;
      const firsts = new Map<string, Responsibility[]>();
      for (const [index, duty] of responsible.entries()) {
        const before = firsts.get(duty.agency);
        if (before === undefined) firsts.set(duty.agency, [duty]);
        else {
          const first = before.find((other) => other.role === duty.role && other.scope === duty.scope);
          if (first === undefined) {
            before.push(duty);
            continue;
          }
          report(
            item,
            `responsible/${index}`,
            { agency: nameOf(find(duty.agency), duty.agency) },
            { related: [{ subject: item, key: `responsible/${responsible.indexOf(first)}` }] },
          );
        }
      }
    }),
});
