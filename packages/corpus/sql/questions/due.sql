-- title en: What falls due in which year?
-- title zh: 哪些年份有多少任务到期？
-- en: Measures and targets by the year of their last day.
-- zh: 按最后一日所在年份统计任务和目标值。
SELECT year(due_last) AS due_year, kind, count(DISTINCT plan) AS plans, count(*) AS items
FROM (
  SELECT plan, 'measure' AS kind, due_last FROM measures
  UNION ALL
  SELECT plan, 'target' AS kind, due_last FROM targets
) d
WHERE due_last IS NOT NULL
GROUP BY year(due_last), kind
ORDER BY due_year, kind
