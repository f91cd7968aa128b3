-- en: How many measures of an upper plan each plan takes up: links that were not rejected and contradict nothing.
-- zh: 各规划承接上位规划任务的数量：只计未被否定、也不相抵触的衔接。
SELECT l.plan, l.plan_version, l.plan_jurisdiction, l.plan_region, l.to_plan AS upper, count(DISTINCT m.id) AS covered, max(u.measures) AS measures
FROM alignments l
JOIN (SELECT plan, count(DISTINCT id) AS measures FROM measures GROUP BY plan) u ON u.plan = l.to_plan
LEFT JOIN measures m ON m.plan = l.to_plan AND m.id = l.to_item
  AND coalesce(l.status, 'confirmed') <> 'rejected' AND l.relation <> 'contradicts'
GROUP BY l.plan, l.plan_version, l.plan_jurisdiction, l.plan_region, l.to_plan
