import { atPointer, toPointer } from "@regional-plan/model";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { locateJson, scalarSpans } from "./locate-json.ts";

const text = '{ "a": [ [], {}, "x,{\\"[", { "b": null } ],\n  "c\\"/": -1.5e3, "d": "" }';

test("gives the place of the value, or of what is nearest around it", () => {
  const places = locateJson(text, ["", "/a", "/a/0", "/a/1", "/a/2", "/a/3/b", '/c"~1', "/d", "/a/9", "/a/1/x/y", "/none"]);
  const columns = [...places].map(([path, { line, column }]) => [path, line, column]);
  expect(columns).toEqual([
    ["", 1, 1],
    ["/a", 1, 8],
    ["/a/0", 1, 10],
    ["/a/1", 1, 14],
    ["/a/2", 1, 18],
    ["/a/3/b", 1, 35],
    ['/c"~1', 2, 11],
    ["/d", 2, 24],
    ["/a/9", 1, 8],
    ["/a/1/x/y", 1, 14],
    ["/none", 1, 1],
  ]);
});

test("does not take what an empty list closes for its first item", () => {
  expect([...scalarSpans('{"a":[],"b":[ ]}', ["/a/0", "/b/0"]).keys()]).toEqual([]);
});

test("finds every plain value of any JSON, however it is laid out", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      const written = JSON.stringify(value, undefined, indent);
      const paths = pathsOf(value);
      const spans = scalarSpans(written, paths);
      for (const path of paths) {
        const { start, end } = spans.get(path) ?? { start: 0, end: 0 };
        expect(JSON.parse(written.slice(start, end))).toEqual(JSON.parse(JSON.stringify(atPointer(value, path))));
      }
    }),
  );
});

/** The paths of all values without parts. */
function pathsOf(value: unknown, at: readonly (string | number)[] = []): string[] {
  if (typeof value !== "object" || value === null) return [toPointer(at)];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...at, key]));
}
