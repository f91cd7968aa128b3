import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { noSource } from "./no-source.ts";

it("holds on its examples", () => expect(tryExamples(noSource)).toEqual([]));
