import * as z from "zod";
import { readableVersions } from "../shape/spec-version.ts";
import { type Action, actionSchema } from "./action.ts";
import { type Agency, agencySchema } from "./agency.ts";
import { type Alignment, alignmentSchema } from "./alignment.ts";
import { type Arrangement, arrangementSchema } from "./arrangement.ts";
import { type Document, documentSchema } from "./document.ts";
import { type Domain, domainSchema } from "./domain.ts";
import { type Erratum, erratumSchema } from "./erratum.ts";
import { type Goal, goalSchema } from "./goal.ts";
import { type Indicator, indicatorSchema } from "./indicator.ts";
import { type Instrument, instrumentSchema } from "./instrument.ts";
import { type Extensions, extensionsSchema } from "./item.ts";
import { type Measure, measureSchema } from "./measure.ts";
import { type Milestone, milestoneSchema } from "./milestone.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Id, linkTo, ownId } from "./parts/id.ts";
import { type LanguageTag, type LocalizedText, languageTagSchema, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { type Place, placeSchema } from "./place.ts";
import { type Principle, principleSchema } from "./principle.ts";
import { type Project, projectSchema } from "./project.ts";
import { type Report, reportSchema } from "./report.ts";
import { schemaWords } from "./schema-words.gen.ts";
import { type Section, sectionSchema } from "./section.ts";
import { type Target, targetSchema } from "./target.ts";
import { type Term, termSchema } from "./term.ts";

/**
 * What sort of plan it is: `outline` 规划纲要; `development-plan` 发展规划; `action-plan` 行动计划、行动方案;
 * `implementation-plan` 实施方案、工作方案、实施意见; `work-points` 工作要点; `policy-measures` 若干措施; `special-plan` 专项规划.
 */
export type PlanKind =
  | "outline"
  | "development-plan"
  | "action-plan"
  | "implementation-plan"
  | "work-points"
  | "policy-measures"
  | "special-plan";

/** The kinds of plan known here. */
export const planKinds: readonly PlanKind[] = [
  "outline",
  "development-plan",
  "action-plan",
  "implementation-plan",
  "work-points",
  "policy-measures",
  "special-plan",
];

/** Where a plan stands: `draft` 征求意见稿; `in-force`; `superseded` by another; `expired`. */
export type PlanStatus = "draft" | "in-force" | "superseded" | "expired";

/** The statuses of a plan. */
export const planStatuses: readonly PlanStatus[] = ["draft", "in-force", "superseded", "expired"];

/**
 * A version of a plan.
 * @zh 规划的一个版本。
 */
export interface PlanVersion {
  /**
   * The plan's id.
   * @zh 规划的编号。
   */
  id: string;
  /**
   * Its version.
   * @zh 版本号。
   */
  version?: string;
}

/**
 * A regional plan: what it is, and everything in it as flat lists of items that are linked by id. A list that is
 * absent is empty.
 * @zh 一份区域规划：基本信息，以及以编号相互关联的各个列表。没有的列表即为空。
 *
 * @example
 * ```ts
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "my-city",
 *   title: { zh: "某市推进区域一体化发展行动计划", en: "My City's action plan for regional integration" },
 *   languages: ["zh", "en"],
 *   domains: [{ id: "domain-1", title: { zh: "基础设施互联互通", en: "Connected infrastructure" } }],
 *   measures: [{ id: "measure-1", domain: "domain-1", title: { zh: "打通断头路", en: "Join up dead-end roads" } }],
 * };
 * ```
 */
export interface Plan {
  /**
   * The JSON Schema that an editor completes and checks the file with.
   * @zh 编辑器用来补全和检查的 JSON Schema。
   */
  $schema?: string;
  /**
   * The version of this model that the plan is written in, `0.3`. A plan that says `0.2` is read as it is.
   * @zh 规划所采用的数据模型版本，如 0.3；写明 0.2 的规划可照常读取。
   */
  specVersion: string;
  /**
   * The plan's id, the same in every version of it.
   * @zh 规划的编号，各版本相同。
   */
  id: Id<"plan">;
  /**
   * The version of this plan as data, the publisher's own count.
   * @zh 规划数据的版本号，由发布者自定。
   */
  version?: string;
  /**
   * The plan's title as printed.
   * @zh 规划标题原文。
   */
  title: LocalizedText;
  /**
   * What sort of plan it is. An open list: one's own with `x-`.
   * @zh 规划类型。可用 x- 自定义。
   */
  kind?: OpenCode<PlanKind>;
  /**
   * Where it stands.
   * @zh 规划状态。
   */
  status?: PlanStatus;
  /**
   * The languages of its texts; the first is the authoritative one.
   * @zh 所用语言，第一种为准。
   */
  languages: readonly LanguageTag[];
  /**
   * The place that it is for.
   * @zh 规划所覆盖的地点。
   */
  jurisdiction?: Id<"place">;
  /**
   * Who issued it.
   * @zh 发布单位。
   */
  issuers?: readonly Id<"agency">[];
  /**
   * Who approved it.
   * @zh 批准单位。
   */
  approvedBy?: readonly Id<"agency">[];
  /**
   * When it was issued.
   * @zh 发布时间。
   */
  issued?: Edtf;
  /**
   * Its document number 发文字号.
   * @zh 发文字号。
   */
  documentNumber?: string;
  /**
   * The years that it plans for, an interval: `2021/2025`.
   * @zh 规划期，如 2021/2025。
   */
  period?: Edtf;
  /**
   * The time in which it is valid 有效期.
   * @zh 有效期。
   */
  inForce?: Edtf;
  /**
   * The plans, or versions, that it takes the place of.
   * @zh 被本规划取代的规划或版本。
   */
  replaces?: readonly PlanVersion[];
  /**
   * What an editor wants a reader to know of the whole; not the document's own words.
   * @zh 编者对整个规划的说明，不是文件原文。
   */
  note?: LocalizedText;
  /**
   * Data of others, by namespace.
   * @zh 本模型之外的数据，以域名为键。
   */
  extensions?: Extensions;
  /**
   * The source texts; the first is the one quoted where a span names none.
   * @zh 来源文件；引文未注明文件的，以第一个为准。
   */
  documents?: readonly Document[];
  /**
   * The headings, in reading order.
   * @zh 章节标题，按阅读顺序排列。
   */
  outline?: readonly Section[];
  /**
   * The principles 基本原则.
   * @zh 原则。
   */
  principles?: readonly Principle[];
  /**
   * The goals in words.
   * @zh 目标。
   */
  goals?: readonly Goal[];
  /**
   * What is measured.
   * @zh 指标。
   */
  indicators?: readonly Indicator[];
  /**
   * The goals in numbers.
   * @zh 目标值。
   */
  targets?: readonly Target[];
  /**
   * The fields of work.
   * @zh 领域。
   */
  domains?: readonly Domain[];
  /**
   * The tasks.
   * @zh 任务。
   */
  measures?: readonly Measure[];
  /**
   * The clauses of the tasks.
   * @zh 举措。
   */
  actions?: readonly Action[];
  /**
   * The things to be built or set up.
   * @zh 项目。
   */
  projects?: readonly Project[];
  /**
   * The organisations.
   * @zh 单位。
   */
  agencies?: readonly Agency[];
  /**
   * The places.
   * @zh 地点。
   */
  places?: readonly Place[];
  /**
   * The policies, plans, mechanisms and the like.
   * @zh 政策工具：政策、规划、机制等。
   */
  instruments?: readonly Instrument[];
  /**
   * How the plan sees to being carried out 保障措施.
   * @zh 保障措施。
   */
  arrangements?: readonly Arrangement[];
  /**
   * The dated events.
   * @zh 里程碑。
   */
  milestones?: readonly Milestone[];
  /**
   * What has happened since.
   * @zh 进展报告。
   */
  reports?: readonly Report[];
  /**
   * How its items stand to other plans. Since 0.3.
   * @zh 与其他规划的对应关系。自 0.3 版起。
   */
  alignments?: readonly Alignment[];
  /**
   * Damage in the source texts.
   * @zh 原文勘误。
   */
  errata?: readonly Erratum[];
  /**
   * Terms and their translations.
   * @zh 术语及译名。
   */
  glossary?: readonly Term[];
}

/** A version of a plan. */
export const planVersionSchema = z
  .strictObject({
    id: plainText(),
    version: plainText().exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.PlanVersion) satisfies z.ZodType<PlanVersion>;

/**
 * The schema of a whole plan: shape only. What makes it sound is for the rules of `@regional-plan/validate`. To read a
 * plan use `parsePlan`, which also refuses what no schema sees.
 *
 * @example
 * ```ts
 * import { planSchema } from "@regional-plan/model";
 *
 * planSchema.pick({ id: true, title: true }).safeParse({ id: "my-city", title: { en: "My City's plan" } }).success; //=> true
 * ```
 */
export const planSchema = z
  .strictObject({
    $schema: plainText().exactOptional(),
    specVersion: z.enum(readableVersions),
    id: ownId("plan"),
    version: plainText().exactOptional(),
    title: localizedTextSchema,
    kind: openCode<PlanKind>("plan-kind").exactOptional(),
    status: closedCode("plan-status", planStatuses).exactOptional(),
    languages: z.array(languageTagSchema).min(1),
    jurisdiction: linkTo("place").exactOptional(),
    issuers: z.array(linkTo("agency")).exactOptional(),
    approvedBy: z.array(linkTo("agency")).exactOptional(),
    issued: edtfSchema.exactOptional(),
    documentNumber: plainText().exactOptional(),
    period: edtfSchema.exactOptional(),
    inForce: edtfSchema.exactOptional(),
    replaces: z.array(planVersionSchema).exactOptional(),
    note: localizedTextSchema.exactOptional(),
    extensions: extensionsSchema.exactOptional(),
    documents: z.array(documentSchema).exactOptional(),
    outline: z.array(sectionSchema).exactOptional(),
    principles: z.array(principleSchema).exactOptional(),
    goals: z.array(goalSchema).exactOptional(),
    indicators: z.array(indicatorSchema).exactOptional(),
    targets: z.array(targetSchema).exactOptional(),
    domains: z.array(domainSchema).exactOptional(),
    measures: z.array(measureSchema).exactOptional(),
    actions: z.array(actionSchema).exactOptional(),
    projects: z.array(projectSchema).exactOptional(),
    agencies: z.array(agencySchema).exactOptional(),
    places: z.array(placeSchema).exactOptional(),
    instruments: z.array(instrumentSchema).exactOptional(),
    arrangements: z.array(arrangementSchema).exactOptional(),
    milestones: z.array(milestoneSchema).exactOptional(),
    reports: z.array(reportSchema).exactOptional(),
    alignments: z.array(alignmentSchema).exactOptional(),
    errata: z.array(erratumSchema).exactOptional(),
    glossary: z.array(termSchema).exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Plan) satisfies z.ZodType<Plan>;
