import { expect, it } from "vitest";
import { lineIndex } from "../line-index.ts";
import { findUnfaithful } from "./find-unfaithful.ts";

const foundIn = (text: string) =>
  findUnfaithful(text, JSON.parse(text), { place: lineIndex(text) }).map(({ rule, path }) => `${rule} ${path}`);

it.each([
  ['{"a":1,"b":[{"c":-2.5}],"d":"x"}', []],
  ['{"a" : 1,\n"b"\t:\r\n2}', []],
  ['{"a":"\\":","b" :1,"b" :2}', ["content/duplicate-key /b"]],
  ['{"a":": x","b" :1,"b":2}', ["content/duplicate-key /b"]],
  ['{"a\\"":1,"a\\"":2}', ['content/duplicate-key /a"']],
  ['{"a":"x\\" :","b":1,"b":2}', ["content/duplicate-key /b"]],
  ['{"":1,"":2}', ["content/duplicate-key /"]],
  ["[1, 123456789012345678]", ["content/inexact-number /1"]],
  ['{"a":[{"b":1}, 123456789012345678]}', ["content/inexact-number /a/1"]],
  ["123456789012345678", ["content/inexact-number "]],
  ['{"a": \n 123456789012345678}', ["content/inexact-number /a"]],
  ['{"a":-0,"b":2.50,"c":1e5}', []],
  ['{"extensions":{"a":-0,"b":0.5}}', ["content/number-spelling /extensions/a"]],
  ['{"extensions":{"a":2.50,"b":1e5}}', ["content/number-spelling /extensions/a", "content/number-spelling /extensions/b"]],
  ['{"extensions":{"a":[2.50]}}', ["content/number-spelling /extensions/a/0"]],
])("%s", (text, found) => expect(foundIn(text)).toEqual(found));
