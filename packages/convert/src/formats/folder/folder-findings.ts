import type { FindingDefinition } from "@regional-plan/model";

/** What reading a folder can find, apart from what its files hold. */
export const folderFindings = {
  noPlanFile: {
    id: "folder/no-plan-file",
    severity: "error",
    message: { en: "The folder has no plan.yaml.", zh: "文件夹中没有 plan.yaml。" },
    why: { en: "The plan's own fields, such as its title and languages, stand there.", zh: "规划的标题、语言等基本信息写在该文件中。" },
    fix: { en: "Add plan.yaml, or name the right folder.", zh: "请补上 plan.yaml，或指定正确的文件夹。" },
  },
  unknownFile: {
    id: "folder/unknown-file",
    severity: "warning",
    message: { en: "No list of a plan is called “{name}”, so {file} was not read.", zh: "规划中没有名为“{name}”的列表，{file} 未被读取。" },
    why: { en: "What stands in this file is missing from the plan.", zh: "该文件的内容未计入规划。" },
    fix: {
      en: "Name it after the list that it holds, {lists}, or move it out of the folder.",
      zh: "请按其中的内容更名，可用的文件名：{lists}；与规划数据无关的文件请移出该文件夹。",
    },
    variants: {
      near: {
        message: {
          en: "The list in {file} is called “{nearest}”, so {file} was not read.",
          zh: "{file} 未被读取：存放这类内容的文件应名为 {nearest}。",
        },
        fix: { en: "Rename it to {nearest}.", zh: "请将文件更名为 {nearest}，并确认文件第一行为“{list}:”。" },
      },
      several: {
        message: {
          en: "No list of a plan is called “{name}”, so {file} was not read.",
          zh: "规划中没有名为“{name}”的列表，{file} 未被读取。",
        },
        fix: { en: "Rename it to {nearest}, whichever is meant.", zh: "请按其中的内容，将文件更名为 {nearest}。" },
      },
    },
  },
  sameName: {
    id: "folder/same-name",
    severity: "error",
    message: { en: "{file} was not read: {other} has the same name.", zh: "{file} 未被读取，因为它与 {other} 同名。" },
    why: { en: "Nobody can tell which of the two is meant.", zh: "无法判断应以哪一个文件为准。" },
    fix: {
      en: "Put all that belongs to the plan into one of them, and keep that one alone.",
      zh: "请将属于规划的内容合并到其中一个文件，核对无遗漏后，只保留该文件。",
    },
  },
  jsonFile: {
    id: "folder/json-file",
    severity: "warning",
    message: { en: "{file} was not read: the files of a plan's folder are YAML.", zh: "{file} 未被读取：规划文件夹只读取 YAML 文件。" },
    why: { en: "What stands in this file is missing from the plan.", zh: "该文件的内容未计入规划。" },
    fix: {
      en: "JSON is YAML too: rename it to {name}.yaml if it belongs to the plan; else move it out of the folder.",
      zh: "JSON 也是合法的 YAML：如属于规划内容，请将其更名为 {name}.yaml，否则请移出该文件夹。",
    },
  },
  notAList: {
    id: "folder/not-a-list",
    severity: "error",
    message: { en: "{file} must hold one list, “{list}:”.", zh: "{file} 应只包含一个列表“{list}:”。" },
    why: { en: "The name of a file says which list its items belong to.", zh: "文件名表明其中条目属于哪个列表。" },
    fix: {
      en: "Begin the file with “{list}:”, with the items below it.",
      zh: "请以“{list}:”单独作第一行，条目依次列于其下，每项以“- ”开头。",
    },
    variants: {
      otherKey: {
        message: {
          en: "{file} must hold one list, “{list}:”, and “{key}” stands there.",
          zh: "{file} 应只包含一个列表“{list}:”，而其中写的是“{key}”。",
        },
        fix: { en: "Write “{list}:” in its place.", zh: "请把“{key}”改为“{list}:”，条目依次列于其下，每项以“- ”开头。" },
      },
      moreKeys: {
        message: {
          en: "{file} must hold one list, “{list}:”, and “{key}” stands beside it.",
          zh: "{file} 应只包含一个列表“{list}:”，而其中另有“{key}”。",
        },
        fix: {
          en: "If “{key}” belongs to an item, indent it like the item's other fields; else move it into the file that it belongs to.",
          zh: "“{key}”如属于某个条目，请加上缩进，与该条目的其他字段对齐；否则请移到它所属的文件中。",
        },
      },
      noItems: {
        message: { en: "“{list}:” in {file} must be a list.", zh: "{file} 中的“{list}:”应为列表，其中的条目没有以“- ”开头。" },
        fix: {
          en: "Begin each item with “- ”.",
          zh: "请在每个条目的第一行前加上短横线和空格，如“- id: {sample}”，该条目的其余各行与 id 对齐。",
        },
      },
    },
  },
} as const satisfies Record<string, FindingDefinition>;
