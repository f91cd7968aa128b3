import { expect, it } from "vitest";
import { tryExamples } from "../../try-examples.ts";
import { quoteMismatch } from "./quote-mismatch.ts";

it("holds on its examples", () => expect(tryExamples(quoteMismatch)).toEqual([]));
