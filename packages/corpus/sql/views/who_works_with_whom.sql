-- en: Pairs of agencies and places that an item ties: one leads and the other cooperates (1), both answer for it jointly (2), one is a partner of those who do it, or of the plan's own place (3).
-- zh: 由条目联系起来的单位和地点，两两成对：一方牵头、另一方配合（1）；双方共同负责（2）；一方是承担单位或规划所在地的合作方（3）。
SELECT t.plan, t.plan_version, t.plan_region, t.plan_year, t.kind, t.item, t.how, t.one, t.other,
  coalesce(a.name_zh, a.name_en, ap.name_zh, ap.name_en, t.one) AS one_name,
  coalesce(b.name_zh, b.name_en, bp.name_zh, bp.name_en, t.other) AS other_name
FROM (
  SELECT plan, plan_version, plan_region, plan_year, kind, item, least(x, y) AS one, greatest(x, y) AS other, min(how) AS how
  FROM (
    SELECT l.plan, l.plan_version, l.plan_region, l.plan_year, l.kind, l.item, l.agency AS x, o.agency AS y,
      CASE WHEN o.role = 'lead' THEN 2 ELSE 1 END AS how
    FROM responsibilities l
    JOIN responsibilities o ON o.plan = l.plan AND o.plan_version = l.plan_version AND o.kind = l.kind AND o.item = l.item
    WHERE l.role = 'lead' AND o.role IN ('lead', 'responsible', 'cooperate')
    UNION ALL
    SELECT l.plan, l.plan_version, l.plan_region, l.plan_year, l.kind, l.item, l.agency AS x, o.agency AS y, 2 AS how
    FROM responsibilities l
    JOIN responsibilities o ON o.plan = l.plan AND o.plan_version = l.plan_version AND o.kind = l.kind AND o.item = l.item
    LEFT JOIN (SELECT DISTINCT plan, plan_version, kind, item FROM responsibilities WHERE role = 'lead') led
      ON led.plan = l.plan AND led.plan_version = l.plan_version AND led.kind = l.kind AND led.item = l.item
    WHERE led.item IS NULL AND l.role IN ('responsible', 'cooperate') AND o.role IN ('responsible', 'cooperate')
    UNION ALL
    SELECT p.plan, p.plan_version, p.plan_region, p.plan_year, p.kind, p.item, p.partner AS x, coalesce(d.agency, own.side) AS y, 3 AS how
    FROM (
      SELECT plan, plan_version, plan_region, plan_year, 'action' AS kind, item, value AS partner FROM actions_partners
      UNION ALL
      SELECT plan, plan_version, plan_region, plan_year, 'project' AS kind, item, value AS partner FROM projects_partners
    ) p
    LEFT JOIN (SELECT plan, plan_version, kind, item, agency FROM responsibilities WHERE role IN ('lead', 'responsible', 'cooperate')) d
      ON d.plan = p.plan AND d.plan_version = p.plan_version AND d.kind = p.kind AND d.item = p.item
    LEFT JOIN (
      SELECT plan, plan_version, jurisdiction AS side FROM plans WHERE jurisdiction IS NOT NULL
      UNION ALL
      SELECT i.plan, i.plan_version, i.value AS side
      FROM plans_issuers i JOIN plans q ON q.plan = i.plan AND q.plan_version = i.plan_version
      WHERE q.jurisdiction IS NULL
    ) own ON own.plan = p.plan AND own.plan_version = p.plan_version AND d.agency IS NULL
  ) pairs
  WHERE x <> y
  GROUP BY plan, plan_version, plan_region, plan_year, kind, item, least(x, y), greatest(x, y)
) t
LEFT JOIN agencies a ON a.plan = t.plan AND a.plan_version = t.plan_version AND a.id = t.one
LEFT JOIN agencies b ON b.plan = t.plan AND b.plan_version = t.plan_version AND b.id = t.other
LEFT JOIN places ap ON ap.plan = t.plan AND ap.plan_version = t.plan_version AND ap.id = t.one
LEFT JOIN places bp ON bp.plan = t.plan AND bp.plan_version = t.plan_version AND bp.id = t.other
