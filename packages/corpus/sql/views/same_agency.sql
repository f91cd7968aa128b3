-- en: Agencies of all plans under what they share: an identifier of a register, or within a region the full name.
-- zh: 各规划中的单位，按其共有之处归在一起：登记标识相同，或在同一省级区域内全称相同。
SELECT 'identifier' AS basis, concat(i.scheme, ' ', i.value) AS shared, a.plan_region, a.plan, a.plan_version, a.id AS agency,
  coalesce(a.name_zh, a.name_en) AS name
FROM agencies a
JOIN agencies_identifiers i ON i.plan = a.plan AND i.plan_version = a.plan_version AND i.item = a.id
UNION ALL
SELECT 'name' AS basis, coalesce(a.name_zh, a.name_en) AS shared, a.plan_region, a.plan, a.plan_version, a.id AS agency,
  coalesce(a.name_zh, a.name_en) AS name
FROM agencies a
WHERE coalesce(a.name_zh, a.name_en) IS NOT NULL
