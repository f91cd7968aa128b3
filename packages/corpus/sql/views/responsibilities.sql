-- en: Who answers for what, with the unit's name.
-- zh: 哪个单位负责什么，附单位名称。
SELECT r.plan, r.plan_version, r.plan_jurisdiction, r.plan_region, r.plan_year, r.kind, r.item, r.agency, r.role, r.scope,
  a.name_zh AS agency_name_zh, a.name_en AS agency_name_en, coalesce(a.name_zh, a.name_en, r.agency) AS agency_name
FROM (
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'goal' AS kind, item, agency, role, scope FROM goals_responsible
  UNION ALL
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'target' AS kind, item, agency, role, scope FROM targets_responsible
  UNION ALL
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'measure' AS kind, item, agency, role, scope FROM measures_responsible
  UNION ALL
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'action' AS kind, item, agency, role, scope FROM actions_responsible
  UNION ALL
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'project' AS kind, item, agency, role, scope FROM projects_responsible
  UNION ALL
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'arrangement' AS kind, item, agency, role, scope FROM arrangements_responsible
  UNION ALL
  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'milestone' AS kind, item, agency, role, scope FROM milestones_responsible
) r
LEFT JOIN agencies a ON a.plan = r.plan AND a.plan_version = r.plan_version AND a.id = r.agency
