import { type Edtf, readEdtf } from "@regional-plan/model";

/** What can be wrong with a date of the right shape: a part that no calendar has, or an end that comes before the beginning. */
export type DateFault = "calendar" | "order";

/** What is wrong with a date; each is read once, however often a plan prints it. */
export function dateFaults(): (date: Edtf) => DateFault | undefined {
  const known = new Map<Edtf, DateFault | undefined>();
  return (date) => {
    if (!known.has(date)) known.set(date, faultOf(date));
    return known.get(date);
  };
}

function faultOf(date: Edtf): DateFault | undefined {
  if (readEdtf(date) !== undefined) return undefined;
  const parts = date.split("/").filter((part) => part !== "..");
  return parts.every((part) => readEdtf(part) !== undefined) ? "order" : "calendar";
}
