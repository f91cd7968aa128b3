import {
  checkSpecVersion,
  explainShape,
  type Finding,
  type FindingLocation,
  type FixOperation,
  type LostParts,
  type MessageTemplate,
  type OwnFindingDefinition,
  type OwnMessage,
  type Plan,
  parsePlan,
  upgradePlan,
} from "@regional-plan/model";
import { withoutToldTwice } from "./without-told-twice.ts";

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
}

/** A content with edits made in it, and the edits that could not be made without touching what the author wrote around them. */
export interface Edited {
  content: Content;
  refused: FixOperation[];
}

/** A plan, or what keeps the content from being one. */
export interface ReadPlan {
  /** The plan, in the current version of the model. Absent where the content is none. */
  plan?: Plan;
  findings: Finding[];
}

/** How to write. */
export interface WriteOptions {
  /** The languages to write, where a format writes for readers; without it, the plan's own. */
  languages?: readonly string[];
}

/** One row of what a format makes of the model: the field, and where it goes. */
export interface MappingRow {
  /** The field, `goals[].statement`; `*` for everything. */
  field: string;
  /** Where it stands in the format, or how it is written there. */
  target: OwnMessage;
  /** What a reader should know of it. */
  note?: OwnMessage;
}

/** What reads a format, without asking whether it is a plan that was read: no schema is needed, and none is loaded. */
export interface FormatReader {
  /** What reading can find, apart from the shape of the plan. */
  findings: readonly OwnFindingDefinition[];
  /** Whether a content is of this format. Exactly one format says yes to a file that one of them wrote. */
  detect: (content: Content) => boolean;
  /** Reads a content, whatever it is: never throws. */
  load: (content: Content) => Promise<Loaded>;
}

/** What a format is. One that can be read has what its reader has; one that is only written has no `load`. */
export interface FormatDefinition extends Omit<FormatReader, "load"> {
  /** The name that the command line uses. */
  id: string;
  title: OwnMessage;
  mediaTypes: readonly string[];
  /** File extensions with their dot, the usual one first; empty for a folder. */
  extensions: readonly string[];
  /** The one table that reader, writer and documentation share. */
  mapping: readonly MappingRow[];
  /** Reads a content, whatever it is: never throws. */
  load?: FormatReader["load"];
  /**
   * Carries out operations in a content and leaves everything else as its author wrote it, comments too. Paths speak of
   * the content as it was given; of two operations on one place the first counts.
   */
  edit?: (content: Content, operations: readonly FixOperation[]) => Promise<Edited>;
  /** Writes a plan: the same bytes for the same plan. */
  write?: (plan: Plan, options?: WriteOptions) => Promise<Written>;
}

/** A format that can be used. */
export interface Format extends FormatDefinition {
  /** Reads a content, brings it up to the current version where it cannot be read as it is, and checks its shape. Never throws on content. Findings carry locations. */
  read?: (content: Content) => Promise<ReadPlan>;
}

/**
 * Makes a format of its definition: where it can load, it can also read.
 *
 * @example
 * ```ts
 * import { json } from "@regional-plan/convert/json";
 *
 * const { plan, findings } = await json.read("{ \"specVersion\": \"0.2\" }");
 * plan; //=> undefined
 * findings[0]?.location?.line; //=> 1
 * ```
 */
export function defineFormat<const D extends FormatDefinition>(definition: D): Defined<D> {
  const { load } = definition;
  return (
    load === undefined ? definition : { ...definition, read: async (content: Content) => checked(await load(content)) }
  ) as Defined<D>;
}

/** A definition with what can be derived from it. */
export type Defined<D extends FormatDefinition> = D &
  (D["load"] extends (content: Content) => Promise<Loaded> ? { read: (content: Content) => Promise<ReadPlan> } : unknown);

function checked(loaded: Loaded): ReadPlan {
  if (loaded.value === undefined) return { findings: loaded.findings };
  // What can be read as it is keeps the version that its author gave it.
  const isReadable = checkSpecVersion(loaded.value).length === 0;
  const upgraded = isReadable ? { value: loaded.value, findings: [] } : upgradePlan(loaded.value);
  const parsed =
    upgraded.findings.length > 0
      ? upgraded
      : parsePlan(upgraded.value, { explain: explainShape, ...(loaded.sourceOf && { sourceOf: loaded.sourceOf }) });
  const findings = [...withoutToldTwice(loaded.findings, parsed.findings), ...withLocations(parsed.findings, loaded.locate)];
  return "plan" in parsed && parsed.plan !== undefined && loaded.findings.every((finding) => finding.severity !== "error")
    ? { plan: parsed.plan, findings }
    : { findings };
}

/** Findings with their places in the content. */
export function withLocations(findings: readonly Finding[], locate: Locate): Finding[] {
  if (findings.length === 0) return [];
  const places = locate(findings.map((finding) => finding.path));
  return findings.map((finding) => {
    const location = finding.location ?? places.get(finding.path);
    return location === undefined ? finding : { ...finding, location };
  });
}
