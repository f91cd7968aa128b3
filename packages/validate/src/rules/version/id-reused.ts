import { earlierItems, itemTitle, type KnownItem, kindNames, nameOf, textIn } from "@regional-plan/model";
import { defineRule } from "../define-rule.ts";

/** An id means the same thing in every version. */
export const idReused = defineRule({
  id: "version/id-reused",
  severity: "warning",
  preset: "recommended",
  strict: "error",
  basis: { title: { en: "Cool URIs don't change (W3C)", zh: "W3C《好的 URI 不会改变》" }, url: "https://www.w3.org/Provider/Style/URI" },
  needs: ["previous"],
  message: {
    en: "The id “{id}” stood for {before} in the previous version, and now for {after}.",
    zh: "编号“{id}”在上一版本中指{before}，现指{after}。",
  },
  why: { en: "Reports, links and archives that use the id now tell of the wrong thing.", zh: "使用该编号的报告、引用和存档都会错指他物。" },
  fix: {
    en: "Give the new item an id of its own, and keep the old one for what it stood for.",
    zh: "请为新条目另设编号，原编号仍归原条目使用。",
  },
  examples: {
    valid: [
      {
        plan: { measures: [{ id: "measure-1", title: { zh: "加快打通断头路" } }] },
        previous: { measures: [{ id: "measure-1", title: { zh: "打通断头路" } }] },
      },
    ],
    invalid: [
      {
        plan: { measures: [{ id: "measure-1", title: { zh: "共建科创走廊" } }] },
        previous: { measures: [{ id: "measure-1", title: { zh: "打通断头路" } }] },
        at: ["/measures/0/id"],
      },
      {
        plan: { projects: [{ id: "bridge", name: { zh: "跨海大桥" } }] },
        previous: { instruments: [{ id: "bridge", name: { zh: "跨海大桥" } }] },
        at: ["/projects/0/id"],
      },
    ],
  },
  check: ({ plan, previous, find, report }) => {
    const [language = ""] = plan.languages;
    for (const [id, before] of earlierItems(previous, plan)) {
      const after = find(id);
      if (after === undefined || after.kind === "plan" || before.kind === "plan") continue;
      if (after.kind === before.kind && (after.kind === "section" || isAlike(before, after, language))) continue;
      report(after.item, "id", { id, before: called(before, id), after: called(after, id) });
    }
  },
});

/** Whether two texts have something in common: any two letters that stand together in both. A text that is missing is like any. */
function isAlike(before: KnownItem, after: KnownItem, language: string): boolean {
  const [old, now] = [textOf(before, language), textOf(after, language)];
  if (old === undefined || now === undefined || old === now) return true;
  const pairs = new Set(pairsIn(old));
  return pairs.size === 0 || pairsIn(now).some((pair) => pairs.has(pair));
}

function textOf(placed: KnownItem, language: string): string | undefined {
  return placed.kind === "plan" ? undefined : textIn(itemTitle(placed) ?? {}, language);
}

/** In Latin script two letters say nothing, so that there it is whole words. */
function pairsIn(text: string): string[] {
  const pairs: string[] = text.toLowerCase().match(/[a-z0-9]{4,}/gu) ?? [];
  for (const han of text.match(/\p{Script=Han}{2,}/gu) ?? [])
    for (let at = 0; at + 2 <= han.length; at++) pairs.push(han.slice(at, at + 2));
  return pairs;
}

function called(placed: KnownItem, id: string): { en: string; zh: string } {
  const [kind, name] = [kindNames[placed.kind], nameOf(placed, id)];
  return { en: `${kind.en}, “${name.en}”`, zh: `${kind.zh}“${name.zh}”` };
}
