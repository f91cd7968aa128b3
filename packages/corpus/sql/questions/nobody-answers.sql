-- title en: What does nobody answer for?
-- title zh: 哪些任务没有责任单位？
-- en: Of each plan that names anybody for a measure: measures without any unit.
-- zh: 在已为任务列明责任单位的规划中，没有任何单位负责的任务数。
SELECT m.plan, m.plan_version, count(*) AS measures, sum(CASE WHEN r.item IS NULL THEN 1 ELSE 0 END) AS alone
FROM measures m
JOIN (SELECT DISTINCT plan, plan_version FROM measures_responsible) named ON named.plan = m.plan AND named.plan_version = m.plan_version
LEFT JOIN (SELECT DISTINCT plan, plan_version, item FROM measures_responsible) r
  ON r.plan = m.plan AND r.plan_version = m.plan_version AND r.item = m.id
GROUP BY m.plan, m.plan_version
ORDER BY alone DESC, m.plan, m.plan_version
LIMIT 100
