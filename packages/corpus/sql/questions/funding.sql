-- title en: Where does the money come from?
-- title zh: 资金从哪里来？
-- en: Sums of measures and projects by source and currency.
-- zh: 按资金来源和币种汇总任务和项目的资金。
SELECT coalesce(source, '') AS source, coalesce(amount_currency, '') AS currency, count(DISTINCT plan) AS plans,
  cast(sum(cast(amount_amount AS DECIMAL(30, 2))) AS DOUBLE) AS amount
FROM (
  SELECT plan, source, amount_currency, amount_amount FROM measures_funding
  UNION ALL
  SELECT plan, source, amount_currency, amount_amount FROM projects_funding
) f
GROUP BY coalesce(source, ''), coalesce(amount_currency, '')
ORDER BY source, currency
