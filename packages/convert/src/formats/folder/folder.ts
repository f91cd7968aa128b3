import { defineFormat } from "../../contract/define-format.ts";
import { withRead } from "../../contract/with-read.ts";
import { editFolder } from "./edit-folder.ts";
import { reader } from "./reader.ts";
import { writeFolder } from "./write-folder.ts";

/** A folder as people edit it: `plan.yaml` for the plan's own fields, and a YAML file or a folder of them for each list. Lossless. */
export const folder = withRead(
  defineFormat({
    id: "folder",
    title: { en: "Folder of YAML files", zh: "YAML 文件夹" },
    mediaTypes: [],
    extensions: [],
    mapping: [
      {
        field: "*",
        target: { en: "plan.yaml", zh: "plan.yaml" },
        note: { en: "Files that end in .yml are read too.", zh: "扩展名为 .yml 的文件同样读取。" },
      },
      {
        field: "<list>[]",
        target: { en: "<list>.yaml, <list>/*.yaml", zh: "<列表>.yaml、<列表>/*.yaml" },
        note: {
          en: "Files of a list are joined in the order of their names, numbers by value.",
          zh: "同一列表的多个文件按文件名顺序合并，数字按数值排序。",
        },
      },
    ],
    ...reader,
    edit: editFolder,
    write: async (plan) => writeFolder(plan),
  }),
);
