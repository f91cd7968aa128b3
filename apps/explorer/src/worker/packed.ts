import { writeZip } from "@regional-plan/archive";
import type { FileTree } from "@regional-plan/convert";

/** The files of a folder in one, as a page can hand it over. */
export const packed = (files: FileTree): Uint8Array => writeZip(Object.fromEntries(files));
