// Generated from the files in sql. Do not edit.
export const viewTexts = [
  {
    "name": "alignment_coverage",
    "about": {
      "en": "How many measures of an upper plan each plan takes up: links that were not rejected and contradict nothing.",
      "zh": "各规划承接上位规划任务的数量：只计未被否定、也不相抵触的衔接。"
    },
    "sql": "SELECT l.plan, l.plan_version, l.plan_jurisdiction, l.plan_region, l.to_plan AS upper, count(DISTINCT m.id) AS covered, max(u.measures) AS measures\nFROM alignments l\nJOIN (SELECT plan, count(DISTINCT id) AS measures FROM measures GROUP BY plan) u ON u.plan = l.to_plan\nLEFT JOIN measures m ON m.plan = l.to_plan AND m.id = l.to_item\n  AND coalesce(l.status, 'confirmed') <> 'rejected' AND l.relation <> 'contradicts'\nGROUP BY l.plan, l.plan_version, l.plan_jurisdiction, l.plan_region, l.to_plan"
  },
  {
    "name": "responsibilities",
    "about": {
      "en": "Who answers for what, with the unit's name.",
      "zh": "哪个单位负责什么，附单位名称。"
    },
    "sql": "SELECT r.plan, r.plan_version, r.plan_jurisdiction, r.plan_region, r.plan_year, r.kind, r.item, r.agency, r.role, r.scope,\n  a.name_zh AS agency_name_zh, a.name_en AS agency_name_en, coalesce(a.name_zh, a.name_en, r.agency) AS agency_name\nFROM (\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'goal' AS kind, item, agency, role, scope FROM goals_responsible\n  UNION ALL\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'target' AS kind, item, agency, role, scope FROM targets_responsible\n  UNION ALL\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'measure' AS kind, item, agency, role, scope FROM measures_responsible\n  UNION ALL\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'action' AS kind, item, agency, role, scope FROM actions_responsible\n  UNION ALL\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'project' AS kind, item, agency, role, scope FROM projects_responsible\n  UNION ALL\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'arrangement' AS kind, item, agency, role, scope FROM arrangements_responsible\n  UNION ALL\n  SELECT plan, plan_version, plan_jurisdiction, plan_region, plan_year, 'milestone' AS kind, item, agency, role, scope FROM milestones_responsible\n) r\nLEFT JOIN agencies a ON a.plan = r.plan AND a.plan_version = r.plan_version AND a.id = r.agency"
  },
  {
    "name": "same_agency",
    "about": {
      "en": "Agencies of all plans under what they share: an identifier of a register, or within a region the full name.",
      "zh": "各规划中的单位，按其共有之处归在一起：登记标识相同，或在同一省级区域内全称相同。"
    },
    "sql": "SELECT 'identifier' AS basis, concat(i.scheme, ' ', i.value) AS shared, a.plan_region, a.plan, a.plan_version, a.id AS agency,\n  coalesce(a.name_zh, a.name_en) AS name\nFROM agencies a\nJOIN agencies_identifiers i ON i.plan = a.plan AND i.plan_version = a.plan_version AND i.item = a.id\nUNION ALL\nSELECT 'name' AS basis, coalesce(a.name_zh, a.name_en) AS shared, a.plan_region, a.plan, a.plan_version, a.id AS agency,\n  coalesce(a.name_zh, a.name_en) AS name\nFROM agencies a\nWHERE coalesce(a.name_zh, a.name_en) IS NOT NULL"
  },
  {
    "name": "target_versions",
    "about": {
      "en": "Each target in each version of its plan, beside the version before it, by the day of issue and the version's name.",
      "zh": "各目标值在规划各版本中的数值，并列上一版本的数值，版本按发布时间和版本号排列。"
    },
    "sql": "SELECT t.plan, t.id AS target, t.plan_version, t.plan_issued, coalesce(t.statement_zh, t.statement_en) AS statement,\n  t.quantity_base_low, t.quantity_base_high, t.quantity_base_unit, t.due,\n  lag(t.plan_version) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_version,\n  lag(t.quantity_base_low) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_low,\n  lag(t.quantity_base_high) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_high,\n  lag(t.due) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_due\nFROM targets t"
  },
  {
    "name": "unreported",
    "about": {
      "en": "Measures that no report has an entry for, drafts left out.",
      "zh": "没有任何进展报告提及的任务（草稿不计）。"
    },
    "sql": "SELECT m.plan, m.plan_version, m.plan_jurisdiction, m.plan_region, m.plan_year, m.id AS measure,\n  coalesce(m.title_zh, m.title_en, m.statement_zh, m.statement_en) AS title, m.due, m.due_last\nFROM measures m\nLEFT JOIN (\n  SELECT DISTINCT e.plan, e.plan_version, e.for AS measure\n  FROM reports_entries e\n  JOIN reports r ON r.plan = e.plan AND r.plan_version = e.plan_version AND r.id = e.item\n  WHERE coalesce(r.status, 'final') <> 'draft'\n) told ON told.plan = m.plan AND told.plan_version = m.plan_version AND told.measure = m.id\nWHERE told.measure IS NULL"
  },
  {
    "name": "who_works_with_whom",
    "about": {
      "en": "Pairs of agencies and places that an item ties: one leads and the other cooperates (1), both answer for it jointly (2), one is a partner of those who do it, or of the plan's own place (3).",
      "zh": "由条目联系起来的单位和地点，两两成对：一方牵头、另一方配合（1）；双方共同负责（2）；一方是承担单位或规划所在地的合作方（3）。"
    },
    "sql": "SELECT t.plan, t.plan_version, t.plan_region, t.plan_year, t.kind, t.item, t.how, t.one, t.other,\n  coalesce(a.name_zh, a.name_en, ap.name_zh, ap.name_en, t.one) AS one_name,\n  coalesce(b.name_zh, b.name_en, bp.name_zh, bp.name_en, t.other) AS other_name\nFROM (\n  SELECT plan, plan_version, plan_region, plan_year, kind, item, least(x, y) AS one, greatest(x, y) AS other, min(how) AS how\n  FROM (\n    SELECT l.plan, l.plan_version, l.plan_region, l.plan_year, l.kind, l.item, l.agency AS x, o.agency AS y,\n      CASE WHEN o.role = 'lead' THEN 2 ELSE 1 END AS how\n    FROM responsibilities l\n    JOIN responsibilities o ON o.plan = l.plan AND o.plan_version = l.plan_version AND o.kind = l.kind AND o.item = l.item\n    WHERE l.role = 'lead' AND o.role IN ('lead', 'responsible', 'cooperate')\n    UNION ALL\n    SELECT l.plan, l.plan_version, l.plan_region, l.plan_year, l.kind, l.item, l.agency AS x, o.agency AS y, 2 AS how\n    FROM responsibilities l\n    JOIN responsibilities o ON o.plan = l.plan AND o.plan_version = l.plan_version AND o.kind = l.kind AND o.item = l.item\n    LEFT JOIN (SELECT DISTINCT plan, plan_version, kind, item FROM responsibilities WHERE role = 'lead') led\n      ON led.plan = l.plan AND led.plan_version = l.plan_version AND led.kind = l.kind AND led.item = l.item\n    WHERE led.item IS NULL AND l.role IN ('responsible', 'cooperate') AND o.role IN ('responsible', 'cooperate')\n    UNION ALL\n    SELECT p.plan, p.plan_version, p.plan_region, p.plan_year, p.kind, p.item, p.partner AS x, coalesce(d.agency, own.side) AS y, 3 AS how\n    FROM (\n      SELECT plan, plan_version, plan_region, plan_year, 'action' AS kind, item, value AS partner FROM actions_partners\n      UNION ALL\n      SELECT plan, plan_version, plan_region, plan_year, 'project' AS kind, item, value AS partner FROM projects_partners\n    ) p\n    LEFT JOIN (SELECT plan, plan_version, kind, item, agency FROM responsibilities WHERE role IN ('lead', 'responsible', 'cooperate')) d\n      ON d.plan = p.plan AND d.plan_version = p.plan_version AND d.kind = p.kind AND d.item = p.item\n    LEFT JOIN (\n      SELECT plan, plan_version, jurisdiction AS side FROM plans WHERE jurisdiction IS NOT NULL\n      UNION ALL\n      SELECT i.plan, i.plan_version, i.value AS side\n      FROM plans_issuers i JOIN plans q ON q.plan = i.plan AND q.plan_version = i.plan_version\n      WHERE q.jurisdiction IS NULL\n    ) own ON own.plan = p.plan AND own.plan_version = p.plan_version AND d.agency IS NULL\n  ) pairs\n  WHERE x <> y\n  GROUP BY plan, plan_version, plan_region, plan_year, kind, item, least(x, y), greatest(x, y)\n) t\nLEFT JOIN agencies a ON a.plan = t.plan AND a.plan_version = t.plan_version AND a.id = t.one\nLEFT JOIN agencies b ON b.plan = t.plan AND b.plan_version = t.plan_version AND b.id = t.other\nLEFT JOIN places ap ON ap.plan = t.plan AND ap.plan_version = t.plan_version AND ap.id = t.one\nLEFT JOIN places bp ON bp.plan = t.plan AND bp.plan_version = t.plan_version AND bp.id = t.other"
  }
] as const;

export const questionTexts = [
  {
    "name": "alignment",
    "title": {
      "en": "How much of the upper plan is taken up?",
      "zh": "上位规划有多少任务得到承接？"
    },
    "about": {
      "en": "Of each plan that says what it carries out: how many of the upper plan's measures.",
      "zh": "在注明衔接关系的规划中，每份规划承接了上位规划的多少项任务。"
    },
    "sql": "SELECT upper, plan, plan_version, covered, measures, round(covered / measures, 4) AS share\nFROM alignment_coverage\nORDER BY upper, covered DESC, plan, plan_version\nLIMIT 100"
  },
  {
    "name": "changed-targets",
    "title": {
      "en": "Which targets were changed?",
      "zh": "哪些目标值作了调整？"
    },
    "about": {
      "en": "Targets whose number in the basic unit, or whose due date, is not that of the version before.",
      "zh": "换算为基本单位后的数值或完成时限与上一版本不同的目标值。"
    },
    "sql": "SELECT plan, target, previous_version, plan_version, previous_low, quantity_base_low AS low, previous_high, quantity_base_high AS high,\n  quantity_base_unit AS unit, previous_due, due\nFROM target_versions\nWHERE previous_version IS NOT NULL AND (\n  quantity_base_low IS DISTINCT FROM previous_low OR quantity_base_high IS DISTINCT FROM previous_high OR due IS DISTINCT FROM previous_due\n)\nORDER BY plan, target, plan_version\nLIMIT 100"
  },
  {
    "name": "cooperation",
    "title": {
      "en": "Who works with whom?",
      "zh": "谁与谁合作？"
    },
    "about": {
      "en": "Pairs of agencies and places by name: on how many items of how many plans they work together.",
      "zh": "按名称两两统计单位和地点：在多少份规划的多少个条目中合作。"
    },
    "sql": "SELECT least(one_name, other_name) AS one, greatest(one_name, other_name) AS other,\n  count(DISTINCT plan) AS plans, count(DISTINCT concat(plan, ' ', item)) AS items\nFROM who_works_with_whom\nGROUP BY least(one_name, other_name), greatest(one_name, other_name)\nORDER BY items DESC, plans DESC, one, other\nLIMIT 100"
  },
  {
    "name": "due",
    "title": {
      "en": "What falls due in which year?",
      "zh": "哪些年份有多少任务到期？"
    },
    "about": {
      "en": "Measures and targets by the year of their last day.",
      "zh": "按最后一日所在年份统计任务和目标值。"
    },
    "sql": "SELECT year(due_last) AS due_year, kind, count(DISTINCT plan) AS plans, count(*) AS items\nFROM (\n  SELECT plan, 'measure' AS kind, due_last FROM measures\n  UNION ALL\n  SELECT plan, 'target' AS kind, due_last FROM targets\n) d\nWHERE due_last IS NOT NULL\nGROUP BY year(due_last), kind\nORDER BY due_year, kind"
  },
  {
    "name": "funding",
    "title": {
      "en": "Where does the money come from?",
      "zh": "资金从哪里来？"
    },
    "about": {
      "en": "Sums of measures and projects by source and currency.",
      "zh": "按资金来源和币种汇总任务和项目的资金。"
    },
    "sql": "SELECT coalesce(source, '') AS source, coalesce(amount_currency, '') AS currency, count(DISTINCT plan) AS plans,\n  cast(sum(cast(amount_amount AS DECIMAL(30, 2))) AS DOUBLE) AS amount\nFROM (\n  SELECT plan, source, amount_currency, amount_amount FROM measures_funding\n  UNION ALL\n  SELECT plan, source, amount_currency, amount_amount FROM projects_funding\n) f\nGROUP BY coalesce(source, ''), coalesce(amount_currency, '')\nORDER BY source, currency"
  },
  {
    "name": "leads",
    "title": {
      "en": "Which agencies lead the most?",
      "zh": "哪些单位牵头最多？"
    },
    "about": {
      "en": "By name, over all plans: in how many plans an agency leads, and how many items.",
      "zh": "按名称汇总全部规划：单位在多少份规划中牵头，共牵头多少个条目。"
    },
    "sql": "SELECT agency_name AS agency, count(DISTINCT plan) AS plans, count(DISTINCT concat(plan, ' ', item)) AS items\nFROM responsibilities\nWHERE role = 'lead'\nGROUP BY agency_name\nORDER BY items DESC, plans DESC, agency\nLIMIT 100"
  },
  {
    "name": "nobody-answers",
    "title": {
      "en": "What does nobody answer for?",
      "zh": "哪些任务没有责任单位？"
    },
    "about": {
      "en": "Of each plan that names anybody for a measure: measures without any unit.",
      "zh": "在已为任务列明责任单位的规划中，没有任何单位负责的任务数。"
    },
    "sql": "SELECT m.plan, m.plan_version, count(*) AS measures, sum(CASE WHEN r.item IS NULL THEN 1 ELSE 0 END) AS alone\nFROM measures m\nJOIN (SELECT DISTINCT plan, plan_version FROM measures_responsible) named ON named.plan = m.plan AND named.plan_version = m.plan_version\nLEFT JOIN (SELECT DISTINCT plan, plan_version, item FROM measures_responsible) r\n  ON r.plan = m.plan AND r.plan_version = m.plan_version AND r.item = m.id\nGROUP BY m.plan, m.plan_version\nORDER BY alone DESC, m.plan, m.plan_version\nLIMIT 100"
  },
  {
    "name": "places",
    "title": {
      "en": "Which places do most plans name?",
      "zh": "哪些地点被最多的规划提及？"
    },
    "about": {
      "en": "Places of measures, actions and projects by name: in how many plans, and for how many items.",
      "zh": "按名称统计任务、举措和项目涉及的地点：涉及多少份规划、多少个条目。"
    },
    "sql": "SELECT coalesce(p.name_zh, p.name_en) AS place, count(DISTINCT n.plan) AS plans, count(DISTINCT concat(n.plan, ' ', n.item)) AS items\nFROM (\n  SELECT plan, plan_version, item, value FROM measures_places\n  UNION ALL\n  SELECT plan, plan_version, item, value FROM actions_places\n  UNION ALL\n  SELECT plan, plan_version, item, value FROM projects_places\n) n\nJOIN places p ON p.plan = n.plan AND p.plan_version = n.plan_version AND p.id = n.value\nGROUP BY coalesce(p.name_zh, p.name_en)\nORDER BY plans DESC, items DESC, place\nLIMIT 100"
  },
  {
    "name": "shared-agencies",
    "title": {
      "en": "Which agencies stand in several plans?",
      "zh": "哪些单位出现在多份规划中？"
    },
    "about": {
      "en": "Under one identifier, or within a region one full name, in two plans or more.",
      "zh": "以同一登记标识，或在同一省级区域内以同一全称，出现在两份以上规划中的单位。"
    },
    "sql": "SELECT basis, shared, CASE WHEN basis = 'name' THEN plan_region ELSE '' END AS region, count(DISTINCT plan) AS plans\nFROM same_agency\nGROUP BY basis, shared, CASE WHEN basis = 'name' THEN plan_region ELSE '' END\nHAVING count(DISTINCT plan) > 1\nORDER BY plans DESC, basis, shared, region\nLIMIT 100"
  },
  {
    "name": "unreported",
    "title": {
      "en": "What has nobody reported on?",
      "zh": "哪些任务没有人报告进展？"
    },
    "about": {
      "en": "Of each plan that has reports: how many measures it has, and how many of them no report mentions.",
      "zh": "在有进展报告的规划中，每份规划有多少项任务，其中多少项没有任何报告提及。"
    },
    "sql": "SELECT m.plan, m.plan_version, m.measures, coalesce(u.unreported, 0) AS unreported\nFROM (SELECT plan, plan_version, count(*) AS measures FROM measures GROUP BY plan, plan_version) m\nJOIN (SELECT DISTINCT plan, plan_version FROM reports) r ON r.plan = m.plan AND r.plan_version = m.plan_version\nLEFT JOIN (SELECT plan, plan_version, count(*) AS unreported FROM unreported GROUP BY plan, plan_version) u\n  ON u.plan = m.plan AND u.plan_version = m.plan_version\nORDER BY unreported DESC, m.plan, m.plan_version\nLIMIT 100"
  }
] as const;
