import { type TableLayout, tableLayouts } from "../table-layout.ts";
import type { ReadHeading } from "./column-map.ts";
import { byName } from "./name-heading.ts";

/** What a sheet was taken for. */
export interface TakenFor {
  readonly layout: TableLayout;
  /** The table that the rows' items belong to, where tasks and what is done for each stand side by side. */
  readonly above?: TableLayout;
  /** That what is to be done stands beside a domain and no task: 任务类别, 具体任务. It is then what the tasks of that domain are. */
  readonly isOfTasks?: true;
}

/** Reads the headings of a sheet as what it was taken for. */
export const readHeadingIn = (readHeading: ReadHeading, { isOfTasks }: TakenFor): ReadHeading =>
  isOfTasks ? (heading, layout) => readHeading(heading, layout) ?? asTask(readHeading, heading, layout) : readHeading;

function asTask(readHeading: ReadHeading, heading: string, layout: TableLayout): ReturnType<ReadHeading> {
  const actions = tableLayouts().find(({ name }) => name === "actions");
  const meaning = actions && readHeading(heading, actions);
  const isSubject = typeof meaning === "object" && meaning.is === "field" && meaning.field.column.name === "statement";
  return isSubject ? byName("statement", layout) : undefined;
}
