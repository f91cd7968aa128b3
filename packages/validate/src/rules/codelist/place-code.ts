import { type Edtf, type Place, readEdtf } from "@regional-plan/model";
import { defineRule } from "../../define-rule.ts";

/** A code of GB/T 2260 is one that was in force in the plan's year, and that of the place it stands at. */
export const placeCode = defineRule({
  id: "codelist/place-code",
  severity: "warning",
  preset: "recommended",
  basis: {
    title: {
      en: "GB/T 2260 Codes for the administrative divisions of the People's Republic of China",
      zh: "GB/T 2260《中华人民共和国行政区划代码》",
    },
    url: "https://www.mca.gov.cn/n156/n186/index.html",
  },
  needs: ["codes"],
  message: { en: "{code} is no code of GB/T 2260.", zh: "“{code}”不是 GB/T 2260 行政区划代码。" },
  why: {
    en: "Maps and statistics are joined by this code; with a wrong one the figures of another place are shown.",
    zh: "地图和统计数据按此代码关联，代码有误会张冠李戴。",
  },
  fix: { en: "Look the code up in the list of administrative divisions for the plan's year.", zh: "请查对规划编制年份的行政区划代码。" },
  variants: {
    past: {
      message: { en: "{code}, {name}, was not in force in {year}.", zh: "“{code}”（{name}）在{year}年并非有效代码。" },
      fix: { en: "Use the code that the place had in {year}.", zh: "请使用该地{year}年的代码。" },
    },
    other: {
      message: { en: "{code} is the code of {name}.", zh: "“{code}”是{name}的代码。" },
      fix: {
        en: "Correct the code, or add {name} to the place's aliases if it is the same.",
        zh: "请更正代码；确为同一地方的，请将“{name}”补入别名。",
      },
    },
  },
  examples: {
    valid: [
      {
        plan: {
          issued: "2020",
          places: [{ id: "place-1", name: { zh: "宁波" }, identifiers: [{ scheme: "gb-t-2260", value: "330200" }] }],
        },
      },
      {
        plan: {
          issued: "2015",
          places: [{ id: "place-1", name: { zh: "江东区" }, identifiers: [{ scheme: "gb-t-2260", value: "330204" }] }],
        },
      },
    ],
    invalid: [
      {
        plan: { places: [{ id: "place-1", name: { zh: "宁波市" }, identifiers: [{ scheme: "gb-t-2260", value: "330299" }] }] },
        at: ["/places/0/identifiers/0/value"],
      },
      {
        plan: {
          issued: "2020",
          places: [{ id: "place-1", name: { zh: "江东区" }, identifiers: [{ scheme: "gb-t-2260", value: "330204" }] }],
        },
        at: ["/places/0/identifiers/0/value"],
      },
      {
        plan: { places: [{ id: "place-1", name: { zh: "舟山市" }, identifiers: [{ scheme: "gb-t-2260", value: "330200" }] }] },
        at: ["/places/0/identifiers/0/value"],
      },
    ],
  },
  check: ({ plan, codes, report }) => {
    const year = yearOf(plan.issued) ?? yearOf(plan.period);
    return {
      identifier(identifier) {
        const { scheme, value } = identifier.value;
        if (scheme !== "gb-t-2260") return;
        const division = codes.divisions.find(value);
        const place = identifier.kind === "place" ? (identifier.owner as Place) : undefined;
        if (division === undefined) report(identifier, "value", { code: value });
        else if (year !== undefined && !division.inForce(year))
          report(identifier, "value", { code: value, name: division.name, year }, { variant: "past" });
        else if (place !== undefined && isOther(place, division.name))
          report(identifier, "value", { code: value, name: division.name }, { variant: "other" });
      },
    };
  },
});

function yearOf(date: Edtf | undefined): number | undefined {
  const span = date === undefined ? undefined : readEdtf(date);
  return span === undefined ? undefined : Number(span.first.slice(0, 4));
}

/** Whether a place has Chinese names, and none of them is the official one. */
function isOther({ name, aliases = [] }: Place, official: string): boolean {
  let isNamed = false;
  for (const text of [name, ...aliases]) {
    for (const language in text) {
      if (!/^zh\b/iu.test(language)) continue;
      if (isSame(text[language] ?? "", official)) return false;
      isNamed = true;
    }
  }
  return isNamed;
}

/** 宁波 is 宁波市, and 恩施州 is 恩施土家族苗族自治州. */
function isSame(own: string, official: string): boolean {
  const [short, long] = [withoutRank(own), withoutRank(official)];
  return own === official || long.startsWith(short) || short.startsWith(long);
}

const withoutRank = (name: string): string =>
  name.length > 2 ? name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|区|县|盟|旗|州)$/u, "") : name;
