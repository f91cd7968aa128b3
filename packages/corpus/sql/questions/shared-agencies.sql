-- title en: Which agencies stand in several plans?
-- title zh: 哪些单位出现在多份规划中？
-- en: Under one identifier, or within a region one full name, in two plans or more.
-- zh: 以同一登记标识，或在同一省级区域内以同一全称，出现在两份以上规划中的单位。
SELECT basis, shared, CASE WHEN basis = 'name' THEN plan_region ELSE '' END AS region, count(DISTINCT plan) AS plans
FROM same_agency
GROUP BY basis, shared, CASE WHEN basis = 'name' THEN plan_region ELSE '' END
HAVING count(DISTINCT plan) > 1
ORDER BY plans DESC, basis, shared, region
LIMIT 100
