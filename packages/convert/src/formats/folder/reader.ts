import { contentFindings } from "@regional-plan/model";
import type { FormatReader } from "../../contract/define-format.ts";
import { reader as yamlReader } from "../yaml/reader.ts";
import { folderFindings } from "./folder-findings.ts";
import { isFolder, loadFolder } from "./load-folder.ts";

/** Reads a folder of YAML files. */
export const reader: FormatReader = {
  findings: [...Object.values(folderFindings), ...yamlReader.findings, ...Object.values(contentFindings)],
  detect: isFolder,
  load: loadFolder,
};
