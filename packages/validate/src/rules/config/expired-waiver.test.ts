import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { expiredWaiver } from "./expired-waiver.ts";

it("holds on its examples", () => expect(tryExamples(expiredWaiver)).toEqual([]));
