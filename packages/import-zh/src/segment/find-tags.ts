import { isOrganisation } from "../lexicon/organisation.ts";
import { isTerm, mayEndRole, trailingRoleOf, withoutRole } from "../lexicon/role-words.ts";
import { signTable } from "../lexicon/sign-table.ts";
import { bracket, colon } from "../lexicon/text-signs.ts";
import { hasUnitLabel } from "../lexicon/unit-label.ts";
import { type Block, isBlank, type Stretch } from "./block.ts";

/** A list of bodies with their duties that stands in a text: in brackets, or behind a label of its own. */
export interface Tag {
  /** Where it begins, with its bracket. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
  /** Where the words within begin and end. */
  readonly innerFrom: number;
  readonly innerTo: number;
}

const tagsByBlock = new WeakMap<Block, { readonly from: number; readonly to: number; readonly tags: readonly Tag[] }>();
const noTags: readonly Tag[] = [];

/** The tags of a part of a block, from the beginning of that part. They are asked for several times on the way. */
export function tagsOf({ block, from, to }: Stretch): readonly Tag[] {
  // Most paragraphs have no bracket, no label and no role word at the end, and no tag then.
  const hasMark = (block.signs & (bracket | colon)) !== 0;
  if (!hasMark && !mayEndInRole(block.text, from, to)) return noTags;
  const known = tagsByBlock.get(block);
  if (known?.from === from && known.to === to) return known.tags;
  const text = block.text.slice(from, to);
  const tags = hasMark || endsInRole(text.trimEnd().replace(/。$/, "")) ? findTags(text) : noTags;
  tagsByBlock.set(block, { from, to, tags });
  return tags;
}

/** Whether the last sign that is no blank and no stop may end a role word. */
function mayEndInRole(text: string, from: number, to: number): boolean {
  let at = to - 1;
  while (at > from && isBlank(text[at])) at--;
  if (at > from && text.charCodeAt(at) === fullStop) at--;
  return mayEndRole(text.charCodeAt(at));
}

/** The tags of a paragraph. */
function findTags(text: string): Tag[] {
  if (hasUnitLabel(text) && !/^[（(［[〔【]/.test(text)) return [{ from: 0, to: text.length, innerFrom: 0, innerTo: text.length }];
  const bare = bareFrom(text);
  const tags = bracketsOf(bare === undefined ? text : text.slice(0, bare)).filter((tag) => isTag(text, tag));
  if (bare !== undefined) tags.push({ from: bare, to: text.length, innerFrom: bare, innerTo: text.length });
  return tags;
}

/** Where a tag without brackets begins that closes a paragraph: 责任单位：A、B, or a sentence such as A牵头，B配合. */
function bareFrom(text: string): number | undefined {
  const whole = text.trimEnd().length;
  const end = whole - (text.charCodeAt(whole - 1) === fullStop && whole > text.length - 8 ? 1 : 0);
  let before = stopBefore(text, end, end - longest);
  // 牵头单位：A；配合单位：B
  if (before >= 0 && /[：:]/.test(text)) {
    for (let earlier = before; /[；。]/.test(text[earlier] ?? "") && before - earlier < longest; ) {
      earlier = stopBefore(text, earlier, 0);
      if (earlier >= 0 && hasUnitLabel(text.slice(earlier + 1, earlier + 24).trimStart())) before = earlier;
    }
  }
  if (before < 0 || end - before > longest) return undefined;
  const from = before + 1 + (/^\s*/.exec(text.slice(before + 1, before + 20))?.[0].length ?? 0);
  const sentence = text.slice(from, end);
  const isLabelled = hasUnitLabel(sentence);
  if (!isLabelled && (sentence.length > 200 || !endsInRole(sentence))) return undefined;
  // Within a bracket it is a part of that.
  if (sentence.split(/[）)\]］】〕]/).length > sentence.split(/[（([［【〔]/).length) return undefined;
  if (isLabelled) return /^[（(［[〔【]/.test(sentence) ? undefined : from;
  const parts = sentence.split(/[、，,；]/).filter((part) => part.trim() !== "");
  return parts.every((part) => isOrganisation(withoutRole(part.trim()))) ? from : undefined;
}

const fullStop = 0x3002;

/** Where the last stop before a place stands; -1 where there is none behind `first`. */
function stopBefore(text: string, to: number, first: number): number {
  let at = to - 1;
  while (at >= 0 && at >= first && stops[text.charCodeAt(at)] === 0) at--;
  return at < first ? -1 : at;
}

const stops = /* @__PURE__ */ signTable("。；！");

/** Whether a sentence ends in 牵头, 配合 or 负责, with or without 落实 behind it. */
function endsInRole(sentence: string): boolean {
  const role = trailingRoleOf(sentence);
  return role !== null && /(?:牵头|配合|负责)$/.test(sentence.slice(0, role.index) + role[0].replace(/(?:落实|实施|推进)$/, ""));
}

/** Whether a text is nothing but tags. */
export function isOnlyTag(text: string): boolean {
  if (text.length > 2000 || (!/^[（([［【〔]/.test(text) && !hasUnitLabel(text))) return false;
  let rest = 0;
  let at = 0;
  for (const { from, to } of findTags(text)) {
    rest += text.slice(at, from).replaceAll(/[\s。；，]/g, "").length;
    at = to;
  }
  return at > 0 && rest + text.slice(at).replaceAll(/[\s。；，]/g, "").length === 0;
}

const brackets = /* @__PURE__ */ signTable("（([［【〔", "）)]］】〕");

/** The outermost brackets; one that stays open for too long was never closed. */
function bracketsOf(text: string): Tag[] {
  const found: Tag[] = [];
  let open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const kind = brackets[text.charCodeAt(at)];
    if (kind === 0) continue;
    if (kind === 1) {
      if (open.length > 0 && at - (open[0] ?? 0) > longest) open = [];
      open.push(at);
    } else if (open.length > 0) {
      const from = open.pop() ?? 0;
      if (open.length === 0 && at - from <= longest) found.push({ from, to: at + 1, innerFrom: from + 1, innerTo: at });
    }
  }
  const [from] = open;
  // A text that was cut off.
  if (from !== undefined && text.length - from <= longest && hasUnitLabel(text.slice(from))) {
    found.push({ from, to: text.length, innerFrom: from + 1, innerTo: text.length });
  }
  return found;
}

const longest = 1500;

function isTag(text: string, { from, to, innerFrom, innerTo }: Tag): boolean {
  const inner = text.slice(innerFrom, innerTo).trim();
  if (inner.length < 2) return false;
  if (hasUnitLabel(inner)) return true;
  const [first = ""] = inner.split("。");
  const parts = first.split(/[、，,；;]/).filter((part) => part.trim() !== "" && !isTerm(part));
  const names = parts.map((part) => withoutRole(part.trim()));
  if (names.every((name) => name === "")) return false;
  const bodies = names.filter((name) => name === "" || isBody(name));
  if (trailingRoleOf(parts.at(-1)?.trim() ?? "") !== null) return bodies.length >= parts.length * 0.6;
  // 〔示范区执委会牵头；东区、西区政府〕: who has no word of his own cooperates.
  if (bodies.length === parts.length) {
    const first = parts.find((part) => trailingRoleOf(part.trim()) !== null);
    if (first?.trim().endsWith("牵头") === true) return true;
  }
  // A bare list of bodies is a duty where it closes a sentence.
  const before = text.slice(0, from).trimEnd();
  // So it is where it stands alone, behind a sentence that became a title.
  const closes =
    /[。；！]$/.test(before) ||
    (before === "" && to >= text.trimEnd().length) ||
    (to >= text.trimEnd().length && before.length > 0 && bodies.length > 1);
  return closes && bodies.length === parts.length && parts.every((part) => isDutyBody(part.trim()));
}

/** Whether a part of a list that lost its role word names a body: 工业部等, 柯桥区, A会同B. */
function isBody(part: string): boolean {
  const name = part.endsWith("等") ? part.replace(/(?<=.{2})等$/, "") : part;
  return isOrganisation(name) || isPlace(name) || name.includes("会同");
}

/** A district in a list of bodies: 萧山区、柯桥区. */
const isPlace = (name: string) => /^[\u4e00-\u9fff]{1,5}[市区县州旗]$/.test(name);

/** 全部责任单位 or 含派出机构 names nobody. */
const isDutyBody = (name: string) => isOrganisation(name) && !/^(?:全部|所有|含|不含|包括|简称|以下|即|原|下同)/.test(name);
