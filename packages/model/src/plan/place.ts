import * as z from "zod";
import { type Item, itemHead, itemTail } from "./item.ts";
import { type OpenCode, openCode } from "./parts/code.ts";
import { type Geometry, geometrySchema } from "./parts/geometry.ts";
import { type Id, linkTo } from "./parts/id.ts";
import { type Identifier, identifierSchema } from "./parts/identifier.ts";
import { type LocalizedText, localizedTextSchema } from "./parts/localized-text.ts";
import { schemaWords } from "./schema-words.gen.ts";

/** What sort of place it is. `compound` names several places in one word (沪甬). */
export type PlaceKind =
  | "country"
  | "country-group"
  | "province"
  | "municipality"
  | "prefecture"
  | "district"
  | "county"
  | "county-level-city"
  | "town"
  | "village"
  | "new-area"
  | "city-part"
  | "island"
  | "waterway"
  | "coast"
  | "region"
  | "compound"
  | "other";

/** The kinds of place known here. */
export const placeKinds: readonly PlaceKind[] = [
  "country",
  "country-group",
  "province",
  "municipality",
  "prefecture",
  "district",
  "county",
  "county-level-city",
  "town",
  "village",
  "new-area",
  "city-part",
  "island",
  "waterway",
  "coast",
  "region",
  "compound",
  "other",
];

/**
 * A place that the plan names.
 * @zh 规划中提到的地点。
 *
 * @example
 * ```ts
 * import type { Place } from "@regional-plan/model";
 *
 * const ningbo: Place = {
 *   id: "place-ningbo",
 *   name: { zh: "宁波市", en: "Ningbo" },
 *   aliases: [{ zh: "甬" }],
 *   kind: "prefecture",
 *   identifiers: [{ scheme: "gb-t-2260", value: "330200" }],
 * };
 * const both: Place = { id: "place-shanghai-ningbo", name: { zh: "沪甬" }, kind: "compound", members: ["place-shanghai", "place-ningbo"] };
 * ```
 */
export interface Place extends Item<"place"> {
  /**
   * Its name.
   * @zh 地名。
   */
  name: LocalizedText;
  /**
   * Other names, the one-character 简称 (甬, 沪) among them.
   * @zh 其他名称，包括一字简称（甬、沪）。
   */
  aliases?: readonly LocalizedText[];
  /**
   * What sort of place it is. An open list: one's own with `x-`.
   * @zh 地点类型。可用 x- 自定义。
   */
  kind?: OpenCode<PlaceKind>;
  /**
   * What registers call it: GB/T 2260 as of the plan's year, ISO 3166-2.
   * @zh 登记体系中的代码：规划当年的 GB/T 2260 行政区划代码、ISO 3166-2 等。
   */
  identifiers?: readonly Identifier[];
  /**
   * The place that it lies in.
   * @zh 所在的上一级地点。
   */
  within?: Id<"place">;
  /**
   * The places that a compound names.
   * @zh 合称所包含的各个地点（如沪甬）。
   */
  members?: readonly Id<"place">[];
  /**
   * Its shape on the map.
   * @zh 在地图上的位置或范围（GeoJSON）。
   */
  geometry?: Geometry;
}

/** A place. */
export const placeSchema = z
  .strictObject({
    ...itemHead("place"),
    name: localizedTextSchema,
    aliases: z.array(localizedTextSchema).exactOptional(),
    kind: openCode<PlaceKind>("place-kind").exactOptional(),
    identifiers: z.array(identifierSchema).exactOptional(),
    within: linkTo("place").exactOptional(),
    members: z.array(linkTo("place")).exactOptional(),
    geometry: geometrySchema.exactOptional(),
    ...itemTail("place"),
  })
  .register(z.globalRegistry, schemaWords.Place) satisfies z.ZodType<Place>;
