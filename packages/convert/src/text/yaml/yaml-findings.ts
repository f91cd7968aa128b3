import type { FindingDefinition } from "@regional-plan/model";

/** What reading YAML can find. */
export const yamlFindings = {
  syntax: {
    id: "yaml/syntax",
    severity: "error",
    message: { en: "This line cannot be read as YAML.", zh: "这一行的写法有误，无法读取。" },
    why: { en: "Nothing after a mistake of form can be relied upon.", zh: "格式出错后，其后的内容均无法可靠读取。" },
    fix: {
      en: "Compare it with the lines around: indentation, colons, quotation marks and brackets.",
      zh: "请与上下各行对照，检查缩进、冒号、引号和括号是否成对、是否为英文半角。",
    },
    variants: {
      tab: {
        message: {
          en: "The line is indented with the tab key; only blanks count.",
          zh: "这一行开头用了制表符（Tab 键），缩进只能用空格。",
        },
        fix: { en: "Put {blanks} blanks in its place.", zh: "请把开头的制表符换成 {blanks} 个空格（按空格键输入）。" },
      },
      tabs: {
        message: {
          en: "{count} lines from here on are indented with the tab key; only blanks count.",
          zh: "从这一行起，有 {count} 行开头用了制表符（Tab 键），缩进只能用空格。",
        },
        fix: {
          en: "Put blanks in its place: {blanks} in this line, in the others as many as their neighbours have.",
          zh: "请把制表符都换成空格（按空格键输入）：这一行用 {blanks} 个，其余各行与同级内容对齐。",
        },
      },
      blank: {
        message: { en: "The line is indented with {what}; only plain blanks count.", zh: "这一行开头用了{what}，缩进只能用英文半角空格。" },
        fix: { en: "Put {blanks} plain blanks in its place.", zh: "请换成 {blanks} 个半角空格（切换到英文输入法，按空格键）。" },
      },
      invisible: {
        message: { en: "The line holds {what}, which cannot be seen.", zh: "这一行含有看不出来的字符（{what}）。" },
        fix: { en: "Type the line anew: {mended}", zh: "请用英文输入法重新输入这一行，写成：{mended}" },
      },
      wideColon: {
        message: { en: "A full-width colon stands behind the field.", zh: "字段名后面用了中文冒号“：”，应为英文冒号“:”，后面再空一格。" },
        fix: { en: "Write: {mended}", zh: "请写成：{mended}" },
      },
      blankAfterColon: {
        message: { en: "A blank is missing behind the colon.", zh: "字段名的冒号后面少了一个空格。" },
        fix: { en: "Write: {mended}", zh: "请在冒号后面空一格，写成：{mended}" },
      },
      missingColon: {
        message: { en: "A colon is missing between the field and what stands in it.", zh: "字段名与内容之间少了冒号。" },
        fix: { en: "Write: {mended}", zh: "请用英文冒号加一个空格隔开，写成：{mended}" },
      },
      blankAfterDash: {
        message: { en: "A blank is missing behind the hyphen.", zh: "行首的短横线“-”后面少了一个空格。" },
        fix: { en: "Write: {mended}", zh: "请在短横线后面空一格，写成：{mended}" },
      },
      wideDash: {
        message: {
          en: "The entry begins with “{sign}” and not with a hyphen.",
          zh: "行首用了“{sign}”，列表中的每一项应以英文短横线“-”开头。",
        },
        fix: { en: "Write: {mended}", zh: "请写成：{mended}" },
      },
      missingDash: {
        message: {
          en: "The hyphen is missing with which an entry of a list begins.",
          zh: "列表中的每个条目应以短横线加空格“- ”开头，这里少了短横线。",
        },
        fix: { en: "Write: {mended}", zh: "请写成：{mended}（该条目的其余各行与第一个字段对齐）" },
      },
      dashAfterKey: {
        message: { en: "A list cannot begin on the line of its field.", zh: "字段名后面不能在同一行直接写“- ”。" },
        fix: { en: "Write: {mended}", zh: "请用英文方括号括起，写成：{mended}（也可以把“- ”及其后的内容移到下一行）" },
      },
      wideSigns: {
        message: {
          en: "Brackets, commas, colons or quotation marks are full-width here, and must be half-width.",
          zh: "括号、逗号、冒号或引号用了中文全角符号，用来分隔内容的符号必须是英文半角。",
        },
        fix: { en: "Write: {mended}", zh: "请写成：{mended}" },
      },
      missingComma: {
        message: { en: "A comma is missing between the parts in brackets.", zh: "括号内各项之间少了英文逗号。" },
        fix: { en: "Write: {mended}", zh: "请写成：{mended}" },
      },
      bracket: {
        message: { en: "The closing “{sign}” is missing.", zh: "括号没有成对，少了右括号“{sign}”。" },
        fix: { en: "Write: {mended}", zh: "请补上右括号，写成：{mended}" },
      },
      extraBracket: {
        message: { en: "“{sign}” closes nothing: it stands there once too often.", zh: "括号没有成对，多了右括号“{sign}”。" },
        fix: { en: "Write: {mended}", zh: "请写成：{mended}" },
      },
      flowText: {
        message: {
          en: "In braces and brackets the text “{texts}” must stand in quotation marks, since it holds “{signs}”.",
          zh: "花括号、方括号内的文本“{texts}”含有“{signs}”，须加英文引号才能读作文本。",
        },
        fix: { en: "Write: {mended}", zh: "请给这段文本加上英文双引号，写成：{mended}" },
      },
      flowSigns: {
        message: {
          en: "What stands in braces or brackets here cannot be read: “{text}”. Brackets that are not in pairs, and texts that hold , [ ] { } # or a colon and a blank, are the causes.",
          zh: "此处括号内的内容“{text}”无法读取：括号没有成对，或其中的文本含有“,”“[”“]”“{”“}”“#”或“: ”等符号。",
        },
        fix: {
          en: "Put each text that holds such a sign into quotation marks, and close each bracket once.",
          zh: "请检查括号是否成对；花括号、方括号内的文本含有上述符号时，须给该段文本加上英文双引号。",
        },
      },
      comparedNumber: {
        message: {
          en: "“{value}” is more than a number.",
          zh: "“{value}”不只是数字，“>”“以上”之类的比较写在比较方式（comparator）中。",
        },
        fix: {
          en: "Write “{mended}”, and on the target “{comparator}” ({word}).",
          zh: "请写成“{mended}”，并在该目标值下另写一行“{comparator}”（含义为“{word}”）。",
        },
      },
      fieldBehindKey: {
        message: {
          en: "Behind the field “{key}” another one stands on the same line.",
          zh: "字段“{key}”后面在同一行又写了一个字段，无法读取。",
        },
        fix: {
          en: "Write: {mended}; or put “{field}” on the next line, two blanks further in. Where all of it is a text, put it into quotation marks.",
          zh: "请用花括号括起，写成：{mended}（也可以把“{field}”移到下一行，比“{key}”多缩进两格）；整段都是文本的，请整段加上英文双引号。",
        },
      },
      startSign: {
        message: {
          en: "A text that begins with “{sign}” must stand in quotation marks.",
          zh: "内容以“{sign}”开头，须加英文引号才能读作文本。",
        },
        fix: { en: "Write: {mended}", zh: "请给内容加上英文双引号，写成：{mended}" },
      },
      bracketText: {
        message: {
          en: "A text that begins with a bracket must stand in quotation marks.",
          zh: "内容以英文括号“{sign}”开头，被当成了列表，须加英文引号才能读作文本。",
        },
        fix: { en: "Write: {mended}", zh: "请给整段内容加上英文双引号，写成：{mended}（也可以改用中文括号【】）" },
      },
      colonInText: {
        message: {
          en: "A colon and a blank inside of a text are taken for a field.",
          zh: "内容中的“冒号加空格”被当成了另一个字段。",
        },
        fix: {
          en: "Put the text into quotation marks: {mended}",
          zh: "请给整段内容加上英文双引号，写成：{mended}（也可以把内容中的冒号改为中文冒号“：”）",
        },
      },
      openQuote: {
        message: { en: "The quotation mark at the beginning is not closed.", zh: "内容开头的英文引号没有配对，末尾少了一个。" },
        fix: { en: "Write: {mended}", zh: "请在末尾补上同样的引号，写成：{mended}" },
      },
      innerQuote: {
        message: {
          en: "Quotation marks inside of a text end it too early, or stand beside it.",
          zh: "内容外面和里面都用了英文引号，引号没有成对，读到中间就断开了。",
        },
        fix: {
          en: "Use other quotation marks inside: {mended}",
          zh: "请让英文引号只出现在整段内容的首尾，里面的引号改用中文引号“ ”，写成：{mended}",
        },
      },
      backslash: {
        message: {
          en: "A backslash in double quotation marks stands for something else.",
          zh: "英文双引号里的反斜杠“\\”有特殊含义，不能照原样读取。",
        },
        fix: { en: "Use single quotation marks: {mended}", zh: "请改用英文单引号，写成：{mended}" },
      },
      indent: {
        message: {
          en: "The line is not indented like its neighbours: {found} blanks stand before it.",
          zh: "这一行没有与同级内容对齐：前面有 {found} 个空格，应为 {blanks} 个。",
        },
        fix: { en: "Put {blanks} blanks before it.", zh: "请把这一行前面的空格改为 {blanks} 个，与同级内容对齐。" },
      },
      indents: {
        message: {
          en: "{count} lines from here on are not indented like their neighbours: {found} blanks stand before this one.",
          zh: "从这一行起的 {count} 行没有与同级内容对齐：这一行前面有 {found} 个空格，应为 {blanks} 个。",
        },
        fix: {
          en: "Put {blanks} blanks before this line, and move those that belong to it as far.",
          zh: "请把这一行前面的空格改为 {blanks} 个，属于它的各行一并移动同样的格数。",
        },
      },
      documents: {
        message: { en: "A line “---” begins another document.", zh: "单独一行的“---”表示另起一份数据，而一个文件只能有一份。" },
        fix: {
          en: "Leave out the line “---” where what follows belongs to the same data; else put it into a file of its own.",
          zh: "后面的内容属于同一份数据的，请去掉“---”这一行；否则请另存为一个文件。",
        },
      },
      ending: {
        message: {
          en: "A line “...” ends the data, and more follows behind it.",
          zh: "单独一行的“...”表示数据到此结束，而后面还有内容。",
        },
        fix: {
          en: "Leave out the line “...” where what follows belongs to the same data; else put it into a file of its own.",
          zh: "后面的内容属于同一份数据的，请去掉“...”这一行；否则请另存为一个文件。",
        },
      },
      anchor: {
        message: { en: "“&{name}” at the beginning is no text, but a mark of YAML.", zh: "开头的“&{name}”不会读作文本，会从内容中丢失。" },
        fix: { en: "Put the text into quotation marks: {mended}", zh: "请给整段内容加上英文双引号，写成：{mended}" },
      },
    },
  },
  alias: {
    id: "yaml/alias",
    severity: "error",
    message: { en: "Aliases (*{name}) are not allowed.", zh: "不允许使用别名（*{name}）。" },
    why: { en: "A few aliases can stand for more text than a computer can hold.", zh: "少量别名展开后可能超出计算机的处理能力。" },
    fix: { en: "Write the text out.", zh: "请在此处直接写出内容，不要用“*{name}”代替。" },
  },
  cutText: {
    id: "yaml/cut-text",
    severity: "warning",
    message: {
      en: "Everything from “{rest}” on is taken for a comment, and is no part of the text.",
      zh: "“#”前有空格，从“{rest}”起都被当作注释，没有读入。",
    },
    why: { en: "A text that ends too early reads like a whole one.", zh: "内容缺了后半段，却看不出来。" },
    fix: {
      en: "Where it belongs to the text, put the whole into quotation marks: {mended}. Where it is a comment, put a blank behind the “#”.",
      zh: "属于正文的，请给整段内容加上英文双引号，写成：{mended}；确是注释的，请在“#”后面空一格。",
    },
  },
  tooDeep: {
    id: "yaml/too-deep",
    severity: "error",
    message: { en: "The text is nested too deep to be read.", zh: "嵌套层数过多，无法读取。" },
    why: { en: "A plan is flat: lists of items.", zh: "规划数据由平铺的列表组成。" },
    fix: { en: "Look for brackets that were never closed.", zh: "请检查是否有括号未闭合。" },
  },
  tooLarge: {
    id: "yaml/too-large",
    severity: "error",
    message: { en: "YAML files of more than 20 million characters are not read.", zh: "超过两千万字符的 YAML 文件不予读取。" },
    why: { en: "Reading YAML is slow; a file of this size would take minutes.", zh: "YAML 读取较慢，如此大的文件需要数分钟。" },
    fix: { en: "Use JSON for large plans.", zh: "大型规划请使用 JSON 格式。" },
  },
} as const satisfies Record<string, FindingDefinition>;

/** The wordings of a mistake of form. */
export type SyntaxVariant = keyof (typeof yamlFindings)["syntax"]["variants"];
