import type { MappingRow } from "../../contract/define-format.ts";

/** The field of an item that each child of its element holds. */
export type Homes = Readonly<Record<string, string>>;

const ofGoals: Homes = { Name: "title", Description: "statement", SequenceIndicator: "label", OtherInformation: "note" };

/** The lists whose items are elements, with the elements and the fields that their children hold: reader, writer and documentation go by it. */
export const homes = {
  goals: { element: "Goal", inner: "Objective", fields: ofGoals },
  domains: { element: "Goal", fields: ofGoals },
  measures: { element: "Objective", fields: ofGoals },
  arrangements: { element: "Goal", fields: ofGoals },
  principles: { element: "Value", fields: { Name: "title", Description: "statement" } },
  agencies: { element: "Organization", inner: "Stakeholder", fields: { Name: "name", Description: "note" } },
  indicators: {
    element: "PerformanceIndicator",
    fields: { SequenceIndicator: "label", MeasurementDimension: "name", UnitOfMeasurement: "unit", OtherInformation: "note" },
  },
  targets: { element: "TargetResult", fields: { Description: "statement" } },
} as const satisfies Record<string, { element: string; inner?: string; fields: Homes }>;

/** A list whose items are elements. */
export type HomeList = keyof typeof homes;

/** The fields that are a plain text, in no language. */
export const plainFields: ReadonlySet<string> = new Set(["label", "unit"]);

/** The lists that become goals and objectives. */
export const goalLists: readonly HomeList[] = ["goals", "domains", "measures", "arrangements"];

/** The lists whose items name who answers for them. */
const answeredLists: readonly HomeList[] = ["goals", "measures", "arrangements"];

const instruction = { en: "processing instruction", zh: "处理指令" };

const fieldRows: readonly MappingRow[] = Object.entries(homes).flatMap(([list, home]) =>
  Object.entries(home.fields).map(([child, field]): MappingRow => {
    const target = [home.element, ...("inner" in home ? [home.inner] : [])].map((element) => `\`${element}/${child}\``);
    return { field: `${list}[].${field}`, target: { en: target.join(", "), zh: target.join("、") } };
  }),
);

const at = (path: string) => ({ en: `\`${path}\``, zh: `\`${path}\`` });

/** What of a plan is written, and where. */
export const stratmlMapping: readonly MappingRow[] = [
  { field: "specVersion", target: instruction },
  { field: "title", target: at("Name") },
  { field: "note", target: at("OtherInformation") },
  {
    field: "languages[]",
    target: instruction,
    note: {
      en: "The standard has texts in one language; those in others are lost.",
      zh: "此标准的文字只有一种语言，其他语言的文字会丢失。",
    },
  },
  { field: "period", target: at("AdministrativeInformation/StartDate, EndDate") },
  { field: "issued", target: at("AdministrativeInformation/PublicationDate") },
  { field: "issuers[]", target: at("Organization") },
  ...fieldRows,
  {
    field: "goals[].kind",
    target: at("Vision, Mission"),
    note: { en: "Other kinds stand in the instruction.", zh: "其他类型写在处理指令中。" },
  },
  {
    field: "goals[].parent",
    target: { en: "the `Goal` around an `Objective`", zh: "`Objective` 所在的 `Goal`" },
    note: { en: "Of a deeper level, in the instruction.", zh: "更深的层级写在处理指令中。" },
  },
  { field: "measures[].domain", target: { en: "the `Goal` around an `Objective`", zh: "`Objective` 所在的 `Goal`" } },
  ...answeredLists.flatMap((list): MappingRow[] => [
    { field: `${list}[].responsible[].agency`, target: at("Stakeholder/Name") },
    {
      field: `${list}[].responsible[].role`,
      target: at("Stakeholder/Role"),
      note: { en: "Part 1 has no roles: there, who answers for an item is lost.", zh: "第 1 部分没有角色，责任单位的角色会丢失。" },
    },
  ]),
  {
    field: "agencies[].kind",
    target: at("Stakeholder/@StakeholderTypeType"),
    note: { en: "`person` and `collective`; others are lost.", zh: "`person` 和 `collective`，其他会丢失。" },
  },
  { field: "targets[].for", target: { en: "the `Objective` around it", zh: "所在的 `Objective`" } },
  { field: "targets[].indicator", target: { en: "the `PerformanceIndicator` around it", zh: "所在的 `PerformanceIndicator`" } },
  { field: "targets[].quantity.value", target: at("TargetResult/NumberOfUnits") },
  { field: "targets[].quantity.unit", target: at("PerformanceIndicator/UnitOfMeasurement") },
  { field: "targets[].comparator", target: at("TargetResult/Descriptor") },
  { field: "targets[].due", target: at("TargetResult/StartDate, EndDate") },
  { field: "reports[].asOf", target: instruction },
  { field: "reports[].entries[].for", target: instruction },
  {
    field: "reports[].entries[].actuals[].target",
    target: { en: "the `MeasurementInstance` around it", zh: "所在的 `MeasurementInstance`" },
  },
  {
    field: "reports[].entries[].actuals[].indicator",
    target: { en: "the `PerformanceIndicator` around it", zh: "所在的 `PerformanceIndicator`" },
  },
  { field: "reports[].entries[].actuals[].value.value", target: at("ActualResult/NumberOfUnits") },
  { field: "reports[].entries[].actuals[].value.unit", target: at("PerformanceIndicator/UnitOfMeasurement") },
  { field: "reports[].entries[].actuals[].statement", target: at("ActualResult/Description") },
  { field: "reports[].entries[].actuals[].date", target: at("ActualResult/StartDate, EndDate") },
  ...["", ...Object.keys(homes).map((list) => `${list}[].`)].map(
    (owner): MappingRow => ({
      field: `${owner}extensions.stratml.us`,
      target: { en: "what StratML has and the plan has not", zh: "StratML 有而规划没有的内容" },
    }),
  ),
];
