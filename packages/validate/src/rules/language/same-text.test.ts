import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { sameText } from "./same-text.ts";

it("holds on its examples", () => expect(tryExamples(sameText)).toEqual([]));
