import type { Role } from "@regional-plan/model";
import { isOrganisation } from "../lexicon/organisation.ts";
import { signTable } from "../lexicon/sign-table.ts";
import { bodySign } from "../lexicon/text-signs.ts";
import { type Stretch, wordsOf } from "../segment/block.ts";
import { tagsOf } from "../segment/find-tags.ts";
import type { Duty, Unit } from "./duty.ts";
import { splitUnits } from "./split-units.ts";

/** Duties that sentences tell, and clauses that tell of some without saying clearly whose. */
export interface ProseDuties {
  readonly duties: readonly Duty[];
  readonly doubtful: readonly Stretch[];
}

/**
 * The duties that the clauses under a heading tell: 市发改委会同市财政局建立…, 由市商务局牵头…, 由市林业局负责…. Only where the
 * names are certain: each is wholly that of a body, and what follows the last of them is what they do.
 */
export function findProseDuties(body: readonly Stretch[]): ProseDuties {
  const duties: Duty[] = [];
  const doubtful: Stretch[] = [];
  for (const stretch of body) {
    if (stretch.block.cells !== undefined || (stretch.block.signs & bodySign) === 0) continue;
    const words = wordsOf(stretch);
    if (!/会同|由/.test(words)) continue;
    const tags = tagsOf(stretch);
    let next = 0;
    for (let index = 0, to = 0; index < words.length; index = to + 1) {
      to = index;
      let mayTell = words.charCodeAt(index) === you;
      for (let sign = 0; to < words.length; to++) {
        sign = signs[words.charCodeAt(to)] as number;
        if (sign === 1) break;
        mayTell ||= sign === 2;
      }
      if (!mayTell) continue;
      const clause = words.slice(index, to);
      while ((tags[next]?.to ?? words.length + 1) <= index) next++;
      // A tag says it in its own way; no sentence about bodies is longer than that.
      if (index + clause.length > (tags[next]?.from ?? words.length) || clause.length > 300) continue;
      const units = unitsOf(clause);
      if (units === undefined) continue;
      const source: Stretch = { block: stretch.block, from: stretch.from + index, to: stretch.from + index + clause.length };
      if (units === "doubtful") doubtful.push(source);
      else duties.push({ ...units, source, scope: source, isProse: true });
    }
  }
  return { duties, doubtful };
}

/** What ends a clause, and 会 of 会同. */
const signs = /* @__PURE__ */ signTable("，。；：！？", "会");

/** 由, which stands first in a clause that tells of a duty. */
const you = 0x7531;

type Told = Pick<Duty, "units" | "isOpen"> | "doubtful" | undefined;

function unitsOf(clause: string): Told {
  const [, left = "", right = ""] = /^(?:由)?([^（()）《》“”]{2,80}?)(?:要|应当?|须)?会同(.+)$/.exec(clause) ?? [];
  // 报省政府会同…, 与市财政局会同… tell of somebody else.
  if (left !== "" && !/^(?:经|报|与|和|并|须|需|送|请|向|同|商)/.test(left)) {
    const [leads, others] = [wholeNames(left), namesAtStart(right)];
    if (leads === undefined && !isOrganisation(left.slice(-6))) return undefined;
    if (leads === undefined || others === undefined) return "doubtful";
    return { units: [...as("lead", leads), ...as("cooperate", others.names)], isOpen: others.isOpen };
  }
  const [, names = "", said = ""] = /^由([^（()）《》“”]{2,60}?)(牵头|负责)/.exec(clause) ?? [];
  const own = names === "" ? undefined : wholeNames(names);
  return own === undefined ? undefined : { units: as(said === "牵头" ? "lead" : "responsible", own), isOpen: false };
}

const as = (role: Role, names: readonly string[]): Unit[] => names.map((name) => ({ name, role }));

/** The duty of a body that a heading names: 1. 市交通局：负责统筹协调. */
export function dutyOfTitle(title: string, body: readonly Stretch[]): Duty[] {
  const [first] = body;
  if (first === undefined || first.block.cells !== undefined || title.length > 40) return [];
  if (!/[：:]\s*$/.test(first.block.text.slice(0, first.from))) return [];
  const said = /^(?:[^，。；]{0,6})?(牵头|负责|配合|协助|承担|指导|督促|参与|落实)/.exec(wordsOf(first).slice(0, 12))?.[1];
  const names = said === undefined ? undefined : wholeNames(title);
  if (said === undefined || names === undefined) return [];
  const role = said === "牵头" ? "lead" : /配合|协助|参与/.test(said) ? "cooperate" : said === "指导" ? "guide" : "responsible";
  return [{ units: as(role, names), isOpen: false, source: first, scope: first, isProse: true }];
}

/** The names of a text that is a list of bodies and nothing else. */
function wholeNames(text: string): string[] | undefined {
  const names = splitUnits(text).map(({ name }) => name);
  return names.length > 0 && names.every(isName) ? names : undefined;
}

/** 市发改委组建联合办公室 ends as the name of a body does, and is none. */
const isName = (name: string) =>
  name.length <= 24 &&
  isOrganisation(name) &&
  !/等|..(?:指导|组建|建立|组织(?!部)|制定|编制|开展|推进(?!.{0,4}(?:办|小组))|负责|印发|成立|督促|对(?!外))/.test(name);

/** The names that a text begins with, up to the verb behind the last of them. */
function namesAtStart(text: string): { names: string[]; isOpen: boolean } | undefined {
  const names: string[] = [];
  for (const part of text.split("、")) {
    const own = wholeNames(part.replace(/等(?:有关|相关)?(?:部门|单位)$/, ""));
    const last = own === undefined ? lastNames(part) : undefined;
    if (last !== undefined) return { names: [...names, ...last.names], isOpen: last.isOpen };
    if (own === undefined) return undefined;
    names.push(...own);
    if (part.includes("等")) return { names, isOpen: true };
  }
  return { names, isOpen: false };
}

/** The names before the verb: 市统计局和市税务局每年…, 省统计局等部门建立…. The longest counts, since 市政府 begins 市政府办公室. */
function lastNames(part: string): { names: string[]; isOpen: boolean } | undefined {
  for (let to = Math.min(part.length, 40); to >= 3; to--) {
    const behind = part.slice(to, to + 8);
    if (!doing.test(behind)) continue;
    const names = wholeNames(part.slice(0, to));
    if (names !== undefined) return { names, isOpen: /^等/.test(behind) };
  }
  return undefined;
}

/** What a body does, or how: the words that may follow its name. */
const doing =
  /^(?:等(?:有关|相关)?(?:部门|单位|方面)|共同|联合|按照|根据|结合|每年|每半年|每季度|定期|适时|及时|抓紧|负责|组织|指导|建立|完善|健全|制定|编制|修订|研究|开展|推进|推动|加强|强化|做好|建设(?![局部厅委])|综合|统筹|落实|实施|探索|支持|提出|督促|监督|对|加快|成立|组建|设立|出台|印发|细化|跟踪|评估|协调|确定|发布|优化|积极|进一步|持续|深入)/;
