import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type Edtf, edtfSchema } from "./parts/edtf.ts";
import { type Funding, fundingSchema } from "./parts/funding.ts";
import { type Id, type LinkKind, linkTo } from "./parts/id.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { plainText } from "./parts/plain-text.ts";
import { type Responsibility, responsibilitySchema } from "./parts/responsibility.ts";
import { type SourceSpan, sourceSpanSchema } from "./parts/source-span.ts";
import { schemaWords } from "./schema-words.gen.ts";

/**
 * What sort of thing a project is. `event` is what is held and not built: a fair, a forum, a festival, a championship;
 * `exhibition` says more closely that it is a fair or a forum.
 */
export type ProjectKind =
  | "railway"
  | "road"
  | "port"
  | "airport"
  | "energy"
  | "water"
  | "industrial-park"
  | "cooperation-zone"
  | "science-corridor"
  | "research-platform"
  | "campus"
  | "hospital"
  | "data-platform"
  | "service-platform"
  | "information-system"
  | "network"
  | "culture"
  | "sports"
  | "tourism"
  | "base"
  | "event"
  | "exhibition"
  | "other";

/** The kinds of project known here. */
export const projectKinds: readonly ProjectKind[] = [
  "railway",
  "road",
  "port",
  "airport",
  "energy",
  "water",
  "industrial-park",
  "cooperation-zone",
  "science-corridor",
  "research-platform",
  "campus",
  "hospital",
  "data-platform",
  "service-platform",
  "information-system",
  "network",
  "culture",
  "sports",
  "tourism",
  "base",
  "event",
  "exhibition",
  "other",
];

/**
 * How a project stands to the plan: its `own`, which it builds, upgrades, runs or seeks; one that it has `joined`, where
 * others build or run it and it does its part; one merely `cited`, which it leans on, connects to or names.
 */
export type ProjectRelation = "own" | "joined" | "cited";

/** The relations of a project to the plan. */
export const projectRelations: readonly ProjectRelation[] = ["own", "joined", "cited"];

/**
 * How far a project has come: `proposed` 谋划; `preparatory` 前期; `under-construction` 开工、建设; `upgrading` 提升、扩建;
 * `operating` 建成、运行; `held` 举办, of an event; `designation-sought` 申报、争取; `cancelled`; `unknown` where the text
 * does not tell.
 */
export type Stage =
  | "proposed"
  | "preparatory"
  | "under-construction"
  | "upgrading"
  | "operating"
  | "held"
  | "designation-sought"
  | "cancelled"
  | "unknown";

/** The stages known here. */
export const stages: readonly Stage[] = [
  "proposed",
  "preparatory",
  "under-construction",
  "upgrading",
  "operating",
  "held",
  "designation-sought",
  "cancelled",
  "unknown",
];

/** What a project may be mentioned in. */
export type MentionedIn = "measure" | "action" | "goal" | "target" | "domain" | "principle" | "arrangement" | "plan";

const mentionedIn: readonly MentionedIn[] = [
  "measure",
  "action",
  "goal",
  "target",
  "domain",
  "principle",
  "arrangement",
  "plan",
] satisfies LinkKind[];

/**
 * A place in the plan where a project is named: the only link from a project to measures, actions and goals.
 * @zh 规划中提到项目的一处，是项目与任务、举措、目标之间的唯一关联。
 */
export interface Mention {
  /**
   * The item whose words name the project.
   * @zh 提到该项目的条目。
   */
  for?: Id<MentionedIn>;
  /**
   * The words that name it.
   * @zh 提到该项目的原文。
   */
  source?: readonly SourceSpan[];
  /**
   * The verb printed with it there (谋划, 加快建设).
   * @zh 此处与项目连用的动词（如谋划、加快建设）。
   */
  verb?: string;
  /**
   * The stage that this verb says.
   * @zh 该动词表明的阶段。
   */
  stage?: OpenCode<Stage>;
}

/**
 * What a project's stage rests on: an approval, a permit, a contract, a certificate of acceptance.
 * @zh 项目阶段的依据，如立项批复、施工许可、合同、竣工验收证书。
 */
export interface StageBasis {
  /**
   * The stage that it supports. An open list: one's own with `x-`.
   * @zh 所证明的阶段。可用 x- 自定义。
   */
  stage: OpenCode<Stage>;
  /**
   * What the document is called.
   * @zh 文件名称。
   */
  title: LocalizedText;
  /**
   * Its number.
   * @zh 文号。
   */
  documentNumber?: string;
  /**
   * When it was given.
   * @zh 出具时间。
   */
  date?: Edtf;
  /**
   * Who gave it.
   * @zh 出具单位。
   */
  by?: Id<"agency">;
  /**
   * Where it can be seen.
   * @zh 可供查阅的网址。
   */
  url?: string;
}

/**
 * A named thing that is to be built, upgraded, kept, set up or held: a line, a park, a platform, a facility, an event.
 * What the plan only leans on or takes part in is listed too, and told apart by its relation.
 * @zh 项目：有名称的建设、设立或举办对象，如线路、园区、平台、设施、活动；规划仅依托或参与的也列入，以 relation 区分。
 *
 * @example
 * ```ts
 * import type { Project } from "@regional-plan/model";
 *
 * const project: Project = {
 *   id: "project-airport-phase-4",
 *   name: { zh: "宁波栎社国际机场四期扩建工程", en: "Phase 4 expansion of Ningbo Lishe International Airport" },
 *   kind: "airport",
 *   relation: "own",
 *   stage: "proposed",
 *   mentions: [{ for: "action-2-3-02", verb: "谋划推进", stage: "proposed", source: [{ quote: "机场四期扩建工程" }] }],
 * };
 * ```
 */
export interface Project extends Item<"project"> {
  /**
   * The name; damaged print is put right here where an erratum supports it.
   * @zh 项目名称；原文有错漏且勘误有据的，用改正后的名称。
   */
  name: LocalizedText;
  /**
   * Other names, the printed form of a damaged one among them.
   * @zh 其他名称，包括原文有误的写法。
   */
  aliases?: readonly LocalizedText[];
  /**
   * What sort of thing it is. An open list: one's own with `x-`.
   * @zh 项目类型。可用 x- 自定义。
   */
  kind?: OpenCode<ProjectKind>;
  /**
   * How it stands to the plan. Absent: its own. Since 0.3.
   * @zh 与规划的关系：本规划项目、参与项目或仅提及；不填即为本规划项目。自 0.3 版起。
   */
  relation?: ProjectRelation;
  /**
   * The latest stage that the plan tells. An open list: one's own with `x-`. What happens later stands in reports.
   * @zh 规划所述的最新阶段；此后的进展写入报告。可用 x- 自定义。
   */
  stage?: OpenCode<Stage>;
  /**
   * What its stages rest on 前期手续, the oldest first. Since 0.3.
   * @zh 各阶段的依据（如前期手续），从早到晚排列。自 0.3 版起。
   */
  stageBasis?: readonly StageBasis[];
  /**
   * Every place in the plan where it is named.
   * @zh 规划中每一处提到该项目的地方。
   */
  mentions?: readonly Mention[];
  /**
   * Where it lies, or what it joins.
   * @zh 所在地，或所连接的地点。
   */
  places?: readonly Id<"place">[];
  /**
   * Who answers for it.
   * @zh 责任单位及其角色。
   */
  responsible?: readonly Responsibility[];
  /**
   * With whom it is done.
   * @zh 合作方。
   */
  partners?: readonly Id<"agency" | "place">[];
  /**
   * The money set aside for it.
   * @zh 安排的资金。
   */
  funding?: readonly Funding[];
  /**
   * When it is built.
   * @zh 建设时期。
   */
  period?: Edtf;
  /**
   * The project pool 储备库 that it stands in.
   * @zh 所在的项目储备库。
   */
  reserve?: Id<"project" | "instrument">;
}

/** A place where a project is named. */
export const mentionSchema = z
  .strictObject({
    for: linkTo(...mentionedIn).exactOptional(),
    source: z.array(sourceSpanSchema).exactOptional(),
    verb: plainText().exactOptional(),
    stage: openCode<Stage>("stage").exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.Mention) satisfies z.ZodType<Mention>;

/** What a stage rests on. */
export const stageBasisSchema = z
  .strictObject({
    stage: openCode<Stage>("stage"),
    title: localizedTextSchema,
    documentNumber: plainText().exactOptional(),
    date: edtfSchema.exactOptional(),
    by: linkTo("agency").exactOptional(),
    url: plainText().exactOptional(),
  })
  .register(z.globalRegistry, schemaWords.StageBasis) satisfies z.ZodType<StageBasis>;

/** A named thing to be built or set up. */
export const projectSchema = z
  .strictObject({
    ...itemHead("project"),
    name: localizedTextSchema,
    aliases: z.array(localizedTextSchema).exactOptional(),
    kind: openCode<ProjectKind>("project-kind").exactOptional(),
    relation: closedCode("project-relation", projectRelations).exactOptional(),
    stage: openCode<Stage>("stage").exactOptional(),
    stageBasis: z.array(stageBasisSchema).exactOptional(),
    mentions: z.array(mentionSchema).exactOptional(),
    places: z.array(linkTo("place")).exactOptional(),
    responsible: z.array(responsibilitySchema).exactOptional(),
    partners: z.array(linkTo("agency", "place")).exactOptional(),
    funding: z.array(fundingSchema).exactOptional(),
    period: edtfSchema.exactOptional(),
    reserve: linkTo("project", "instrument").exactOptional(),
    ...itemTail("project"),
  })
  .register(z.globalRegistry, schemaWords.Project) satisfies z.ZodType<Project>;
