import { describe, expect, it } from "vitest";
import { codes } from "./codes.ts";

const { above, isNamed } = codes.divisions;

const named = (own: string, code: string, year?: number): boolean | undefined => {
  const division = codes.divisions.find(code);
  return division && isNamed(own, division, year);
};

describe("isNamed", () => {
  it.each([
    ["宁波市", "330200"],
    ["宁波", "330200"],
    ["甬", "330200"],
    ["浙江省宁波市", "330200"],
    ["浙江宁波", "330200"],
    ["宁波市海曙区", "330203"],
    ["宁波海曙", "330203"],
    ["浙江省宁波市海曙区", "330203"],
    ["北京市海淀区", "110108"],
    ["北京海淀", "110108"],
    ["海淀区（北京）", "110108"],
    ["广西壮族自治区南宁市", "450100"],
    ["广西南宁", "450100"],
    ["吉林省吉林市", "220200"],
    ["吉林", "220200"],
    ["吉林", "220000"],
    ["内蒙古", "150000"],
    ["内蒙古自治区", "150000"],
    ["新疆", "650000"],
    ["新疆维吾尔自治区", "650000"],
    ["宁夏", "640000"],
    ["西藏自治区", "540000"],
    ["沪", "310000"],
    ["浙", "330000"],
    ["恩施州", "422800"],
    ["恩施土家族苗族自治州", "422800"],
    ["恩施自治州", "422800"],
    ["黔东南州", "522600"],
    ["西双版纳", "532800"],
    ["景宁县", "331127"],
    ["景宁畲族自治县", "331127"],
    ["三都县", "522732"],
    ["东乡县", "622926"],
    ["鄂温克旗", "150724"],
    ["前郭尔罗斯县", "220721"],
    ["浦东新区", "310115"],
    ["上海浦东", "310115"],
    ["神农架林区", "429021"],
    ["神农架", "429021"],
    ["湖北仙桃", "429004"],
    ["六枝特区", "520203"],
    ["大兴安岭地区", "232700"],
    ["喀什", "653100"],
    ["锡林郭勒盟", "152500"],
    ["中国香港", "810000"],
    ["香港特别行政区", "810000"],
    ["台湾地区", "710000"],
    ["矿区", "140303"],
    ["西沙群岛", "460321"],
    ["宁波全市", "330200"],
    ["宁波市域", "330200"],
    ["中华人民共和国浙江省", "330000"],
    ["襄樊市", "420600"],
  ])("%s is %s", (own, code) => expect(named(own, code)).toBe(true));

  it.each([
    ["吉林市", "220000"],
    ["吉林省", "220200"],
    ["南京市鼓楼区", "350102"],
    ["鼓楼区（南京）", "350102"],
    ["上海市海淀区", "110108"],
    ["朝阳市", "110105"],
    ["朝阳区", "211300"],
    ["海口县", "460100"],
    ["湖州县", "330500"],
    ["余姚区", "330281"],
    ["井陉县", "130107"],
    ["伊宁县", "654002"],
    ["伊宁市", "654021"],
    ["喀什市", "653100"],
    ["延边市", "222400"],
    ["河南省", "632324"],
    ["海南省", "632500"],
    ["宁波市海曙区", "330200"],
    ["宁", "330200"],
    ["", "330200"],
    ["市", "330200"],
    ["宁波舟山港", "330200"],
    ["舟山", "330200"],
  ])("%s is not %s", (own, code) => expect(named(own, code) ?? false).toBe(false));

  it("goes by the name of the year, and by both in the year in which it changed", () => {
    expect([2005, 2011, 2020].map((year) => named("襄樊市", "420600", year))).toEqual([true, true, false]);
    expect([2005, 2020].map((year) => named("襄阳市", "420600", year))).toEqual([false, true]);
    expect([2005, 2020].map((year) => named("定安县", "469025", year))).toEqual([true, false]);
  });

  it("knows every division by its own name, whole and short", () => {
    for (const division of codes.divisions.under("")) {
      expect(isNamed(division.name, division), division.code).toBe(true);
      expect(
        isNamed(
          above(division)
            .map(({ name }) => name)
            .join("") + division.name,
          division,
        ),
        division.code,
      ).toBe(true);
    }
  });
});

it("knows what a place lies in", () => {
  const names = (code: string) => {
    const division = codes.divisions.find(code);
    return division && above(division).map(({ name }) => name);
  };
  expect(["330203", "330200", "330000", "429004", "110108"].map(names)).toEqual([
    ["浙江省", "宁波市"],
    ["浙江省"],
    [],
    ["湖北省"],
    ["北京市"],
  ]);
});

it("finds the places that have a name", () => {
  const find = (own: string) => codes.divisions.named(own).map(({ code }) => code);
  expect(find("吉林")).toEqual(["220000", "220200"]);
  expect(find("宁波海曙")).toEqual(["330203"]);
  expect(find("南京市鼓楼区")).toEqual(["320106"]);
  expect(find("鼓楼区（福州）")).toEqual(["350102"]);
  expect(find("东方大港")).toEqual([]);
});
