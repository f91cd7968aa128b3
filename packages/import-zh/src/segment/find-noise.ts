import { dateLine, leadingNumber, numberLine } from "../lexicon/official-words.ts";
import { isOrganisation } from "../lexicon/organisation.ts";
import { type LabelStyle, readLabel } from "../outline/read-label.ts";
import type { Block } from "./block.ts";
import { findContents } from "./find-contents.ts";
import { forwardedTitle, newsTitle, readTitles, type Title } from "./read-title.ts";

/** What stands around the plan, and its title. */
export interface Surroundings {
  /** The plan's own title; absent where none is printed. */
  readonly title?: Title;
  /** The title of the notice that forwards it. */
  readonly cover?: Title;
  /** The blocks that are no part of the plan. */
  readonly noise: ReadonlySet<number>;
  /** The number of the document, as printed. */
  readonly number?: string;
  /** The line with the date of issue. */
  readonly date?: string;
  /** Who signed it. */
  readonly issuers: readonly string[];
}

/** Sets apart what is no part of the plan: page furniture, contents list, the notice before it, signatures, advertisements. */
export function findNoise(blocks: readonly Block[]): Surroundings {
  const noise = new Set<number>();
  blocks.forEach((block, at) => {
    if (block.isNoise === true || isFurniture(block)) noise.add(at);
  });
  markMetadata(blocks, noise);
  for (const at of findContents(blocks)) noise.add(at);
  const front = frontEnd(blocks, noise);
  const titles = readTitles(blocks, 0, front, (at) => noise.has(at));
  const [first] = titles;
  const isCover =
    first !== undefined && /(?:印发|转发|下发|公布|发布|批准|同意)/.test(first.text) && /(?:通知|函|公告|批复|决定)$/.test(first.text);
  const own = isCover ? (titles.slice(1).findLast(({ from }) => from > first.to) ?? titles[1]) : undefined;
  const title = own ?? (isCover ? forwardedTitle(first) : first) ?? first ?? newsTitle(blocks, noise, front);
  const cover = own === undefined ? undefined : first;
  for (let at = 0; at < (title?.from ?? 0); at++) if (cover === undefined || at < cover.from || at >= cover.to) noise.add(at);
  const signed = markSignatures(blocks, noise, title);
  markFront(blocks, noise, title, front);
  markAttachments(blocks, noise);
  markTail(blocks, noise);
  for (const part of [title, cover]) for (let at = part?.from ?? 0; at < (part?.to ?? 0); at++) noise.delete(at);
  const printed = blocks.slice(0, front).find(({ text }) => numberLine.test(text))?.text;
  // A page may print the number before the title of the notice.
  const number = printed ?? leadingNumber.exec(first?.text ?? "")?.[1];
  return {
    ...(title && { title: withoutNumber(title) }),
    ...(cover && { cover: withoutNumber(cover) }),
    noise,
    ...(number !== undefined && { number }),
    ...signed,
  };
}

const withoutNumber = (title: Title): Title => ({ ...title, text: title.text.replace(leadingNumber, "") });

/** Page numbers, and what web pages print around a document. */
function isFurniture({ text, cells }: Block): boolean {
  if (cells !== undefined || text.length > 200) return false;
  if (/^[-—–－\s]*(?:第\s*)?\d{1,4}(?:\s*页)?(?:\s*[/／共]\s*\d{1,4}\s*页?)?[-—–－\s]*$/.test(text) && /[-—–－页]/.test(text)) return true;
  return furniture.test(text);
}

const furniture =
  /^(?:原文链接|原文发布机关|原文[：:]|免责声明|责任编辑|信息来源|来源[：:]|发布日期|发布时间|发布机构|索引号|主题分类|发文机关|发文字号|成文日期|有效性|公开方式|信息分类|字体|【字体|打印|关闭|分享到|扫一扫|浏览次数|上一篇|下一篇|抄送[：:]|主题词[：:]|联系人[：:]|联系电话|咨询电话|电话[：:]|地址[：:]|邮编|网址[：:]|版权所有|当前位置|首页\s*[>＞])|^[（(]?(?:此件|本件)?(?:主动公开|公开发布|依申请公开|不予公开)[）)]?$|^[（(](?:本文有删减|此件公开发布|此件主动公开|代章|征求意见稿)[）)]$|印发$(?<=\d日\s*印发)|年\d{1,2}月\d{1,2}日.{0,12}(?:发布|征求意见|反馈截止|截止)|^20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d\d(?::\d\d)?)?(?:\s*来源[：:].{0,20})?$|^[（(]责任编辑|^(?:主办|承办)(?:单位)?[：:].{0,60}(?:标识码|备案|ICP)|网站标识码|ICP备|公网安备|^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$|^[甲乙丙]方\s*[（(](?:盖章|签章|签字)|^代表签字/;

/** Lines such as `- title: …` that a collector wrote before a document. */
function markMetadata(blocks: readonly Block[], noise: Set<number>): void {
  const head = blocks.slice(0, 40);
  const last = head.findLastIndex(({ text }) => /^[a-z][a-z0-9_]*\s*[:：](?!\/\/)/.test(text));
  for (let at = 0; at <= last; at++) noise.add(at);
  head.forEach(({ text, cells }, at) => {
    if (cells === undefined && text.length <= 300 && pageLabel.test(text)) noise.add(at);
  });
}

/** What the page of a site prints about a document before it: 索引号：…, 标题：…, 分享. */
const pageLabel =
  /^(?:[>＞]|[•·]|索\s*引\s*号|(?:公文|文件)?(?:标\s*题|名\s*称)[：:]|(?:发文|公文)?(?:文|字)\s*号[：:]|组配分类|公文种类|公开(?:方式|类型|形式|日期)|生成日期|成文\s*日期|废止日期|实施日期|失效日期|发文(?:日期|时间|单位)|发布(?:单位|部门|机关)|有\s*效\s*性|主\s*题\s*词|关\s*键\s*(?:词|字)|作者[：:]|(?:您)?(?:现在|当前)?(?:所在|的)?(?:的)?位置[：:]|您现在|浏览|阅读|点击|访问次数|字号|大\s+中\s+小|收藏|分享|打印|下载|无障碍|长辈版|首页|返回|文章来源)/;

/** The styles of labels that a plan is divided by. */
const dividing: ReadonlySet<LabelStyle> = new Set(["第#编", "第#章", "第#节", "#、", "（#）", "1."]);

/** Where the body begins: at the first heading with a number. */
function frontEnd(blocks: readonly Block[], noise: ReadonlySet<number>): number {
  const first = blocks.findIndex(({ text, cells }, at) => {
    if (noise.has(at)) return false;
    if (cells !== undefined) return true;
    const label = readLabel(text);
    return label !== undefined && dividing.has(label.style) && (label.isFirst || label.style.startsWith("第"));
  });
  return first < 0 ? Math.min(blocks.length, 30) : first;
}

/** A date line, the bodies above it and the mark of release below it. */
function markSignatures(blocks: readonly Block[], noise: Set<number>, title: Title | undefined): { date?: string; issuers: string[] } {
  let date: string | undefined;
  const issuers: string[] = [];
  blocks.forEach(({ text }, at) => {
    if (!dateLine.test(text)) return;
    noise.add(at);
    const isFirst = date === undefined;
    if (isFirst) date = text;
    for (
      let above = at - 1;
      above >= Math.max(0, at - 6) && isSigner(blocks[above]) && !(title && above >= title.from && above < title.to);
      above--
    ) {
      noise.add(above);
      if (isFirst && !/代章/.test(blocks[above]?.text ?? "")) issuers.unshift(blocks[above]?.text.replaceAll(/\s/g, "") ?? "");
    }
  });
  return { ...(date !== undefined && { date }), issuers };
}

function isSigner(block: Block | undefined): boolean {
  if (block === undefined || block.cells !== undefined || block.text.length > 40 || block.heading !== undefined) return false;
  const text = block.text.replaceAll(/\s/g, "").replace(/[（(]代章[）)]$/, "");
  return !/[，。；：！？、]/.test(text) && readLabel(text) === undefined && isOrganisation(text);
}

/** The number of the document, whom it is sent to and the mark of an annex, before the body. */
function markFront(blocks: readonly Block[], noise: Set<number>, title: Title | undefined, front: number): void {
  for (let at = 0; at < front; at++) {
    const { text } = blocks[at] as Block;
    if (numberLine.test(text) || /^附\s*件\s*\d{0,2}[：:]?$/.test(text)) noise.add(at);
    else if (
      /[：:]$/.test(text) &&
      text.length <= 150 &&
      !/。/.test(text) &&
      /各|有关|单位|政府|部门|委员会|厅|局/.test(text) &&
      !/如下|以下|通知/.test(text)
    )
      noise.add(at);
    else if (/^新华社.{2,20}电\s|全文如下[。：:]?$/.test(text)) noise.add(at);
    else if (/(?:文件|公报)$/.test(text) && text.length < 40 && at < (title?.from ?? front)) noise.add(at);
  }
}

/** 附件：… names what is attached; so do the lines below it, up to a signature. */
function markAttachments(blocks: readonly Block[], noise: Set<number>): void {
  for (let at = 0; at < blocks.length; at++) {
    const { text } = blocks[at] as Block;
    if (!/^附\s*件\s*[：:]\s*\S/.test(text) || text.length > 120) continue;
    noise.add(at);
    const isList = /^附\s*件\s*[：:]\s*1\s*[.．、]/.test(text);
    for (
      let next = at + 1;
      isList && next < blocks.length && /^\d{1,2}\s*[.．、]/.test(blocks[next]?.text ?? "") && !/。/.test(blocks[next]?.text ?? "");
      next++
    ) {
      noise.add(next);
    }
  }
}

/** Short lines without a stop behind the last sentence: an advertisement, an address. */
function markTail(blocks: readonly Block[], noise: Set<number>): void {
  let at = blocks.length - 1;
  while (at >= 0 && (noise.has(at) || isLoose(blocks[at] as Block))) at--;
  const tail = blocks.length - 1 - at;
  const before = blocks[at];
  if (tail === 0 || tail > 20 || before === undefined || before.cells !== undefined || !/[。）)！”]$/.test(before.text)) return;
  for (let next = at + 1; next < blocks.length; next++) noise.add(next);
}

const isLoose = ({ text, cells, heading }: Block) =>
  cells === undefined &&
  heading === undefined &&
  text.length <= 30 &&
  !/[。；，]/.test(text) &&
  readLabel(text) === undefined &&
  !/^附/.test(text);
