import { describe, expect, test } from "vitest";
import { readDocument } from "../read-document.ts";

/** The numbers of a sentence that stands in a plan for three years, and what of it is uncertain. */
function numbersOf(sentence: string): { targets: string[]; doubtful: number } {
  const text = `某市三年行动计划（2023—2025年）\n一、重点任务\n（一）推进工作。${sentence}\n（二）加强管理。开展检查。\n`;
  const { targets, doubtful } = readDocument(text);
  const told = targets.map(({ quantity, comparator, due }) =>
    [quantity.value ?? `${quantity.min}–${quantity.max}`, quantity.unit, comparator, due].filter((part) => part !== undefined).join(" "),
  );
  return { targets: told, doubtful: doubtful.length };
}

describe("is a target", () => {
  test.each([
    // A verb, a thing and a number with its measure word.
    ["改造提升养老床位2000张。", ["2000 张"]],
    ["入库上市后备企业60家。", ["60 家"]],
    ["入网大型科研仪器500台（套）。", ["500 台（套）"]],
    ["到2025年建成100个省级、300个市级示范村。", ["100 个 2025", "300 个 2025"]],
    // What people say of a service, in points.
    ["群众满意度不低于90分。", ["90 分 gte"]],
    ["2024年底前，办事满意度测评达到95分以上。", ["95 分 gte 2024-12"]],
    // Money that flows, and funds.
    ["新增制造业中长期贷款10亿元。", ["10 亿元"]],
    ["基金首期规模不低于5亿元。", ["5 亿元 gte"]],
    // For each of many.
    ["每个镇街不少于1个养老服务综合体。", ["1 个 gte"]],
    ["每个县（市）至少建成2个冷链集配中心。", ["2 个 gte"]],
    // The value that is to be reached, and not the one from which it starts.
    ["到2025年，污泥无害化处置率由90%提高到98%。", ["98 % 2025"]],
    ["公共交通分担率由2020年的22%提升至2025年的30%以上。", ["30 % gte 2025"]],
    ["企业开办时间由2个工作日压缩至0.5个工作日。", ["0.5 个工作日 lte"]],
    // Doubling.
    ["到2025年，战略性新兴产业产值比2020年翻一番。", ["1 番 2025"]],
    ["到2025年，低收入农户收入翻两番以上。", ["2 番 gte 2025"]],
    // Numbers without a unit, ages and periods that are indicators.
    ["到2025年，城乡居民收入比缩小到2.1以内。", ["2.1 lte 2025"]],
    ["到2025年，每千人口拥有3岁以下婴幼儿托位数达到4.6个。", ["4.6 个 2025"]],
    ["人均预期寿命提高到80岁以上。", ["80 岁 gte"]],
    ["成品粮储备保障主城区15天以上市场供应量。", ["15 天 gte"]],
    ["一般不动产登记3个工作日内办结。", ["3 个工作日 lte"]],
    // Dates one by one; a date without a year where the plan or the sentence leaves no choice.
    ["2023年、2024年、2025年分别新增就业5万人、6万人、7万人。", ["5 万人 2023", "6 万人 2024", "7 万人 2025"]],
    ["力争三年内培育龙头企业20家。", ["20 家 2025"]],
    ["2024年3月启动试点，10月底前建成示范点12个。", ["12 个 2024-10"]],
    ["１２月底前征集需求３００条以上。", ["300 条 gte"]],
    // The same for each of two, and what goes on from a number before it.
    ["培育龙头企业、专精特新企业各50家。", ["50 家"]],
    ["通关时间分别压缩至36小时和2小时以内。", ["36 小时 lte", "2 小时 lte"]],
    ["选拔100名正职人选、200名副职人选。", ["100 名", "200 名"]],
    ["重点支持300名骨干赴外培训，1000名骨干参加研修。", ["300 名", "1000 名"]],
    // Things between the names of which they are and what they are.
    ["打造新材料、高端装备2个千亿级产业集群。", ["2 个"]],
    ["设立总规模50亿元的发展基金，首期到位10亿元。", ["50 亿元", "10 亿元"]],
    ["培育500亿级园区4个。", ["4 个"]],
    ["协作项目总投资突破 800 亿元。", ["800 亿元 gt"]],
    ["清运垃圾5000吨，整治河道18公里。", ["5000 吨", "18 公里"]],
    ["免费筛查“两癌”1.2万人次。", ["1.2 万人次"]],
    // Standards of time and widths of bands.
    ["2025年前实现中心城区与周边城镇1小时通达。", ["1 小时 2025"]],
    ["乡镇政务外网带宽提升至500兆。", ["500 兆"]],
    // What goes down to a number that is a ceiling elsewhere.
    ["获得电力办理环节压减至4个以内。", ["4 个 lte"]],
    ["每年选拔资助不少于100名青年。", ["100 名 gte"]],
    // Words of several clauses in quotation marks are no name.
    ["实现“引进人才达到2000名左右，人才贡献率达到40%”的目标。", ["2000 名 approx", "40 %"]],
    ["到2025年，城乡居民收入差距控制在2.2∶1以内。", ["2.2 ∶1 lte 2025"]],
    ["到2025年，路网密度达到5公里/百平方公里。", ["5 公里/百平方公里 2025"]],
    ["到2025年，人均产值达到全省平均的70%以上（其中有3个以上县达到平均水平）。", ["70 % gte 2025"]],
  ])("%s", (sentence, expected) => expect(numbersOf(sentence).targets).toEqual(expected));
});

describe("is no target", () => {
  test.each([
    // How large a project or a place is.
    "线路全长52.6公里，设计时速160公里，设站9座。",
    "项目总投资35亿元，占地约1200亩，年产能30万吨。",
    "推进G228国道35公里改建工程。",
    "红线面积占市域国土面积的42%。",
    // Ceilings and what is handed out.
    "年度支持总额不超过6000万元。",
    "公积金异地贷款额度不超过60万元。",
    "单个项目补助最高不超过200万元。",
    // Who may apply, how it is judged, how long it holds.
    "申报企业应成立满3年，职工不少于50人。",
    "专家组人数不少于7人。",
    "每达到100万元得1分，每新增10人得2分。",
    "自受理之日起20日内作出决定。",
    "有效期5年。",
    // What a thing is that something happens to.
    "淘汰30万千瓦以下煤电机组。",
    "支持26县到外地布局。",
    // What is.
    "到2025年，加大改造力度，涉及居民2800户。",
    "截至2022年底，全市建成高标准农田80万亩。",
    "全市共有A级景区26家。",
    "完善15分钟健康服务圈。",
  ])("%s", (sentence) => expect(numbersOf(sentence)).toEqual({ targets: [], doubtful: 0 }));
});

test("goals that stand in a chapter on how things are", () => {
  const text =
    "某市发展规划\n第一章　发展基础与目标\n第一节　发展基础\n全市粮食总产量120万吨。\n第二节　发展目标\n到2025年，粮食总产量达到130万吨。\n第二章　任务\n第一节　良种\n开展攻关。\n";
  expect(readDocument(text).targets.map(({ quantity }) => quantity.value)).toEqual([130]);
});

test("a section of goals that speaks of success is none on how things are", () => {
  const targets = (title: string) =>
    readDocument(`某市发展规划\n一、主要目标\n——${title}。产值达到130亿元。\n——民生改善。新增学位500个。\n二、任务\n开展工作。\n`).targets
      .length;
  expect([targets("经济发展取得新成效"), targets("工作成效")]).toEqual([2, 1]);
});

test("a title that is a sentence sets what it says, whatever stands below it", () => {
  const text = "某市分工方案\n一、任务\n（一）新增绿地80公顷以上。具体措施：\n1.完成选址。（市园林局负责）\n2.开工建设。（市园林局负责）\n";
  expect(readDocument(text).targets.map(({ quantity }) => quantity.value)).toEqual([80]);
});

test("a short sentence in the place of a title sets its number, and one above a box", () => {
  const text =
    "南屏市人民政府2025年《政府工作报告》任务分工\n一、任务\n1.新建充电桩28个。（市发改委牵头负责）\n2.推进规划编制，强化引领。（市规划局牵头负责）\n3.三季度前建成公园6个。（市园林局牵头负责）\n二、目标\n——水质优良比例提高2.5个百分点。\n专栏1　主要指标\n另行公布。\n";
  expect(readDocument(text).targets.map(({ quantity, due }) => [quantity.value, due])).toEqual([
    [28, undefined],
    [6, "2025-35"],
    [2.5, "2025"],
  ]);
});
