-- title en: How much of the upper plan is taken up?
-- title zh: 上位规划有多少任务得到承接？
-- en: Of each plan that says what it carries out: how many of the upper plan's measures.
-- zh: 在注明衔接关系的规划中，每份规划承接了上位规划的多少项任务。
SELECT upper, plan, plan_version, covered, measures, round(covered / measures, 4) AS share
FROM alignment_coverage
ORDER BY upper, covered DESC, plan, plan_version
LIMIT 100
