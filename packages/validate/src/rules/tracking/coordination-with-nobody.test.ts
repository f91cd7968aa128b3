import { expect, it } from "vitest";
import { tryExamples } from "../try-examples.ts";
import { coordinationWithNobody } from "./coordination-with-nobody.ts";

it("holds on its examples", () => expect(tryExamples(coordinationWithNobody)).toEqual([]));
