-- en: Each target in each version of its plan, beside the version before it, by the day of issue and the version's name.
-- zh: 各目标值在规划各版本中的数值，并列上一版本的数值，版本按发布时间和版本号排列。
SELECT t.plan, t.id AS target, t.plan_version, t.plan_issued, coalesce(t.statement_zh, t.statement_en) AS statement,
  t.quantity_base_low, t.quantity_base_high, t.quantity_base_unit, t.due,
  lag(t.plan_version) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_version,
  lag(t.quantity_base_low) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_low,
  lag(t.quantity_base_high) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_high,
  lag(t.due) OVER (PARTITION BY t.plan, t.id ORDER BY coalesce(t.plan_issued, ''), t.plan_version) AS previous_due
FROM targets t
