import type { MappingRow } from "../../contract/define-format.ts";

const row = (field: string, target: string, en?: string, zh?: string): MappingRow => ({
  field,
  target: { en: `\`${target}\``, zh: `\`${target}\`` },
  ...(en !== undefined && zh !== undefined && { note: { en, zh } }),
});

/** What of a plan goes where in an IATI activity. */
export const iatiMapping: readonly MappingRow[] = [
  row(
    "id",
    "iati-identifier",
    "The status becomes `activity-status`: 1 for a draft, 4 for one that is superseded or expired, else 2.",
    "状态写入 `activity-status`：草案为 1，已被取代或已过期的为 4，其余为 2。",
  ),
  row("title", "title/narrative"),
  row("languages[]", "iati-activity/@xml:lang", "And the order of the narratives.", "并决定各 narrative 的先后顺序。"),
  row("issuers[]", "reporting-org, participating-org[@role=2]"),
  row(
    "period",
    "activity-date[@type=1], activity-date[@type=3]",
    "Where there is none, the time in force; else the date of issue; else the latest date of a goal or target. IATI asks for one date at least.",
    "没有规划期的，依次采用有效期、印发日期、目标或目标值中最晚的日期。IATI 要求至少有一个日期。",
  ),
  row(
    "goals[].statement",
    "description[@type=2]/narrative",
    "And the title of the result that its targets make.",
    "并作为其目标值所成 result 的标题。",
  ),
  row("goals[].kind", "result/@type", "Other items: 1 (output).", "其他条目为 1（产出）。"),
  row(
    "measures[].title",
    "result/title/narrative",
    "Where a target is for it; so is the name of any other item.",
    "有目标值属于该任务时写出，其他条目的名称亦同。",
  ),
  row("agencies[].name", "reporting-org/narrative, participating-org/narrative"),
  row("agencies[].kind", "reporting-org/@type, participating-org/@type"),
  row("measures[].responsible[].agency", "participating-org[@role=4]"),
  row(
    "measures[].responsible[].role",
    "participating-org[@role=4]",
    "Leads, and those who are responsible alone.",
    "牵头单位和单独列出的责任单位。",
  ),
  row("indicators[].name", "result/indicator/title/narrative"),
  row("indicators[].unit", "result/indicator/description/narrative"),
  row("indicators[].direction", "result/indicator/@ascending"),
  row("indicators[].baseline.quantity.value", "result/indicator/baseline/@value"),
  row("indicators[].baseline.date", "result/indicator/baseline/@year"),
  row("indicators[].baseline.statement", "result/indicator/baseline/comment/narrative"),
  row("targets[].for", "result", "Targets for one item make one result.", "属于同一条目的目标值合为一个 result。"),
  row(
    "targets[].indicator",
    "result/indicator",
    "A target without one is an indicator of its own.",
    "没有指标的目标值自成一个 indicator。",
  ),
  row("targets[].statement", "result/indicator/period/target/comment/narrative"),
  row("targets[].quantity.value", "result/indicator/period/target/@value", "A range is in the words alone.", "区间仅见于文字。"),
  row("targets[].quantity.unit", "result/indicator/description/narrative", "Of a target that has no indicator.", "仅限没有指标的目标值。"),
  row("targets[].due", "result/indicator/period"),
  row(
    "targets[].measuredAs",
    "result/indicator/period/period-start",
    "Totals count from the start of the plan.",
    "累计值自规划期开始起算。",
  ),
  row(
    "reports[].entries[].actuals[].value.value",
    "result/indicator/period/actual/@value",
    "Below its target or indicator; where it names none, below the target that the entry is for. Drafts are left out.",
    "写在其目标值或指标之下；未注明的，写在该条进展所属的目标值之下。草稿不写出。",
  ),
  row(
    "reports[].entries[].actuals[].date",
    "result/indicator/period",
    "Where there is none, the day of the report.",
    "没有日期的，采用报告的截止日期。",
  ),
  row("reports[].entries[].actuals[].statement", "result/indicator/period/actual/comment/narrative"),
];
