import type { FindingDefinition, MessageTemplate } from "@regional-plan/model";

const why = {
  en: "Only a person can tell which of the two is meant.",
  zh: "两处以哪一处为准，只能由人判断。",
} as const satisfies MessageTemplate;

const fix = {
  en: "Decide which holds, write it into ours, and merge again.",
  zh: "请确定以哪一处为准，写入本方规划后重新合并。",
} as const satisfies MessageTemplate;

/** What can keep two plans from becoming one, by what it is called here. */
export const mergeFindings = {
  changedTwice: {
    id: "merge/changed-twice",
    severity: "error",
    message: {
      en: "Both changed {where}, and differently: ours has {ours}, theirs has {theirs}; before, it was {base}.",
      zh: "双方对{where}作了不同修改：本方为{ours}，对方为{theirs}，原为{base}。",
    },
    variants: {
      added: {
        message: {
          en: "Both have {where}, and tell it differently: ours has {ours}, theirs has {theirs}.",
          zh: "双方都有{where}，内容却不同：本方为{ours}，对方为{theirs}。",
        },
        fix,
      },
    },
    why,
    fix,
  },
  deletedAndChanged: {
    id: "merge/deleted-and-changed",
    severity: "error",
    message: {
      en: "Ours took out {where}, and theirs changed it: it was {base} and is now {theirs}.",
      zh: "本方删去了{where}，对方却作了修改：原为{base}，现为{theirs}。",
    },
    variants: {
      byThem: {
        message: {
          en: "Theirs took out {where}, and ours changed it: it was {base} and is now {ours}.",
          zh: "对方删去了{where}，本方却作了修改：原为{base}，现为{ours}。",
        },
        fix,
      },
    },
    why: { en: "What was changed was meant to stay.", zh: "作了修改，说明该内容本应保留。" },
    fix,
  },
  idGivenTwice: {
    id: "merge/id-given-twice",
    severity: "error",
    message: {
      en: "Both gave the id “{id}”, each to something else: ours to {ours}, theirs to {theirs}.",
      zh: "双方将编号“{id}”用于不同的条目：本方为{ours}，对方为{theirs}。",
    },
    why: { en: "A link to the id would lead to one of them, and nobody knows to which.", zh: "指向该编号的链接究竟指哪一条，无从得知。" },
    fix: {
      en: "Give one of the two another id, with the links to it, and merge again.",
      zh: "请为其中一条换用新编号，并改正指向它的链接，然后重新合并。",
    },
  },
  linkToDeleted: {
    id: "merge/link-to-deleted",
    severity: "error",
    message: {
      en: "Ours links from {where} to “{id}”, which theirs took out.",
      zh: "本方{where}链接到“{id}”，而对方已将其删去。",
    },
    variants: {
      byUs: {
        message: {
          en: "Theirs links from {where} to “{id}”, which ours took out.",
          zh: "对方{where}链接到“{id}”，而本方已将其删去。",
        },
        fix: {
          en: "Keep “{id}”, or let the link name something else, and merge again.",
          zh: "请保留“{id}”，或改为链接到其他条目，然后重新合并。",
        },
      },
    },
    why: { en: "The link would lead nowhere.", zh: "该链接将没有所指。" },
    fix: {
      en: "Keep “{id}”, or let the link name something else, and merge again.",
      zh: "请保留“{id}”，或改为链接到其他条目，然后重新合并。",
    },
  },
  circle: {
    id: "merge/circle",
    severity: "error",
    message: {
      en: "Together, the changes of both let {where} lead in a circle: {way}.",
      zh: "双方修改合在一起，{where}会绕成一圈：{way}。",
    },
    why: { en: "A thing cannot lie within itself.", zh: "事物不能包含自身。" },
    fix,
  },
  severalLeads: {
    id: "merge/several-leads",
    severity: "error",
    message: {
      en: "Together, the changes of both let several units lead {where}: {ids}.",
      zh: "双方修改合在一起，{where}会有多个牵头单位：{ids}。",
    },
    why: { en: "Where several lead, nobody answers for the whole.", zh: "多头牵头，责任难以落实。" },
    fix,
  },
  severalHeadings: {
    id: "merge/several-headings",
    severity: "error",
    message: {
      en: "Together, the changes of both give “{id}” several headings: {ids}.",
      zh: "双方修改合在一起，“{id}”会有多个标题章节：{ids}。",
    },
    why: { en: "The item would stand in two places of the printed plan.", zh: "该条目会在规划文本中重复出现。" },
    fix,
  },
  issuedAfterPeriod: {
    id: "merge/issued-after-period",
    severity: "error",
    message: {
      en: "Together, the changes of both let the plan be issued after its period: {ids}.",
      zh: "双方修改合在一起，印发日期会晚于规划期：{ids}。",
    },
    why: { en: "Nobody plans for years that are past.", zh: "规划不会在规划期结束后才印发。" },
    fix,
  },
  firstDocument: {
    id: "merge/first-document",
    severity: "error",
    message: {
      en: "The first document is another in ours than in theirs, and there are new quotes that name none: {ids}.",
      zh: "双方的第一个来源文件不同，又有新增的引文未注明文件：{ids}。",
    },
    why: {
      en: "A quote that names no document is of the first one; once merged, it would be of the wrong one.",
      zh: "未注明文件的引文以第一个来源文件为准，合并后会指向错误的文件。",
    },
    fix: { en: "Name the document in the quotes, and merge again.", zh: "请为引文注明来源文件（document），然后重新合并。" },
  },
  languageMissing: {
    id: "merge/language-missing",
    severity: "error",
    message: {
      en: "One made “{id}” the plan's authoritative language, and the other has a text without it, {where}.",
      zh: "一方将“{id}”定为权威语言，另一方的{where}却没有该语言的文本。",
    },
    why: { en: "Every translation is of the authoritative text.", zh: "各语言的译文均以权威文本为准。" },
    fix: { en: "Add the text in “{id}”, and merge again.", zh: "请补上“{id}”文本，然后重新合并。" },
  },
  orderChangedTwice: {
    id: "merge/order-changed-twice",
    severity: "error",
    message: {
      en: "Both put {where} in another order, and differently: ours has {ours}, theirs has {theirs}.",
      zh: "双方对{where}作了不同的重新排序：本方为{ours}，对方为{theirs}。",
    },
    why: { en: "The order of this list means something.", zh: "该列表的顺序具有含义。" },
    fix,
  },
} as const satisfies Record<string, FindingDefinition>;
