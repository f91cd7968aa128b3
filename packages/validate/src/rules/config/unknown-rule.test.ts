import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { unknownRule } from "./unknown-rule.ts";

it("holds on its examples", () => expect(tryExamples(unknownRule)).toEqual([]));
