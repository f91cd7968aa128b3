/** How somebody who writes a new edition says the same in other words. */
export interface Rewording {
  /** Words and what is written instead, in any language. */
  readonly words: readonly (readonly [RegExp, string])[];
  /** What is put before or behind a sentence. */
  readonly openings: readonly string[];
  readonly endings: readonly string[];
  /** Whether clauses change places. */
  readonly reorders: boolean;
}

/** What matching was made with. */
export const rewordings: Readonly<Record<"development" | "heldOut", Rewording>> = {
  development: {
    words: [
      [/推进/gu, "推动"],
      [/加快/gu, "加速"],
      [/完善/gu, "健全"],
      [/加强/gu, "强化"],
      [/建设/gu, "打造"],
      [/支持/gu, "扶持"],
      [/提升/gu, "提高"],
      [/积极/gu, "主动"],
      [/合作/gu, "协作"],
      [/长三角/gu, "长江三角洲"],
      [/我市/gu, "宁波市"],
      [/\bpromote\b/giu, "advance"],
      [/\bbuild\b/giu, "create"],
      [/\bstrengthen\b/giu, "enhance"],
      [/\bdevelopment\b/giu, "growth"],
      [/\bcooperation\b/giu, "collaboration"],
      [/\bsupport\b/giu, "back"],
      [/\bregional\b/giu, "area-wide"],
    ],
    openings: ["进一步", "着力", "全面"],
    endings: ["，取得明显成效", "，形成工作合力"],
    reorders: false,
  },
  heldOut: {
    words: [
      [/推动|推进/gu, "促进"],
      [/建立/gu, "构建"],
      [/开展/gu, "组织实施"],
      [/打造|建设/gu, "建成"],
      [/加大/gu, "增加"],
      [/鼓励/gu, "引导"],
      [/深化/gu, "拓展"],
      [/参与/gu, "融入"],
      [/共建/gu, "合力建设"],
      [/重点/gu, "关键"],
      [/体系/gu, "制度"],
      [/机制/gu, "办法"],
      [/宁波/gu, "甬"],
      [/\bestablish\b/giu, "set up"],
      [/\bimprove\b/giu, "better"],
      [/\bjointly\b/giu, "together"],
      [/\bsystem\b/giu, "scheme"],
      [/\bcentre\b/giu, "hub"],
      [/\bnew\b/giu, "modern"],
      [/\bmechanisms?\b/giu, "arrangement"],
    ],
    openings: ["切实", "扎实做好", "按照上级部署，"],
    endings: ["，确保如期完成", "，并建立台账管理"],
    reorders: true,
  },
};
