/**
 * What a plan cannot do without and the standard has no place for stands in processing instructions, which every schema allows and
 * other programs pass over: which list an item is of and its place there, ids that have no element, dates less exact than a day.
 */
export const markTarget = "regional-plan";

/** What an instruction says of the element that it stands in. */
export interface ItemMark {
  /** The list of the plan that the item stands in, where it is not the usual one of the element. */
  readonly list?: string;
  /** Its place there, where the order of the document is not that of the list. */
  readonly at?: number;
  /** Its id, where the element has no identifier. */
  readonly id?: string;
  /** What kind of goal it is, where the element does not tell. */
  readonly kind?: string;
  /** The goal that it is a part of, where it does not stand in that. */
  readonly parent?: string;
  /** What it is for, where it does not stand in that; empty where it is for nothing. */
  readonly for?: string;
  /** Whether it says nothing in the language that is written; else it says at least what the indicator is called. */
  readonly isSilent?: boolean;
  /** The unit of its amount, where it is not that of the indicator; empty where it has none. */
  readonly unit?: string;
}

/** What the instruction of a measured value says: the report that tells it, and where there. */
export interface ActualMark {
  readonly report: string;
  readonly asOf: string;
  readonly at: readonly [report: number, entry: number, actual: number];
  readonly for: string;
  readonly indicator?: string;
  readonly unit?: string;
}

/** What the instruction of the whole says. */
export interface PlanMark {
  readonly id?: string;
  readonly specVersion?: string;
  readonly languages?: readonly string[];
  /** The language that was written, where it is not the first. */
  readonly language?: string;
}

/** An instruction with what it is to say. */
export const writeMark = (mark: unknown): string =>
  `<?${markTarget} ${JSON.stringify(mark).replace(unsafe, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)}?>`;

/** What would end an instruction, and what XML cannot hold. */
const unsafe = /[?\u007f-\u009f\ud800-\udfff\ufffe\uffff\u2028]/gu;

/** What an instruction says; `undefined` where it is none of ours. */
export function readMark(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
