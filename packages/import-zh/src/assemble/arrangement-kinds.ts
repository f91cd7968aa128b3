import type { ArrangementKind } from "@regional-plan/model";

const words: readonly (readonly [RegExp, ArrangementKind])[] = [
  [/组织|领导|机构|机制/, "organisation"],
  [/协调|协同|统筹|合力|联动/, "coordination"],
  [/会商|联席/, "consultation"],
  [/资金|财政|投入|金融|要素/, "funding"],
  [/项目/, "project-reserve"],
  [/政策|法治|法规|标准/, "policy-system"],
  [/督查|督导|督促|监督|监管|执法|检查|跟踪/, "supervision"],
  [/考核|评估|评价|绩效|奖惩|问责/, "evaluation"],
  [/宣传|引导|氛围|推介|公众|社会参与/, "publicity"],
];

/** What an arrangement sees to, as its title says. */
export function arrangementKindsOf(title: string): { kinds?: ArrangementKind[] } {
  const kinds = words.flatMap(([pattern, kind]) => (pattern.test(title) ? [kind] : []));
  return kinds.length === 0 ? {} : { kinds };
}
