import { leadShift, leadsOf, listNames, type Measure, nameOf, pairItems, replacements } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Who leads a measure does not change unnoticed. */
export const leadChanged = defineRule({
  id: "version/lead-changed",
  severity: "info",
  preset: "recommended",
  basis: "house",
  needs: ["previous", "measures"],
  message: { en: "The lead of this measure has passed from {before} to {after}.", zh: "该项任务的牵头单位由{before}变更为{after}。" },
  why: {
    en: "The unit that hands over and the one that takes over must both know, or the task falls between them.",
    zh: "移交和承接单位均应知悉，避免工作脱节。",
  },
  fix: {
    en: "Make sure that both units know; restore the lead where the change was not meant.",
    zh: "请确认双方均已知悉；非有意变更的，请予恢复。",
  },
  examples: {
    valid: [
      {
        plan: {
          measures: [
            {
              id: "measure-1",
              responsible: [
                { agency: "agency-a", role: "lead" },
                { agency: "agency-b", role: "cooperate" },
              ],
            },
          ],
        },
        previous: { measures: [{ id: "measure-1", responsible: [{ agency: "agency-a", role: "lead" }] }] },
      },
    ],
    invalid: [
      {
        plan: { measures: [{ id: "measure-1", responsible: [{ agency: "agency-b", role: "lead" }] }] },
        previous: { measures: [{ id: "measure-1", responsible: [{ agency: "agency-a", role: "lead" }] }] },
        at: ["/measures/0/responsible"],
      },
    ],
  },
  check: ({ plan, previous, find, shared, report }) => {
    const successors = shared(replacements);
    const earlierAgencies = new Map(previous.agencies?.map((agency) => [agency.id as string, agency]));
    const nameBefore = (id: string) => {
      const item = earlierAgencies.get(id);
      return nameOf(item === undefined ? find(id) : { kind: "agency", item }, id);
    };
    for (const [before, after] of pairItems<Measure>(previous, plan, ({ measures }) => measures)) {
      if (leadShift(before.responsible, after.responsible, successors) !== "passed") continue;
      const [old, now] = [leadsOf(before.responsible), leadsOf(after.responsible)];
      report(after, "responsible", { before: listNames(old.map(nameBefore)), after: listNames(now.map((id) => nameOf(find(id), id))) });
    }
  },
});
