import { contentFindings } from "../../decode-text.ts";
import type { FormatReader } from "../../define-format.ts";
import { yamlFindings } from "../../yaml/yaml-findings.ts";
import { folderFindings, isFolder, loadFolder } from "./load-folder.ts";

/** Reads a folder of YAML files. */
export const reader: FormatReader = {
  findings: [...Object.values(folderFindings), ...Object.values(yamlFindings), ...Object.values(contentFindings)],
  detect: isFolder,
  load: loadFolder,
};
