import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { missingTranslation } from "./missing-translation.ts";

it("holds on its examples", () => expect(tryExamples(missingTranslation)).toEqual([]));
