import { describe, expect, test } from "vitest";
import { dutiesOf, headingsOf, imported, targetsOf } from "./read.ts";

describe("a five-year plan in chapters and sections", async () => {
  const { plan } = await imported("five-year-plan.txt");

  test("has its own title, number, date and period", () => {
    expect([plan.title.zh, plan.documentNumber, plan.issued, plan.period, plan.kind]).toEqual([
      "临川市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要",
      "临政发〔2021〕15号",
      "2021-03-12",
      "2021/2025",
      "outline",
    ]);
  });

  test("has its headings without those of the contents list, and boxes below what they stand in", () => {
    expect(headingsOf(plan)).toEqual([
      "第一章发展环境",
      " 第一节发展基础",
      " 第二节面临形势",
      "第二章总体要求",
      " 第一节指导思想",
      " 第二节主要目标",
      "  ——经济实力跃上新台阶",
      "  ——创新能力显著提升",
      "  ——民生福祉达到新水平",
      "  专栏1“十四五”时期经济社会发展主要指标",
      "第三章建设现代产业体系",
      " 第一节做强先进制造业",
      "  一、培育产业集群",
      "  二、推动数字化转型",
      "   专栏2重点产业项目",
      "    1.新能源汽车产业园",
      "    2.半导体产业园",
      " 第二节发展现代服务业",
      "  （一）现代物流",
      "  （二）现代金融",
      "第四章规划实施保障",
      " 第一节加强党的领导",
      " 第二节强化监测评估",
    ]);
  });

  test("has targets from its clauses and its table, and none from what has been", () => {
    expect(targetsOf(plan)).toEqual([
      "6.5 % approx 2025",
      "4500 亿元 gt 2025",
      "9 万元 gt 2025",
      "2.8 % gte 2025",
      "800 家  2025",
      "8 件  2025",
      "5.5 % lte 2025",
      "1 岁  2025",
      "3.5 人  2025",
      "3 个",
      "90 %  2025",
      "1 个百分点",
      "10 家",
      "6.5 %  2025",
      "17 万元/人  2025",
      "67 %  2025",
      "14 %  2025",
    ]);
    expect(plan.indicators?.map(({ name, nature, baseline }) => [name.zh, nature, baseline?.quantity.value])).toEqual([
      ["地区生产总值增长", "expected", 3.5],
      ["全员劳动生产率", "expected", 12.5],
      ["常住人口城镇化率", "expected", 62],
      ["单位地区生产总值能耗降低", "binding", undefined],
    ]);
  });
});

test("a division of tasks has a measure without a title for each number, and the roles of its tags", async () => {
  const { plan } = await imported("division-of-tasks.txt");
  expect(plan.measures?.map(({ title }) => title)).toEqual(Array(7).fill(undefined));
  expect(dutiesOf(plan)).toEqual([
    "lead 省市场监管局, cooperate 省公安厅, cooperate 省税务局, cooperate 省人力资源社会保障厅",
    "lead 省发展改革委, cooperate 省财政厅, cooperate 省自然资源厅, cooperate 各市、县（区）人民政府",
    "lead 省财政厅, cooperate 省税务局, cooperate 人民银行临川中心支行",
    "responsible 省发展改革委, responsible 人民银行临川中心支行",
    "lead 省商务厅, cooperate 省外办, cooperate 临川海关",
    "responsible 省商务厅, responsible 省贸促会",
    "responsible 省商务厅, responsible 各片区管委会",
  ]);
  expect(targetsOf(plan)).toEqual(["1 个工作日 lte", "12 个", "500 亿元 gte", "5 万人", "20 亿美元", "8 % gte", "100 个 gte", "30 项"]);
});

test("a letter of approval has numbered paragraphs without titles, and duties that its sentences tell", async () => {
  const { plan } = await imported("approval.txt");
  expect(headingsOf(plan)).toEqual(["一、", "二、", "三、", "四、"]);
  expect([plan.title.zh, plan.issued, dutiesOf(plan)]).toEqual([
    "国务院关于某某区域合作规划的批复",
    "2022-06-01",
    ["lead 国家发展改革委, cooperate 有关部门"],
  ]);
});

test("a three-year action plan has its actions, its lines of units and the table of its annex", async () => {
  const { plan } = await imported("three-year-action-plan.txt");
  expect(headingsOf(plan)).toEqual([
    "一、行动目标",
    "二、重点行动",
    " 行动一基础设施提升行动",
    "  一是完善路网体系",
    "  二是改造老旧小区",
    " 行动二产业升级行动",
    "  1）培育企业",
    "  2）建设园区",
    "三、保障措施",
    " （一）加强领导",
    " （二）强化考核",
    "东湖区三年行动计划任务分解表",
  ]);
  expect(dutiesOf(plan)).toEqual([
    "lead 区住建局, cooperate 区城管局, cooperate 区财政局, cooperate 各街道（镇）",
    "lead 区工信局, cooperate 区商务局, cooperate 区科技局",
    "1lead 区住建局, cooperate 区财政局, cooperate 区自然资源分局",
    "2lead 区城管局, cooperate 各街道（镇）",
  ]);
  expect(targetsOf(plan).slice(0, 8)).toEqual([
    "20 公里  2023-12",
    "1000 个  2023-12",
    "2500 个  2024-12",
    "45 %  2025-12",
    "30 微克/立方米 lte 2025-12",
    "0  eq 2025-12",
    "35 张  2025-12",
    "100 %  2025-12",
  ]);
  expect(plan.period).toBe("2023/2025");
});

test("a table that is printed a cell a line is read as one", async () => {
  const { plan } = await imported("cells-on-lines.txt");
  expect(plan.indicators?.map(({ name, unit }) => [name.zh, unit])).toEqual([
    ["人均预期寿命", "岁"],
    ["婴儿死亡率", "‰"],
    ["个人卫生支出占卫生总费用的比重", "%"],
  ]);
  expect(targetsOf(plan)).toEqual(["1 所 gte", "7.5 张", "3 个", "5 家", "80.5 岁  2025", "3 ‰ lt 2025", "27 % approx 2025"]);
});

test("opinions with bold headings have duties of every form: behind a label, in a sentence, on a line of their own", async () => {
  const { plan } = await imported("opinions-with-bold.txt");
  expect(headingsOf(plan).slice(0, 4)).toEqual(["一、总体目标", "二、重点任务", " 1．做强特色产业", "  （1）发展茶产业"]);
  expect(dutiesOf(plan)).toEqual([
    "lead 县农业农村局, cooperate 县林业局, cooperate 各乡镇（街道）",
    "lead 县农业农村局, cooperate 县卫健局, cooperate 县市场监管局",
    "responsible 县农业农村局, responsible 县文旅局",
  ]);
  expect(targetsOf(plan)).toContain("20 家 gte");
  expect(targetsOf(plan).some((target) => target.startsWith("200 "))).toBe(false);
  expect([plan.issued, plan.documents?.[0]?.noise?.map(({ quote }) => quote)]).toEqual([
    "2023-03-10",
    ["附件：重点任务清单\n\n白水县人民政府\n二〇二三年三月十日"],
  ]);
});

test("parts, chapters and sections run on; a list of numbers has one date", async () => {
  const { plan } = await imported("parts-and-chapters.txt");
  expect(headingsOf(plan)).toEqual([
    "第一篇开启新征程",
    " 第一章发展基础",
    " 第二章主要目标",
    "第二篇坚持创新驱动",
    " 第三章强化科技力量",
    "  第一节整合优化科技资源",
    "   专栏2科技前沿领域攻关",
    "  第二节加强原创性引领性科技攻关",
    "第三篇规划实施",
    " 第四章加强党的领导",
  ]);
  expect(targetsOf(plan)).toEqual([
    "7 % gte 2025",
    "17 % gt 2025",
    "24.1 %  2025",
    "13.5 %  2025",
    "18 %  2025",
    "11.3 年  2025",
    "95 %  2025",
    "1 岁  2025",
    "8 % gte",
    "12 件",
  ]);
});

test("a division of tasks in a table that goes on over headings has a measure a row, with its date", async () => {
  const { plan } = await imported("division-in-table.txt");
  expect(dutiesOf(plan)).toEqual([
    "1lead 县农业农村局, cooperate 县财政局, cooperate 县水利局, cooperate 各乡镇",
    "2lead 县农业农村局, cooperate 县工信局",
    "3lead 县乡村振兴局, cooperate 县住建局, cooperate 县卫健局",
  ]);
  expect(plan.measures?.map(({ due }) => due)).toEqual(["2023-12", "2023-10", undefined]);
  expect(targetsOf(plan)).toEqual(["5 万亩  2023-12", "10 家  2023-10", "3000 户", "90 % gte"]);
});

test("numbers with points are headings of three levels, and a number alone is one beside them", async () => {
  const { plan } = await imported("points-in-numbers.txt");
  expect(headingsOf(plan)).toEqual([
    "1总体要求",
    " 1.1指导思想",
    " 1.2发展目标",
    "2重点任务",
    " 2.1建设数字基础设施",
    "  2.1.1推进5G网络建设",
    "  2.1.2建设算力中心",
    " 2.2推动产业数字化",
    "3保障措施",
    " 3.1加强统筹协调",
  ]);
  expect(dutiesOf(plan)).toEqual([
    "lead 市通信管理办, cooperate 市发改委, cooperate 各县（市、区）政府",
    "lead 市大数据局",
    "lead 市工信局, lead 市国资委, cooperate 市财政局",
  ]);
  expect(targetsOf(plan).slice(7)).toEqual(["1.25  lte", "1000 家", "10 个 gte", "2 个"]);
});
