/** A line that holds a date and nothing else. */
export const dateLine =
  /^[（(]?\s*(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?\s*[）)]?$/;

/** A line that holds the number of a document: 国办发〔2018〕128号. */
export const numberLine = /^[\p{L}\s]{1,20}[〔［[【（(]\s*(?:19|20)\d\d\s*[〕］\]】）)]\s*(?:第\s*)?\d{1,5}\s*号$/u;

/** The number of a document before its title, on the same line: 〔某政发〔2023〕2号〕某市关于…. */
export const leadingNumber = /^[[【（(〔]?([\u4e00-\u9fff]{1,16}[〔［[【（(](?:19|20)\d\d[〕］\]】）)]\d{1,5}号)[\]】）)〕]?\s*(?=.{4})/;

/** What the title of a plan ends in. */
export const planNoun =
  /(?:规划纲要|规划|计划|行动|方案|纲要|要点|意见|措施|办法|细则|清单|分工|任务|政策|条例|规定|决定|指南|指引|通知|批复|报告|函|公告|目录|标准|协议|协定|备忘录|纪要|安排|分解表|任务书|路线图|举措|工程|攻坚战|战略)(?:\s*[（(〔][^（）()]{1,30}[）)〕])*$/;
