/** A unit that stands in a text. */
export interface PrintedUnit {
  /** As it is printed; % however wide its sign is. */
  readonly name: string;
  /** How long it is in the text. */
  readonly length: number;
}

/** The unit or classifier that stands at a place of a text. */
export function unitAt(text: string, at: number): PrintedUnit | undefined {
  const units = unitsByFirst.get(text.charCodeAt(at));
  if (units === undefined) return undefined;
  for (const name of units) {
    if (text.startsWith(name, at))
      return isOther(name, text[at + name.length]) ? undefined : { name: signs[name] ?? name, length: name.length };
  }
  return undefined;
}

/** Whether a unit measures, so that its parts may follow it: 3元5角, 1米8, 八成五. Others count: 20所6000个 are two amounts. */
export const isMeasure = (name: string): boolean => measures.has(name);

const isOther = (name: string, next: string | undefined) => next !== undefined && otherWords[name]?.includes(next) === true;

/** UCUM codes of the units that plans print. */
export const ucum: Readonly<Record<string, string>> = {
  "%": "%",
  小时: "h",
  个小时: "h",
  分钟: "min",
  秒: "s",
  天: "d",
  公里: "km",
  千米: "km",
  米: "m",
  平方公里: "km2",
  平方千米: "km2",
  平方米: "m2",
  立方米: "m3",
  公顷: "har",
  公斤: "kg",
  千克: "kg",
  吨: "t",
  千瓦: "kW",
  兆瓦: "MW",
  吉瓦: "GW",
  千瓦时: "kW.h",
};

/** A unit without the scale that is printed before it: 亿元 is 100000000 of 元. */
export interface ScaledUnit {
  readonly factor: number;
  readonly name: string;
}

/** Takes the scale off a unit. The unit may be as long as a text: only its first characters are looked at. */
export function unitScale(unit: string): ScaledUnit {
  const scale = unit.startsWith("百分") ? "" : (/^[十百千]?[万亿]{0,2}/u.exec(unit)?.[0] ?? "");
  return { factor: [...scale].reduce((factor, sign) => factor * (scales[sign] ?? 1), 1), name: unit.slice(scale.length) };
}

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000, 亿: 100_000_000 };

const signs: Readonly<Record<string, string>> = { "％": "%", "﹪": "%" };

const measureLines: readonly string[] = [
  "% ％ ﹪ ‰ ‱ 个百分点 百分点 倍 成 番",
  "元人民币 人民币 元 美元 欧元 港元 日元 英镑",
  "个月 个小时 小时 分钟 秒 个工作日 工作日 个自然日 自然日 天 周 年",
  "平方公里 平方千米 平方米 立方米 公里 千米 海里 米 公顷 亩 标准箱 标箱 标准煤 公斤 千克 吨 千瓦时 千瓦 兆瓦 吉瓦",
];

const measures: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ measureLines.flatMap((line) => line.split(" ")));

const unitsByFirst: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ byFirst(
  /* @__PURE__ */ [
    ...measureLines,
    "人次 人日 人 周岁 岁 名 位 户次 户 家次 家 架次 班次 车次 航次 场次 件次 批次 项次 次",
    "个 项 座 条 件 辆 架 艘 所 处 台 套 张 例 篇 部 种 类 支 只 款 门 场 株 班 组",
  ].flatMap((line) => line.split(" ")),
);

/** Characters that make another word of a unit: 3部门, 10场景, 百次性. */
const otherWords: Readonly<Record<string, string>> = {
  成: "为立果功员都效本熟长交品套型人分年绩就片网千上百",
  元: "化素旦",
  天: "然津",
  周: "年边期围岁",
  年: "底末初度级代份",
  米: "粮",
  家: "庭",
  位: "数于列置一",
  处: "理置于",
  台: "湾州风账",
  场: "景地馆所域",
  部: "门委分署队属长",
  次: "性生日方",
  名: "单牌称录义",
  例: "如外",
  套: "餐",
  支: "持撑付出",
  只: "有能是要",
  门: "类槛",
  组: "织团建合",
  班: "列子",
};

/** A longer unit before those that it begins with. */
function byFirst(units: readonly string[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const unit of units.toSorted((a, b) => b.length - a.length)) {
    const first = unit.charCodeAt(0);
    found.set(first, [...(found.get(first) ?? []), unit]);
  }
  return found;
}
