/** What of an entry of a report a column can hold, and what offices call it. */
export const progressWords = {
  status: words("进展状态 完成状态 工作状态 任务状态 推进状态 当前状态 状态 status progressstatus"),
  progress: words("完成比例 完成率 完成进度 完成百分比 进度 工作进度 任务进度 percentdone percentcomplete done"),
  narrative: words(
    "进展 进展情况 进展说明 工作进展 工作进展情况 任务进展 任务进展情况 目前进展 目前进展情况 最新进展 当前进展 推进情况 落实情况 完成情况 任务完成情况 工作完成情况 完成进展 形象进度 建设进展 progress progressmade narrative",
  ),
  evidence: words("佐证材料 佐证 证明材料 支撑材料 印证材料 完成依据 evidence"),
  needs: words("提请协调 提请协调事项 需协调事项 需要协调事项 需协调解决事项 需要协调解决的问题 需协调解决的问题 mattersforcoordination"),
  dateMet: words("实际完成时间 实际完成日期 达成时间 datemet completedon"),
} as const;

function words(text: string): readonly string[] {
  return text.split(" ");
}
