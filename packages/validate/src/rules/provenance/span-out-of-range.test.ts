import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { spanOutOfRange } from "./span-out-of-range.ts";

it("holds on its examples", () => expect(tryExamples(spanOutOfRange)).toEqual([]));
