import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { uncoveredText } from "./uncovered-text.ts";

it("holds on its examples", () => expect(tryExamples(uncoveredText)).toEqual([]));
