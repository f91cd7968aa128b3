import type { Content, FormatEntry, GivenOptions } from "@regional-plan/convert";
import type { Finding } from "@regional-plan/model";

/** A content that is to be read as a plan: what every step starts from. */
export interface Opened {
  /** What it is called in reports: a path, the name of a file that was dropped; “-” for standard input. */
  readonly name: string;
  readonly content: Content;
  readonly format: FormatEntry;
  /** What was chosen for reading it, by the options of its format. */
  readonly reading?: GivenOptions;
  /** Whether it is a folder of files: places in it then name the file. */
  readonly isFolder: boolean;
  /** What was found in opening it, before anything was read. */
  readonly problems: readonly Finding[];
}
