import type { Finding } from "@regional-plan/model";
import { readXml, type XmlElement, type XmlMark } from "../../../text/xml/read-xml.ts";
import { markTarget, type PlanMark, readMark } from "../marks.ts";
import type { ContentModel } from "../schema/content-model.ts";
import { contentModels, names, textElements } from "../schema/union-model.ts";
import { stratmlFindings } from "../stratml-findings.ts";
import { checkRelationships } from "./check-relationships.ts";
import { FaultCounter, type Place } from "./fault-counter.ts";
import { guessLanguage } from "./guess-language.ts";
import { PlanBuilder } from "./plan-builder.ts";
import { readGoal, readVision } from "./read-goals.ts";
import { readHead, readOrganization, readValue } from "./read-head.ts";
import { settleElement } from "./settle-element.ts";
import { isEmpty, type Settled } from "./settled.ts";

/** How a document is read. */
export interface StratmlReading {
  /** The language of its texts, where somebody says. */
  readonly language?: string | undefined;
  /** Whether all that the schema refuses is an error. */
  readonly strictSchema: boolean;
  /** Whether it is to be known where each item stands: few ask, and then it is read once more. */
  readonly withPlaces?: boolean;
}

/** A document as a plan. */
export interface ReadStratml {
  readonly plan?: Record<string, unknown>;
  readonly findings: Finding[];
  /** The place of each item, where it was asked for. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads a text as StratML of any edition. What is at the top of the document is made into items as it comes, so that little of it is held. */
export function readDocument(text: string, { language, strictSchema, withPlaces = false }: StratmlReading): ReadStratml {
  const faults = new FaultCounter();
  let model: ContentModel | undefined;
  let builder: PlanBuilder | undefined;
  let root: XmlElement | undefined;
  let hasDoctype = false;
  const read = readXml(text, {
    texts: textElements,
    markTarget,
    readMark,
    onDoctype: () => {
      hasDoctype = true;
    },
    onRoot: (element) => {
      root = element;
      model = modelOf(element);
      if (model === undefined) return refusal(element);
      if (hasDoctype) faults.add("doctype", { line: 1, column: 1 });
      return undefined;
    },
    onClose: (element, above) => {
      builder ??= new PlanBuilder(languageOf(text, language, root as XmlElement, faults), faults, withPlaces);
      settleElement(element as Settled, { model: model as ContentModel, faults });
      if (textElements.has(element.name)) return true;
      if (above !== undefined && tops.has(above.name)) takeUp(element as Settled, builder);
      // What stood too deep has come up to here.
      if (tops.has(element.name)) for (const child of (element as Settled).children) takeUp(child, builder);
      return true;
    },
  });
  if ("finding" in read) return { findings: [read.finding, ...faults.findings(strictSchema)], places: new Map() };
  const { plan, places } = readHead(read.root as Settled, builder as PlanBuilder);
  checkRelationships(builder as PlanBuilder, faults);
  return { plan, findings: faults.findings(strictSchema), places };
}

/** The elements whose children become items. */
const tops: ReadonlySet<string> = new Set(["StrategicPlanCore", "StrategicPlan", "PerformancePlanOrReport"]);

const readers: Readonly<Record<string, (element: Settled, builder: PlanBuilder) => void>> = {
  Goal: readGoal,
  Organization: readOrganization,
  Vision: readVision,
  Mission: readVision,
  Value: readValue,
};

/** Makes items of an element, and leaves of it only that it was there. */
function takeUp(element: Settled, builder: PlanBuilder): void {
  const read = readers[element.name];
  if (read === undefined || element.isUnknown || element.marks === taken || isEmpty(element)) return;
  read(element, builder);
  element.children = [];
  element.marks = taken;
}

const taken: XmlMark[] = [];

/** The edition of a document: by its namespace and its root, else by its root. */
function modelOf({ name, namespace }: XmlElement): ContentModel | undefined {
  const root = [...names.keys(), ...names.values()].find((known) => known.toLowerCase() === name.toLowerCase()) ?? name;
  const fitting = contentModels.filter(({ vocabulary }) => vocabulary.root === root);
  return fitting.find(({ vocabulary }) => vocabulary.namespace === namespace) ?? fitting[0];
}

function refusal({ name, line, column }: XmlElement): Finding {
  const { id, severity } = stratmlFindings.notStratml;
  return { rule: id, severity, path: "", params: { root: name.slice(0, 60) }, location: { line, column } };
}

/** The language of the texts: as was asked for, as the document says, else as it seems, which is told. */
function languageOf(text: string, asked: string | undefined, root: XmlElement, faults: FaultCounter): string {
  if (asked !== undefined) return asked;
  const mark = root.marks?.[0]?.said as PlanMark | undefined;
  const said = mark?.language ?? mark?.languages?.[0] ?? root.attributes["xml:lang"];
  if (typeof said === "string" && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u.test(said)) return said;
  const language = guessLanguage(text);
  faults.add("language", { line: 1, column: 1 }, { language });
  return language;
}
