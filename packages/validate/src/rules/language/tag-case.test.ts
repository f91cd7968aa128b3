import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { tagCase } from "./tag-case.ts";

it("holds on its examples", () => expect(tryExamples(tagCase)).toEqual([]));
