import { drawFigure, figureTable } from "@regional-plan/convert/html";
import type { Paper, Plan } from "@regional-plan/model";
import {
  agendaOf,
  agendaPaper,
  assessmentPaper,
  assessPlan,
  bulletinOf,
  bulletinPaper,
  policiesOf,
  policiesPaper,
  reserveOf,
  reservePaper,
  workPointsOf,
  workPointsPaper,
} from "@regional-plan/track";
import type { Moment, RunDocumentId } from "../run/run-documents.ts";
import type { Jobs } from "./jobs.ts";

/** Makes a document of carrying a plan out. */
export const makeDocument = async ({ plan, document, moment }: Jobs["document"]["ask"]): Promise<Paper> => makers[document](plan, moment);

/** How many days an agenda looks ahead: two months, as the command does. */
const within = 60;

const makers: Readonly<Record<RunDocumentId, (plan: Plan, moment: Moment) => Paper>> = {
  bulletin: (plan, { day }) => bulletinPaper(bulletinOf(plan, { asOf: day })),
  agenda: (plan, { day }) => agendaPaper(agendaOf(plan, { asOf: day, within })),
  "work-points": (plan, { year }) => workPointsPaper(workPointsOf(plan, { year })),
  reserve: (plan, { day }) => reservePaper(reserveOf(plan, { asOf: day })),
  policies: (plan, { day }) => policiesPaper(policiesOf(plan, { asOf: day })),
  assessment: (plan, { day }) => assessmentPaper(assessPlan(plan, { asOf: day })),
};

/** Draws a figure of a paper, and gives its values as a table. */
export async function drawOne({ figure, language, id }: Jobs["draw"]["ask"]): Promise<Jobs["draw"]["answer"]> {
  const drawn = drawFigure(figure, [language], { id, colours });
  return { table: figureTable(figure), ...(drawn && { drawn }) };
}

/** Those of the page, so that a figure is dark in the dark. */
const colours = { ink: "var(--ink)", paper: "var(--panel)", grid: "var(--line)", fill: "var(--accent)" };
