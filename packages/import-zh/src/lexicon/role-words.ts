import type { Role } from "@regional-plan/model";
import { lastSigns } from "./pattern-signs.ts";

/** What a label or a word behind a list of bodies says of their role; the longer word before those that it ends with. */
const byWord: readonly (readonly [RegExp, Role])[] = [
  [/牵头|主办|总负责|统筹/, "lead"],
  [/配合|协办|参与|参加|协同|协作|协助|支持/, "cooperate"],
  [/督导|督查|监督|督促/, "supervise"],
  [/指导/, "guide"],
];

/** The role that a word means: 牵头负责 is `lead`, 责任单位 is `responsible`. */
export function roleOf(word: string): Role {
  return byWord.find(([pattern]) => pattern.test(word))?.[1] ?? "responsible";
}

/** A role word that ends a list of bodies: A、B牵头负责, C按职责分工负责. */
const trailingRole =
  /(?:(?:共同|联合|分别)?(?:牵头(?:负责|落实|组织|实施|推进|抓总)?|总牵头)|(?:等)?(?:按照?|根据)(?:各自)?(?:职责|职能)(?:和?任务)?(?:分工)?(?:分别|各自|共同)?(?:负责|落实|配合|参与|推进|实施)?|(?:共同|具体|分别|分工|组织|参与|协同|协助|积极)?(?:配合|负责|参与|参加|指导|督导|落实|实施|推进|协助|承办|主办|协办|支持)(?:落实|实施|推进|负责)?|会同)$/;

/** The signs that these words end in. */
const lastsOfRoles = /* @__PURE__ */ lastSigns(trailingRole);

/** Whether a sign may end such a word. */
export const mayEndRole = (code: number): boolean => lastsOfRoles[code] === 1;

/** The role word that ends a text, and where it begins; most texts end in another sign. */
export const trailingRoleOf = (text: string): RegExpExecArray | null =>
  lastsOfRoles[text.charCodeAt(text.length - 1)] === 1 ? trailingRole.exec(text) : null;

/** A text without the role word that ends it. */
export function withoutRole(text: string): string {
  const role = trailingRoleOf(text);
  return role === null ? text : text.slice(0, role.index);
}

/** The labels of what belongs to a tag and names no body. */
const notUnits =
  /完成时限|完成时间|时限|时间要求|时间|期限|进度安排|适用范围|推广范围|实施范围|范围|(?:牵头|责任|主要)人|(?:牵头|责任|分管|挂钩|包抓|包联|市级|县级|区级)?领导|联系人|备注/;

/** The labels of bodies. */
const unitWords =
  /(?:省级|市级|区级|县级|市直|主要|重点|具体)?(?:牵头|责任|配合|协作|协办|主办|承办|负责|参与|参加|协同|指导|督导|落实|实施|支持|配合责任|牵头责任|责任分工|任务分工|分工|推进)(?:负责|配合|责任)?(?:市级|区级)?(?:单位|部门|处室|科室|主体)?(?:及分工)?/;

/** The labels within a tag. */
export const innerLabel = new RegExp(`(?:^|[，,；;。、\\s（(])\\s*((?:${notUnits.source})|${unitWords.source})\\s*[：:]`, "g");

/** Whether a part of a tag is a date and no body: 9月底前完成, 长期坚持. */
export const isTerm = (part: string): boolean =>
  /^(?:(?:20\d\d年)?(?:\d{1,2}月)?.{0,6}(?:前|底|内)?(?:完成|启动|取得.{0,6})|(?:20\d\d年)?\d{1,2}月底?前?|20\d\d年.{0,3}|长期.{0,4}|持续.{0,4})$/.test(
    part.trim(),
  );

/** Whether a label names no body. */
export const isNoUnitLabel = (word: string): boolean => noUnitLabel.test(word);

const noUnitLabel = new RegExp(`^(?:${notUnits.source})$`);
