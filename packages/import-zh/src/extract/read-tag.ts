import type { Role } from "@regional-plan/model";
import { isOrganisation, withoutBrackets } from "../lexicon/organisation.ts";
import { innerLabel, isNoUnitLabel, isTerm, roleOf, trailingRoleOf } from "../lexicon/role-words.ts";
import type { Unit } from "./duty.ts";
import { ruleSentence } from "./duty-rules.ts";
import { splitUnits } from "./split-units.ts";

/** What a tag says. */
export interface ReadTag {
  readonly units: readonly Unit[];
  readonly isOpen: boolean;
}

/** Reads the words of a tag: （牵头单位：A，配合单位：B）, A牵头，B、C配合, A会同B. Where one leads, all others cooperate. */
export function readTag(words: string, firstLeads: boolean): ReadTag {
  const text = withoutRules(words);
  const units: Unit[] = [];
  let isOpen = false;
  let prefix = "";
  for (const { label, list } of partsOf(text)) {
    if (label !== undefined && isNoUnitLabel(label)) continue;
    const role = label === undefined ? "responsible" : roleOf(label);
    const pending: Omit<Unit, "role">[] = [];
    const settle = (settled: Role) => {
      for (const { name, fullName } of pending)
        units.push(fullName === undefined ? { name, role: settled } : { name, fullName, role: settled });
      pending.length = 0;
    };
    for (const listed of splitUnits(list)) {
      if (isTerm(listed.name)) continue;
      if (listed.before !== "、") prefix = "";
      const { name, said, left, isMore } = readName(listed.name);
      isOpen ||= isMore;
      if (left !== undefined) {
        // A会同B: who stands before it leads.
        addName(pending, left, prefix);
        settle("lead");
      }
      prefix = addName(pending, name, prefix, listed.shared);
      if (said !== undefined) settle(left !== undefined && said !== "lead" ? "cooperate" : said);
      else if (left !== undefined) settle("cooperate");
    }
    settle(role);
  }
  return { units: withLead(units, firstLeads), isOpen };
}

/** The text without the sentences that are rules for the whole document. */
function withoutRules(words: string): string {
  const own =
    ruleSentence.test(words) || words.includes("下同")
      ? words.replaceAll(/[（(][^（）()]{0,60}[）)]/g, (bracket) =>
          ruleSentence.test(bracket) ? "" : bracket.replace(/[，,；]?(?:以)?下同(?=[）)])/, ""),
        )
      : words;
  const kept = !ruleSentence.test(own)
    ? own
    : own
        .split(/(?<=[。；])/)
        .filter((sentence) => !ruleSentence.test(sentence))
        .join("");
  return !/第一位|首位|排名第一|下同|不再列出/.test(kept)
    ? kept
    : kept.replaceAll(/(?:^|[，；])[^，；。]*(?:列第一位|排第一位|列首位|排名第一|下同|不再列出)[^，；。]*/g, "");
}

function partsOf(text: string): { label: string | undefined; list: string }[] {
  const parts: { label: string | undefined; list: string }[] = [];
  let label: string | undefined;
  let from = 0;
  innerLabel.lastIndex = 0;
  for (let match = /[：:]/.test(text) ? innerLabel.exec(text) : null; match !== null; match = innerLabel.exec(text)) {
    parts.push({ label, list: text.slice(from, match.index) });
    label = match[1];
    from = match.index + match[0].length;
  }
  parts.push({ label, list: text.slice(from) });
  return parts.filter(({ list }) => list.trim() !== "");
}

interface ReadName {
  readonly name: string;
  /** The role that stands behind the name. */
  readonly said: Role | undefined;
  /** Who stands before 会同. */
  readonly left: string | undefined;
  readonly isMore: boolean;
}

function readName(printed: string): ReadName {
  let name = printed.replace(/^(?:由|以及|和|及|并)(?=.{2})/, "");
  if (/[。.\s]$/.test(name)) name = name.replace(/[。.\s]+$/u, "");
  let said: Role | undefined;
  const noted = !/[）)]$/.test(name) ? null : /[（(](牵头[^）)]{0,4}|配合|参与|责任单位|主办|协办)[）)]$/.exec(name);
  if (noted !== null) {
    said = roleOf(noted[1] ?? "");
    name = name.slice(0, noted.index);
  }
  const word = trailingRoleOf(name);
  if (word !== null && said === undefined) {
    said = roleOf(word[0]);
    name = name.slice(0, word.index);
  }
  const [left, right] = name.includes("会同") ? name.split("会同", 2) : [];
  name = right ?? name;
  const more = name.includes("等") ? others.exec(name) : null;
  const isMore = more !== null && more.index > 1;
  return { name: isMore ? name.slice(0, more.index) : name, said, left: left === "" ? undefined : left, isMore };
}

const others =
  /等[^、，；等]{0,8}?(?:部门|单位|地区|地方|企业|机构|高校|院校)?(?:和[^、，；]{0,4}(?:部门|单位|地区|企业))?(?:（[^（）]{0,8}）)?$/;

/** Adds a name; gives the beginning that the next one may share. */
function addName(units: Omit<Unit, "role">[], name: string, prefix: string, shared?: string): string {
  if (name.length > 60 || !(/^[\u4e00-\u9fff]{2}/.test(name) || /[\p{L}]{2}/u.test(name))) return prefix;
  const [level = ""] = /^(?:自治区|省|市|区|县|州|旗)(?!级|直|属|中级|场|政(?!府|务|协|法)|域|际)(?=.{2})/.exec(name) ?? [];
  const shares =
    level === "" &&
    prefix !== "" &&
    /(?:厅|局|委|办)$/.test(withoutBrackets(name)) &&
    !/^(?:各|国家|中央|中国|有关|相关|其他|金融监管总局|税务总局|人民银行|海关总署)/.test(name) &&
    !beginsWithPlace(name) &&
    !/分局$|垦区|兵团/.test(name) &&
    name.length <= 12 &&
    isOrganisation(name);
  units.push({ name, ...(shared !== undefined ? { fullName: name + shared } : shares && { fullName: prefix + name }) });
  return level === "" ? prefix : level;
}

/** 广东金融监管局 is no body of the province before it. */
const beginsWithPlace = (name: string) => places.test(name);
const places =
  /^(?:北京|天津|河北|山西|辽宁|吉林|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门|黑龙江|内蒙古|深圳|广州|宁波|厦门|青岛|大连|杭州|南京|武汉|成都|西安)/;

function withLead(units: readonly Unit[], firstLeads: boolean): Unit[] {
  const seen = new Set<string>();
  const own = units.filter(({ name }) => !seen.has(name) && seen.add(name));
  const hasLead = own.some(({ role }) => role === "lead");
  if (!hasLead && !firstLeads) return [...own];
  return own.map((unit, at) => {
    const role = (hasLead ? unit.role === "lead" : at === 0) ? "lead" : "cooperate";
    return role === unit.role ? unit : { ...unit, role };
  });
}
