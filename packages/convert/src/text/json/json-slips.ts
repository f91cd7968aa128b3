import type { MessageTemplate } from "@regional-plan/model";

/** What is said of a slip: what is wrong, as a part of a sentence, and what to do. `{sign}` is what stands there, `{due}` what should. */
export interface SlipWords {
  readonly problem: MessageTemplate;
  readonly remedy: MessageTemplate;
}

/** The slips by which a text is no JSON. */
export const jsonSlips = {
  singleQuotes: {
    problem: {
      en: "a single quotation mark ({sign}) stands where a double one is due",
      zh: "文本或字段名用了单引号（{sign}），JSON 只能用英文双引号",
    },
    remedy: { en: 'Write "…" around it.', zh: '请把首尾两处都改为英文双引号，写成 "…"。' },
  },
  wideQuotes: {
    problem: {
      en: "a curly or full-width quotation mark ({sign}) stands where the plain double one is due",
      zh: "用了中文引号或全角引号（{sign}），JSON 只能用英文双引号",
    },
    remedy: {
      en: 'Write the plain marks of the English keyboard around it: "…".',
      zh: '请切换到英文输入法，把首尾两处都改为英文双引号，写成 "…"。',
    },
  },
  innerQuotes: {
    problem: { en: "a quotation mark inside of a text ends it here", zh: "文本里面又用了英文双引号，文本读到这里就断开了" },
    remedy: { en: 'Write \\" for a mark inside of a text, or use “ ”.', zh: '请把里面的引号改为中文引号“ ”，或写成 \\"。' },
  },
  openText: {
    problem: { en: "the text that begins here has no closing quotation mark", zh: "从这里开始的文本缺少右引号" },
    remedy: { en: "Put a double quotation mark at its end.", zh: "请在文本末尾补上英文双引号。" },
  },
  lineBreak: {
    problem: { en: "a text goes on over a line break", zh: "文本中间换了行，JSON 的文本必须写在一行内" },
    remedy: { en: "Put it on one line; write \\n where the line break belongs to it.", zh: "请把它接成一行；确需换行的，在换行处写 \\n。" },
  },
  control: {
    problem: { en: "a tab or another control character stands inside of a text", zh: "文本中含有制表符（Tab 键）或其他控制字符" },
    remedy: { en: "Put a blank in its place, or write \\t.", zh: "请换成空格，或写成 \\t。" },
  },
  escape: {
    problem: { en: "a backslash stands before a sign that it cannot stand before", zh: "反斜杠“\\”后面的字符不正确" },
    remedy: { en: "Write \\\\ for a backslash that belongs to the text.", zh: "反斜杠属于文本的，请写成 \\\\。" },
  },
  wideComma: {
    problem: { en: "a full-width comma ({sign}) stands where a plain one is due", zh: "用了中文逗号“{sign}”来分隔，应为英文逗号“,”" },
    remedy: { en: "Write a plain comma.", zh: "请改为英文半角逗号“,”。" },
  },
  separator: {
    problem: { en: "{sign} stands where a comma is due", zh: "用了“{sign}”来分隔，应为英文逗号“,”" },
    remedy: { en: "Write a plain comma.", zh: "请改为英文半角逗号“,”。" },
  },
  wideColon: {
    problem: { en: "a full-width colon ({sign}) stands behind the key", zh: "字段名后面用了中文冒号“{sign}”，应为英文冒号“:”" },
    remedy: { en: "Write a plain colon.", zh: "请改为英文半角冒号“:”。" },
  },
  colon: {
    problem: { en: "{sign} stands behind the key instead of a colon", zh: "字段名后面用了“{sign}”，应为英文冒号“:”" },
    remedy: { en: "Write a plain colon.", zh: "请改为英文半角冒号“:”。" },
  },
  bracket: {
    problem: { en: "the bracket {sign} is not one of JSON's", zh: "用了括号“{sign}”，JSON 只能用英文半角括号" },
    remedy: { en: "Write {due}.", zh: "请改为英文半角的“{due}”。" },
  },
  blank: {
    problem: { en: "a blank that is none, or an invisible character, stands here", zh: "此处有全角空格、不间断空格或不可见的特殊字符" },
    remedy: { en: "Take it out, or put a plain blank in its place.", zh: "请换成英文半角空格。" },
  },
  trailingComma: {
    problem: { en: "a comma stands behind the last entry", zh: "最后一项后面多了一个逗号" },
    remedy: { en: "Take the comma out, or add what should follow.", zh: "请去掉这个逗号；后面还有内容的，请补上。" },
  },
  secondComma: {
    problem: { en: "a comma stands here with nothing before it", zh: "逗号前面没有内容，多了一个逗号" },
    remedy: { en: "Keep one comma between two entries.", zh: "两项之间只留一个逗号。" },
  },
  missingComma: {
    problem: { en: "a comma is missing", zh: "两项之间少了英文逗号" },
    remedy: { en: "Put a comma here, before what follows.", zh: "请在此处补上英文半角逗号“,”。" },
  },
  missingColon: {
    problem: { en: "a colon is missing after the key", zh: "字段名后缺少英文冒号" },
    remedy: { en: 'Write it as "key": value.', zh: "字段名须加英文双引号，其后依次写英文冒号和内容。" },
  },
  missingValue: {
    problem: { en: "a value is missing behind the colon", zh: "冒号后面没有内容" },
    remedy: { en: "Add the value, or leave the whole field out.", zh: "请补上内容；暂时没有内容的，这个字段可以先不写。" },
  },
  missingKey: {
    problem: { en: "a key in double quotation marks is due here", zh: "此处应为用英文双引号括起的字段名" },
    remedy: { en: 'Write it as "key": value.', zh: "字段名须加英文双引号，其后依次写英文冒号和内容。" },
  },
  plainKey: {
    problem: { en: "the key {sign} stands without quotation marks", zh: "字段名“{sign}”没有加英文双引号" },
    remedy: { en: "Write {due}.", zh: "请写成 {due}。" },
  },
  plainText: {
    problem: { en: "the text {sign} stands without quotation marks", zh: "文本“{sign}”没有加英文双引号" },
    remedy: { en: "Put the whole text into double quotation marks.", zh: "请给整段文本加上英文双引号。" },
  },
  word: {
    problem: { en: "{sign} is no word of JSON", zh: "JSON 中没有“{sign}”这个写法" },
    remedy: {
      en: 'Write {due}, or leave the field out where nothing is known; as a text, write "{sign}".',
      zh: '请写成 {due}；没有内容的，这个字段可以先不写；确为文本的，写成 "{sign}"。',
    },
  },
  number: {
    problem: { en: "{sign} is not written as JSON numbers are", zh: "“{sign}”不是 JSON 的数字写法" },
    remedy: {
      en: "Write digits alone, without a plus, zeros before them, commas or a unit; a code or a text stands in double quotation marks.",
      zh: "请只写半角数字，前面不加“+”或多余的“0”，中间不加逗号，后面不带单位；代码或文本请加上英文双引号。",
    },
  },
  thousands: {
    problem: { en: "a comma cuts a number in two", zh: "数字中的千位逗号把一个数字断成了两段" },
    remedy: { en: "Write the number without commas.", zh: "请去掉数字中的逗号。" },
  },
  comment: {
    problem: { en: "a comment, which JSON does not allow", zh: "此处是注释，JSON 不允许写注释" },
    remedy: {
      en: "Take the comment out; what must stay belongs into a field of text.",
      zh: "请移去注释；需要保留的说明，请写在相应的文本字段中。",
    },
  },
  open: {
    problem: { en: "the text ends, and {due} is missing", zh: "内容到此结束，缺少右括号“{due}”" },
    remedy: {
      en: "Close what was opened; if the text was cut off, get the whole of it.",
      zh: "请补上右括号；内容不完整的，请重新获取完整的文件。",
    },
  },
  otherBracket: {
    problem: { en: "{sign} stands where {due} is due", zh: "括号没有成对，此处是“{sign}”，应为“{due}”" },
    remedy: {
      en: "Look for the bracket before that was not closed, or write {due}.",
      zh: "请检查前面是否有括号没有闭合，或将此处改为“{due}”。",
    },
  },
  extraBracket: {
    problem: { en: "{sign} closes nothing", zh: "多了一个右括号“{sign}”" },
    remedy: { en: "Take it out, or look for one too many before it.", zh: "请去掉多出的右括号，或检查前面的括号是否成对。" },
  },
  secondValue: {
    problem: { en: "something follows after the end", zh: "内容结束之后还有多余字符" },
    remedy: { en: "Keep one object, from { to }, and nothing behind it.", zh: "只保留一个由花括号括起的整体，其后不再写其他内容。" },
  },
  empty: {
    problem: { en: "there is nothing in it", zh: "没有任何内容" },
    remedy: { en: "Write an object: { … }.", zh: "请写入由花括号括起的内容：{ … }。" },
  },
  tooDeep: {
    problem: { en: "it is nested too deep", zh: "嵌套层数过多" },
    remedy: { en: "Look for brackets that were never closed.", zh: "请检查是否有括号未闭合。" },
  },
  sign: {
    problem: { en: "{sign} does not belong here", zh: "此处出现了不应有的字符“{sign}”" },
    remedy: {
      en: "Take it out, or put it into double quotation marks with the text around it.",
      zh: "请去掉；属于文本的，请连同文本加上英文双引号。",
    },
  },
} as const satisfies Record<string, SlipWords>;

/** The name of a slip. */
export type SlipName = keyof typeof jsonSlips;
