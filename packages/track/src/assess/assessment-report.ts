import { type LocalizedText, type Plan, type Report, type ReportEntry, type Score, showDate } from "@regional-plan/model";
import { twoPlaces } from "../parts/tidy.ts";
import type { AssessedScore, Assessment, UnitScore } from "./assessment.ts";

/**
 * An assessment as an independent report of the plan: marks for the plan, its domains and its units. It marks no task, so that where
 * tasks stand is still what was reported of them.
 *
 * @example
 * ```ts
 * import { assessmentReport, assessPlan } from "@regional-plan/track";
 * import type { Plan } from "@regional-plan/model";
 *
 * const plan: Plan = {
 *   specVersion: "0.3",
 *   id: "p",
 *   title: { zh: "行动计划" },
 *   languages: ["zh"],
 *   measures: [{ id: "measure-1" }],
 *   reports: [{ id: "report-1", asOf: "2024", entries: [{ for: "measure-1", status: "completed", evidence: [{ title: { zh: "验收单" } }] }] }],
 * };
 * const report = assessmentReport(assessPlan(plan, { asOf: "2024-12-31" }), plan);
 * [report.id, report.kind]; //=> ["assessment-2024-12-31", "independent"]
 * report.entries?.[0]?.scores?.at(-1); //=> { criterion: { zh: "总分" }, value: 100, grade: "优秀" }
 * ```
 */
export function assessmentReport(assessment: Assessment, { languages }: Plan): Report {
  const { asOf, scheme, whole, domains, units } = assessment;
  const inPlan = (text: LocalizedText) => inLanguages(text, languages);
  const day = showDate(asOf);
  return {
    id: `assessment-${asOf}`,
    asOf,
    kind: "independent",
    method: inPlan({
      zh: `按“${textOf(scheme.title, "zh")}”计分：${weights(assessment, "zh").join("，")}。未能评分的不计入。`,
      en: `By the scheme “${textOf(scheme.title, "en")}”: ${weights(assessment, "en").join(", ")}. What could not be scored is left out.`,
    }),
    findings: inPlan(
      whole.score === undefined
        ? { zh: `截至${day.zh}，没有可以评分的事项。`, en: `As of ${day.en} nothing could be scored.` }
        : {
            zh: `截至${day.zh}，规划整体得分${whole.score}分。`,
            en: `As of ${day.en} the plan as a whole has ${whole.score} points of 100.`,
          },
    ),
    entries: [whole, ...domains, ...units].flatMap((scored) => entryOf(scored, assessment, languages)),
  };
}

const weights = ({ scheme }: Assessment, language: "zh" | "en"): string[] =>
  scheme.criteria.flatMap(({ title, weight }) =>
    weight > 0 ? [language === "zh" ? `${textOf(title, "zh")}${weight}分` : `${textOf(title, "en")} ${weight}`] : [],
  );

function entryOf(
  { of, score, grade, criteria, ...more }: AssessedScore & Partial<UnitScore>,
  { scheme }: Assessment,
  languages: readonly string[],
): ReportEntry[] {
  if (score === undefined) return [];
  const titles = new Map([...scheme.criteria, ...(scheme.bonuses ?? [])].map(({ id, title }) => [id, title]));
  const mark = (criterion: LocalizedText, value: number): Score => ({ criterion: inLanguages(criterion, languages), value });
  const word = grade && Object.values(inLanguages(grade, languages))[0];
  const cast = (more.vetoes ?? []).flatMap(({ veto, atMost }) => {
    const title = scheme.vetoes?.find(({ id }) => id === veto)?.title;
    return title === undefined ? [] : [{ title, atMost }];
  });
  return [
    {
      for: of,
      ...(cast.length > 0 && { narrative: inLanguages(vetoWords(cast), languages) }),
      scores: [
        ...criteria.flatMap(({ criterion, possible, points }) => {
          const title = titles.get(criterion);
          return possible === 0 || title === undefined ? [] : [mark(title, twoPlaces(points))];
        }),
        ...(more.bonuses ?? []).flatMap(({ bonus, points }) => {
          const title = titles.get(bonus);
          return title === undefined ? [] : [mark(title, points)];
        }),
        { ...mark({ zh: "总分", en: "Total" }, score), ...(word !== undefined && { grade: word }) },
      ],
    },
  ];
}

const vetoWords = (cast: readonly { readonly title: LocalizedText; readonly atMost: number }[]): LocalizedText => ({
  zh: cast.map(({ title, atMost }) => `触发否决项“${textOf(title, "zh")}”，得分不超过${atMost}分。`).join(""),
  en: cast.map(({ title, atMost }) => `Vetoed: ${textOf(title, "en")}; at most ${atMost} points.`).join(" "),
});

const textOf = (text: LocalizedText, language: "zh" | "en"): string => text[language] ?? Object.values(text)[0] ?? "";

/** A text in the languages that the plan has, under their tags; as it is where it has none of them. */
function inLanguages(text: LocalizedText, languages: readonly string[]): LocalizedText {
  const primary = (tag: string) => tag.split("-", 1)[0]?.toLowerCase();
  const own = languages.flatMap((tag) => {
    const [, said] =
      Object.entries(text).find(([other]) => other === tag) ??
      Object.entries(text).find(([other]) => primary(other) === primary(tag)) ??
      [];
    return said === undefined ? [] : [[tag, said] as const];
  });
  return own.length === 0 ? text : Object.fromEntries(own);
}
