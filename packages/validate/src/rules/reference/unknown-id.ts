import {
  allNearest,
  type Item,
  type ItemKind,
  idPattern,
  itemFinder,
  itemKinds,
  itemsOf,
  type LinkKind,
  type Plan,
} from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import type { Visited } from "../../engine/visited.ts";
import { defineRule } from "../define-rule.ts";

/** A link names an item that is there. */
export const unknownId = defineRule({
  id: "reference/unknown-id",
  severity: "error",
  preset: "basic",
  basis: "house",
  needs: ["ids"],
  message: { en: "No item has the id “{id}”.", zh: "规划中没有编号为“{id}”的条目。" },
  why: {
    en: "A link that leads nowhere drops out of every table, chart and export.",
    zh: "链接指向不存在的条目，相关内容就会从各类表格、图表和导出文件中丢失。",
  },
  fix: { en: "Add the item, or write the id of the item that is meant.", zh: "请补充该条目，或改填所指条目的编号。" },
  variants: {
    near: {
      message: { en: "No item has the id “{id}”.", zh: "规划中没有编号为“{id}”的条目。" },
      fix: { en: "Did you mean “{nearest}”?", zh: "是否应为“{nearest}”？" },
    },
    named: {
      message: { en: "No item has the id “{id}”; it is the name of an item.", zh: "规划中没有编号为“{id}”的条目，“{id}”是条目的名称。" },
      fix: { en: "Write the id of the item that has this name: {nearest}.", zh: "请改填该名称所在条目的编号：{nearest}。" },
    },
  },
  examples: {
    valid: [{ plan: { domains: [{ id: "domain-1", title: { zh: "交通" } }], measures: [{ id: "measure-1", domain: "domain-1" }] } }],
    invalid: [
      {
        plan: { domains: [{ id: "domain-1", title: { zh: "交通" } }], measures: [{ id: "measure-1", domain: "domain-7" }] },
        at: ["/measures/0/domain"],
      },
      { plan: { issuers: ["agency-city"] }, at: ["/issuers/0"] },
      { plan: { projects: [{ id: "project-1", name: { zh: "研究院" }, sameAs: ["agency-institute"] }] }, at: ["/projects/0/sameAs/0"] },
    ],
  },
  check: ({ report, has, find, ids, plan, duplicates, lostKinds }) => {
    const searched = new Map<string, readonly string[]>();
    const unknown: Unknown[] = [];
    const { named } = itemFinder(plan);
    let effort = 0;
    const note = (subject: Visited<string>, kinds?: readonly LinkKind[]) => {
      const id = subject.value;
      const { ids: called, isSure } = named(id, kinds);
      const [only] = called;
      if (only !== undefined) {
        const fix = isSure &&
          only !== subject.owner.id &&
          find(only)?.replacedBy === undefined && [{ op: "replace" as const, value: only }];
        report(subject, "", { id, nearest: called.join(", ") }, { variant: "named", ...(fix && { fix }) });
        return;
      }
      const search = `${id} ${kinds?.join() ?? ""}`;
      // Each search goes through all ids: where a whole list is missing, the first few show what is wrong.
      if (effort < mostEffort && !searched.has(search)) {
        const candidates = idsOf(kinds, ids, find);
        effort += 50_000 + id.length ** 2 * candidates.length;
        searched.set(search, allNearest(id, candidates));
      }
      const near = searched.get(search) ?? [];
      if (near.length > 0) unknown.push({ subject: { ...subject }, kinds, near });
      else report(subject, "", { id });
    };
    return {
      oddLink(link) {
        if (link.target === undefined) note(link, link.to);
      },
      sameAs(same) {
        // What is no id is an address, for `identifier/uri` to look at.
        if (idPattern.test(same.value) && !has(same.value)) note(same);
      },
      end() {
        if (unknown.length === 0) return;
        const misnamed = misnamedItems(unknown, plan);
        const doubtful = new Set([...lostKinds, ...kindsOf(duplicates, plan)]);
        for (const { subject, kinds, near } of unknown) {
          const id = subject.value;
          // A link of an item to itself would be another mistake.
          const [nearest] = near.filter((each) => each !== subject.owner.id);
          if (nearest === undefined) {
            report(subject, "", { id });
            continue;
          }
          // Among several that are as near, somebody must choose; and the link may be right where an item of that kind has a wrong id.
          const isSure =
            near.length === 1 &&
            !misnamed.has(nearest) &&
            find(nearest)?.replacedBy === undefined &&
            !(kinds ?? itemKinds).some((kind) => kind !== "plan" && doubtful.has(kind));
          report(subject, "", { id, nearest }, { variant: "near", ...(isSure && { fix: [{ op: "replace", value: nearest }] }) });
        }
      },
    };
  },
});

/** How many pairs of letters are looked at in search of what was meant: some hundredths of a second. */
const mostEffort = 10_000_000;

/** A link that leads nowhere, and the ids that are nearest to it. */
interface Unknown {
  readonly subject: Visited<string>;
  readonly kinds: readonly LinkKind[] | undefined;
  readonly near: readonly string[];
}

/** The kinds of some items. */
function kindsOf(items: readonly Item[], plan: Plan): ItemKind[] {
  const wanted = new Set(items);
  return wanted.size === 0 ? [] : itemKinds.filter((kind) => itemsOf(plan, kind).some((item) => wanted.has(item)));
}

/** Items that nothing links to by their own id, while several links agree on one that is near: the id may be what is misspelt. */
function misnamedItems(unknown: readonly Unknown[], plan: Plan): Set<string> {
  const times = new Map<string, number>();
  for (const { subject } of unknown) times.set(subject.value, (times.get(subject.value) ?? 0) + 1);
  const suspected = new Set(unknown.flatMap(({ subject, near }) => ((times.get(subject.value) ?? 0) > 1 ? near : [])));
  if (suspected.size > 0) dropLinked(plan, suspected);
  return suspected;
}

/** Takes out of a set of ids those that stand somewhere in a value, but as the id of an item. */
function dropLinked(value: object, ids: Set<string>): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "string" && key !== "id") ids.delete(inner);
    else if (typeof inner === "object" && inner !== null) dropLinked(inner as object, ids);
  }
}

/** The ids that may stand in a place: to name an item of another kind would only be another mistake. */
function idsOf(kinds: readonly LinkKind[] | undefined, ids: RuleContext["ids"], find: RuleContext["find"]): string[] {
  if (kinds === undefined) return [...ids()];
  return [...ids()].filter((id) => {
    const placed = find(id);
    return placed !== undefined && kinds.includes(placed.kind);
  });
}
