import { type Agency, type Plan, textIn } from "@regional-plan/model";
import type { Written } from "../../../contract/define-format.ts";
import { keptOf } from "../extension.ts";
import { type PlanMark, writeMark } from "../marks.ts";
import { planType } from "../plan-type.ts";
import { contentModel } from "../schema/content-model.ts";
import { settleValue } from "../schema/settle-value.ts";
import { isoPart1, isoPart2 } from "../schema/vocabulary.ts";
import { gatherActuals } from "./gather-actuals.ts";
import { gatherIndicators, type Indicators } from "./gather-indicators.ts";
import { writeIssuers } from "./write-agencies.ts";
import { writeDay, writeSpan } from "./write-dates.ts";
import { writeGoals, writeVision } from "./write-goals.ts";
import { writeIndicatorsOf } from "./write-indicators.ts";
import { writeKept } from "./write-kept.ts";
import { writeValues } from "./write-values.ts";
import { type At, isVision, Writing } from "./writing.ts";
import { indents, textElement, wholeElement } from "./xml-parts.ts";

/** What to write. */
export interface StratmlWriting {
  readonly part: "1" | "2";
  readonly language: string | undefined;
}

const models = { "1": contentModel(isoPart1), "2": contentModel(isoPart2) };

/** Writes a plan as StratML, valid by the schema of the part. */
export function writeStratml(plan: Plan, { part, language = plan.languages[0] ?? "en" }: StratmlWriting): Written {
  const writing = new Writing(plan, language, models[part]);
  const { root, namespace } = writing.model.vocabulary;
  writing.fieldsOf("", plan, "");
  const agencies = new Map((plan.agencies ?? []).map((item, at): [string, At<Agency>] => [item.id, { item, at }]));
  const core = writeCore(plan, agencies, writing);
  const head = writeHead(plan, core, writing);
  const attributes = `${part === "2" ? ` Type="${typeOf(plan, writing)}"` : ""} xmlns="${namespace}"`;
  const content = `<?xml version="1.0" encoding="UTF-8"?>${wholeElement(0, root, head, attributes)}\n`;
  return { content, losses: writing.losses() };
}

function writeCore(plan: Plan, agencies: ReadonlyMap<string, At<Agency>>, writing: Writing): string {
  if (writing.part === "1")
    for (const list of ["indicators", "targets", "reports"] as const)
      if ((plan[list]?.length ?? 0) > 0) writing.lose(`/${list}`, plan[list], "part");
  const kept = keptOf(plan).results;
  const indicators: Indicators =
    writing.part === "1"
      ? { byItem: new Map(), actuals: new Map(), results: new Map() }
      : { byItem: gatherIndicators(plan, writing.holders), actuals: gatherActuals(plan, writing), results: keptResults(kept) };
  const before = [
    writeIssuers(plan.issuers ?? [], agencies, namedIn(plan, agencies, writing), writing),
    writeVision("vision", plan, writing),
    writeVision("mission", plan, writing),
    writeValues(plan.principles ?? [], writing),
  ].join("");
  const goals = writeGoals(plan, { agencies, indicators }, writing);
  const others = writeIndicatorsOf("", 4, indicators, writing);
  const isDue = goals === "" && others === "";
  const holder = `${textElement(3, "Name", "")}${textElement(3, "Description", "")}${others === "" ? "" : wholeElement(3, "Objective", others)}`;
  return `${before}${goals}${isDue || others !== "" ? wholeElement(2, "Goal", holder) : ""}`;
}

/** The agencies that items name, and that can be written there. */
function namedIn(
  { goals = [], measures = [], arrangements = [] }: Plan,
  agencies: ReadonlyMap<string, At<Agency>>,
  { language }: Writing,
): Set<string> {
  const visions = new Set<unknown>(goals.filter((goal) => isVision(goal, "vision", goals) || isVision(goal, "mission", goals)));
  const named = new Set<string>();
  for (const list of [goals, measures, arrangements])
    for (const item of list)
      for (const { agency } of (!visions.has(item) && item.responsible) || [])
        if (textIn(agencies.get(agency)?.item.name ?? {}, language) !== undefined) named.add(agency);
  return named;
}

/** Results that were kept as they stood, by what they were measured of. */
function keptResults(kept: unknown): Map<string, At<unknown>[]> {
  const found = new Map<string, At<unknown>[]>();
  for (const [at, result] of (Array.isArray(kept) ? kept : []).entries()) {
    const id = result?.target ?? result?.indicator;
    if (typeof id === "string") found.set(id, [...(found.get(id) ?? []), { item: result.ActualResult, at }]);
  }
  return found;
}

function writeHead(plan: Plan, core: string, writing: Writing): string {
  const kept = keptOf(plan);
  const used = new Set<string>(writing.part === "2" && Array.isArray(kept.results) ? ["results"] : []);
  if (writing.part === "2" && kept["@Type"] !== undefined) used.add("@Type");
  let inside = `${indents[1]}${writeMark(planMark(plan, writing))}`;
  for (const child of writing.orderOf(writing.model.vocabulary.root)) {
    if (child === "Name") inside += textElement(1, child, writing.text("/title", plan.title, true) ?? "");
    else if (child === "OtherInformation") inside += optional(child, writing.text("/note", plan.note));
    else if (child === "StrategicPlanCore") inside += wholeElement(1, child, core);
    else if (child === "AdministrativeInformation") inside += writeAdministrative(plan, kept, used, writing);
    else if (kept[child] !== undefined) {
      used.add(child);
      inside += writeKept(child, kept[child], 1, `/extensions/stratml.us/${child}`, writing);
    }
  }
  writing.extensionsOf("", plan, used);
  return inside;
}

const planMark = ({ id, specVersion, languages }: Plan, { language }: Writing): PlanMark => ({
  ...{ id, specVersion, languages },
  ...(language !== languages[0] && { language }),
});

const optional = (name: string, text: string | undefined) => (text === undefined ? "" : textElement(1, name, text));

function writeAdministrative(plan: Plan, kept: Readonly<Record<string, unknown>>, used: Set<string>, writing: Writing): string {
  const { period, issued } = plan;
  const given = kept.AdministrativeInformation;
  const inner = typeof given === "object" && given !== null ? (given as Record<string, unknown>) : {};
  const span = period === undefined ? "" : writeSpan(period, 2, inner, true);
  const day = issued === undefined ? "" : writeDay("PublicationDate", issued, 2, inner);
  if (span === undefined) writing.lose("/period", period, "value");
  if (day === undefined) writing.lose("/issued", issued, "value");
  if (given !== undefined) used.add("AdministrativeInformation");
  const path = "/extensions/stratml.us/AdministrativeInformation";
  const own = new Set(["StartDate", "EndDate", "PublicationDate"]);
  let inside = "";
  for (const child of writing.orderOf("AdministrativeInformation")) {
    if (child === "StartDate") inside += span ?? "";
    else if (child === "PublicationDate") inside += day ?? "";
    if (child === "EndDate" && !span && inner.EndDate !== undefined)
      inside += writeKept(child, inner.EndDate, 2, `${path}/${child}`, writing);
    else if (child === "Submitter" && kept.Submitter !== undefined) {
      used.add("Submitter");
      inside += writeKept(child, kept.Submitter, 2, "/extensions/stratml.us/Submitter", writing);
    } else if (!own.has(child) && inner[child] !== undefined) inside += writeKept(child, inner[child], 2, `${path}/${child}`, writing);
  }
  for (const key of Object.keys(inner))
    if (!own.has(key) && !writing.orderOf("AdministrativeInformation").includes(key)) writing.lose(`${path}/${key}`, inner[key], "kept");
  return inside === "" ? "" : wholeElement(1, "AdministrativeInformation", inside);
}

/** What kind of document it is: as was kept, else by what is in it. */
function typeOf(plan: Plan, writing: Writing): string {
  const kept = keptOf(plan)["@Type"];
  const isFine = typeof kept === "string" && settleValue(kept, writing.model.valueOf("Type") as never).isValid;
  if (isFine) return kept;
  const reports = writing.hasActuals ? plan.reports : undefined;
  return planType({ targets: plan.targets, indicators: plan.indicators, reports });
}
