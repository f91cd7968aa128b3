import * as z from "zod";
import { schemaWords } from "../schema-words.gen.ts";
import { type OpenCode, openCode } from "./code.ts";
import { plainText } from "./plain-text.ts";

/** A register that gives out identifiers. */
export type IdentifierScheme = "gb-t-2260" | "uscc" | "iso-3166-1" | "iso-3166-2" | "un-locode" | "wikidata" | "uri";

/** The registers known here. */
export const identifierSchemes: readonly IdentifierScheme[] = [
  "gb-t-2260",
  "uscc",
  "iso-3166-1",
  "iso-3166-2",
  "un-locode",
  "wikidata",
  "uri",
];

/**
 * What a register outside the plan calls a thing: `{ scheme: "gb-t-2260", value: "330200" }` is Ningbo.
 * @zh 外部登记体系中的代码，如 { scheme: gb-t-2260, value: "330200" } 为宁波市。
 *
 * @example
 * ```ts
 * import type { Identifier } from "@regional-plan/model";
 *
 * const identifiers: Identifier[] = [
 *   { scheme: "gb-t-2260", value: "330200" },
 *   { scheme: "x-city-register", value: "0574" },
 * ];
 * ```
 */
export interface Identifier {
  /**
   * The register. An open list: one's own with `x-`.
   * @zh 代码所属的登记体系。可用 x- 自定义。
   */
  scheme: OpenCode<IdentifierScheme>;
  /**
   * The identifier in that register, a string even where it is digits.
   * @zh 代码本身，一律按文本填写，全为数字的也要加引号。
   */
  value: string;
}

/** An identifier with its scheme. */
export const identifierSchema = z
  .strictObject({
    scheme: openCode<IdentifierScheme>("identifier-scheme"),
    value: plainText(),
  })
  .register(z.globalRegistry, schemaWords.Identifier) satisfies z.ZodType<Identifier>;
