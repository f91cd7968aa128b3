import type { Measure, Plan } from "@regional-plan/model";

/**
 * An invented outline of a province for its part of a delta, over the plan of one of its cities: some tasks the city carries out, in
 * words of its own; some are for others.
 */
export const deltaOutline: Plan = {
  specVersion: "0.3",
  id: "delta-outline",
  title: { zh: "某省推进长江三角洲区域一体化发展纲要" },
  languages: ["zh"],
  outline: [
    { id: "section-1", label: "第一章", heads: "domain-1" },
    { id: "section-2", label: "第二章", heads: "domain-2" },
    { id: "section-3", label: "第三章", heads: "domain-3" },
    { id: "section-4", label: "第四章", heads: "domain-4" },
    { id: "section-5", label: "第五章", title: { zh: "高水平建设湖区生态绿色一体化发展示范区" } },
    { id: "section-6", label: "第六章", title: { zh: "组织实施" } },
  ],
  domains: [
    { id: "domain-1", section: "section-1", title: { zh: "协同创新产业体系" } },
    { id: "domain-2", section: "section-2", title: { zh: "基础设施互联互通" } },
    { id: "domain-3", section: "section-3", title: { zh: "公共服务与生态环境" } },
    { id: "domain-4", section: "section-4", title: { zh: "协同开放与体制机制" } },
  ],
  measures: [
    task(
      "manufacturing",
      1,
      "共同推动制造业高质量发展",
      "聚焦绿色石化、汽车、新材料、高端装备等领域，强化产业分工协作，培育世界级制造业集群。",
    ),
    task("research", 1, "共建产业创新大平台", "联动建设科创走廊，布局国家自主创新示范区和重大创新载体，促进高校、科研院所与企业合作。"),
    task("transfer", 1, "协同推进科技成果转移转化", "推进科技创新券通用通兑，开放共享科研仪器设备，加强知识产权保护和运营服务。"),
    task("sericulture", 1, "振兴蚕桑丝绸产业", "保护桑基鱼塘，建设优质蚕茧基地，弘扬丝绸历史经典。"),
    task("rail", 2, "共建轨道上的长三角", "加快铁路、城际轨道建设，推进跨海通道前期工作，打通省际公路断头路。"),
    task("ports", 2, "协同推进港口航道建设", "深化宁波舟山港与周边港口合作，发展江海联运，提升航运服务功能。"),
    task("airports", 2, "合力打造世界级机场群", "扩建机场，拓展国际航线和航空货运市场，提升机场服务能力。"),
    task("energy", 2, "统筹建设油气电力设施", "完善油气管网和储运设施，建设天然气储备，加强区域电网互济。"),
    task("health", 3, "打造健康长三角", "推动优质医疗资源扩容，建立医院协作和专科联盟，推进异地就医直接结算。"),
    task("tourism", 3, "共筑文化发展高地", "推进文化旅游合作，共推旅游线路，实施入境过境免签政策。"),
    task("air", 3, "联合开展大气污染综合防治", "打赢蓝天保卫战，控制能源消费总量和强度，整治挥发性有机物。"),
    task("free-trade", 4, "推进自由贸易试验区建设", "支持浙江自由贸易试验区赋权扩区，探索油气全产业链投资便利化。"),
    task("business", 4, "共建国际一流营商环境", "优化行政审批流程，推进政务服务“一网通办”，法治化国际化便利化。"),
    task(
      "zone-finance",
      5,
      "探索示范区财税分享机制",
      "在示范区内建立跨区域投入共担、利益共享的财税分享机制，推进政策、人才、产业等一体化。",
    ),
  ],
  arrangements: [
    {
      id: "arrangement-1",
      section: "section-6",
      title: { zh: "健全推进机制" },
      statement: { zh: "成立领导小组，统筹推进重点事项，加强督查评估，及时报告重大问题。" },
    },
  ],
  instruments: [{ id: "instrument-1", name: { zh: "科技创新券" }, kind: "policy" }],
};

function task(id: string, domain: number, title: string, statement: string): Measure {
  return {
    id: `measure-${id}`,
    section: `section-${domain}`,
    ...(domain < 5 && { domain: `domain-${domain}` }),
    title: { zh: title },
    statement: { zh: statement },
  };
}
