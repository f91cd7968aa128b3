import type { FindingDefinition } from "../../finding/finding.ts";
import { wrongShape } from "./wrong-shape.ts";

/**
 * `wrongShape` with the words for each way in which a value may be wrong. They are many, and needed only where one is: what
 * checks sound plans makes do without them.
 */
export const schemaFinding = /* @__PURE__ */ inWords(wrongShape, {
  variants: {
    missing: {
      message: { en: "The required field “{field}” is missing.", zh: "缺少必填字段 {field}。" },
      fix: { en: "Add it, such as “{sample}”.", zh: "请补上这一字段，如“{sample}”。" },
    },
    unknownKey: {
      message: { en: "“{key}” is not a field here.", zh: "此处没有名为“{key}”的字段。" },
      fix: {
        en: "Use the field that is meant: {fields}. What belongs to none of them can stand under “note”, or under “extensions” below a domain name of your own.",
        zh: "请改用含义相符的字段：{fields}。不属于这些字段的内容，可写入备注（note），或写入扩展数据（extensions）下以自有域名命名的键中。",
      },
    },
    unknownPartKey: {
      message: { en: "“{key}” is not a field here.", zh: "此处没有名为“{key}”的字段。" },
      fix: {
        en: "Use the field that is meant: {fields}. What belongs to none of them can stand under the item’s “note”.",
        zh: "请改用含义相符的字段：{fields}。不属于这些字段的内容，可写入所在条目的备注（note）。",
      },
    },
    misspeltKey: {
      message: { en: "“{key}” is not a field here; “{near}” is.", zh: "此处没有名为“{key}”的字段，与之最接近的是“{near}”。" },
      fix: { en: "Rename it to “{near}”.", zh: "请把“{key}”改为 {named}。" },
    },
    renamedKey: {
      message: { en: "“{key}” is called “{near}” here.", zh: "“{key}”应写作“{near}”。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    untidyKey: {
      message: {
        en: "“{key}” has quotation marks, blanks, full-width signs or signs that cannot be seen, which do not belong to the field’s name.",
        zh: "字段名“{key}”中带有不应有的引号、标点、全角字符或看不见的字符。",
      },
      fix: { en: "Type it anew: “{mended}”.", zh: "请用英文输入法重新输入，写成“{mended}”。" },
    },
    lookAlikeKey: {
      message: {
        en: "In the field’s name “{key}”, “{sign}” ({code}) is {script} that only looks like “{like}”.",
        zh: "字段名“{key}”中的“{sign}”（{code}）是{script}，只是看起来像“{like}”。",
      },
      fix: { en: "Type it anew: “{mended}”.", zh: "请用英文输入法重新输入，写成“{mended}”。" },
    },
    dash: {
      message: { en: "A blank is missing behind the hyphen in “{key}”.", zh: "“{key}”中的短横线“-”后面少了一个空格。" },
      fix: { en: "Write “{mended}”.", zh: "请在短横线后面空一格，写成“{mended}”。" },
    },
    commentText: {
      message: { en: "“{value}” begins with “#” and is taken for a comment.", zh: "“{value}”以“#”开头，被当成了注释，没有读入。" },
      fix: { en: "Put it in quotation marks: {mended}", zh: "请给它加上英文双引号，写成：{mended}" },
    },
    severalKeys: {
      message: { en: "“{key}” is not a field here.", zh: "此处没有名为“{key}”的字段。" },
      fix: { en: "Rename it to the one that is meant: {fields}.", zh: "请按含义改为以下字段之一：{fields}。" },
    },
    roleKey: {
      message: {
        en: "“{key}” is not a field here: who answers for an item stands under “responsible”, with a role.",
        zh: "此处没有名为“{key}”的字段，各类责任单位统一写在责任单位（responsible）下，用角色（role）注明牵头、配合等。",
      },
      fix: {
        en: "Write “{mended}”; “agency” holds the id of the body.",
        zh: "请写成“{mended}”，其中单位（agency）填单位的编号，role: {role} 表示{word}。",
      },
    },
    colon: {
      message: {
        en: "In “{value}” the colon does not separate a field from its value.",
        zh: "“{value}”中的冒号没有起到分隔作用：冒号须用英文半角“:”，后面空一格。",
      },
      fix: { en: "Write “{mended}”: a half-width colon and a blank behind it.", zh: "请写成“{mended}”。" },
    },
    notIndented: {
      message: {
        en: "“{keys}” belongs to “{field}” above it, and is not indented.",
        zh: "“{keys}”属于上面的“{field}:”，却没有比它多缩进，读不到一起。",
      },
      fix: {
        en: "Put two blanks more before “{keys}” than before “{field}”, or write “{mended}”.",
        zh: "请在“{keys}”各行前面比“{field}:”多加两个空格，或写成一行“{mended}”。",
      },
    },
    thousands: {
      message: { en: "A number is cut by its commas.", zh: "数字中的千位逗号把一个数字断成了几段。" },
      fix: { en: "Write the number without commas: 1500000.", zh: "请去掉数字中的逗号，连着写，如 1500000。" },
    },
    thousandsAs: {
      message: { en: "A number is cut by its comma.", zh: "数字中的千位逗号把一个数字断成了两段。" },
      fix: { en: "Write the number without it: “{mended}”.", zh: "请去掉数字中的逗号，写成“{mended}”。" },
    },
    cutText: {
      message: { en: "A comma in braces cuts the text before “{key}”.", zh: "花括号中的英文逗号把文本从“{key}”之前断开了。" },
      fix: {
        en: "Put the whole text into quotation marks: “{mended}”.",
        zh: "请给整段文本加上英文双引号，写成“{mended}”；也可以把逗号改为中文逗号“，”。",
      },
    },
    wrongType: {
      message: { en: "This must be {expected}, and is {found}.", zh: "此处应为{expected}，实为{found}。" },
      fix: { en: "Write {expected}, such as “{sample}”.", zh: "请改为{expected}，如“{sample}”。" },
    },
    unquoted: {
      message: { en: "This must be {expected}, and is {found}.", zh: "此处应为{expected}，实为{found}。" },
      fix: { en: "Put it in quotation marks: {mended}", zh: "请给它加上英文引号，写成：{mended}" },
    },
    emptyField: {
      message: { en: "Nothing is written for “{field}”.", zh: "{field}后面没有内容。" },
      fix: {
        en: "Write it, such as “{sample}”; while there is nothing to write, leave the line out.",
        zh: "请在后面填写内容，如“{sample}”；暂时没有内容的，这一行可以先不写。",
      },
    },
    listDue: {
      message: { en: "This must be a list, and “{value}” is one text.", zh: "此处应为列表，“{value}”只是一段文本。" },
      fix: {
        en: "Put brackets around it and half-width commas between: “{mended}”.",
        zh: "请用英文方括号括起，各项之间用英文逗号隔开，写成“{mended}”。",
      },
    },
    listOfIds: {
      message: {
        en: "This must be a list of ids or codes, and “{value}” is none.",
        zh: "此处应为编号（或代码）的列表，“{value}”不是编号。",
      },
      fix: {
        en: "Write the ids of the items in brackets, such as “{mended}”; where an item is not there yet, add it with an id.",
        zh: "请填写对应条目的编号（该条目中 id 后面的内容），用英文方括号括起，如“{mended}”；还没有这一条目的，请先补充。",
      },
    },
    listOfItems: {
      message: { en: "“{key}” must be a list of entries.", zh: "“{key}”应为列表，其中每项都有自己的字段。" },
      fix: { en: "Begin each entry on a line of its own: “{mended}”.", zh: "请把每一项另起一行，以短横线加空格开头，如“{mended}”。" },
    },
    listOfOne: {
      message: {
        en: "“{key}” must be a list, and holds one entry that is not marked as such.",
        zh: "“{key}”应为列表，其中的条目前缺少短横线“-”。",
      },
      fix: {
        en: "Put a hyphen and a blank before the first field of each entry: “{mended}”.",
        zh: "请在每个条目的第一个字段前加上短横线和空格，写成“{mended}”，其余字段与之对齐。",
      },
    },
    notAListHere: {
      message: { en: "This is one thing, not a list.", zh: "此处只有一项，不是列表。" },
      fix: { en: "Write it without the brackets or the hyphen: “{mended}”.", zh: "请去掉方括号（或短横线），写成“{mended}”。" },
    },
    splitList: {
      message: { en: "“{value}” holds several ids as one.", zh: "“{value}”把几个编号连成了一项。" },
      fix: { en: "Separate them with half-width commas: “{mended}”.", zh: "请用英文逗号隔开，写成“{mended}”。" },
    },
    splitTags: {
      message: { en: "“{value}” holds several languages as one.", zh: "“{value}”把几种语言连成了一项。" },
      fix: { en: "Separate them with half-width commas: “{mended}”.", zh: "请用英文逗号隔开，写成“{mended}”。" },
    },
    oneOnly: {
      message: { en: "One id can stand here, and “{value}” holds several.", zh: "此处只能填一个编号，“{value}”中有多个。" },
      fix: {
        en: "Make an entry for each: {sample}; the ids are those of the items.",
        zh: "请分别列为多条，每条填一个，如 {sample}；所填的应是各条目的编号（id）。",
      },
    },
    oneText: {
      message: { en: "A plain text is due here.", zh: "此处只填一段文本。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    oneCode: {
      message: { en: "One code is due here.", zh: "此处只填一个代码。" },
      fix: { en: "Write it as “{mended}”. The codes are: {codes}.", zh: "请写成“{mended}”。可用代码：{codes}。" },
    },
    noLanguage: {
      message: { en: "The text here does not say in which language it is.", zh: "此处的文本没有注明语言。" },
      fix: {
        en: "Put the language before it: “{mended}”.",
        zh: "请在文本前注明语言（zh 表示中文，en 表示英文），写成“{mended}”。",
      },
    },
    bracketText: {
      message: { en: "A text that begins with a bracket was taken for a list.", zh: "以方括号开头的文本被当作了列表。" },
      fix: { en: "Put the text into quotation marks: “{mended}”.", zh: "请给整段文本加上英文双引号并注明语言，写成“{mended}”。" },
    },
    coordinateLevels: {
      message: {
        en: "The coordinates of {type} take {due} pairs of brackets around each point, its own included; here are {found}.",
        zh: "{type}的坐标应有{due}层方括号（含每个点自己的一层），此处为{found}层。",
      },
      fix: {
        en: "Write “{mended}”; where another shape is meant, change “type”.",
        zh: "请写成“{mended}”这样的形式；如果本是另一种图形，请改填几何类型（type）。",
      },
    },
    coordinateUneven: {
      message: {
        en: "The coordinates of {type} take {due} pairs of brackets around each point, its own included; here some points have more of them than others.",
        zh: "{type}的坐标应有{due}层方括号（含每个点自己的一层），此处各点的层数不一。",
      },
      fix: { en: "Write them as in “{mended}”.", zh: "请统一写成“{mended}”这样的形式。" },
    },
    coordinateTexts: {
      message: {
        en: "Coordinates are numbers, and stand here as text.",
        zh: "坐标应填数字，此处写成了文本。",
      },
      fix: {
        en: "Write degrees as decimal numbers without quotation marks, longitude first: “{mended}”.",
        zh: "请填十进制的度数，不加引号和度分秒符号，先经度后纬度，写成“{mended}”。",
      },
    },
    coordinateCount: {
      message: {
        en: "A point is two numbers, longitude and latitude, or three with its height; here one has {count}.",
        zh: "每个点应为经度、纬度两个数（可加高程），此处有一个点为{count}个数。",
      },
      fix: {
        en: "Put brackets around each point: {type} is written as in “{mended}”.",
        zh: "请给每个点单独加上方括号，{type}写成“{mended}”这样的形式。",
      },
    },
    coordinateForm: {
      message: {
        en: "Coordinates are lists of numbers, and something else is among them here.",
        zh: "坐标应为由数字组成的列表，此处有其他内容。",
      },
      fix: {
        en: "Write each point as [longitude, latitude] in degrees: “{mended}”.",
        zh: "请把每个点写成[经度, 纬度]，以度为单位，{type}写成“{mended}”这样的形式。",
      },
    },
    bracketedText: {
      message: { en: "A text in brackets was taken for a list.", zh: "方括号中的文本被当作了列表。" },
      fix: {
        en: "Where the brackets belong to the text, write “{whole}”; else “{mended}”.",
        zh: "方括号属于文本的，请加上英文双引号，写成“{whole}”；不属于文本的，请写成“{mended}”。",
      },
    },
    objectDue: {
      message: { en: "The fields of this must be written one by one.", zh: "此处须分字段填写。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”这样的形式。" },
    },
    plainNumber: {
      message: { en: "“{value}” is not written as a number.", zh: "“{value}”不是数字的写法，此处只能填阿拉伯数字，不加引号、逗号和空格。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    numberWithUnit: {
      message: {
        en: "A number stands alone; its unit is a field of its own, and “{value}” holds both.",
        zh: "“{value}”中既有数字又有单位，此处只能填数字，单位（含“万”“亿”）写在计量单位（unit）中。",
      },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    rangeNumber: {
      message: { en: "“{value}” is a range, not a number.", zh: "“{value}”是一个范围，此处只能填一个数字。" },
      fix: { en: "Write its two ends: “{mended}”.", zh: "请分别填写下限（min）和上限（max），写成“{mended}”。" },
    },
    comparedNumber: {
      message: { en: "“{value}” is more than a number.", zh: "“{value}”不只是数字，“约”“以上”之类的词写在比较方式（comparator）中。" },
      fix: {
        en: "Write “{mended}”, and on the target “{comparator}” ({word}).",
        zh: "请写成“{mended}”，并在该目标值下另写一行“{comparator}”（含义为“{word}”）。",
      },
    },
    noAmount: {
      message: { en: "“{value}” cannot be read as one number.", zh: "“{value}”读不成一个确定的数值。" },
      fix: {
        en: "Write the number in digits and its unit apart, such as “{sample}”; where the document gives no number, leave the whole out.",
        zh: "请将数值和单位分开填写，数值用阿拉伯数字，如“{sample}”；原文没有具体数值的，整项不填。",
      },
    },
    noNumber: {
      message: { en: "“{value}” is not a number.", zh: "“{value}”不是数字。" },
      fix: {
        en: "Write the number in digits, such as “{sample}”; where the document gives none, the words alone go into “statement”.",
        zh: "请填阿拉伯数字，如“{sample}”；原文没有具体数字的，只在表述（statement）中照录原文。",
      },
    },
    truth: {
      message: { en: "“{value}” is not how true and false are written.", zh: "此处只能填 true（是）或 false（否），不能写“{value}”。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    noTruth: {
      message: { en: "“{value}” is neither true nor false.", zh: "此处只能填 true（是）或 false（否），不能写“{value}”。" },
      fix: { en: "Write “{yes}” or “{no}”.", zh: "是则写成“{yes}”，否则写成“{no}”。" },
    },
    namedCode: {
      message: {
        en: "“{value}” is not one of the codes allowed here; the code for it is “{near}”.",
        zh: "“{value}”应填代码“{near}”（{label}）。",
      },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    severalCodes: {
      message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不是此处的代码。" },
      fix: { en: "Use the one that is meant: {codes}.", zh: "请按含义选用：{codes}。" },
    },
    notInList: {
      message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不在此处允许的代码之列。" },
      fix: { en: "Use one of: {codes}.", zh: "请从下列代码中选用：{codes}。" },
    },
    nearList: {
      message: { en: "“{value}” is not one of the codes allowed here.", zh: "“{value}”不在此处允许的代码之列。" },
      fix: { en: "Did you mean “{near}”? Allowed are: {codes}.", zh: "是否应为{named}？可用代码：{codes}。" },
    },
    wrongFormat: {
      message: { en: "“{value}” is not written in the form required here.", zh: "“{value}”的写法不符合要求。" },
      fix: { en: "{format}", zh: "{format}" },
    },
    nearCurrency: {
      message: { en: "“{value}” is no code of a currency; “{near}” is.", zh: "“{value}”不是货币代码，应为“{near}”。" },
      fix: { en: "Write “{near}”.", zh: "请改为“{near}”。" },
    },
    untidy: {
      message: {
        en: "“{value}” has quotation marks, blanks, full-width signs or signs that cannot be seen, which do not belong to it.",
        zh: "“{value}”中带有不应有的引号、标点、空格、全角字符或看不见的字符。",
      },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    lookAlike: {
      message: {
        en: "In “{value}”, “{sign}” ({code}) is {script} that only looks like “{like}”.",
        zh: "“{value}”中的“{sign}”（{code}）是{script}，只是看起来像“{like}”。",
      },
      fix: { en: "Type it anew: “{mended}”.", zh: "请用英文输入法重新输入，写成“{mended}”。" },
    },
    mendedText: {
      message: { en: "“{value}” is not written in the form required here.", zh: "“{value}”的写法不符合要求。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    likelyId: {
      message: {
        en: "“{value}” is no id: it has lower-case letters, digits and single hyphens alone.",
        zh: "“{value}”不能作编号：编号由小写英文字母、数字和单个连字符组成，并以字母开头。",
      },
      fix: { en: "Write “{mended}”, here and wherever it is linked to.", zh: "请写成“{mended}”；链接到该编号的地方也要一致。" },
    },
    nameForId: {
      message: { en: "“{value}” is a name, and an id is due here.", zh: "此处应填编号，“{value}”是名称。" },
      fix: {
        en: "Write the id of the item that has this name, such as {sample}; where there is none yet, add the item with an id.",
        zh: "请填写该名称所在条目的编号（该条目中 id 后面的内容，如 {sample}）；还没有这一条目的，请先补充。",
      },
    },
    namedItem: {
      message: { en: "“{value}” is a name, and an id is due here.", zh: "此处应填编号，“{value}”是名称。" },
      fix: { en: "Write the id of the item that has this name: “{mended}”.", zh: "请改填该名称所在条目的编号，写成“{mended}”。" },
    },
    namedItems: {
      message: { en: "“{value}” is a name, and an id is due here.", zh: "此处应填编号，“{value}”是名称。" },
      fix: {
        en: "Several items have this name; write the id of the one that is meant: {ids}.",
        zh: "有多个条目使用该名称，请填写所指条目的编号：{ids}。",
      },
    },
    idAsKey: {
      message: { en: "“{key}” stands for an item, and is no field.", zh: "“{key}”指的是一个条目，不是字段名。" },
      fix: { en: "Its id belongs behind a field: write “{mended}”.", zh: "编号应写在字段名之后，请写成“{mended}”。" },
    },
    fieldTwice: {
      message: {
        en: "“{key}” is the same field as “{other}”, which stands here too.",
        zh: "“{key}”与此处的“{other}”是同一字段。",
      },
      fix: { en: "Compare the two and write one, under “{near}”.", zh: "请核对并合并两处内容，字段名只用 {named}。" },
    },
    tagTwice: {
      message: {
        en: "“{key}” stands for the same language as “{other}”, which stands here too.",
        zh: "“{key}”与此处的“{other}”是同一语言。",
      },
      fix: { en: "Compare the two texts and write one, under “{near}”.", zh: "请核对两处文本，合为一处，写在“{near}”下。" },
    },
    roleAgain: {
      message: {
        en: "“{key}” is not a field here: who answers for an item stands under “responsible”, with a role.",
        zh: "此处没有名为“{key}”的字段，各类责任单位统一写在责任单位（responsible）下，用角色（role）注明牵头、配合等。",
      },
      fix: {
        en: "Add to the list “responsible” that stands here: “{mended}”; “agency” holds the id of the body.",
        zh: "请在此处已有的责任单位（responsible）中补上“{mended}”，其中单位（agency）填单位的编号，role: {role} 表示{word}。",
      },
    },
    listOfUnits: {
      message: {
        en: "This must be a list of units with their roles, and “{value}” is one text.",
        zh: "此处应为责任单位的列表，“{value}”只是一段文本。",
      },
      fix: {
        en: "Write “{mended}”; “agency” holds the id of a unit: where it is not listed yet, add it to “agencies” with an id.",
        zh: "请写成“{mended}”，其中单位（agency）填单位的编号；单位列表（agencies）中还没有该单位的，请先补充。",
      },
    },
    dateSure: {
      message: { en: "“{value}” is not how a date is written here.", zh: "“{value}”不是规定的日期写法。" },
      fix: { en: "Write “{mended}”.", zh: "请写成“{mended}”。" },
    },
    dateLikely: {
      message: { en: "“{value}” is not how a date is written here.", zh: "“{value}”不是规定的日期写法。" },
      fix: { en: "If that is what it means, write “{mended}”.", zh: "如所指无误，请写成“{mended}”。" },
    },
    dateEither: {
      message: { en: "“{value}” can mean two dates.", zh: "“{value}”可以理解为两个日期。" },
      fix: { en: "Write “{mended}” or “{other}”, whichever is meant.", zh: "请按原意写成“{mended}”或“{other}”。" },
    },
    dateEdtf: {
      message: { en: "“{value}” is a date of EDTF that plans do not need.", zh: "“{value}”是有效的 EDTF 日期，但规划数据不采用这种写法。" },
      fix: { en: "Write what it comes to, such as “{mended}”.", zh: "请改用含义相近的写法，如“{mended}”。" },
    },
    dateUncertain: {
      message: {
        en: "“{value}” is EDTF for a date that is in doubt, which plans do not take; “~” stands for about, which is something else.",
        zh: "“{value}”在 EDTF 中表示日期存疑，规划数据不采用这种写法；“~”表示左右，与存疑不同。",
      },
      fix: {
        en: "Write “{mended}” and what is in doubt under “note”; only where the document says about, add “~”.",
        zh: "请写成“{mended}”，存疑之处写入备注（note）；原文写明“左右”的，才在日期后加“~”。",
      },
    },
    dateNoYear: {
      message: { en: "“{value}” does not say which year.", zh: "“{value}”没有写明年份。" },
      fix: { en: "Write the date with its year, such as “{mended}”.", zh: "请连同年份一起写，如“{mended}”。" },
    },
    dateOngoing: {
      message: { en: "“{value}” is not how an open end is written.", zh: "“{value}”不是规定的日期写法。" },
      fix: {
        en: "For what goes on without an end, write the year of its beginning and “/..”, such as “{mended}”.",
        zh: "长期推进、没有完成时限的，请写起始年份加“/..”，如“{mended}”。",
      },
    },
    dateUnknown: {
      message: { en: "“{value}” is no date.", zh: "“{value}”不是日期。" },
      fix: {
        en: "While the date is not settled, leave the line out; what there is to say of it can stand under “note”.",
        zh: "日期尚未确定的，这一行先不写；需要说明的，可写入备注（note）。",
      },
    },
    wrongKey: {
      message: { en: "“{key}” cannot be a key here.", zh: "“{key}”不能用作此处的键。" },
      fix: {
        en: "A text is keyed by language (zh, en), extensions by a domain name (example.org).",
        zh: "文本以语言代码（zh、en）为键，扩展数据以域名（如 example.org）为键。",
      },
    },
    wrongTag: {
      message: { en: "“{key}” is no language tag.", zh: "“{key}”不是语言代码。" },
      fix: { en: "Write “{near}” instead of “{key}”, such as “{mended}”.", zh: "请将“{key}”改为“{near}”，如“{mended}”。" },
    },
    oldTag: {
      message: {
        en: "“{key}” is a language tag of the oldest kind, and means little to other programs; “{near}” replaces it.",
        zh: "“{key}”是早期的语言代码，已由“{near}”代替，其他软件多不识别。",
      },
      fix: { en: "Write “{near}” instead of “{key}”, such as “{mended}”.", zh: "请将“{key}”改为“{near}”，如“{mended}”。" },
    },
    oldTagAlone: {
      message: {
        en: "“{key}” is a language tag of the oldest kind, and means little to other programs.",
        zh: "“{key}”是早期的语言代码，其他软件多不识别。",
      },
      fix: {
        en: "Write the registered tag of the language, such as zh for Chinese or en for English.",
        zh: "请改用该语言现行的已注册代码，如中文为 zh，英文为 en。",
      },
    },
    privateTag: {
      message: {
        en: "“{key}” is a language tag for private use: other programs cannot tell which language it is.",
        zh: "“{key}”是私用语言代码，其他软件无法据此判断是哪种语言。",
      },
      fix: {
        en: "Write the registered tag of the language, such as zh. What is your own may follow it, such as {sample}.",
        zh: "请改用该语言的已注册代码，如中文为 zh；私用部分可接在其后，如 {sample}。",
      },
    },
    empty: {
      message: { en: "This text is empty.", zh: "此处文本为空。" },
      fix: { en: "Write the text, or leave the field out.", zh: "请填写内容；没有内容的，这一行可以先不写。" },
    },
    tooSmall: {
      message: { en: "{what} here must be at least {bound}.", zh: "此处的{what}应不少于{bound}。" },
      fix: { en: "Write at least {bound}.", zh: "请改为不少于{bound}。" },
    },
    tooBig: {
      message: { en: "{what} here must be at most {bound}.", zh: "此处的{what}应不超过{bound}。" },
      fix: { en: "Write at most {bound}.", zh: "请改为不超过{bound}。" },
    },
    proto: {
      message: { en: "The key “__proto__” is not allowed.", zh: "不能用“__proto__”作字段名或键名。" },
      fix: { en: "Use another name.", zh: "请改用其他名称。" },
    },
    notFinite: {
      message: { en: "This number is too large, or not a number at all.", zh: "该数值过大，或并非数字。" },
      fix: { en: "Write a finite number.", zh: "请改写为有限的数值。" },
    },
    notJson: {
      message: { en: "This is no value that JSON can hold.", zh: "此处的值无法用 JSON 表示。" },
      fix: {
        en: "Write a text, a number, true, false, a list or a plain object, and a date as a text; leave out what is absent.",
        zh: "请改用文本、数字、true、false、列表或普通对象，日期写作文本；没有的内容请省去。",
      },
    },
    tooDeep: {
      message: { en: "The input is nested more than 100 levels deep.", zh: "输入的嵌套层数超过一百层。" },
      fix: {
        en: "A plan is flat: lists of items. Look for brackets that were never closed.",
        zh: "规划数据由平铺的列表组成，请检查是否有括号未闭合。",
      },
    },
  },
  terms: {
    string: { en: "a text", zh: "文本" },
    number: { en: "a number", zh: "数字" },
    int: { en: "a whole number", zh: "整数" },
    boolean: { en: "true or false", zh: "true 或 false" },
    object: { en: "an object with fields", zh: "由字段组成的对象" },
    record: { en: "a map, such as { zh: …, en: … }", zh: "键值对照，如 { zh: …, en: … }" },
    array: { en: "a list", zh: "列表" },
    null: { en: "empty (null)", zh: "空值（null）" },
    "length-string": { en: "The number of characters", zh: "字符数" },
    "length-array": { en: "The number of entries", zh: "条目数" },
    "length-number": { en: "The number", zh: "数值" },
    "length-int": { en: "The number", zh: "数值" },
    "geometry-Point": { en: "a Point", zh: "点（Point）" },
    "geometry-MultiPoint": { en: "a MultiPoint", zh: "多点（MultiPoint）" },
    "geometry-LineString": { en: "a LineString", zh: "线（LineString）" },
    "geometry-MultiLineString": { en: "a MultiLineString", zh: "多线（MultiLineString）" },
    "geometry-Polygon": { en: "a Polygon", zh: "面（Polygon）" },
    "geometry-MultiPolygon": { en: "a MultiPolygon", zh: "多面（MultiPolygon）" },
    "sign-full-width": { en: "a full-width sign", zh: "全角字符" },
    "sign-cyrillic": { en: "a Cyrillic letter", zh: "西里尔字母（俄文等所用）" },
    "sign-greek": { en: "a Greek letter", zh: "希腊字母" },
    "sign-armenian": { en: "an Armenian letter", zh: "亚美尼亚字母" },
    "sign-letter": { en: "another Latin letter", zh: "另一个拉丁字母" },
    "sign-dash": { en: "a dash", zh: "另一种横线" },
    "form-id": {
      en: "An id has lower-case letters, digits and single hyphens, and begins with a letter: measure-2-1.",
      zh: "编号由小写英文字母、数字和单个连字符组成，并以字母开头，如 measure-2-1。",
    },
    "form-currency": {
      en: "Write the three letters of ISO 4217, such as CNY, and the amount in whole yuan: 1.5万元 is 15000.",
      zh: "货币应填 ISO 4217 的三个字母，人民币为 CNY；金额以元为单位，1.5万元应填15000。",
    },
    "form-edtf": {
      en: "Write a date such as 2025, 2025-06, 2025-06-30, 2025-33 (first quarter) or an interval 2021/2025.",
      zh: "日期应写作 2025、2025-06、2025-06-30、2025-33（一季度）等，时段应写作 2021/2025。",
    },
    "form-language-tag": {
      en: "Write a language tag such as zh, en or zh-Hant.",
      zh: "请填写语言代码，如 zh（中文）、en（英文）、zh-Hant（繁体中文）。",
    },
    "form-namespace": {
      en: "Write a domain name of your own in lower case, such as example.org.",
      zh: "请填写自有域名，用小写字母，如 example.org。",
    },
    "form-sha256": {
      en: "A SHA-256 has 64 signs, the digits 0 to 9 and the letters a to f; tools work it out. Leave the field out where none is at hand.",
      zh: "SHA-256 校验值为 64 位，只含数字 0—9 和小写字母 a—f，由工具对文件计算得出；手头没有的，这一行可以先不写。",
    },
    "form-text": { en: "Write a text; blanks alone are none.", zh: "请填写内容，不能只有空格或换行。" },
    "form-other": { en: "See the model's description of this field.", zh: "请参照数据模型中对该字段的说明。" },
  },
});

function inWords<const General extends FindingDefinition, const Words extends Pick<FindingDefinition, "variants" | "terms">>(
  general: General,
  words: Words,
): General & Words {
  return { ...general, ...words };
}
