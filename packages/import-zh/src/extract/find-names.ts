import type { AgencyKind, InstrumentKind, ProjectKind } from "@regional-plan/model";
import { endsOf, lastSignsOfNames, mayEndAt } from "../lexicon/name-ends.ts";
import { firstSigns, lastSigns } from "../lexicon/pattern-signs.ts";
import { wordList } from "../lexicon/word-list.ts";
import { type Stretch, wordsOf } from "../segment/block.ts";

/** A thing that a clause names. */
export type FoundName = { readonly name: string; readonly place: Stretch; readonly verb: string | undefined } & (
  | { readonly is: "project"; readonly kind: ProjectKind }
  | { readonly is: "agency"; readonly kind: AgencyKind }
  | { readonly is: "instrument"; readonly kind: InstrumentKind }
);

/**
 * The projects, bodies and instruments that a clause names: what its verb governs, told by how it ends; and titles of documents.
 * Who has walked the clause knows its signs already.
 */
export function findNames(clause: Stretch, signs: number = signsOf(clause)): readonly FoundName[] {
  if ((signs & (mayEnd | isTitled)) === 0) return none;
  const printed = wordsOf(clause);
  const words = (signs & isQuoted) === 0 ? printed : withCurledQuotes(printed);
  const names: FoundName[] = [];
  const at = (from: number, to: number): Stretch => ({ block: clause.block, from: clause.from + from, to: clause.from + to });
  for (const match of (signs & isTitled) === 0 ? [] : words.matchAll(/《([^《》]{4,60})》/g)) {
    const from = match.index + 1;
    names.push({
      is: "instrument",
      kind: documentKind(match[1] ?? ""),
      name: match[1] ?? "",
      place: at(from, from + (match[1]?.length ?? 0)),
      verb: undefined,
    });
  }
  if ((signs & mayEnd) === 0) return names;
  // What is set up is named as a whole, whatever verbs its name has: 成立…工作领导小组.
  const group = (signs & isGroup) === 0 ? null : groupPattern.exec(words);
  if (group?.[1] !== undefined) {
    const from = group.index + group[0].length - group[1].length;
    names.push({ is: "agency", kind: "leading-group", name: group[1], place: at(from, from + group[1].length), verb: undefined });
    return names;
  }
  const phrases = phrasesOf(words);
  const verb = phrases.length === 0 ? undefined : verbOf(words);
  for (const { from, to } of phrases) {
    const name = printed.slice(from, to);
    if ((signs & isTitled) !== 0 && name.includes("《")) continue;
    const found = tell(words === printed ? name : words.slice(from, to), verb !== undefined);
    // The university of 复旦大学宁波研究院 is named as well.
    const host = name.includes("学") || name.startsWith("中科院") ? hostPattern.exec(name)?.[0] : undefined;
    if (host !== undefined && host !== name)
      names.push({
        is: "agency",
        kind: host.endsWith("大学") ? "university" : "research-institute",
        name: host,
        place: at(from, from + host.length),
        verb: undefined,
      });
    if (found !== undefined) names.push(Object.assign(found, { name, place: at(from, to), verb }));
  }
  return names;
}

const none: readonly FoundName[] = [];

const groupPattern = /(?:成立|组建|设立|调整)((?:[\u4e00-\u9fff]|（[^（）]{1,12}）){4,40}?(?:领导小组|工作专班|指挥部|委员会|联席会议))/;
const hostPattern = /^[\u4e00-\u9fff]{2,8}?(?:大学|科学院)(?=.{2})|^中科院(?=.{2})/;

/** What signs a text has: the end of a name, an opening title mark, a straight quotation mark, one of a group that is set up. */
const [mayEnd, isTitled, isQuoted, isGroup] = [1, 2, 4, 8];
/** What opens and closes, and what lists are cut at. */
const [opens, closes, cuts, joins] = [16, 32, 64, 128];

/** By its code, what a sign may be: a clause is walked once to know whether there is anything in it, and once more where there is. */
const kinds = /* @__PURE__ */ kindsOf();

function kindsOf(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const add = (signs: string, kind: number) => {
    for (const sign of signs) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | kind;
  };
  for (const code of lastSignsOfNames()) table[code] = mayEnd;
  add("《", isTitled);
  add('"', isQuoted);
  add("组班挥员席", isGroup);
  add("（(“《", opens);
  add("）)”》", closes);
  add("、", cuts);
  add("和及与", joins);
  return table;
}

/** What a sign tells of the clause that it stands in, by its code, as far as `nameSignAt` needs no look at the sign before it. */
export const nameSigns: Uint8Array = /* @__PURE__ */ kinds.map((kind) => kind & (mayEnd | isTitled | isQuoted | isGroup));

/** What the sign at a place of a clause tells of it: most clauses have no word in them that a name ends in, and no title. */
export const nameSignAt = (text: string, at: number, from: number, sign: number): number =>
  (sign & mayEnd) === 0 || (at > from && mayEndAt(text, at)) ? sign : sign ^ mayEnd;

function signsOf({ block: { text }, from, to }: Stretch): number {
  let signs = 0;
  for (let at = from; at < to; at++) {
    const sign = nameSigns[text.charCodeAt(at)] as number;
    if (sign !== 0) signs |= nameSignAt(text, at, from, sign);
  }
  return signs;
}

/** Straight quotation marks as the pairs that they stand for. */
function withCurledQuotes(words: string): string {
  let isOpening = false;
  return words.replaceAll('"', () => {
    isOpening = !isOpening;
    return isOpening ? "“" : "”";
  });
}

const documentKind = (title: string): InstrumentKind =>
  /(?:法|条例|规定)$/.test(title)
    ? "law"
    : /(?:标准|规范|指南)$/.test(title)
      ? "standard"
      : /(?:规划|纲要|计划|方案)/.test(title)
        ? "plan"
        : "policy";

function tell(
  name: string,
  isGoverned: boolean,
): { is: "project"; kind: ProjectKind } | { is: "agency"; kind: AgencyKind } | { is: "instrument"; kind: InstrumentKind } | undefined {
  if (isExchange(name)) return { is: "agency", kind: "exchange" };
  if (name.length < 4 || name.length > 36 || isGeneral(name)) return undefined;
  if (name.length < (isGoverned ? 5 : 6) && !isMarked(name)) return undefined;
  if (name.endsWith("等") || name.endsWith("个") || /^[\d一二三四五六七八九十]+个/.test(name)) return undefined;
  // What still begins with a verb, or has one in it, was cut in the wrong place.
  if (
    (verbFirsts[name.charCodeAt(0)] === 1 && verbFirst.test(name)) ||
    /为|实现|好的|开设|整合|设立|加强|等/.test(name.slice(Math.max(name.lastIndexOf("“"), name.lastIndexOf("”")) + 3, -2))
  )
    return undefined;
  const whole = withoutNote(name);
  const plain = whole.endsWith("期") ? whole.replace(/[一二三四五六]期$/, "") : whole;
  const { body, project, instrument } = endsOf(plain) ?? {};
  if (body !== undefined && (project === undefined || project === "research-platform" || project === "hospital"))
    return { is: "agency", kind: body };
  if (project !== undefined) return { is: "project", kind: project };
  return instrument === undefined ? undefined : { is: "instrument", kind: instrument };
}

const verbFirst = /^(?:建设|打造|布局|构筑|构建|打通|纳入|开设|整合|共建|设立|发挥|加强|各[区县市])/;
const verbFirsts = /* @__PURE__ */ firstSigns(verbFirst);

const isExchange = (name: string) => name.length === 3 && /^[上深北]交所$/.test(name);

/** Whether a name has a sign of being one: a quotation mark, a number or Latin letter, the word for a place or a rank. */
const isMarked = (name: string) =>
  /[“A-Za-z0-9（]|[省市县区州港岛]|[东南西北中]欧|国别|海外|全国|国家|国际|中国|油气/.test(name.slice(0, -1)) ||
  name.includes("大学") ||
  provinces.test(name) ||
  /[沪甬杭渝穗浙皖鲁豫鄂湘粤桂琼黔滇闽赣冀]|[一二三四五六]期/.test(name);

const provinces =
  /^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|长三角|珠三角|京津冀|粤港澳|成渝|沪|甬|杭|渝|穗|深圳|广州|宁波|杭州|南京|武汉|成都|西安|青岛|大连|厦门|苏州|郑州|长沙|合肥)/;

/** Words that stand for things of a kind and name none. */
const isGeneral = (name: string) =>
  name.length <= 8 &&
  /^(?:各|其他|有关|相关|一批|一系列|若干|部分|全国|全市|全省|本地|现有|重点|重大|大型|新型|综合|公共|基础)?(?:服务|管理|合作|交流|开放|创新|公共|综合|重要|重大|基础|跨区域)?(?:平台|中心|基地|园区|网络|工程|体系|通道|枢纽|机制|制度|改革|试点|战略|行动)$/.test(
    name,
  );

const leading = /* @__PURE__ */ wordList(
  /进一步|加快|积极|大力|全面|深入|着力|持续|不断|统筹|扎实|稳步|有序|探索|努力|主动|重点|继续|加强|共同|联合|高水平(?=建)|高质量(?=建)|高标准|协同(?=[推建])|同步|深化|谋划|研究|鼓励|支持|推动|推进|引导|争取|参与|组织|全力|优先|合力|充分|适时|依法|按照|根据|实现|提高|促进|增强|发展|改善|延伸|加密|畅通|拓宽|试点|启动|引领|听取|壮大|形成|有效|服务|健全|规范|丰富|盘活|整合|接入|融入|衔接|连接|覆盖|链接|好|化|企业或|加大|放大|增加|开辟|改进|原则上|主要|负责/,
);

const governing = /* @__PURE__ */ wordList(
  /建设|打造|建成|推进|推动|构建|建立|创建|共建|组建|设立|成立|完善|优化|提升|培育|开展|实施|举办|承办|办好|做好|申报|争取|引进|依托|利用|发挥|对接|接轨|加入|参与|支持|搭建|改造|扩建|新建|续建|开通|拓展|布局|做强|加强|加大|加快|落实|探索|深化|健全|制定|编制|建好|用好|扩大|强化|谋划|改扩建|聚焦|围绕|进一步|不断|与|由|为|在|对|向|以|将|把|从|到|通过|及其/,
);

/** 1 for the signs that open or close something or begin a governing word. */
const turnsOrGoverns = /* @__PURE__ */ governing.firsts.map((isFirst, code) =>
  Number(isFirst !== 0 || ((kinds[code] as number) & (opens | closes)) !== 0),
);

/** What follows a governing word that is a part of a name: “一带一路”建设综合试验区. */
const goesOnName = /^(?:共享平台|综合试验区|示范区|先行区|合作|创新|服务|区|园|提升工程|工程|基金|小组)/;

function verbOf(words: string): string | undefined {
  return /^(?:加快|积极|大力|继续|深入|全面|不断|进一步|着力|集中|高水平|共同|联合|谋划|探索|争取|鼓励|支持)*(?:建设|打造|推进|推动|构建|建立|创建|共建|组建|设立|成立|完善|优化|提升|培育|举办|实施|依托|参与|对接)/.exec(
    words,
  )?.[0];
}

interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** The things that a clause lists: cut at commas and joining words, from behind the last verb, without what trails. */
function phrasesOf(words: string): Phrase[] {
  const phrases: Phrase[] = [];
  let depth = 0;
  let from = 0;
  let isNamed = false;
  const cut = (to: number) => {
    // Most of what is listed has no word in it that a name ends in either.
    const phrase = isNamed ? trimPhrase(words, from, to) : undefined;
    if (phrase !== undefined) phrases.push(phrase);
    from = to + 1;
    isNamed = false;
  };
  for (let at = 0; at < words.length; at++) {
    const kind = kinds[words.charCodeAt(at)] as number;
    if (kind === 0) continue;
    if ((kind & mayEnd) !== 0 && !isNamed) isNamed = at > from && mayEndAt(words, at);
    if ((kind & opens) !== 0) depth++;
    else if ((kind & closes) !== 0) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ((kind & cuts) !== 0 || ((kind & joins) !== 0 && at - from >= 4))) cut(at);
  }
  cut(words.length);
  return phrases;
}

/** What trails a name. */
const trailingWords =
  /(?:项目)?(?:前期|前期和开工)?(?:建设|项目|发展|落地|实施|运行|布局|试点工作|一体化发展|改造提升|联动发展|合作|开工建设|规划建设|赋权扩区|方案|功能|作用|优势|集聚发展)/;
const trailing = new RegExp(`(?:等.{0,24}|${trailingWords.source})+$`);

/** The signs that these words end in. */
const lastOfTrailing = /* @__PURE__ */ lastSigns(trailingWords);

function trimPhrase(words: string, start: number, end: number): Phrase | undefined {
  const whole = words.slice(start, end);
  const mayTrail = lastOfTrailing[words.charCodeAt(end - 1)] === 1 || whole.lastIndexOf("等") >= Math.max(0, whole.length - 25);
  const tail = mayTrail ? (trailing.exec(whole)?.index ?? 0) : 0;
  const text = tail > 2 ? whole.slice(0, tail) : whole;
  let from = behindGoverning(text);
  const de = text.lastIndexOf("的");
  if (de >= from && text.length - de > 4 && isOpen(text.slice(from), de - from)) from = de + 1;
  if (manyFirsts[text.charCodeAt(from)] === 1) from += many.exec(text.slice(from))?.[0].length ?? 0;
  const name = text.slice(from);
  const length = endOfName(name);
  return length >= 4 || isExchange(name.slice(0, length)) ? { from: start + from, to: start + from + length } : undefined;
}

/** Where a name begins: behind the words that lead, and the last verb that governs outside of brackets and quotation marks. */
function behindGoverning(text: string): number {
  let from = 0;
  for (let length = leading.lengthAt(text, 0); length > 0; length = leading.lengthAt(text, from)) from += length;
  let depth = 0;
  for (let at = 0; at < text.length - 4; at++) {
    if (turnsOrGoverns[text.charCodeAt(at)] === 0) continue;
    depth += turnAt(text, at);
    const length = governing.lengthAt(text, at);
    if (length === 0) continue;
    const after = at + length;
    if (after > from && text.length - after >= 4 && depth <= 0 && !goesOnName.test(text.slice(after))) from = after;
    at = after - 1;
  }
  return from;
}

/** How many there are of what is named. */
const many = /^(?:一批|一个|若干|多个|各类|相关|新的|国内外|具有.{2,10}的|[0-9]+个左右?|[一二三四五六七八九十]+个)/;
const manyFirsts = /* @__PURE__ */ firstSigns(many);

/** Where a name ends that more words follow: 宁波栎社国际机场服务能力, 上海邮轮母港的引领作用. */
function endOfName(phrase: string): number {
  let end = phrase.length;
  if (isNameEnd(phrase)) return end;
  let depth = 0;
  let counted = 0;
  for (let at = 0; at < phrase.length; at++) {
    if (innerFirsts[phrase.charCodeAt(at)] === 0) continue;
    inner.lastIndex = at;
    const length = inner.exec(phrase)?.[0].length ?? 0;
    if (length === 0) continue;
    const after = at + length;
    at = after - 1;
    for (; counted < after; counted++) depth += turnAt(phrase, counted);
    if (
      after >= 4 &&
      depth <= 0 &&
      !/^(?:物流|枢纽|专用|货运|客运|口岸|新城|新区|站|局|集团|公司|快运|沿线)|^[城市群化型级内外端链性区州岸口省府]|^经济|^体系/.test(
        phrase.slice(after),
      )
    )
      end = after;
  }
  return end;
}

const isNameEnd = (words: string) => endsOf(withoutNote(words)) !== undefined;

/** Without what stands in brackets at the end, or the quotation mark there. */
const withoutNote = (words: string) =>
  words.endsWith("”") ? words.slice(0, -1) : words.endsWith("）") ? words.replace(/（[^（）]*）$/, "") : words;

const inner =
  /(?:铁路|高铁|高速公路|跨海通道|通道|机场群|国际机场|母港|港(?![口湾区澳城])|港口联盟|管网|内支线|示范区|试验区|先行区|合作区|产业园|园区|产业平台|平台|服务中心|保护中心|基地|文化带|博览会|网络|解析二级节点|互联网|大学|学院|研究院|医院|共同体|联席办|窗口”|科学院|中科院(?!宁波)|材料所)/y;

/** The signs that these words begin with. */
const innerFirsts = /* @__PURE__ */ firstSigns(inner);

/** Whether a place is outside of brackets and quotation marks. */
function isOpen(text: string, at: number): boolean {
  let depth = 0;
  for (let index = 0; index < at; index++) depth += turnAt(text, index);
  return depth <= 0;
}

/** Whether something is opened or closed at a place. */
function turnAt(text: string, at: number): number {
  const kind = kinds[text.charCodeAt(at)] as number;
  return (kind & opens) !== 0 ? 1 : (kind & closes) !== 0 ? -1 : 0;
}
