import { type ItemKind, itemKinds, type LostParts, listOfKind } from "@regional-plan/model";

/** The kinds of items of which some could not be read; where nobody can tell which, all. */
export function kindsLost(lost: LostParts | undefined): Set<ItemKind> {
  if (lost === undefined) return new Set();
  const isNamed = lost.lists.length > 0;
  return new Set(itemKinds.filter((kind) => !isNamed || lost.lists.includes(listOfKind[kind])));
}
