import { allNearest, type Finding, type FindingDefinition, fieldLabel, fieldsNamed, toPointer } from "@regional-plan/model";
import { locateJson } from "../../text/json/locate-json.ts";
import type { Line } from "./line.ts";

/** A line that is no line of a plan, with the words for each way in which it may not be. */
export const lineFinding = {
  id: "ndjson/line",
  severity: "error",
  message: { en: "Line {line} is not a line of a plan.", zh: "第 {line} 行不是规划数据的有效行。" },
  why: { en: "What it holds is missing from the plan.", zh: "该行内容未计入规划。" },
  fix: {
    en: 'The first line is {"plan":{…}} with the plan\'s own fields; every other is {"list":"goals","item":{…}}.',
    zh: '首行应为 {"plan":{…}}，其余各行应为 {"list":"goals","item":{…}}。',
  },
  variants: {
    syntax: {
      message: { en: "Line {line} is not valid JSON: {problem}.", zh: "第 {line} 行的 JSON 格式有误：{problem}。" },
      fix: { en: "{remedy} An item stands whole on one line.", zh: "{remedy}每个条目须完整写在一行内。" },
    },
    tooLong: {
      message: {
        en: "Line {line} has more than {most} characters, and was not read.",
        zh: "第 {line} 行超过 {most} 个字符，未读取。",
      },
      fix: {
        en: "Give each item a line of its own; where one item is as long as that, allow it (maxLineLength).",
        zh: "请将各条目分别单独成行；如单个条目确有这么长，请调高每行长度的上限（maxLineLength）。",
      },
    },
    wholePlan: {
      message: { en: "Line {line} holds a whole plan, not an item of one.", zh: "第 {line} 行是一份完整的规划，不是某份规划的条目。" },
      fix: {
        en: "Many plans, one on each line, are checked with “regional-plan validate --lines”; one plan alone is named *.json.",
        zh: "每行一份规划的文件，请用“regional-plan validate --lines”检查；只有一份规划时，请将文件命名为 *.json。",
      },
    },
    noHead: {
      message: { en: "No line holds the plan itself.", zh: "没有任何一行写明规划本身的信息。" },
      fix: {
        en: 'Begin with the line {"plan":{"specVersion":…,"id":…,"title":…,"languages":…}}.',
        zh: '请在开头补上一行 {"plan":{"specVersion":…,"id":…,"title":…,"languages":…}}。',
      },
    },
    secondHead: {
      message: {
        en: "Line {line} begins a second plan; the first begins in line {first}.",
        zh: "第 {line} 行是另一个规划的开头，第一个规划始于第 {first} 行。",
      },
      fix: {
        en: "A file holds one plan: put what begins here into a file of its own.",
        zh: "一个文件只能包含一个规划，请将此处起的内容另存为单独的文件。",
      },
    },
    unknownList: {
      message: { en: "No list of a plan is called “{list}”.", zh: "规划中没有名为“{list}”的列表。" },
      fix: { en: "Did you mean “{near}”?", zh: "是否应为“{near}”？" },
    },
    field: {
      message: { en: "“{list}” is a field, and no list of items.", zh: "“{list}”是字段名，不是列表。" },
      fix: {
        en: 'Write a field of the plan itself inside of {"plan":{…}}, another into its item. The lists of a plan are: {lists}.',
        zh: '规划本身的字段请写入 {"plan":{…}} 之中，其余字段请写入所属的条目；可用的列表名：{lists}。',
      },
    },
    otherList: {
      message: { en: "No list of a plan is called “{list}”.", zh: "规划中没有名为“{list}”的列表。" },
      fix: { en: "The lists of a plan are: {lists}.", zh: "可用的列表名：{lists}。" },
    },
    extraKey: {
      message: { en: "“{key}” does not belong on this line.", zh: "该行不应有“{key}”。" },
      fix: {
        en: "Beside “plan” nothing stands on a line, beside “list” only “item”: put it into the item or the plan.",
        zh: "规划（plan）须单独成行，列表名（list）之外只能有条目（item），请将其移入条目或规划之中。",
      },
    },
    listInHead: {
      message: { en: "The list “{key}” stands among the plan's own fields.", zh: "列表“{key}”写在了规划本身的字段中。" },
      fix: {
        en: 'Write each of its items on a line of its own: {"list":"{key}","item":{…}}.',
        zh: '请将其中各条目逐条单独成行，写作 {"list":"{key}","item":{…}}。',
      },
    },
    noItem: {
      message: { en: "The line names the list “{list}”, but holds no item.", zh: "该行写明了列表“{list}”，但没有条目。" },
      fix: {
        en: 'Add "item":{…}. Only a list that is empty has a line without one.',
        zh: '请补上 "item":{…}；只有空列表才可没有条目。',
      },
    },
  },
} as const satisfies FindingDefinition;

/** A line that holds the plan itself. */
export type Head = Line & { readonly value: { readonly plan: object } };

/** Whether a line holds the plan itself. */
export const isHead = (line: Line): line is Head => {
  const { plan } = line.value;
  return typeof plan === "object" && plan !== null && !Array.isArray(plan);
};

/** What is wrong with a line by itself. */
export function findingsOfLine(line: Line, lists: ReadonlySet<string>): Finding[] {
  const { list } = line.value;
  if (isHead(line)) {
    const inHead = Object.keys(line.value.plan).filter((key) => lists.has(key));
    return [...strayKeys(line, ["plan"]), ...inHead.map((key) => finding(line, "listInHead", { key }, ["plan", key]))];
  }
  if (typeof list !== "string") return [finding(line, "specVersion" in line.value ? "wholePlan" : undefined)];
  if (!lists.has(list)) return [unknownList(line, list, lists)];
  return strayKeys(line, ["list", "item"]);
}

function unknownList(line: Line, list: string, lists: ReadonlySet<string>): Finding {
  const params = { list: list.slice(0, 60) };
  const named = fieldsNamed(list, [...lists]);
  const near = named.length > 0 ? named : allNearest(list, lists);
  if (near.length === 0)
    return finding(line, fieldLabel(list) === undefined ? "otherList" : "field", { ...params, lists: [...lists].join(" ") }, ["list"]);
  return finding(line, "unknownList", { ...params, near: near.join(" / ") }, ["list"]);
}

const strayKeys = (line: Line, known: readonly string[]) =>
  Object.keys(line.value)
    .filter((key) => !known.includes(key))
    .map((key) => finding(line, "extraKey", { key: key.slice(0, 60) }, [key]));

/** The finding for a line that begins another plan than the one that begins in line `first`. */
export const headTwice = (line: Line, first: number): Finding => ({
  ...finding(line, "secondHead", { first }),
  related: [{ path: "", location: { line: first, column: 1 } }],
});

/** The finding for a line without an item in a list that is not empty. */
export const itemMissing = (line: Line, list: string): Finding => finding(line, "noItem", { list }, ["list"]);

/** The finding for a text in which no line holds the plan itself. */
export const noHead: Finding = {
  rule: lineFinding.id,
  severity: lineFinding.severity,
  path: "",
  variant: "noHead",
  params: { line: 1 },
  location: { line: 1, column: 1 },
};

function finding(
  line: Line,
  variant?: keyof typeof lineFinding.variants,
  params: Finding["params"] = {},
  at: readonly string[] = [],
): Finding {
  const place = toPointer(at);
  return {
    rule: lineFinding.id,
    severity: lineFinding.severity,
    path: "",
    ...(variant && { variant }),
    params: { line: line.number, ...params },
    location: { line: line.number, column: locateJson(line.text, [place]).get(place)?.column ?? 1 },
  };
}
