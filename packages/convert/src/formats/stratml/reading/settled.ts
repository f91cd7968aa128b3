import { isBlank, type XmlElement } from "../../../text/xml/read-xml.ts";
import type { ContentModel } from "../schema/content-model.ts";
import { names } from "../schema/union-model.ts";
import type { FaultCounter } from "./fault-counter.ts";

/** What a document holds and the standard has no place for. */
export interface Unread {
  /** The element that it stood in. */
  readonly in?: string;
  readonly element?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly Unread[];
}

/** An element in the names of Part 2, of which everything means something. */
export interface Settled extends XmlElement {
  children: Settled[];
  unread?: Unread[];
  /** Children that belong into the element around it. */
  moved?: Settled[];
  /** Whether what was wrong with it has been told. */
  isTold?: boolean;
  /** An element that the standard does not know. */
  isUnknown?: boolean;
}

/** What elements are settled by. */
export interface Settling {
  readonly model: ContentModel;
  readonly faults: FaultCounter;
}

/** What an element is called in Part 2 of today. */
export const canonicalName = (name: string) => names.get(name) ?? name;

/** A text as it is quoted in a finding. */
export const shortened = (text: string) => {
  const line = text.trim().replace(/\s+/gu, " ");
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
};

/** Whether an element holds nothing. */
export const isEmpty = ({ children, text, unread, marks }: Settled) =>
  children.length === 0 && unread === undefined && marks === undefined && isBlank(text);

/** Notes in an element what the plan has no place for. */
export function noteUnread(element: Settled, ...unread: readonly Unread[]): void {
  element.unread ??= [];
  element.unread.push(...unread);
}

/** An element as it is kept where the plan has no place for it. */
export function asUnread({ name, text, attributes, children }: Settled, within?: string): Unread {
  return {
    ...(within !== undefined && { in: within }),
    element: name,
    ...(!isBlank(text) && { text: text.trim() }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...(children.length > 0 && { children: children.map((child) => asUnread(child)) }),
  };
}
