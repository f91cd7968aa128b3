import type { LocalizedText, PaperBlock, PaperCell } from "@regional-plan/model";
import { type Chapter, cell, paragraph, table } from "../parts/paper-parts.ts";
import { twoPlaces } from "../parts/tidy.ts";
import type { AssessedScore, Assessment, UnitScore } from "./assessment.ts";

/** The units by their scores, with the points of each criterion, and what keeps a score down. */
export function unitsChapter({ units: all, scheme: { criteria, bonuses = [], vetoes = [] } }: Assessment): Chapter {
  const shown = criteria.filter(({ weight }) => weight > 0);
  const isTied = all.some((unit) => unit.isTied);
  const title = (id: string, list: readonly { readonly id: string; readonly title: LocalizedText }[]) =>
    list.find((one) => one.id === id)?.title ?? { und: id };
  return {
    title: { en: "Units", zh: "单位得分" },
    blocks:
      all.length === 0
        ? []
        : [
            table(
              { en: "Units by their scores", zh: "单位得分及排名" },
              [
                [{ en: "Place", zh: "排名" }, 2],
                [{ en: "Unit", zh: "单位" }, 6],
                ...shown.map(({ title: name }) => [name, 3] as const),
                ...(bonuses.length > 0 ? [[{ en: "Bonus", zh: "加分" }, 2] as const] : []),
                [{ en: "Score", zh: "得分" }, 3],
                [{ en: "Grade", zh: "等次" }, 3],
              ],
              all.map((unit) => ({
                cells: [
                  cell(unit.rank === undefined ? "" : String(unit.rank)),
                  cell(unit.name),
                  ...pointCells(unit),
                  ...(bonuses.length > 0 ? [bonusCell(unit)] : []),
                  cell(unit.score === undefined ? { en: "not scored", zh: "未评分" } : String(unit.score)),
                  cell(unit.grade ?? ""),
                ],
              })),
            ),
            ...(isTied ? [paragraph({ en: "Units of equal score share a place.", zh: "得分相同的单位排名并列。" })] : []),
            ...all.flatMap(({ name, vetoes: cast }) =>
              cast.map(({ veto, atMost }) =>
                paragraph([
                  { text: name },
                  { text: { en: " is vetoed: ", zh: "触发否决项：" } },
                  { text: title(veto, vetoes) },
                  { text: { en: `; at most ${atMost} points.`, zh: `，得分不超过${atMost}分。` } },
                ]),
              ),
            ),
          ],
  };
}

const bonusCell = ({ bonuses }: UnitScore): PaperCell =>
  cell(
    bonuses.length === 0 ? "" : String(twoPlaces(bonuses.reduce((sum, { points }) => sum + points, 0))),
    bonuses.flatMap(({ because }) => because),
  );

/** The points by each criterion of those that could be had; empty where nothing could be scored. */
const pointCells = ({ criteria }: AssessedScore): PaperCell[] =>
  criteria.map(({ possible, points, items }) =>
    cell(
      possible === 0 ? "" : `${twoPlaces(points)}/${twoPlaces(possible)}`,
      items.flatMap(({ because }) => because),
    ),
  );

/** The domains, with the points of each criterion. */
export function domainsChapter({ domains: all, scheme: { criteria } }: Assessment): Chapter {
  const shown = criteria.filter(({ weight }) => weight > 0);
  return {
    title: { en: "Domains", zh: "领域得分" },
    blocks: all.every(({ score }) => score === undefined)
      ? []
      : [
          table(
            { en: "Domains and their scores", zh: "各领域得分" },
            [[{ en: "Domain", zh: "领域" }, 8], ...shown.map(({ title: name }) => [name, 3] as const), [{ en: "Score", zh: "得分" }, 3]],
            all.map((domain) => ({
              cells: [
                { text: domain.name, isHeader: true },
                ...pointCells(domain),
                cell(domain.score === undefined ? { en: "not scored", zh: "未评分" } : String(domain.score)),
              ],
            })),
          ),
        ],
  };
}

/** A line for every point that a unit lost. */
export function lostTables({ units: all, scheme: { criteria } }: Assessment): PaperBlock[] {
  const titles = new Map(criteria.map(({ id, title }) => [id, title]));
  return all.flatMap(({ name, criteria: scored }) => {
    const rows = scored.flatMap(({ criterion, items }) =>
      items.flatMap((item) =>
        item.lost === 0
          ? []
          : [{ cells: [cell(titles.get(criterion) ?? criterion), cell(item.name, item.because), cell(String(twoPlaces(item.lost)))] }],
      ),
    );
    if (rows.length === 0) return [];
    return [
      table(
        name,
        [
          [{ en: "Criterion", zh: "评分项" }, 6],
          [{ en: "Item", zh: "事项" }, 12],
          [{ en: "Points lost", zh: "失分" }, 3],
        ],
        rows,
      ),
    ];
  });
}
