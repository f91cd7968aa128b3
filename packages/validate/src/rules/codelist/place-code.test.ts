import { describeFinding, type Finding, type Place, type Plan } from "@regional-plan/model";
import { describe, expect, it } from "vitest";
import { foundBy } from "../../../test/found-by.ts";
import { codes } from "../../codes/codes.ts";
import { validatePlan } from "../../engine/validate-plan.ts";
import { tryExamples } from "../try-examples.ts";
import { placeCode } from "./place-code.ts";

it("holds on its examples", () => expect(tryExamples(placeCode, { codes })).toEqual([]));

const place = (zh: string, value: string, aliases: string[] = []) => ({
  places: [
    { id: "place-1", name: { zh }, aliases: aliases.map((alias) => ({ zh: alias })), identifiers: [{ scheme: "gb-t-2260", value }] },
  ],
});

const findings = (fields: Partial<Plan>): readonly Finding[] =>
  validatePlan(
    { specVersion: "0.2", id: "p", title: { zh: "计划" }, languages: ["zh"], ...fields },
    { codes, rules: [placeCode], only: [placeCode.id] },
  ).findings;

const coded = (zh: string, value: string, more: Partial<Place> = {}): Place => ({
  id: "place-1",
  name: { zh },
  identifiers: [{ scheme: "gb-t-2260", value }],
  ...more,
});

it.each([
  ["宁波市", "330200"],
  ["宁波", "330200"],
  ["舟山", "330900"],
  ["上海市", "310000"],
  ["新疆", "650000"],
  ["恩施州", "422800"],
  ["香港", "810000"],
])("lets %s have %s", (name, code) => expect(foundBy(placeCode, place(name, code))).toEqual([]));

it("knows a place by its alias", () => {
  expect(foundBy(placeCode, place("东方大港", "330200"))).toHaveLength(1);
  expect(foundBy(placeCode, place("东方大港", "330200", ["宁波"]))).toEqual([]);
});

it.each([
  ["330204", "2015", true],
  ["330204", "2020", false],
  ["330213", "2015", false],
  ["330213", "2020", true],
  ["330113", "2020", false],
  ["330113", "2021", true],
  ["330113", "2030", true],
  ["330103", "2021", true],
  // No list of 2021 is held: the change of April 2021 may have come in 2022 as well.
  ["330103", "2022", true],
  ["330103", "2023", false],
  ["330103", "1999", true],
])("says of %s whether it was in force in %s", (code, issued, inForce) => {
  const name = codes.divisions.find(code)?.name ?? "";
  expect(foundBy(placeCode, { issued, ...place(name, code) })).toHaveLength(inForce ? 0 : 1);
});

it.each([
  ["2011-03", "无为县", "341422", "340225"],
  ["2011", "庐江县", "341421", "340124"],
  ["2011-07", "和县", "341424", "340523"],
  ["2015-12", "枞阳县", "340823", "340722"],
])("lets old and new code be in %s, the year of the change: %s", (issued, name, ...both) => {
  for (const code of both) expect(findings({ issued, places: [coded(name, code)] }), code).toEqual([]);
});

it.each([
  ["2016-12", "奉化区", "330213"],
  ["2016-05", "奉化市", "330283"],
  ["2014-12", "富阳区", "330111"],
  ["2013-11", "柯桥区", "330603"],
  ["2016-12", "章丘区", "370114"],
  ["2015-12", "密云区", "110118"],
  ["2012-03", "吴江市", "320584"],
  ["2016-03", "崇明县", "310230"],
  ["2016-12", "崇明区", "310151"],
  ["2023-01", "米林县", "540422"],
  ["2023-12", "米林市", "540481"],
  ["2010-12", "襄阳市", "420600"],
  ["2010-03", "襄樊市", "420600"],
  ["2020-03", "海门市", "320684"],
  ["2020-12", "海门区", "320614"],
  ["2020-04", "邢台县", "130521"],
  ["2021-02", "下城区", "330103"],
])("lets what was in force for a part of the year be: %s, %s", (issued, name, code) =>
  expect(findings({ issued, places: [coded(name, code)] })).toEqual([]),
);

it.each([
  ["2012", "无为县", "341422", "340225"],
  ["2009", "无为县", "340225", "341422"],
  ["2018", "枞阳县", "340823", "340722"],
])("mends a code of another year in %s: %s", (issued, name, code, due) =>
  expect(findings({ issued, places: [coded(name, code)] })).toMatchObject([{ variant: "pastNear", fix: [{ value: due }] }]),
);

it("mends nothing where a place had several codes and the year is that of the change, or not said", () => {
  for (const issued of [{ issued: "2011" }, {}])
    expect(findings({ ...issued, places: [coded("无为县", "341499")] })[0]?.fix).toBeUndefined();
});

it("does not take the one place of today for one of the same name that is gone", () => {
  for (const issued of [{ issued: "2004" }, { issued: "2020" }, {}]) {
    const [finding] = findings({ ...issued, places: [coded("东山区", "440199")] });
    expect(finding?.params?.nearest).toBeUndefined();
    expect(finding?.fix).toBeUndefined();
  }
  expect(findings({ issued: "2020", places: [coded("宁波市", "440299")] })[0]?.fix).toBeUndefined();
});

it("takes the first year of the period where the plan does not say when it was issued", () => {
  expect(foundBy(placeCode, { period: "2020/2025", ...place("江东区", "330204") })).toHaveLength(1);
  expect(foundBy(placeCode, place("江东区", "330204"))).toEqual([]);
});

const variantOf = (place: Place, fields: Partial<Plan> = {}) => findings({ ...fields, places: [place] })[0]?.variant;

describe("the name", () => {
  it.each([
    ["吉林市", "220000", "220200"],
    ["吉林省", "220200", "220000"],
    ["南京市鼓楼区", "350102", "320106"],
    ["朝阳区", "211300", undefined],
    ["北京市朝阳区", "220104", "110105"],
    ["海南藏族自治州", "460000", "632500"],
    ["邢台县", "130500", undefined],
    ["普陀区", "310109", undefined],
    ["舟山市普陀区", "310107", "330903"],
    ["和平区", "120102", undefined],
    ["伊宁县", "654002", "654021"],
  ])("%s is not %s; its code is %s", (name, code, nearest) => {
    const [finding] = findings({ places: [coded(name, code)] });
    expect(finding?.variant).toBe(nearest === undefined ? "other" : "otherNear");
    expect(finding?.params?.nearest).toBe(nearest);
    // Whether the code or the name is wrong, nobody can tell.
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    ["宁波市（含慈溪、余姚）", "330200"],
    ["浙江·宁波", "330200"],
    ["宁波市区", "330200"],
    ["宁波市本级", "330200"],
    ["寧波市", "330200"],
    ["臺灣", "710000"],
    ["吉林全省", "220000"],
    ["杭州主城区", "330100"],
    ["余姚市（含泗门镇）", "330281"],
    ["青海全省", "630000"],
  ])("%s leaves open that it is %s", (name, code) => expect(findings({ places: [coded(name, code)] })).toEqual([]));

  it.each([
    ["吉林全省", "220200"],
    ["吉林市区", "220000"],
    ["宁波大学", "330200"],
    ["宁波港", "330200"],
    ["杭州湾新区", "330100"],
    ["宁波舟山", "330200"],
    ["溫州市", "330200"],
  ])("%s does not", (name, code) => expect(findings({ places: [coded(name, code)] })).toHaveLength(1));

  it("still has to fit the kind, and what it is within", () => {
    expect(variantOf(coded("宁波市区", "330200", { kind: "district" }))).toBe("kind");
    const above: Place = { id: "place-2", name: { zh: "南京市区" }, identifiers: [{ scheme: "gb-t-2260", value: "320100" }] };
    expect(findings({ places: [coded("鼓楼区", "350102", { within: "place-2" }), above] })).toHaveLength(1);
  });

  it("is not compared where it is in traditional characters alone", () => {
    expect(findings({ places: [{ ...coded("", "330200"), name: { "zh-Hant": "寧波市", en: "Ningbo" } }] })).toEqual([]);
    expect(findings({ places: [{ ...coded("", "330200"), name: { "zh-Hans": "舟山市" } }] })).toHaveLength(1);
  });

  it("is that of the plan's year", () => {
    expect(variantOf(coded("襄樊市", "420600"), { issued: "2008" })).toBeUndefined();
    expect(variantOf(coded("襄樊市", "420600"), { issued: "2020" })).toBe("other");
    expect(variantOf(coded("定安县", "469025"), { issued: "2020" })).toBe("otherNear");
    expect(variantOf(coded("密云县", "110228"), { issued: "2010" })).toBeUndefined();
  });

  it("leads to the code of the year", () => {
    const [finding] = findings({ issued: "2020", places: [coded("密云县", "110228")] });
    expect(finding).toMatchObject({ variant: "pastNear", params: { nearest: "110118", place: "北京市密云区" } });
    expect(finding?.fix).toBeUndefined();
  });
});

describe("what it is within", () => {
  const inside = (code: string, above: Partial<Place>, ...others: Place[]) =>
    findings({ places: [coded("鼓楼区", code, { within: "place-2" }), { id: "place-2", name: { zh: "" }, ...above }, ...others] });

  it.each<[string, Partial<Place>]>([
    ["a city, by its code", { name: { zh: "南京市" }, identifiers: [{ scheme: "gb-t-2260", value: "320100" }] }],
    ["a city, by its name", { name: { zh: "江苏省南京市" } }],
    ["a city, by its name and kind", { name: { zh: "南京" }, kind: "prefecture" }],
  ])("is %s", (_, above) => {
    expect(inside("320106", above)).toEqual([]);
    expect(inside("350102", above)).toMatchObject([{ variant: "outsideNear", params: { nearest: "320106" } }]);
  });

  it("is a province, in which two districts are so called", () => {
    for (const zh of ["江苏省", "江苏", "苏"]) {
      const above = { name: { zh }, kind: "province" };
      expect(inside("320106", above)).toEqual([]);
      expect(inside("320302", above)).toEqual([]);
      expect(inside("350102", above)).toMatchObject([{ variant: "outside" }]);
    }
  });

  it("is looked for through several levels, past what is no division", () => {
    const nanjing: Place = { id: "place-3", name: { zh: "南京市" }, identifiers: [{ scheme: "gb-t-2260", value: "320100" }] };
    const core = { name: { zh: "中心城区" }, kind: "city-part", within: "place-3" };
    expect(inside("320106", core, nanjing)).toEqual([]);
    expect(inside("350102", core, nanjing)).toHaveLength(1);
  });

  it("says nothing of a region, a country, a circle", () => {
    expect(inside("350102", { name: { zh: "长三角" }, kind: "region" })).toEqual([]);
    expect(inside("350102", { name: { zh: "中国" }, kind: "country" })).toEqual([]);
    expect(inside("350102", { name: { zh: "东南沿海" }, within: "place-1" })).toEqual([]);
  });

  it("is a province for what it governs itself, and 伊犁州 for its prefectures", () => {
    const pairs = [
      ["仙桃市", "429004", "湖北省", "420000"],
      ["济源市", "419001", "河南省", "410000"],
      ["石河子市", "659001", "新疆", "650000"],
      ["昆玉市", "659009", "新疆维吾尔自治区", "650000"],
      ["琼海市", "469002", "海南省", "460000"],
      ["塔城市", "654201", "伊犁州", "654000"],
      ["浦东新区", "310115", "上海", "310000"],
    ];
    for (const [own = "", code = "", name = "", value = ""] of pairs) {
      const above: Place = { id: "place-2", name: { zh: name }, identifiers: [{ scheme: "gb-t-2260", value }] };
      expect(findings({ places: [coded(own, code, { within: "place-2" }), above] }), own).toEqual([]);
    }
  });

  it("is not believed where its own code is wrong", () => {
    const above: Place = { id: "place-2", name: { zh: "宁波市" }, identifiers: [{ scheme: "gb-t-2260", value: "330900" }] };
    expect(findings({ places: [coded("海曙区", "330203", { within: "place-2" }), above] }).map(({ path }) => path)).toEqual([
      "/places/1/identifiers/0/value",
    ]);
  });
});

it.each([
  ["吉林", "220000", "prefecture", "220200"],
  ["吉林", "220200", "province", "220000"],
  ["海曙区", "330203", "county", undefined],
  ["慈溪市", "330282", "prefecture", undefined],
  ["宁波市", "330200", "county-level-city", undefined],
  ["海曙区", "330203", "town", undefined],
  ["宁波", "330200", "municipality", undefined],
])("%s with %s is no %s", (name, code, kind, nearest) => {
  const [finding] = findings({ places: [coded(name, code, { kind })] });
  expect(finding?.variant).toBe(nearest === undefined ? "kind" : "kindNear");
  expect(finding?.params?.nearest).toBe(nearest);
});

it.each([
  ["上海市", "310000", "municipality"],
  ["上海市", "310000", "province"],
  ["新疆", "650000", "province"],
  ["香港", "810000", "province"],
  ["延边州", "222400", "prefecture"],
  ["大兴安岭地区", "232700", "prefecture"],
  ["儋州市", "460400", "prefecture"],
  ["仙桃市", "429004", "county-level-city"],
  ["浦东新区", "310115", "district"],
  ["浦东新区", "310115", "new-area"],
  ["神农架林区", "429021", "county"],
  ["岱山县", "330921", "island"],
  ["景宁县", "331127", "county"],
  ["海曙区", "330203", "x-core"],
])("%s with %s may be a %s", (name, code, kind) => expect(findings({ places: [coded(name, code, { kind })] })).toEqual([]));

describe("a code that is not in the lists", () => {
  it.each([
    ["市辖区", "110100", "heading"],
    ["重庆市县", "500200", "heading"],
    ["湖北省直辖县级行政区划", "429000", "heading"],
    ["自治区直辖县级行政区划", "659000", "heading"],
    ["海南省直辖县级行政区划", "469000", "heading"],
    ["宁波市市辖区", "330201", "heading"],
    ["广州市市辖区", "440101", "heading"],
    ["河南省直辖", "419000", "heading"],
    ["宁波市", "330200000000", "statistical"],
    ["海曙区", "330203000", "statistical"],
    ["月湖街道", "330203004", "below"],
    ["某社区", "330203004001", "below"],
    ["温州经济技术开发区", "330371", "zone"],
    ["石家庄高新区", "130171", "zone"],
    ["芜湖经开区", "340271000000", "zone"],
    ["雄安新区", "133100", "newArea"],
    ["苏州工业园区", "320594", "newArea"],
    ["某地", "339998", undefined],
    ["宁波", "３３０２００", "written"],
    ["宁波", "330 200", "written"],
    ["宁波", "3302", "written"],
    ["浙江", "CN33", "written"],
    ["宁波", "33O2OO", "written"],
    ["中国", "100000", "country"],
    ["中国", "CN", "country"],
    ["浙江", "CN-ZJ", "iso"],
    ["宁波", "NGB", "shape"],
    ["宁波", "0574", "shape"],
  ])("%s, %s: %s", (name, code, variant) => {
    const found = findings({ places: [coded(name, code)] });
    expect(found).toHaveLength(1);
    expect(found[0]?.variant).toBe(variant);
  });

  it("leads to the place that is meant", () => {
    expect(findings({ places: [coded("宁波市", "330299")] })[0]?.fix).toMatchObject([{ value: "330200" }]);
    expect(findings({ places: [coded("宁波市", "330200000000")] })[0]?.fix).toMatchObject([{ value: "330200" }]);
    expect(findings({ places: [coded("宁波市", "３３０２００")] })[0]?.fix).toMatchObject([{ value: "330200" }]);
    expect(findings({ places: [coded("浙江省", "CN-ZJ")] })[0]?.fix).toMatchObject([{ path: "/places/0/identifiers/0/scheme" }]);
    // Not where the digits are another place's, or a name is that of several.
    expect(findings({ places: [coded("舟山市", "330200000000")] })[0]?.fix).toBeUndefined();
    expect(findings({ places: [coded("鼓楼区", "320199")] })[0]?.fix).toBeUndefined();
    expect(findings({ issued: "2020", places: [coded("巢湖市", "341400")] })[0]?.fix).toBeUndefined();
  });

  it("is said to be missing in those lists, and not to be none", () => {
    const [finding] = findings({ places: [coded("某地", "339998")] });
    const say = (language: "en" | "zh") => finding && describeFinding(finding, placeCode, language).message;
    expect(say("en")).toBe("“339998” is not in the lists of GB/T 2260 from 2002 to 2024 that are looked up here.");
    expect(say("zh")).toBe("在用于核对的2002年至2024年 GB/T 2260 行政区划代码表中，没有“339998”。");
  });
});

it.each([
  ["仙桃市", "429004"],
  ["昆玉市", "659009"],
  ["胡杨河市", "659010"],
  ["儋州市", "460400"],
  ["台湾省", "710000"],
  ["香港特别行政区", "810000"],
  ["南沙区", "460303"],
])("lets %s have %s in 2022", (name, code) => expect(findings({ issued: "2022-05", places: [coded(name, code)] })).toEqual([]));

it("stays quick where thousands are wrong", () => {
  const places = Array.from(
    { length: 3000 },
    (_, index): Place => ({ ...coded("北京市朝阳区".repeat(1 + (index % 40)), "220104"), id: `p-${index}` }),
  );
  expect(findings({ places })).toHaveLength(3000);
}, 120_000);
