-- en: Measures that no report has an entry for, drafts left out.
-- zh: 没有任何进展报告提及的任务（草稿不计）。
SELECT m.plan, m.plan_version, m.plan_jurisdiction, m.plan_region, m.plan_year, m.id AS measure,
  coalesce(m.title_zh, m.title_en, m.statement_zh, m.statement_en) AS title, m.due, m.due_last
FROM measures m
LEFT JOIN (
  SELECT DISTINCT e.plan, e.plan_version, e.for AS measure
  FROM reports_entries e
  JOIN reports r ON r.plan = e.plan AND r.plan_version = e.plan_version AND r.id = e.item
  WHERE coalesce(r.status, 'final') <> 'draft'
) told ON told.plan = m.plan AND told.plan_version = m.plan_version AND told.measure = m.id
WHERE told.measure IS NULL
