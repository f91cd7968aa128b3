import type { PaperBlock } from "@regional-plan/model";
import type { CoursePoint } from "./view-parts.ts";

/** The course of the tasks as a figure: what was to be completed, and what is. A single day shows no course. */
export function courseFigure(course: readonly CoursePoint[]): PaperBlock[] {
  const last = course.at(-1);
  if (last === undefined || course.length < 2) return [];
  // Where no task has a date, nothing was ever to be completed by some day: that is not the same as none.
  const hasDue = last.due.count > 0;
  return [
    {
      kind: "figure",
      caption: { en: "Tasks to be completed, and completed, over time", zh: "任务应完成数与已完成数" },
      along: { title: { en: "Time", zh: "时间" } },
      counted: { title: { en: "Tasks in all", zh: "累计数量" }, unit: { en: "tasks", zh: "项" } },
      series: [
        ...(hasDue
          ? [
              {
                name: { en: "To be completed", zh: "应完成" },
                points: course.map(({ day, due }) => ({ at: day, value: due.count, because: due.because })),
              },
            ]
          : []),
        {
          name: { en: "Completed", zh: "已完成" },
          points: course.map(({ day, completed }) => ({ at: day, value: completed.count, because: completed.because })),
        },
      ],
    },
  ];
}
