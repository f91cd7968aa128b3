import { nameOf, type Plan } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** Nobody answers for a task who is no longer there. */
export const supersededAgency = defineRule({
  id: "responsibility/superseded-agency",
  severity: "warning",
  preset: "recommended",
  strict: "error",
  basis: "house",
  needs: ["agencies"],
  message: { en: "“{agency}” is named here, but {fate}.", zh: "此处所列“{agency}”{fate}。" },
  why: {
    en: "A task left to an organisation that no longer exists is left to nobody.",
    zh: "单位已不存在，任务便无人承接。",
  },
  fix: { en: "Name the organisation that has taken over.", zh: "请改列承接其职责的单位。" },
  examples: {
    valid: [
      {
        plan: {
          agencies: [
            { id: "agency-new", name: { zh: "一体化发展工作领导小组" }, replaces: ["agency-old"] },
            { id: "agency-old", name: { zh: "接轨上海领导小组" }, status: "superseded" },
          ],
          measures: [{ id: "measure-1", responsible: [{ agency: "agency-new", role: "lead" }] }],
        },
      },
    ],
    invalid: [
      {
        plan: {
          agencies: [
            { id: "agency-new", name: { zh: "一体化发展工作领导小组" }, replaces: ["agency-old"] },
            { id: "agency-old", name: { zh: "接轨上海领导小组" }, status: "superseded" },
          ],
          measures: [{ id: "measure-1", responsible: [{ agency: "agency-old", role: "lead" }] }],
        },
        at: ["/measures/0/responsible/0/agency"],
      },
      {
        plan: {
          agencies: [{ id: "agency-old", name: { zh: "市计委" }, status: "superseded" }],
          indicators: [{ id: "indicator-1", name: { zh: "森林覆盖率" }, agency: "agency-old" }],
        },
        at: ["/indicators/0/agency"],
      },
    ],
  },
  check: ({ shared, find, report }) => {
    const successors = shared(successorsOfAgencies);
    if (successors.size === 0) return undefined;
    const params = (agency: string, successor: string) => ({
      agency: nameOf(find(agency), agency),
      fate: successor === "" ? gone : replacedBy(nameOf(find(successor), successor)),
    });
    return {
      responsibility(duty) {
        const { agency } = duty.value;
        const successor = successors.get(agency);
        if (successor !== undefined) report(duty, "agency", params(agency, successor));
      },
      indicator(indicator) {
        // Where a successor is known, `reference/replaced-item` tells of this link as of any other.
        const { agency = "" } = indicator;
        if (successors.get(agency) === "") report(indicator, "agency", params(agency, ""));
      },
    };
  },
});

/** Who took the place of each agency that is no longer there; the empty text where the plan does not say. */
function successorsOfAgencies({ agencies = [] }: Plan): ReadonlyMap<string, string> {
  const successors = new Map<string, string>();
  for (const { id, status } of agencies) if (status === "superseded") successors.set(id, "");
  for (const { id, replaces } of agencies) if (replaces !== undefined) for (const old of replaces) successors.set(old, id);
  return successors;
}

const gone = { en: "it no longer exists", zh: "已不存在" };

const replacedBy = ({ en, zh }: { en: string; zh: string }) => ({ en: `“${en}” has taken its place`, zh: `已由“${zh}”取代` });
