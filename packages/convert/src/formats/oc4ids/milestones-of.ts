import type { Project } from "@regional-plan/model";
import { datedSpan } from "../../text/dated-span.ts";
import type { AroundProjects } from "./around-projects.ts";
import { dateTime } from "./date-time.ts";

/** The milestones of a project, and when reports say that they were met. */
export function milestonesOf({ id: project }: Project, { milestones, met, say }: AroundProjects): object[] {
  return (milestones.get(project) ?? []).map(({ id, title, due }) => {
    const dateMet = met.get(id)?.dateMet;
    return {
      id,
      title: say(title),
      dueDate: dateTime(datedSpan(due)?.last),
      dateMet: dateTime(datedSpan(dateMet)?.last),
      status: dateMet === undefined ? undefined : "met",
    };
  });
}
