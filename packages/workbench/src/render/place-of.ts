import type { FindingLocation } from "@regional-plan/model";
import type { Opened } from "../opened.ts";

/** The file that a place lies in, as a path that an editor can open; the name of the input where it is no file. */
export function fileOf({ name, isFolder }: Pick<Opened, "name" | "isFolder">, location: FindingLocation | undefined): string {
  if (name === "-") return "stdin";
  return isFolder && location?.file !== undefined ? `${name.replace(/[\\/]+$/u, "")}/${location.file}` : name;
}

/** File, line and column as editors and terminals know them; sheet and cell in a workbook. */
export function placeOf(input: Pick<Opened, "name" | "isFolder">, location: FindingLocation | undefined): string {
  const { line, column, sheet, cell } = location ?? {};
  return [fileOf(input, location), sheet, cell, line, column].filter((part) => part !== undefined).join(":");
}
