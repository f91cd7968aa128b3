import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { glossary } from "./glossary.ts";

it("holds on its examples", () => expect(tryExamples(glossary)).toEqual([]));
