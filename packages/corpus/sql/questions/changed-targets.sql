-- title en: Which targets were changed?
-- title zh: 哪些目标值作了调整？
-- en: Targets whose number in the basic unit, or whose due date, is not that of the version before.
-- zh: 换算为基本单位后的数值或完成时限与上一版本不同的目标值。
SELECT plan, target, previous_version, plan_version, previous_low, quantity_base_low AS low, previous_high, quantity_base_high AS high,
  quantity_base_unit AS unit, previous_due, due
FROM target_versions
WHERE previous_version IS NOT NULL AND (
  quantity_base_low IS DISTINCT FROM previous_low OR quantity_base_high IS DISTINCT FROM previous_high OR due IS DISTINCT FROM previous_due
)
ORDER BY plan, target, plan_version
LIMIT 100
