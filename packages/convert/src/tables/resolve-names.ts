import {
  type Finding,
  type ItemKind,
  idPattern,
  itemFinder,
  kindNames,
  type LinkKind,
  listOfKind,
  planShape,
  walkValues,
} from "@regional-plan/model";
import { atPath, listAtPath } from "./at-path.ts";
import type { BoundSheet } from "./headings/bound-sheet.ts";
import { makeId } from "./make-id.ts";
import { tableFinding } from "./table-findings.ts";

/**
 * Puts ids in the place of names, where a table names a unit, a domain or a place instead of its id: that of the item that is called
 * so, else that of a new one.
 */
export function resolveNames(value: Record<string, unknown>, languages: readonly string[], { bound, madeIds }: Around): Finding[] {
  const { named } = itemFinder(value);
  const made = new Map<string, Set<string>>();
  for (const { path, name, links } of namesIn(value)) {
    const found = named(name, links);
    const kind = found.isSure || found.ids.length > 0 ? undefined : makeable.find((each) => links.includes(each));
    const id = found.isSure ? found.ids[0] : kind && makeId(kind, name);
    if (id === undefined) continue;
    const holder = atPath(value, path.slice(0, -1).map(String)) as Record<string | number, unknown>;
    holder[path.at(-1) as string | number] = id;
    if (kind === undefined) continue;
    const known = made.get(kind) ?? new Set();
    if (!known.has(id))
      listAtPath(value, [listOfKind[kind]]).push({ id, [kind === "domain" ? "title" : "name"]: { [languageOf(name, languages)]: name } });
    made.set(kind, known.add(id));
    madeIds.add(id);
  }
  const place = bound[0]?.sheet.place(0, 0);
  return [...made].map(([kind, ids]) => tableFinding("madeItems", { kind: kindNames[kind as ItemKind], count: ids.size }, place));
}

/** What is told apart by its name alone, so that a name is enough to make one. */
const makeable: readonly ItemKind[] = ["agency", "domain", "place"];

interface Around {
  readonly bound: readonly BoundSheet[];
  readonly madeIds: Set<string>;
}

interface NamedLink {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly links: readonly LinkKind[];
}

function namesIn(value: unknown): NamedLink[] {
  const names: NamedLink[] = [];
  walkValues(value, planShape, (at, { link }, path) => {
    if (link !== undefined && typeof at === "string" && !idPattern.test(at)) names.push({ path: [...path], name: at, links: link });
    return true;
  });
  return names;
}

function languageOf(name: string, languages: readonly string[]): string {
  const guess = /[\u3400-\u9FFF]/u.test(name) ? "zh" : "en";
  return languages.find((tag) => tag.split("-")[0]?.toLowerCase() === guess) ?? guess;
}
