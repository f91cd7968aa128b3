import { itemKinds, type ListName, listOfKind } from "@regional-plan/model";

/** The names that a line may give its list, in the order in which a plan is written. */
export const listNames: ReadonlySet<string> = new Set<string>(itemKinds.map((kind) => listOfKind[kind]));

/** Whether something is the name of a list. */
export const isListName = (name: unknown): name is ListName => typeof name === "string" && listNames.has(name);
