import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { editFolder } from "./edit-folder.ts";
import { folderMapping } from "./mapping.ts";
import { reader } from "./reader.ts";
import { writeFolder } from "./write-folder.ts";

/** A folder as people edit it: `plan.yaml` for the plan's own fields, and a YAML file or a folder of them for each list. Lossless. */
export const folder = withRead(
  defineFormat({
    id: "folder",
    title: { en: "Folder of YAML files", zh: "YAML 文件夹" },
    mediaTypes: [],
    extensions: [],
    mapping: folderMapping,
    ...reader,
    edit: editFolder,
    write: async (plan) => writeFolder(plan),
  }),
);
