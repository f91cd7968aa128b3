-- title en: What has nobody reported on?
-- title zh: 哪些任务没有人报告进展？
-- en: Of each plan that has reports: how many measures it has, and how many of them no report mentions.
-- zh: 在有进展报告的规划中，每份规划有多少项任务，其中多少项没有任何报告提及。
SELECT m.plan, m.plan_version, m.measures, coalesce(u.unreported, 0) AS unreported
FROM (SELECT plan, plan_version, count(*) AS measures FROM measures GROUP BY plan, plan_version) m
JOIN (SELECT DISTINCT plan, plan_version FROM reports) r ON r.plan = m.plan AND r.plan_version = m.plan_version
LEFT JOIN (SELECT plan, plan_version, count(*) AS unreported FROM unreported GROUP BY plan, plan_version) u
  ON u.plan = m.plan AND u.plan_version = m.plan_version
ORDER BY unreported DESC, m.plan, m.plan_version
LIMIT 100
