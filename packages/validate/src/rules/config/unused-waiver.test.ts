import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { unusedWaiver } from "./unused-waiver.ts";

it("holds on its examples", () => expect(tryExamples(unusedWaiver)).toEqual([]));
