import type {
  Finding,
  FindingLocation,
  FixOperation,
  LostParts,
  MessageTemplate,
  OwnFindingDefinition,
  OwnMessage,
  Paper,
  Plan,
} from "@regional-plan/model";
import type { ReadScope } from "../tables/scope/table-scope.ts";
import { type ChosenOptions, type FormatOptions, type GivenOptions, withDefaults } from "./format-options.ts";

/** The files of a folder by their path, with `/` between the parts. */
export type FileTree = ReadonlyMap<string, string | Uint8Array>;

/** What a format reads and writes: a text, bytes, or a folder of files. */
export type Content = string | Uint8Array | FileTree;

/** A part of a plan that a format has no home for. */
export interface Loss {
  /** The JSON Pointer of what is lost. */
  path: string;
  /** What stood there. */
  value: unknown;
  /** Why the format cannot hold it. */
  reason: MessageTemplate;
}

/** What was written, and what found no place in it. */
export interface Written {
  content: Content;
  losses: Loss[];
}

/** Finds places in what the author wrote; the work is done when it is called, once for all paths. */
export type Locate = (paths: readonly string[]) => ReadonlyMap<string, FindingLocation>;

/** What a content holds, before anybody has looked whether it is a plan. */
export interface Loaded {
  /** The content as JSON values. Absent where it could not be read at all. */
  value?: unknown;
  findings: Finding[];
  /** The places of JSON Pointers in the content. A path that is not there gets the place of what is nearest around it. */
  locate: Locate;
  /** What the author wrote for the plain value at a path, where the value alone does not tell: `007` for 7. */
  sourceOf?: (path: string) => string | undefined;
  /** What could not be read of it, where something could not. */
  lost?: LostParts;
  /** The ids that reading has made for items without one, and that nobody else can know. */
  madeIds?: ReadonlySet<string>;
  /** What it could say of a plan, where it is tables that people fill in: what lies outside was not taken out of the plan. */
  scope?: ReadScope;
}

/** A content with edits made in it, and the edits that could not be made without touching what the author wrote around them. */
export interface Edited {
  content: Content;
  refused: FixOperation[];
}

/** One row of what a format makes of the model: the field, and where it goes. */
export interface MappingRow {
  /** The field, `goals[].statement`; `*` for everything. */
  field: string;
  /** Where it stands in the format, or how it is written there. */
  target: OwnMessage;
  /** What a reader should know of it. */
  note?: OwnMessage;
  /** Where it depends on the rest of the plan whether it shows: when it does. */
  when?: OwnMessage;
}

/** What reads a format, without asking whether it is a plan that was read: no schema is needed, and none is loaded. */
export interface FormatReader {
  /** What reading can find, apart from the shape of the plan. */
  findings: readonly OwnFindingDefinition[];
  /** Whether a content is of this format. Exactly one format says yes to a file that one of them wrote. */
  detect: (content: Content) => boolean;
  /** Reads a content, whatever it is: never throws. Options may be left out: `withDefaults` has them all. */
  load(content: Content, options?: GivenOptions): Promise<Loaded>;
}

/** What every format says of itself. */
export interface FormatFacts {
  /** The name that the command line uses. */
  id: string;
  title: OwnMessage;
  mediaTypes: readonly string[];
  /** File extensions with their dot, the usual one first; empty for a folder. */
  extensions: readonly string[];
  /** The one table that reader, writer and documentation share. */
  mapping: readonly MappingRow[];
}

/** What a format is defined by. One that can be read has what its reader has; one that is only written has no `load`. */
export interface FormatDefinition<O extends FormatOptions = FormatOptions> extends FormatFacts, Omit<FormatReader, "load"> {
  /** What its user may choose, by name. */
  options?: O;
  /** Reads a content, whatever it is: never throws. */
  load?(content: Content, options: ChosenOptions<O>): Promise<Loaded>;
  /**
   * Carries out operations in a content and leaves everything else as its author wrote it, comments too. Paths speak of
   * the content as it was given; of two operations on one place the first counts.
   */
  edit?(content: Content, operations: readonly FixOperation[]): Promise<Edited>;
  /** Writes a plan: the same bytes for the same plan and options. */
  write?(plan: Plan, options: ChosenOptions<O>): Promise<Written>;
  /** Writes any paper, such as a bulletin, in these languages, the first one first: the same bytes for the same paper. */
  writePaper?(paper: Paper, languages: readonly string[]): Promise<string | Uint8Array>;
}

/** A format that can be used: options may be left out. */
export interface Format<O extends FormatOptions = FormatOptions> extends Omit<FormatDefinition<O>, "options" | "load" | "write"> {
  options: O;
  /** Reads a content, whatever it is, without asking whether it is a plan: never throws. */
  load?(content: Content, options?: GivenOptions<O>): Promise<Loaded>;
  /** Writes a plan: the same bytes for the same plan and options. */
  write?(plan: Plan, options?: GivenOptions<O>): Promise<Written>;
}

/**
 * Makes a format of its definition. It brings nothing along: neither schemas nor other formats. What the format loads becomes a
 * plan through `readPlan`.
 *
 * @example
 * ```ts
 * import { defineFormat } from "@regional-plan/convert";
 *
 * const titles = defineFormat({
 *   id: "my-titles",
 *   title: { en: "A title a line" },
 *   mediaTypes: ["text/plain"],
 *   extensions: [".titles"],
 *   mapping: [{ field: "title", target: { en: "a line for each language" } }],
 *   options: { bullet: { kind: "text", title: { en: "what stands before a title" }, default: "- " } },
 *   findings: [],
 *   detect: () => false,
 *   write: async (plan, { bullet }) => ({
 *     content: Object.values(plan.title).map((title) => `${bullet}${title}\n`).join(""),
 *     losses: [],
 *   }),
 * });
 *
 * const plan = { specVersion: "0.3", id: "p", title: { en: "A plan" }, languages: ["en"] };
 * (await titles.write(plan)).content; //=> "- A plan\n"
 * (await titles.write(plan, { bullet: "* " })).content; //=> "* A plan\n"
 * ```
 */
export function defineFormat<const O extends FormatOptions = Record<never, never>, D extends FormatDefinition<O> = FormatDefinition<O>>(
  definition: D & { options?: O } & FormatDefinition<O>,
): DefinedFormat<O, D> {
  const { options, load, write } = definition;
  return {
    ...definition,
    options: options ?? {},
    ...(load && { load: (content: Content, given?: GivenOptions<O>) => load(content, withDefaults(options, given)) }),
    ...(write && { write: (plan: Plan, given?: GivenOptions<O>) => write(plan, withDefaults(options, given)) }),
  } as DefinedFormat<O, D>;
}

/** A format that has what its definition has: one that can load can, for the compiler, too. */
export type DefinedFormat<O extends FormatOptions, D> = Omit<D, "options" | "load" | "write"> & { options: O } & (D extends {
    load(...args: never[]): infer Result;
  }
    ? { load(content: Content, options?: GivenOptions<O>): Result }
    : unknown) &
  (D extends { write(...args: never[]): infer Result } ? { write(plan: Plan, options?: GivenOptions<O>): Result } : unknown);
