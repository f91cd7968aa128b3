import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { missingAuthoritative } from "./missing-authoritative.ts";

it("holds on its examples", () => expect(tryExamples(missingAuthoritative)).toEqual([]));
