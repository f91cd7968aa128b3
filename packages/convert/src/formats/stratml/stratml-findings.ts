import type { FindingDefinition } from "@regional-plan/model";

const refusedElsewhere = {
  en: "The schema of the standard does not allow it, so other programs may refuse the document.",
  zh: "这不符合该标准的模式，其他程序可能拒绝读取。",
} as const;

const writeAgain = {
  en: "It was read as meant; written again as StratML, the document is valid.",
  zh: "已按原意读取；重新写出为 StratML 即符合标准。",
} as const;

const correctByHand = {
  en: "Correct it in the document. What stood there is kept under “unread” in the extensions.",
  zh: "请在文档中改正。原有内容已保留在扩展数据（extensions）的 unread 之下。",
} as const;

/** What reading StratML can find. Each tells how often it was met and where first, not each time. */
export const stratmlFindings = {
  notStratml: {
    id: "stratml/not-stratml",
    severity: "error",
    message: {
      en: "This is no StratML document: its root element is {root}.",
      zh: "内容不是 StratML：根元素为 {root}。",
    },
    why: {
      en: "A StratML document begins with StrategicPlan or PerformancePlanOrReport.",
      zh: "StratML 文档的根元素为 StrategicPlan 或 PerformancePlanOrReport。",
    },
    fix: { en: "Name the right file, or another format.", zh: "请指定正确的文件，或选用其他格式。" },
  },
  doctype: {
    id: "stratml/doctype",
    severity: "warning",
    message: { en: "A document type is declared; nothing of it was read.", zh: "文档声明了文档类型（DOCTYPE），未读取其中任何内容。" },
    why: { en: "Entities are never expanded, and no file is fetched.", zh: "实体一律不展开，也不会读取任何外部文件。" },
    fix: { en: "Take the declaration out: the standard has none.", zh: "请删去该声明：此标准不使用文档类型。" },
  },
  namespace: {
    id: "stratml/namespace",
    severity: "warning",
    message: {
      en: "Elements in another namespace than {expected}: {count}; the first is {sample}.",
      zh: "有 {count} 个元素的命名空间不是 {expected}，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: writeAgain,
  },
  order: {
    id: "stratml/order",
    severity: "warning",
    message: {
      en: "Elements out of their order: {count}; the first is {sample}.",
      zh: "有 {count} 个元素的顺序不对，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: writeAgain,
  },
  misplaced: {
    id: "stratml/misplaced",
    severity: "warning",
    message: {
      en: "Elements that stand in the wrong one: {count}; the first is {sample}.",
      zh: "有 {count} 个元素放错了位置，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: writeAgain,
  },
  edition: {
    id: "stratml/edition",
    severity: "warning",
    message: {
      en: "Elements or attributes of another edition than {edition}: {count}; the first is {sample}.",
      zh: "有 {count} 个元素或属性不属于 {edition} 版本，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: writeAgain,
  },
  renamed: {
    id: "stratml/renamed",
    severity: "warning",
    message: {
      en: "Elements or attributes under another name: {count}; the first is {sample}.",
      zh: "有 {count} 个元素或属性的名称不规范，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: writeAgain,
  },
  stray: {
    id: "stratml/stray",
    severity: "warning",
    message: {
      en: "Elements that the standard does not know and that hold nothing: {count}; the first is {sample}.",
      zh: "有 {count} 个标准中没有、也没有内容的元素，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: { en: "They were left out.", zh: "已略去。" },
  },
  unknown: {
    id: "stratml/unknown",
    severity: "warning",
    message: {
      en: "Elements, attributes or words that the standard has no place for: {count}; the first is {sample}.",
      zh: "有 {count} 处元素、属性或文字在标准中没有位置，首处为 {sample}。",
    },
    why: refusedElsewhere,
    fix: correctByHand,
  },
  repeated: {
    id: "stratml/repeated",
    severity: "warning",
    message: {
      en: "Elements that stand there once too often: {count}; the first is {sample}.",
      zh: "有 {count} 个元素多次出现，超出标准允许的次数，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: correctByHand,
  },
  missing: {
    id: "stratml/missing",
    severity: "warning",
    message: {
      en: "Elements or attributes that are due and not there: {count}; the first is {sample}.",
      zh: "缺少 {count} 个必需的元素或属性，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: { en: "Add them, if they are known; written again, they are there and empty.", zh: "如内容已知请补上；重新写出时会补上空元素。" },
  },
  identifier: {
    id: "stratml/identifier",
    severity: "warning",
    message: {
      en: "Identifiers that XML does not allow, such as those that begin with a digit: {count}; the first is {sample}.",
      zh: "有 {count} 个标识（Identifier）不符合 XML 的规定（如以数字开头），首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: {
      en: "They were given an underscore, or replaced; written again, they are valid.",
      zh: "已加下划线或予以替换；重新写出后即有效。",
    },
  },
  sameIdentifier: {
    id: "stratml/same-identifier",
    severity: "warning",
    message: {
      en: "Identifiers that stand there before: {count}; the first is {sample}.",
      zh: "有 {count} 个标识（Identifier）与前面的重复，首个为 {sample}。",
    },
    why: {
      en: "Nobody can tell which of the elements is meant; the schema wants each once.",
      zh: "无法判断所指的是哪个元素；标准要求标识不得重复。",
    },
    fix: { en: "All but the first were given ids of their own.", zh: "除首个外均已另给编号。" },
  },
  date: {
    id: "stratml/date",
    severity: "warning",
    message: {
      en: "Dates in another form than 2025-12-31: {count}; the first is {sample}.",
      zh: "有 {count} 个日期不是 2025-12-31 这样的写法，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: {
      en: "What could be told was read; the rest is kept under “unread” in the extensions.",
      zh: "能够确定的已读取，其余保留在扩展数据（extensions）的 unread 之下。",
    },
  },
  number: {
    id: "stratml/number",
    severity: "warning",
    message: {
      en: "Numbers of units that are no plain number: {count}; the first is {sample}.",
      zh: "有 {count} 处数量（NumberOfUnits）不是单纯的数字，首处为 {sample}。",
    },
    why: refusedElsewhere,
    fix: {
      en: "What could be told was read; the rest is kept under “unread” in the extensions.",
      zh: "能够确定的已读取，其余保留在扩展数据（extensions）的 unread 之下。",
    },
  },
  code: {
    id: "stratml/code",
    severity: "warning",
    message: {
      en: "Codes that the standard does not list: {count}; the first is {sample}.",
      zh: "有 {count} 个代码不在标准所列之中，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: {
      en: "What could be told was read; the rest is kept under “unread” in the extensions.",
      zh: "能够确定的已读取，其余保留在扩展数据（extensions）的 unread 之下。",
    },
  },
  address: {
    id: "stratml/address",
    severity: "warning",
    message: { en: "The address of the source is none: {sample}.", zh: "来源地址（Source）无效：{sample}。" },
    why: refusedElsewhere,
    fix: correctByHand,
  },
  markup: {
    id: "stratml/markup",
    severity: "warning",
    message: {
      en: "Elements within a text: {count}; the first is {sample}.",
      zh: "有 {count} 个元素夹在文字之中，首个为 {sample}。",
    },
    why: refusedElsewhere,
    fix: { en: "Their words were read as a part of the text.", zh: "其中的文字已作为正文的一部分读取。" },
  },
  empty: {
    id: "stratml/empty",
    severity: "info",
    message: { en: "Elements that hold nothing: {count}.", zh: "有 {count} 个元素没有内容。" },
    why: { en: "Forms leave them behind; they say nothing.", zh: "多为填表留下的空项，不含信息。" },
    fix: { en: "They were left out.", zh: "已略去。" },
  },
  placeholder: {
    id: "stratml/placeholder",
    severity: "info",
    message: {
      en: "Texts that only say that something is to be determined: {count}; the first is {sample}.",
      zh: "有 {count} 处文字仅表示“待定”，首处为 {sample}。",
    },
    why: { en: "They take the place of what nobody has said yet.", zh: "这些文字只是占位，实际内容尚未确定。" },
    fix: { en: "Write what was decided, or take them out.", zh: "请写明已确定的内容，或予以删除。" },
  },
  reference: {
    id: "stratml/reference",
    severity: "info",
    message: {
      en: "Relationships to something that the document does not hold: {count}; the first is {sample}.",
      zh: "有 {count} 处关系（Relationship）所指的标识不在文档之中，首处为 {sample}。",
    },
    why: { en: "It may stand in another document, or be a placeholder.", zh: "所指对象可能在其他文档中，也可能只是占位。" },
    fix: { en: "Check what is meant.", zh: "请核对所指对象。" },
  },
  language: {
    id: "stratml/language",
    severity: "info",
    message: {
      en: "The document does not say which language it is in; it was read as “{language}”.",
      zh: "文档未注明语言，已按“{language}”读取。",
    },
    why: { en: "StratML has no place for it.", zh: "StratML 没有注明语言之处。" },
    fix: { en: "If it is another, name it: --option language=fr.", zh: "如有误，请注明语言，例如 --option language=fr。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** A kind of finding of this format. */
export type StratmlFault = keyof typeof stratmlFindings;

/** What the schemas allow, and is only worth knowing. */
export const allowed: ReadonlySet<StratmlFault> = new Set(["doctype", "empty", "placeholder", "reference", "language"]);
