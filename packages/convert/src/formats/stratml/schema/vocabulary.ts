/** What an attribute or an element with words may hold. */
export type ValueKind = "text" | "id" | "date" | "date or nothing" | "number" | "number or nothing" | "address" | readonly string[];

/** A schema of the standard, as data: facts read off the published ones. */
export interface Vocabulary {
  readonly part: "1" | "2";
  /** Who published it, and when. */
  readonly edition: string;
  readonly namespace: string;
  readonly root: string;
  /**
   * The children of each element in their order, with how often they may stand there: once, or `?` at most once, `*` as often as
   * wanted, `+` once at least, `{2}` twice at most. Attributes begin with `@`; `!` says that one is due.
   */
  readonly elements: Readonly<Record<string, string>>;
  /** What is more than text. */
  readonly values: Readonly<Record<string, ValueKind>>;
}

const stakeholderKinds = ["Person", "Organization", "Generic_Group"];

const goal = "Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation?";
const objective = goal.replace("Name Description", "Name? Description?");

const core = {
  StrategicPlanCore: "Organization* Vision? Mission? Value* Goal+",
  Organization: "Name? Acronym? Identifier? Description? Stakeholder*",
  Vision: "Description? Identifier?",
  Mission: "Description? Identifier?",
  Value: "Name? Description?",
  Goal: `${goal} Objective*`,
};

const emptyDates: Readonly<Record<string, ValueKind>> = {
  ...{ Identifier: "id", Source: "address" },
  ...{ StartDate: "date or nothing", EndDate: "date or nothing", PublicationDate: "date or nothing" },
};

const fullDates: Readonly<Record<string, ValueKind>> = { ...emptyDates, StartDate: "date", EndDate: "date", PublicationDate: "date" };

const part1 = {
  StrategicPlan: "Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?",
  ...core,
  Objective: objective,
  AdministrativeInformation: "StartDate? EndDate? PublicationDate? Source? Submitter?",
};

const result = "StartDate? EndDate? NumberOfUnits? Descriptor? Description?";

const part2 = {
  PerformancePlanOrReport: "Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation? Submitter? @Type!",
  ...core,
  Objective: `${objective} PerformanceIndicator*`,
  PerformanceIndicator:
    "SequenceIndicator? MeasurementDimension UnitOfMeasurement Identifier? Relationship* MeasurementInstance* OtherInformation? @ValueChainStage @PerformanceIndicatorType",
  AdministrativeInformation: "Identifier? StartDate? EndDate? PublicationDate? Source?",
};

const part2Values = {
  Type: ["Strategic_Plan", "Performance_Plan", "Performance_Report"],
  ValueChainStage: ["Outcome", "Output_Processing", "Output", "Input_Processing", "Input"],
  PerformanceIndicatorType: ["Quantitative", "Qualitative"],
  RelationshipType: ["Broader_Than", "Peer_To", "Narrower_Than"],
  RoleType: ["Performer", "Beneficiary"],
};

/** Part 1 as ISO published it: goals and objectives. */
export const isoPart1: Vocabulary = {
  part: "1",
  edition: "ISO 17469-1, 2014",
  namespace: "urn:ISO:std:iso:17469:tech:xsd:stratml_core",
  root: "StrategicPlan",
  elements: {
    ...part1,
    Stakeholder: "Name Description? @StakeholderTypeType",
    Submitter: "GivenName? Surname? PhoneNumber? EmailAddress?",
  },
  values: { ...fullDates, StakeholderTypeType: stakeholderKinds },
};

/** Part 2 of 2016: with performers, indicators and results. What the ISO draft of that year adds, `Place`, is here too. */
export const isoPart2: Vocabulary = {
  part: "2",
  edition: "Part 2, 2016",
  namespace: "urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport",
  root: "PerformancePlanOrReport",
  elements: {
    ...part2,
    MeasurementInstance: "Place? TargetResult* ActualResult*",
    Place: "Name PlaceIdentifier?",
    TargetResult: result,
    ActualResult: result,
    Descriptor: "DescriptorName? DescriptorValue?",
    Relationship: "Identifier? ReferentIdentifier* Name? Description? @RelationshipType",
    Stakeholder: "Name Description? Role* @StakeholderTypeType",
    Role: "Name Description? RoleType{2}",
    Submitter: "Identifier? GivenName? Surname? PhoneNumber? EmailAddress?",
  },
  values: { ...emptyDates, ...part2Values, NumberOfUnits: "number or nothing", StakeholderTypeType: stakeholderKinds },
};

const ansiPart1: Vocabulary = {
  part: "1",
  edition: "ANSI/AIIM 22, 2009",
  namespace: "http://www.stratml.net",
  root: "StrategicPlan",
  elements: { ...part1, Stakeholder: "Name Description?", Submitter: "FirstName? LastName? PhoneNumber? EmailAddress?" },
  values: fullDates,
};

const ansiResult = "Description NumberOfUnits? StartDate? EndDate?";

const ansiPart2: Vocabulary = {
  part: "2",
  edition: "ANSI/AIIM 22-2, 2011",
  namespace: "http://www.stratml.net/PerformancePlanOrReport",
  root: "PerformancePlanOrReport",
  elements: {
    ...part2,
    MeasurementInstance: "TargetResult* ActualResult*",
    TargetResult: ansiResult,
    ActualResult: ansiResult,
    Relationship: "Identifier Name? Description? @RelationshipType",
    Stakeholder: "Name Description? Role?",
    Role: "Name Description? RoleType*",
    Submitter: "Identifier? FirstName? LastName? PhoneNumber? EmailAddress?",
  },
  values: { ...fullDates, ...part2Values, NumberOfUnits: "number" },
};

/** All that are read, the one to take where nothing tells them apart first. */
export const vocabularies: readonly Vocabulary[] = [isoPart2, isoPart1, ansiPart2, ansiPart1];
