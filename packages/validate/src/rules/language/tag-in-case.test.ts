import { expect, it } from "vitest";
import { tagInCase } from "./tag-in-case.ts";

it.each([
  ["zh-hans-cn", "zh-Hans-CN"],
  ["ZH", "zh"],
  ["EN-gb", "en-GB"],
  ["es-419", "es-419"],
  ["de-1996", "de-1996"],
  ["SGN-be-fr", "sgn-BE-FR"],
  ["EN-CA-X-CA", "en-CA-x-ca"],
  ["az-latn-x-LATN", "az-Latn-x-latn"],
  ["zh-u-CO-pinyin", "zh-u-co-pinyin"],
])("%s is %s", (tag, due) => expect(tagInCase(tag)).toBe(due));
