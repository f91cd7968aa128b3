import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { closedCode, type OpenCode, openCode } from "./parts/code.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type Identifier, identifierSchema } from "./parts/identifier.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What sort of organisation an agency is. `collective` is a group without a name of its own (各地各部门). */
export type AgencyKind =
  | "government"
  | "government-department"
  | "party"
  | "leading-group"
  | "office"
  | "collective"
  | "enterprise"
  | "university"
  | "school"
  | "hospital"
  | "research-institute"
  | "exchange"
  | "alliance"
  | "association"
  | "person"
  | "other";

/** The kinds of agency known here. */
export const agencyKinds: readonly AgencyKind[] = [
  "government",
  "government-department",
  "party",
  "leading-group",
  "office",
  "collective",
  "enterprise",
  "university",
  "school",
  "hospital",
  "research-institute",
  "exchange",
  "alliance",
  "association",
  "person",
  "other",
];

/** Whether an agency is there: `existing`; `to-be-established` by the plan; `superseded` by another. */
export type AgencyStatus = "existing" | "to-be-established" | "superseded";

/** The statuses of an agency. */
export const agencyStatuses: readonly AgencyStatus[] = ["existing", "to-be-established", "superseded"];

/**
 * Any organisation that the plan names, W3C ORG's `org:Organization`.
 * @zh 规划中提到的单位：部门、企业、高校、医院、领导小组等组织。
 *
 * @example
 * ```ts
 * import type { Agency } from "@regional-plan/model";
 *
 * const agency: Agency = {
 *   id: "agency-leading-group",
 *   name: { zh: "宁波市推进长江三角洲区域一体化发展工作领导小组" },
 *   kind: "leading-group",
 *   status: "to-be-established",
 *   replaces: ["agency-old-leading-group"],
 * };
 * ```
 */
export interface Agency extends Item<"agency"> {
  /**
   * Its name in full, as far as the document prints it.
   * @zh 单位全称，以文件写明的为限。
   */
  name: LocalizedText;
  /**
   * Other names, short forms among them (市发改委).
   * @zh 其他名称，包括简称（如市发改委）。
   */
  aliases?: readonly LocalizedText[];
  /**
   * What sort of organisation it is. An open list: one's own with `x-`.
   * @zh 单位类型。可用 x- 自定义。
   */
  kind?: OpenCode<AgencyKind>;
  /**
   * Whether it is there.
   * @zh 单位是否已经设立。
   */
  status?: AgencyStatus;
  /**
   * The organisation that it is a part of (`org:subOrganizationOf`).
   * @zh 上级单位。
   */
  parent?: Id<"agency">;
  /**
   * The organisation that houses it: 办公室设在市发改委.
   * @zh 挂靠的单位，即其办公室所设的单位（如领导小组办公室设在市发改委）。
   */
  host?: Id<"agency">;
  /**
   * The place it answers for.
   * @zh 所管辖的地点。
   */
  jurisdiction?: Id<"place">;
  /**
   * What registers call it, such as the USCC 统一社会信用代码.
   * @zh 登记机关赋予的代码，如统一社会信用代码。
   */
  identifiers?: readonly Identifier[];
}

/** An organisation. */
export const agencySchema = z
  .strictObject({
    ...itemHead("agency"),
    name: localizedTextSchema,
    aliases: z.array(localizedTextSchema).exactOptional(),
    kind: openCode<AgencyKind>("agency-kind").exactOptional(),
    status: closedCode("agency-status", agencyStatuses).exactOptional(),
    parent: linkTo("agency").exactOptional(),
    host: linkTo("agency").exactOptional(),
    jurisdiction: linkTo("place").exactOptional(),
    identifiers: z.array(identifierSchema).exactOptional(),
    ...itemTail("agency"),
  })
  .register(z.globalRegistry, schemaWords.Agency) satisfies z.ZodType<Agency>;
