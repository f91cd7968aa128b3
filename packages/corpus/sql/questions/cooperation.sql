-- title en: Who works with whom?
-- title zh: 谁与谁合作？
-- en: Pairs of agencies and places by name: on how many items of how many plans they work together.
-- zh: 按名称两两统计单位和地点：在多少份规划的多少个条目中合作。
SELECT least(one_name, other_name) AS one, greatest(one_name, other_name) AS other,
  count(DISTINCT plan) AS plans, count(DISTINCT concat(plan, ' ', item)) AS items
FROM who_works_with_whom
GROUP BY least(one_name, other_name), greatest(one_name, other_name)
ORDER BY items DESC, plans DESC, one, other
LIMIT 100
