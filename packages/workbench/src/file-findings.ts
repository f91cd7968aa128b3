import type { FindingDefinition } from "@regional-plan/model";

/** What can be found in a folder before its files are read. */
export const fileFindings = {
  passedOver: {
    id: "content/passed-over",
    severity: "warning",
    message: {
      en: "This is a link or no ordinary file: it was passed over, and what it leads to is no part of what was checked.",
      zh: "此处是链接或并非普通文件，未予读取，所指内容不在检查之列。",
    },
    why: {
      en: "A link may lead out of the folder, and whoever gets the folder alone would have another plan.",
      zh: "链接可能指向文件夹之外，只拿到该文件夹的人会得到不同的规划。",
    },
    fix: { en: "Put the file itself in its place.", zh: "请改为放入文件本身。" },
  },
  unreadable: {
    id: "content/unreadable",
    severity: "error",
    message: { en: "It could not be read: {why}.", zh: "无法读取：{why}。" },
    why: { en: "A plan of which a part is missing is another plan.", zh: "缺少一部分的规划，已不是原来的规划。" },
    fix: { en: "Make it readable, or take it out of the folder.", zh: "请使其可以读取，或将其移出该文件夹。" },
  },
} as const satisfies Record<string, FindingDefinition>;
