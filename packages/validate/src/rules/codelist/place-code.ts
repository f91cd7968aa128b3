import { type Place, yearOfPlan } from "@regional-plan/model";
import type { RuleContext } from "../../engine/rule-context.ts";
import { defineRule } from "../define-rule.ts";
import { judgePlaceCode } from "./judge-place-code.ts";
import { chineseNames, type PlaceClaims } from "./place-divisions.ts";

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
  message: {
    en: "“{code}” is not in the lists of GB/T 2260 from 2002 to {asOf} that are looked up here.",
    zh: "在用于核对的2002年至{asOf}年 GB/T 2260 行政区划代码表中，没有“{code}”。",
  },
  why: {
    en: "Maps and statistics are joined by this code; with a wrong one the figures of another place are shown.",
    zh: "地图和统计数据按此代码关联，代码有误会张冠李戴。",
  },
  fix: { en: "Look the code up in the list of administrative divisions for the plan's year.", zh: "请查对规划编制年份的行政区划代码。" },
  variants: {
    near: {
      message: {
        en: "“{code}” is not in the lists of GB/T 2260 from 2002 to {asOf} that are looked up here.",
        zh: "在用于核对的2002年至{asOf}年 GB/T 2260 行政区划代码表中，没有“{code}”。",
      },
      fix: { en: "{place} has {nearest}.", zh: "{place}的代码为“{nearest}”。" },
    },
    written: {
      message: {
        en: "A code of GB/T 2260 is six plain digits: {nearest}, {name}, not “{code}”.",
        zh: "行政区划代码应写作六位半角数字：{name}为“{nearest}”，不是“{code}”。",
      },
      fix: { en: "Write {nearest}.", zh: "请写作“{nearest}”。" },
    },
    shape: {
      message: {
        en: "“{code}” is not six digits, as the codes of GB/T 2260 are.",
        zh: "“{code}”不是六位数字，GB/T 2260 行政区划代码均为六位数字。",
      },
      fix: {
        en: "Write the six digits; a code of another register takes that register's scheme.",
        zh: "请填写六位数字代码；其他代码，请改填相应的标识体系（scheme）。",
      },
    },
    country: {
      message: {
        en: "“{code}” stands for the whole country, for which GB/T 2260 has no code.",
        zh: "“{code}”指全国，GB/T 2260 没有全国的代码。",
      },
      fix: { en: "Write scheme iso-3166-1 and the value CN.", zh: "请改为：标识体系（scheme）填 iso-3166-1，标识（value）填 CN。" },
    },
    iso: {
      message: { en: "“{code}” is a code of ISO 3166-2, not of GB/T 2260.", zh: "“{code}”是 ISO 3166-2 代码，不是 GB/T 2260 代码。" },
      fix: { en: "Write scheme iso-3166-2.", zh: "请将标识体系（scheme）改为 iso-3166-2。" },
    },
    heading: {
      message: {
        en: "“{code}” is a heading of GB/T 2260 ({heading}) and not a place.",
        zh: "“{code}”是 GB/T 2260 中的汇总项“{heading}”，不是具体地方。",
      },
      fix: {
        en: "Use the code of the place that is meant: {name} has {nearest}.",
        zh: "请填写所指地方自身的代码：{name}为“{nearest}”。",
      },
    },
    statistical: {
      message: {
        en: "“{code}” is a code for statistics; its first six digits, {nearest}, are the code of GB/T 2260: {name}.",
        zh: "“{code}”是统计用区划代码，前六位“{nearest}”（{name}）才是 GB/T 2260 代码。",
      },
      fix: { en: "Write {nearest}.", zh: "请只填前六位“{nearest}”。" },
    },
    below: {
      message: {
        en: "“{code}” is a code for a place below county level (its first six digits are {nearest}, {name}); GB/T 2260 ends with counties.",
        zh: "“{code}”是县级以下的区划代码（前六位“{nearest}”为{name}），GB/T 2260 只编到县级。",
      },
      fix: { en: "Keep it under a scheme of your own, such as x-nbs.", zh: "请改用自定的标识体系（scheme，如 x-nbs），代码不变。" },
    },
    zone: {
      message: {
        en: "“{code}” is of the form that the statistics bureau uses for development zones; GB/T 2260 has no codes for them.",
        zh: "“{code}”属于统计部门为开发区等编制的统计用区划代码，不是 GB/T 2260 代码。",
      },
      fix: { en: "Keep it under a scheme of your own, such as x-nbs.", zh: "请改用自定的标识体系（scheme，如 x-nbs），代码不变。" },
    },
    newArea: {
      message: {
        en: "“{code}” is not in the lists of GB/T 2260 from 2002 to {asOf}; new areas and zones that are no administrative divisions have no code there.",
        zh: "2002年至{asOf}年 GB/T 2260 行政区划代码表中没有“{code}”；新区、开发区不是行政区划的，没有此类代码。",
      },
      fix: {
        en: "A code that a statistics office gave it is kept under a scheme of your own, such as x-nbs.",
        zh: "统计等部门另编的代码，请改用自定的标识体系（scheme，如 x-nbs）保留。",
      },
    },
    past: {
      message: { en: "{code}, {name}, was not in force in {year}.", zh: "“{code}”（{name}）在{year}年并非有效代码。" },
      fix: {
        en: "If the place had another code in {year}, write that one; if it was not there yet, or was merged or abolished, name the place of that time or leave the code out.",
        zh: "该地{year}年另有代码的，请填写当年代码；当时尚未设立或已撤并的，请改写为当时的地方，或不填代码。",
      },
    },
    pastNear: {
      message: { en: "{code}, {name}, was not in force in {year}.", zh: "“{code}”（{name}）在{year}年并非有效代码。" },
      fix: { en: "In {year} {place} had {nearest}.", zh: "{year}年{place}的代码为“{nearest}”。" },
    },
    other: {
      message: { en: "{code} is the code of {name}.", zh: "“{code}”是{name}的代码。" },
      fix: {
        en: "Correct the code, or add {alias} to the place's aliases if it is the same.",
        zh: "请更正代码；确为同一地方的，请将“{alias}”补入别名。",
      },
    },
    otherNear: {
      message: { en: "{code} is the code of {name}.", zh: "“{code}”是{name}的代码。" },
      fix: {
        en: "{place} has {nearest}: correct the code, or the name if {name} is meant.",
        zh: "{place}的代码为“{nearest}”，请更正代码；所指确为{name}的，请更正名称。",
      },
    },
    kind: {
      message: {
        en: "{code} is the code of {name}; that is “{is}”, not “{kind}”.",
        zh: "“{code}”是{name}的代码，其类型是“{is}”，不是“{kind}”。",
      },
      fix: { en: "Correct the code or the kind.", zh: "请核对代码和类型（kind）。" },
    },
    kindNear: {
      message: {
        en: "{code} is the code of {name}; that is “{is}”, not “{kind}”.",
        zh: "“{code}”是{name}的代码，其类型是“{is}”，不是“{kind}”。",
      },
      fix: {
        en: "{place} has {nearest}; otherwise correct the kind.",
        zh: "{place}的代码为“{nearest}”；所指确为{name}的，请更正类型（kind）。",
      },
    },
    outside: {
      message: {
        en: "{code} is the code of {name}, which does not lie in {above}.",
        zh: "“{code}”是{name}的代码，而该地不在“{above}”范围内。",
      },
      fix: { en: "Correct the code, or what the place is within.", zh: "请核对代码和上级地点（within）。" },
    },
    outsideNear: {
      message: {
        en: "{code} is the code of {name}, which does not lie in {above}.",
        zh: "“{code}”是{name}的代码，而该地不在“{above}”范围内。",
      },
      fix: { en: "{place} has {nearest}.", zh: "{place}的代码为“{nearest}”。" },
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
      { plan: { places: [{ id: "place-1", name: { zh: "北京市海淀区" }, identifiers: [{ scheme: "gb-t-2260", value: "110108" }] }] } },
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
        plan: { places: [{ id: "place-1", name: { zh: "吉林市" }, identifiers: [{ scheme: "gb-t-2260", value: "220000" }] }] },
        at: ["/places/0/identifiers/0/value"],
      },
      {
        plan: {
          places: [
            { id: "place-1", name: { zh: "南京市" }, identifiers: [{ scheme: "gb-t-2260", value: "320100" }] },
            { id: "place-2", name: { zh: "鼓楼区" }, within: "place-1", identifiers: [{ scheme: "gb-t-2260", value: "350102" }] },
          ],
        },
        at: ["/places/1/identifiers/0/value"],
      },
      {
        plan: { places: [{ id: "place-1", name: { zh: "宁波市" }, identifiers: [{ scheme: "gb-t-2260", value: "330200000000" }] }] },
        at: ["/places/0/identifiers/0/value"],
      },
    ],
  },
  check: ({ plan, codes: { divisions }, find, report }) => {
    const year = yearOfPlan(plan);
    return {
      identifier(identifier) {
        const { scheme, value } = identifier.value;
        if (scheme !== "gb-t-2260") return;
        const place = identifier.kind === "place" ? claimsOf(identifier.owner as Place, find) : noClaims;
        const fault = judgePlaceCode(value, place, { divisions, year });
        if (fault === undefined) return;
        const { variant, params, mend } = fault;
        const fix = mend && { fix: [{ op: "replace" as const, ...mend }] };
        report(identifier, "value", params, { ...(variant !== undefined && { variant }), ...fix });
      },
    };
  },
});

const noClaims: PlaceClaims = { names: [], above: [] };

function claimsOf(place: Place, find: RuleContext["find"]): PlaceClaims {
  const above: Place[] = [];
  for (let next = find(place.within ?? ""); next?.kind === "place" && next.item !== place; next = find(next.item.within ?? "")) {
    if (above.includes(next.item)) break;
    above.push(next.item);
  }
  return { names: chineseNames(place), ...(place.kind !== undefined && { kind: place.kind }), above };
}
