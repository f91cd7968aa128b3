import { type Plan, readEdtf } from "@regional-plan/model";

/** How a plan writes that something goes on without an end: from the beginning of its own years, as far as it tells them. */
export function ongoingIn({ period, issued }: Plan): string {
  const first = (period && readEdtf(period)?.first) ?? (issued && readEdtf(issued)?.first) ?? "2021";
  return `due: ${first.slice(0, 4)}/..`;
}
