-- title en: Which places do most plans name?
-- title zh: 哪些地点被最多的规划提及？
-- en: Places of measures, actions and projects by name: in how many plans, and for how many items.
-- zh: 按名称统计任务、举措和项目涉及的地点：涉及多少份规划、多少个条目。
SELECT coalesce(p.name_zh, p.name_en) AS place, count(DISTINCT n.plan) AS plans, count(DISTINCT concat(n.plan, ' ', n.item)) AS items
FROM (
  SELECT plan, plan_version, item, value FROM measures_places
  UNION ALL
  SELECT plan, plan_version, item, value FROM actions_places
  UNION ALL
  SELECT plan, plan_version, item, value FROM projects_places
) n
JOIN places p ON p.plan = n.plan AND p.plan_version = n.plan_version AND p.id = n.value
GROUP BY coalesce(p.name_zh, p.name_en)
ORDER BY plans DESC, items DESC, place
LIMIT 100
