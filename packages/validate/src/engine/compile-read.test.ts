import { headShape, idPattern, itemShapes, type Shape } from "@regional-plan/model";
import { expect, test } from "vitest";
import { mostLists } from "./notes.ts";

// What reads a value is made when a plan first has it: that all can be made is asked here, and not of whoever has it first.
test("everything that the model allows can be read", () => {
  const deepest: string[] = [];
  const noIds: string[] = [];
  const look = (shape: Shape, path: string, lists: number): void => {
    if (shape.link !== undefined && !(shape.is === "text" && String(shape.pattern) === String(idPattern))) noIds.push(path);
    if (shape.is === "list") {
      if (lists + 1 > mostLists && holdsNotes(shape.of)) deepest.push(path);
      look(shape.of, `${path}[]`, lists + 1);
    }
    if (shape.is === "object") for (const [key, value] of Object.entries(shape.keys)) look(value, `${path}.${key}`, lists);
  };
  for (const [kind, shape] of Object.entries(itemShapes)) look(shape, kind, 0);
  look(headShape, "plan", 0);
  expect({ deepest, noIds }).toEqual({ deepest: [], noIds: [] });
});

/** Lists of plain values, such as coordinates, are checked and not walked. */
const holdsNotes = (shape: Shape): boolean =>
  shape.is === "object" || shape.link !== undefined || shape.name !== undefined || (shape.is === "list" && holdsNotes(shape.of));
