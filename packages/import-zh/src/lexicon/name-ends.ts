import type { AgencyKind, InstrumentKind, ProjectKind } from "@regional-plan/model";

/** What the names of things to be built or run end in, the longer before those that it ends with. */
const projectEnds: readonly (readonly [RegExp, ProjectKind])[] = [
  [/铁路|高铁|轨道|城轨|地铁|轨道交通体系/, "railway"],
  [/高速|公路|快速路|大桥|隧道|断头路|瓶颈路/, "road"],
  [/机场|机场群|航站楼/, "airport"],
  [/港区|码头|港|监管仓/, "port"],
  [/电站|接收站|管网|油气设施|能源岛|贸易岛|储气库|风电场/, "energy"],
  [/水库|整治工程|引水工程|灌区/, "water"],
  [/科创走廊|创新走廊|大走廊/, "science-corridor"],
  [/示范区|试验区|先行区|合作区|发展区|自贸区|片区|高能级开放平台/, "cooperation-zone"],
  [/产业园|物流园|创新园|科技园|合作园|生态园|工业园|园区|集聚区|产业平台|小镇|产业社区/, "industrial-park"],
  [/校区|分校|分院|专业群/, "campus"],
  [/医院|院区/, "hospital"],
  [/实验室|研究院|研究所|材料所|研究中心|创新中心|创新平台|科技飞地|智库/, "research-platform"],
  [/大数据中心|数据库|数据平台|工业互联网平台|一体化平台|共享平台/, "data-platform"],
  [/信息系统|单一窗口|登记平台|联网平台|技术平台|工作平台/, "information-system"],
  [/中心|平台/, "service-platform"],
  [/网络|互联网|解析节点|级节点|专用通道|分销体系|服务体系|物流通道|运输通道/, "network"],
  [/文化带|文化公园|博物馆|图书馆|大剧院/, "culture"],
  [/体育馆|运动中心|体育中心/, "sports"],
  [/旅游目的地体系|旅游度假区|景区/, "tourism"],
  [/博览会|论坛|航海日|交易会|洽谈会/, "exhibition"],
  [/基地/, "base"],
  [/工程|通道|航线|支线|公交线路|枢纽|海外仓|生态屏障|储备库|项目库|超市/, "other"],
];

/** What the names of bodies end in that a text names beside its tags. */
const bodyEnds: readonly (readonly [RegExp, AgencyKind])[] = [
  [/大学|学院/, "university"],
  [/医院/, "hospital"],
  [/研究院|研究所|材料所|科学院|中科院/, "research-institute"],
  [/交易所|上交所|深交所|北交所/, "exchange"],
  [/领导小组/, "leading-group"],
  [/领导小组办公室|合作办公室|联席办/, "office"],
  [/集团|公司|石化|电网/, "enterprise"],
  [/联盟|共同体/, "alliance"],
  [/协会|商会|联合会|学会/, "association"],
  [/发改委|国资委|市委|省委|部委|委员会|商务局|财政局|公安局|教育局|人民政府/, "government-department"],
];

/** What the names of policies, plans and mechanisms end in. */
const instrumentEnds: readonly (readonly [RegExp, InstrumentKind])[] = [
  [/基金/, "fund"],
  [/机制/, "mechanism"],
  [/制度/, "system"],
  [/改革/, "reform"],
  [/试点/, "pilot"],
  [/目录/, "catalogue"],
  [/备忘录/, "agreement"],
  [/指数/, "index"],
  [/行动|攻坚战|攻坚/, "campaign"],
  [/战略/, "strategy"],
];

/** What the end of a name tells: of each sort the longest end counts, and of equal ones the first. */
export interface NameEnds {
  readonly project?: ProjectKind | undefined;
  readonly body?: AgencyKind | undefined;
  readonly instrument?: InstrumentKind | undefined;
}

/** What the end of a name tells; nothing where it ends in none of these words. */
export function endsOf(name: string): NameEnds | undefined {
  let found: NameEnds | undefined;
  const ends = endsByLast.get(name.charCodeAt(name.length - 1));
  if (ends !== undefined)
    for (const { word, told } of ends) {
      if (!name.endsWith(word)) continue;
      if (found === undefined) found = told;
      else {
        const { project = told.project, body = told.body, instrument = told.instrument } = found;
        found = { project, body, instrument };
      }
    }
  return found;
}

interface End {
  readonly word: string;
  readonly told: NameEnds;
}

/** By the code of the last sign, the longer words first: most names end in none of these. */
const endsByLast: ReadonlyMap<number, readonly End[]> = /* @__PURE__ */ byLastSign([
  ...projectEnds.map(([words, project]) => [words, { project, body: undefined, instrument: undefined }] as const),
  ...bodyEnds.map(([words, body]) => [words, { project: undefined, body, instrument: undefined }] as const),
  ...instrumentEnds.map(([words, instrument]) => [words, { project: undefined, body: undefined, instrument }] as const),
]);

function byLastSign(ends: readonly (readonly [RegExp, NameEnds])[]): Map<number, End[]> {
  const found = new Map<number, End[]>();
  for (const [words, told] of ends) {
    for (const word of words.source.split("|")) {
      const last = word.charCodeAt(word.length - 1);
      found.set(last, [...(found.get(last) ?? []), { word, told }]);
    }
  }
  for (const list of found.values()) list.sort((a, b) => b.word.length - a.word.length);
  return found;
}

/** Whether a word that a name ends in closes at a place of a text: told by its last two signs. */
export function mayEndAt(text: string, at: number): boolean {
  const before = lastSigns.get(text.charCodeAt(at));
  return before !== undefined && (before === any || before.has(text.charCodeAt(at - 1)));
}

/** The signs that these words end in. */
export const lastSignsOfNames = (): readonly number[] => [...lastSigns.keys()];

/** What stands before the last sign of a word that consists of it alone. */
const any: ReadonlySet<number> = /* @__PURE__ */ new Set<number>();

const lastSigns: ReadonlyMap<number, ReadonlySet<number>> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ [...endsByLast].map(([last, ends]) => [
    last,
    ends.some(({ word }) => word.length === 1) ? any : new Set(ends.map(({ word }) => word.charCodeAt(word.length - 2))),
  ]),
);
