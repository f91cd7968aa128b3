import { type PathStep, toPointer } from "@regional-plan/model";
import { endOfString } from "./locate-json.ts";

/** What is met in a JSON text on one way through it. */
export interface JsonVisitor {
  /** A number, as it is written. */
  number?: (source: string, offset: number, path: () => string) => void;
  /** A key that its object has already, and where it stands first. */
  repeatedKey?: (key: string, offset: number, first: number, path: () => string) => void;
}

/** Goes through a JSON text that is known to be well-formed; strings that are no keys are passed over. However deep it is nested. */
export function scanJson(text: string, { number, repeatedKey }: JsonVisitor): void {
  const stack: Open[] = [];
  const path = () => toPointer(stack.map((open) => open.step));
  let isKey = false;
  token.lastIndex = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [found] = match;
    const open = stack.at(-1);
    switch (found[0]) {
      case "{":
      case "[":
        isKey = found === "{";
        stack.push(isKey ? { step: "", keys: new Map() } : { step: 0 });
        break;
      case "}":
      case "]":
        stack.pop();
        isKey = false;
        break;
      case ",":
        isKey = open?.keys !== undefined;
        if (open !== undefined && open.keys === undefined) open.step = Number(open.step) + 1;
        break;
      case '"': {
        token.lastIndex = endOfString(text, match.index);
        if (!isKey || open?.keys === undefined) break;
        const key = JSON.parse(text.slice(match.index, token.lastIndex)) as string;
        const first = open.keys.get(key);
        open.step = key;
        isKey = false;
        if (first === undefined) open.keys.set(key, match.index);
        else repeatedKey?.(key, match.index, first, path);
        break;
      }
      default:
        number?.(found, match.index, path);
    }
  }
}

/** An object or a list that is not closed yet, and the step in it; of an object, its keys so far and where each stands. */
interface Open {
  step: PathStep;
  keys?: Map<string, number>;
}

const token = /["{}[\],]|-?[0-9][0-9.eE+-]*/gu;
