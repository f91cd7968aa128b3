/** A unit in English, of one and of several; both empty where English counts without a word. */
export interface EnglishUnit {
  readonly one: string;
  readonly many: string;
}

/** What a unit that plans print in Chinese is in English; `undefined` where nothing is known of it. */
export const englishUnit = (name: string): EnglishUnit | undefined => units.get(name);

const units: ReadonlyMap<string, EnglishUnit> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [
    ...["% ％ ﹪=%", "‰=‰", "百分点 个百分点=percentage point/percentage points", "倍=times"],
    ...["元 元人民币 人民币=yuan", "美元=US dollar/US dollars", "欧元=euro/euros", "港元=Hong Kong dollar/Hong Kong dollars"],
    ...["日元=yen", "英镑=pound/pounds"],
    ...["秒=second/seconds", "分钟=minute/minutes", "小时 个小时=hour/hours", "天 日 自然日 个自然日=day/days", "周=week/weeks"],
    ...["工作日 个工作日=working day/working days", "个月 月=month/months", "年=year/years", "岁 周岁=year of age/years of age"],
    ...["米=m", "公里 千米=km", "海里=nautical mile/nautical miles", "平方米=m²", "平方公里 平方千米=km²", "立方米=m³"],
    ...["公顷=hectare/hectares", "亩=mu", "公斤 千克=kg", "吨=tonne/tonnes", "标准箱 标箱=TEU"],
    ...["千瓦=kW", "兆瓦=MW", "吉瓦=GW", "千瓦时=kWh"],
    ...["人 名=person/people", "人次=person-time/person-times", "户=household/households"],
    "个 家 位 项 座 条 件 辆 架 艘 所 处 台 套 张 例 篇 部 种 类 支 只 款 门 场 株 班 组=",
  ].flatMap((line) => {
    const [names = "", words = ""] = line.split("=");
    const [one = "", many = one] = words.split("/");
    // A quantity without a unit counts alike.
    return [...names.split(" "), ""].map((name): [string, EnglishUnit] => [name, name === "" ? { one: "", many: "" } : { one, many }]);
  }),
);
