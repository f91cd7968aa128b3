import { type ItemKind, type ListName, listOfKind } from "./lists.gen.ts";

export { type ItemKind, type ListName, listOfKind };

/** Every kind of item, in the order in which a plan lists them. */
export const itemKinds = Object.keys(listOfKind) as readonly ItemKind[];
