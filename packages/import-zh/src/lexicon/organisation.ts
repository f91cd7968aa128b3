import { signTable } from "./sign-table.ts";
import { wordList } from "./word-list.ts";

/** Words that the name of a body ends in. An open class: a name that nobody listed is told by its end. */
const suffixes =
  /委员会|管委会|执委会|工委|党委|纪委|发改委|发展改革委|卫生健康委|国资委|经信委|农委|科委|网信办|人民政府|政府|市政府|区政府|办公厅|办公室|厅|局|部|委|署|院|办|处|中心|集团|公司|银行|学校|大学|学院|研究院|研究所|协会|联合会|工商联|妇联|残联|文联|科协|社科联|侨联|总工会|工会|团委|团市委|团省委|法院|检察院|总社|总局|总队|支队|大队|分局|分行|支行|管理处|管理局|开发区|高新区|新区|园区|自贸区|保税区|合作区|专班|领导小组|小组|指挥部|联席会议|医院|电视台|广电台|日报社|报社|出版社|海关|海事|税务|气象台|水文站|监测站|站|所|馆|队|台|联盟|商会|学会|基金会|红十字会|消防|公安|司法|军区|军分区|武警|供销社|联社|研究会|街道|乡镇|镇|乡/;

/** What stands before 部门 in the name of one; 部门 by itself is none. */
const fields =
  /监管|税务|环境|水利|水务|交通|运输|公安|财政|商务|民政|教育|科技|卫生|健康|医保|资源|规划|建设|农业|农村|文化|旅游|审计|统计|应急|林业|人社|保障|发展改革|工信|信息化|宣传|组织|金融|审批|司法|能源|管理|主管/;

/** Whom plans name together: 各区（县、市）政府, 各有关部门, 各地. */
const collectivePattern =
  /^(?:各?[^，。；、]{0,12}(?:各区|各县|各市|各地|各乡|各镇|各街|各部门|各单位|各级|各有关|各相关|各成员|各开发区|各功能区|各园区|各省|各设区市|各企业|各高校|各院校|各办事处|各镇街|各区县|各县区|各州|各旗)[^，。；、]{0,30}|(?:国务院|[\u4e00-\u9fff]{2,6}[省市区县])?(?:各)?(?:有关|相关)(?:部门|单位|方面)|[^，。；]{0,10}(?:各市|各区|各县)|(?:各|全)?(?:省|市|区|县|旗|州)直?(?:各)?(?:有关|相关)(?:部门|单位)|省级有关部门|市级有关部门|市有关部门|区有关部门)$/;

/** By the code of their last sign. */
const suffixesByLast: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ [
  ...suffixes.source.split("|"),
  ...fields.source.split("|").map((field) => `${field}部门`),
].reduce(
  (found, word) => found.set(word.charCodeAt(word.length - 1), [...(found.get(word.charCodeAt(word.length - 1)) ?? []), word]),
  new Map<number, readonly string[]>(),
);

const hasSuffix = (name: string): boolean =>
  suffixesByLast.get(name.charCodeAt(name.length - 1))?.some((word) => name.endsWith(word)) === true;

/** Whether words are the name of a body, as far as its end tells: 市发改委, 省科技厅, 各区（县、市）政府. */
export function isOrganisation(words: string): boolean {
  const name = withoutBrackets(words).trim();
  if (name.length < 2 || name.length > 40 || /[。；：！？，]/.test(name)) return false;
  if (/[格布全大开新]局$/.test(name.slice(-2))) return false;
  if (verbs.lengthAt(name, 0) > 0) return false;
  return (
    hasSuffix(name) ||
    (/[各关]/.test(name) && collectivePattern.test(name)) ||
    (name.includes("等") && /等[^等]{0,8}(?:部门|单位)(?:和[^和]{0,4}(?:单位|部门))?$/.test(name))
  );
}

/** What begins with these tells of something to be done. */
const verbs = /* @__PURE__ */ wordList(
  /由|对|将|以|按|在|使|推动|加强|加快|推进|完善|建设|开展|提升|支持|鼓励|建立|落实|组织|参与|实施|包括|如|含|其中|不含|不包括|详见|见/,
);

/** Words without what stands in brackets: 市委改革办〔市营商环境建设局〕 is told by what stands before them. */
export function withoutBrackets(words: string): string {
  let text = "";
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const kind = brackets[words.charCodeAt(at)];
    if (kind === 0) continue;
    if (depth === 0) text += words.slice(from, at);
    depth = kind === 1 ? depth + 1 : Math.max(0, depth - 1);
    from = at + 1;
  }
  return depth > 0 ? text : from === 0 ? words : text + words.slice(from);
}

const brackets = /* @__PURE__ */ signTable("（(〔[［【", "）)〕]］】");
