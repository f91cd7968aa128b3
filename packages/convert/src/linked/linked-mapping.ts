import type { MappingRow } from "../contract/define-format.ts";
import { allNodes, type NodeTerms, planTerms, type Term } from "./node-terms.ts";
import { properties } from "./vocabulary.ts";

/** What each field is in linked data, for the documentation: read from the terms that are written. */
export function linkedMapping(): MappingRow[] {
  const plan = planTerms();
  const lists = plan.terms.filter(({ node }) => node?.isItem);
  const between = new Set(allNodes().flatMap(({ inner }) => inner.map(({ node }) => node)));
  const fields = allNodes()
    .filter((node) => !between.has(node))
    .flatMap((node) => [node, ...node.inner.map((inner) => ({ ...inner.node, name: node.name }))]);
  const rows = new Map<string, MappingRow>();
  for (const node of fields) {
    for (const term of node.terms) {
      if (term.property.startsWith("rp:") || (node === plan && term.node?.isItem)) continue;
      const isShared = properties[term.field] === term.property && node !== plan;
      const field = `${isShared ? "<list>[]." : pathOf(node.name, lists)}${fieldOf(term)}`;
      rows.set(field, { field, target: same(`\`${term.property}\``) });
    }
  }
  return [
    { field: "*", target: { en: "a property of our own, `rp:` and its name", zh: "自有属性，`rp:` 加字段名" }, note: lossless },
    ...lists.map((term) => ({ field: fieldOf(term), target: same(`\`${term.property}\`: ${classNames(term.node)}`) })),
    ...[...rows.values()].sort((a, b) => (a.field < b.field ? -1 : 1)),
  ];
}

const lossless = { en: "Nothing is lost.", zh: "无任何信息损失。" };

const same = (text: string) => ({ en: text, zh: text });

const fieldOf = ({ field, many }: Term) => `${field}${many ? "[]" : ""}`;

const classNames = (node?: NodeTerms) =>
  [node?.ownClass, node?.otherClass].flatMap((name) => (name === undefined ? [] : [`\`${name}\``])).join(" ");

/** Where an object stands in a plan, as a mapping names it: a part below the first field that holds one. */
function pathOf(name: string, lists: readonly Term[]): string {
  if (name === "Plan") return "";
  const list = lists.find(({ node }) => node?.name === name);
  if (list !== undefined) return `${fieldOf(list)}.`;
  const holder = allNodes().flatMap(({ terms }) => terms.filter(({ node }) => node?.name === name))[0];
  return holder === undefined ? "" : `${fieldOf(holder)}.`;
}
