import type { Item, Responsibility } from "@regional-plan/model";
import type { Visitors } from "../../engine/visited.ts";

/** Visitors that are shown every item for which somebody is named. */
export function visitResponsible(see: (item: Item, responsible: readonly Responsibility[]) => void): Visitors {
  return {
    responsible: ({ owner, value }) => {
      if (value.length > 0) see(owner as Item, value);
    },
  };
}
