import { isBlank } from "../../../text/xml/read-xml.ts";
import type { ChildModel, ElementModel } from "../schema/content-model.ts";
import { settleValue } from "../schema/settle-value.ts";
import { knownElements, meaningful, names, textElements } from "../schema/union-model.ts";
import { vocabularies } from "../schema/vocabulary.ts";
import type { FaultCounter } from "./fault-counter.ts";
import { placeChild } from "./place-child.ts";
import { settleAttributes } from "./settle-attributes.ts";
import { asUnread, canonicalName, isEmpty, noteUnread, type Settled, type Settling, shortened } from "./settled.ts";

/**
 * Makes of an element, as people write it, what the schema means by it: by the content model, which says what is out of order,
 * misplaced, repeated, missing or unknown. Its children have been settled before. What is empty is left out.
 */
export function settleElement(element: Settled, settling: Settling): void {
  const { model, faults } = settling;
  if (element.namespace !== model.vocabulary.namespace) foreign(element, settling);
  if (element.isUnknown) return;
  const name = inRightLetters(element, faults);
  if (element.markup !== undefined) for (const tag of element.markup) faults.add("markup", element, { sample: `${tag} (${name})` });
  if (textElements.has(name)) {
    settleText(element, settling);
    return;
  }
  if (!meaningful.has(canonicalName(name))) return;
  settleAttributes(element, settling);
  if (element.text !== "") {
    faults.add("unknown", element, { sample: shortened(element.text) });
    noteUnread(element, { in: name, text: element.text.trim() });
    element.text = "";
  }
  placeChildren(element, settling);
}

/** `goal` is a Goal. */
function inRightLetters(element: Settled, faults: FaultCounter): string {
  const { name } = element;
  if (textElements.has(name) || meaningful.has(name)) return name;
  const meant = names.has(name) ? name : (knownElements.get(name.toLowerCase()) ?? name);
  if (meant === name) return name;
  faults.add("renamed", element, { sample: `${name} → ${meant}` });
  element.name = meant;
  return meant;
}

/** An element in no namespace, or in that of another edition, is read; one of another vocabulary only has a name in common. */
function foreign(element: Settled, { model, faults }: Settling): void {
  const { namespace } = element;
  const isOurs = namespace === "" || /stratml|17469/iu.test(namespace) || vocabularies.some((other) => other.namespace === namespace);
  if (isOurs) {
    const sample = namespace === "" ? element.name : `${element.name} (${shortened(namespace)})`;
    faults.add("namespace", element, { expected: model.vocabulary.namespace, sample });
  } else element.isUnknown = true;
}

function settleText(element: Settled, { model, faults }: Settling): void {
  const kind = model.valueOf(element.name);
  if (kind === "text") {
    if (isPlaceholder(element.text)) faults.add("placeholder", element, { sample: shortened(element.text) });
    return;
  }
  const { text, isValid } = settleValue(element.text, kind);
  if (!isValid) {
    element.isTold = true;
    const sample = element.text.trim() === "" ? `<${element.name}/>` : shortened(element.text);
    faults.add(faultOf(kind), element, { sample });
    if (text === "" && !isBlank(element.text)) element.unread = [{ element: element.name, text: element.text.trim() }];
  }
  element.text = text;
}

const faultOf = (kind: string | readonly string[]) =>
  kind === "id"
    ? "identifier"
    : kind === "address"
      ? "address"
      : typeof kind !== "string"
        ? "code"
        : kind.startsWith("date")
          ? "date"
          : "number";

/** Looked at only where it may be one: a document is full of texts. */
const isPlaceholder = (text: string) =>
  text.length < 60 && "[(<【Tt待".includes(text.trimStart().charAt(0) || "-") && placeholder.test(text);

const placeholder =
  /^\s*[[(<【]?\s*(?:to[ _]be[ _](?:determined|identified|supplied|decided|added|provided)|tbd|待定|待补充)\s*[\])>】.]?\s*$/iu;

function placeChildren(element: Settled, settling: Settling): void {
  const { faults, model } = settling;
  const own = model.elements.get(element.name);
  if (own !== undefined && areInPlace(element, own)) return;
  const seen = new Map<string, number>();
  const kept: Settled[] = [];
  let furthest = -1;
  for (const child of element.children) {
    place(child, false);
    for (const moved of child.moved ?? []) place(moved, true);
  }
  for (const { name, least } of own?.children.values() ?? [])
    if (least > 0 && !seen.has(name)) faults.add("missing", element, { sample: `${name} (${element.name})` });
  element.children = kept;

  function place(child: Settled, isMoved: boolean): void {
    const placed = placeChild(child, element, own, settling);
    if (placed === undefined) return;
    const { order, isDue, wanted, most } = placed;
    if (!isMoved && order < furthest) faults.add("order", child, { sample: `${child.name} (${element.name})` });
    if (Number.isFinite(order)) furthest = Math.max(furthest, order);
    const count = (seen.get(wanted) ?? 0) + 1;
    seen.set(wanted, count);
    const isTooOften = count > most;
    if (isTooOften) faults.add("repeated", child, { sample: `${child.name} (${element.name})` });
    if (child.unread !== undefined && !isItem.has(child.name)) {
      noteUnread(element, ...child.unread.map((unread) => ({ in: element.name, ...unread })));
      delete child.unread;
    }
    if (isEmpty(child)) {
      if (!isDue && !child.isTold) faults.add("empty", child, { sample: child.name });
      return;
    }
    const first = isTooOften ? kept.find(({ name }) => name === child.name) : undefined;
    if (first === undefined) kept.push(child);
    else noteUnread(element, asUnread(child, element.name));
  }
}

/** Whether all children stand as the edition has them, with nothing to tell of any, as most do; what is due and empty is left out then. */
function areInPlace(element: Settled, own: ElementModel): boolean {
  let { due } = own;
  let last: ChildModel | undefined;
  let count = 0;
  let hasEmpty = false;
  for (const child of element.children) {
    const model = own.children.get(child.name);
    if (model === undefined || child.isUnknown || child.unread !== undefined || child.moved !== undefined || names.has(child.name))
      return false;
    if (model !== last) {
      if (last !== undefined && model.order < last.order) return false;
      if (model.least > 0) due--;
      last = model;
      count = 0;
    }
    if (++count > model.most) return false;
    if (!isEmpty(child)) continue;
    if (model.least === 0 && !child.isTold) return false;
    hasEmpty = true;
  }
  if (due > 0) return false;
  if (hasEmpty) element.children = element.children.filter((child) => !isEmpty(child));
  return true;
}

/** The elements that become items of a plan, which keep what is theirs. */
const isItem: ReadonlySet<string> = new Set([
  "Goal",
  "Objective",
  "Organization",
  "PerformanceIndicator",
  "Value",
  "Vision",
  "Mission",
  "TargetResult",
  "ActualResult",
]);
