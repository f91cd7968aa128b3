import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { ambiguousQuote } from "./ambiguous-quote.ts";

it("holds on its examples", () => expect(tryExamples(ambiguousQuote)).toEqual([]));
