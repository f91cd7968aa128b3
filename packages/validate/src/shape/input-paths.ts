import { atPointer, listOfKind, type Plan, pointerSteps, toPointer } from "@regional-plan/model";
import type { WrongParts } from "./wrong-parts.ts";

/** Turns paths in the usable part of an input into paths in the input itself. */
export interface InputPaths {
  readonly toInput: (path: string) => string;
  /**
   * Whether a later layer's finding at a path of the input is fair: in an item with a broken part, a value that is whole
   * can be judged, but the absence of one cannot, nor the item as such.
   */
  readonly isFair: (path: string) => boolean;
}

/** The paths of an input whose shape was checked. */
export function inputPaths(input: unknown, plan: Plan, { problems, origins }: WrongParts): InputPaths {
  if (plan === input) return { toInput: (path) => path, isFair: () => true };
  const broken = new Set(problems.map(({ path }) => path));
  const around = new Set([...broken].flatMap((path) => pathsUpTo(path, ownerOf(path))));
  return {
    toInput: (path) => {
      let at: unknown = plan;
      const steps = pointerSteps(path).map((step) => {
        const original = origins.get(at)?.[Number(step)] ?? step;
        at = (at as Record<string, unknown> | undefined)?.[step];
        return original;
      });
      return toPointer(steps);
    },
    isFair: (path) => {
      const owner = ownerOf(path);
      if (!around.has(owner)) return true;
      return !around.has(path) && !pathsUpTo(path, owner).some((step) => broken.has(step)) && atPointer(input, path) !== undefined;
    },
  };
}

/** The path of the item that a path lies in, or of the plan. */
function ownerOf(path: string): string {
  const [list, index] = pointerSteps(path);
  return list !== undefined && index !== undefined && lists.has(list) ? `/${list}/${index}` : "";
}

const lists = new Set<string>(Object.values(listOfKind));

/** A path and every path above it, up to the owner. */
function pathsUpTo(path: string, owner: string): string[] {
  const paths = [path];
  for (let at = path; at.length > owner.length; ) {
    at = at.slice(0, at.lastIndexOf("/"));
    paths.push(at);
  }
  return paths;
}
