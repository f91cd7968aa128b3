import { type Agency, type LocalizedText, type Plan, wordsLanguage } from "@regional-plan/model";
import type { Written } from "../../contract/define-format.ts";
import { lossesBeyond } from "../../contract/losses-beyond.ts";
import { decimalText } from "../../linked/literals.ts";
import { datedSpan } from "../../text/dated-span.ts";
import { element, writeXml, type XmlNode } from "../../text/xml/write-xml.ts";
import { lostValues } from "./lost-values.ts";
import { iatiMapping } from "./mapping.ts";
import { type MeasuredIndicator, type MeasuredPeriod, type Result, resultsOf } from "./results-of.ts";

/** Writes a plan as one activity. */
export function writeIati(plan: Plan, org: string | undefined): Written {
  const { results, used, unplaced } = resultsOf(plan);
  const dates = datesOf(plan);
  const main = plan.languages[0] ?? "en";
  const given = org ?? plan.issuers?.[0];
  const publisher = given ?? plan.id;
  const activity = element("iati-activity", { "xml:lang": main }, [
    element("iati-identifier", {}, given === undefined ? plan.id : `${given}-${plan.id}`),
    ...organisations(plan, publisher),
    element("activity-status", { code: activityStatuses.get(plan.status ?? "") ?? "2" }),
    ...dates.elements,
    ...results.map((result) => resultElement(result, plan)),
  ]);
  const content = writeXml(element("iati-activities", { version: "2.03" }, [activity]));
  const written = new Set(["/status", ...used, ...dates.used]);
  const lost = lossesBeyond(plan, iatiMapping).filter(({ path }) => !written.has(path));
  return { content, losses: [...lost, ...lostValues(plan, unplaced)] };
}

/** Statuses of an activity: pipeline, implementation, closed. */
const activityStatuses: ReadonlyMap<string, string> = new Map([
  ["draft", "1"],
  ["in-force", "2"],
  ["expired", "4"],
  ["superseded", "4"],
]);

/** A text in each of its languages, the plan's own first. */
function narratives(text: LocalizedText, plan: Plan): XmlNode[] {
  const languages = [...new Set([...plan.languages.filter((language) => language in text), ...Object.keys(text)])];
  if (languages.length === 0) return [element("narrative", {}, plan.id)];
  return languages.map((language) =>
    element("narrative", { "xml:lang": language === plan.languages[0] ? undefined : language }, text[language] ?? ""),
  );
}

/** Who publishes, what it is, what it is for, and who takes part, in the order of the schema. */
function organisations(plan: Plan, publisher: string): XmlNode[] {
  const agencies = new Map((plan.agencies ?? []).map((agency) => [agency.id as string, agency]));
  const issuers = (plan.issuers ?? []).map((id) => agencies.get(id) ?? { id, name: {} });
  const [first] = issuers;
  const leading = (plan.measures ?? []).flatMap(({ responsible = [] }) =>
    responsible.filter(({ role }) => role === "lead" || role === "responsible").map(({ agency }) => agency as string),
  );
  const carrying = [...new Set(leading)].map((id) => agencies.get(id) ?? { id, name: {} });
  const goals = (plan.goals ?? []).map(({ statement }) => element("description", { type: "2" }, narratives(statement, plan)));
  const part = (role: string) => (agency: Pick<Agency, "id" | "name" | "kind">) =>
    element("participating-org", { role, type: typeOf(agency) }, nameOf(agency, plan));
  return [
    element(
      "reporting-org",
      { ref: publisher, type: typeOf(first) },
      first === undefined ? narratives(plan.title, plan) : nameOf(first, plan),
    ),
    element("title", {}, narratives(plan.title, plan)),
    ...(goals.length > 0 ? goals : [element("description", { type: "1" }, narratives(plan.title, plan))]),
    ...issuers.map(part("2")),
    ...carrying.map(part("4")),
    ...(issuers.length + carrying.length > 0
      ? []
      : [element("participating-org", { role: "2", ref: publisher }, narratives(plan.title, plan))]),
  ];
}

const nameOf = ({ id, name }: Pick<Agency, "id" | "name">, plan: Plan) =>
  Object.keys(name).length > 0 ? narratives(name, plan) : [element("narrative", {}, id)];

/** Types of organisation: government, private sector, academic, other public sector, other. */
function typeOf(agency: Pick<Agency, "kind"> | undefined): string {
  return types.get(agency?.kind ?? "") ?? "15";
}

const types: ReadonlyMap<string, string> = new Map([
  ["government", "10"],
  ["government-department", "10"],
  ["enterprise", "70"],
  ["university", "80"],
  ["school", "80"],
  ["research-institute", "80"],
  ["person", "90"],
  ["other", "90"],
]);

/** The planned start and end of the plan, by what it says of them first; without anything, the end by its goals and targets. */
function datesOf(plan: Plan): { elements: XmlNode[]; used: string[] } {
  const date = (type: string, day: string | undefined) => (day === undefined ? [] : [element("activity-date", { type, "iso-date": day })]);
  for (const field of ["period", "inForce", "issued"] as const) {
    const span = datedSpan(plan[field]);
    if (span !== undefined)
      return { elements: [...date("1", span.first), ...date("3", field === "issued" ? undefined : span.last)], used: [`/${field}`] };
  }
  const ends = [
    ...(plan.goals ?? []).map(({ horizon }, place) => ({ last: datedSpan(horizon)?.last ?? "", path: `/goals/${place}/horizon` })),
    ...(plan.targets ?? []).map(({ due }, place) => ({ last: datedSpan(due)?.last ?? "", path: `/targets/${place}/due` })),
  ];
  const latest = ends.reduce((a, b) => (b.last > a.last ? b : a), { last: "", path: "" });
  return latest.last === "" ? { elements: [], used: [] } : { elements: date("3", latest.last), used: [latest.path] };
}

function resultElement({ type, title, indicators }: Result, plan: Plan): XmlNode {
  return element("result", { type }, [
    element("title", {}, narratives(title, plan)),
    ...indicators.map((indicator) => indicatorElement(indicator, plan)),
  ]);
}

function indicatorElement({ title, unit, indicator, periods }: MeasuredIndicator, plan: Plan): XmlNode {
  const { direction, baseline } = indicator ?? {};
  const values = [
    baseline?.quantity,
    ...periods.flatMap(({ targets, actuals }) => [...targets.map((target) => target.quantity), ...actuals.map(({ value }) => value)]),
  ];
  const measure = values.every((value) => value?.value === undefined) ? "5" : unit === "%" || unit === "％" ? "2" : "1";
  const ascending = direction === "increase" ? "true" : direction === "decrease" ? "false" : undefined;
  const since = datedSpan(baseline?.date)?.first;
  return element("indicator", { measure, ascending }, [
    element("title", {}, narratives(title, plan)),
    ...(unit === undefined ? [] : [element("description", {}, narratives(unitIn(unit, plan), plan))]),
    ...(baseline === undefined || since === undefined
      ? []
      : [
          element(
            "baseline",
            { "iso-date": since, year: String(Number(since.slice(0, 4))), value: numberText(baseline.quantity.value) },
            commentOf(baseline.statement, plan),
          ),
        ]),
    ...periods.map((period) => periodElement(period, plan)),
  ]);
}

const numberText = (value: number | undefined) => (value === undefined ? undefined : decimalText(value));

const commentOf = (text: LocalizedText | undefined, plan: Plan) =>
  text === undefined ? [] : [element("comment", {}, narratives(text, plan))];

/** IATI knows no units: they are told in words. */
function unitIn(unit: string, { languages }: Plan): LocalizedText {
  return Object.fromEntries(
    languages.map((language) => [language, wordsLanguage(language) === "zh" ? `计量单位：${unit}` : `Unit: ${unit}`]),
  );
}

function periodElement({ first, last, targets, actuals }: MeasuredPeriod, plan: Plan): XmlNode {
  return element("period", {}, [
    element("period-start", { "iso-date": first }),
    element("period-end", { "iso-date": last }),
    ...targets.map(({ quantity, statement }) => element("target", { value: numberText(quantity?.value) }, commentOf(statement, plan))),
    ...actuals.map(({ value, statement }) => element("actual", { value: numberText(value?.value) }, commentOf(statement, plan))),
  ]);
}
