-- title en: Which agencies lead the most?
-- title zh: 哪些单位牵头最多？
-- en: By name, over all plans: in how many plans an agency leads, and how many items.
-- zh: 按名称汇总全部规划：单位在多少份规划中牵头，共牵头多少个条目。
SELECT agency_name AS agency, count(DISTINCT plan) AS plans, count(DISTINCT concat(plan, ' ', item)) AS items
FROM responsibilities
WHERE role = 'lead'
GROUP BY agency_name
ORDER BY items DESC, plans DESC, agency
LIMIT 100
