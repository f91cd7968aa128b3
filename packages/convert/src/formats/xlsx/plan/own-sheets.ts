import type { TableLayout } from "../../../tables/table-layout.ts";
import { tableLayouts, withParts } from "../../../tables/table-layout.ts";
import { sheetNames } from "../write/sheet-names.ts";

/** The hidden sheet that says which plan a workbook was made of. */
export const planSheet = "_规划";

/** The hidden sheet that holds what people may choose from. */
export const choicesSheet = "_选项";

/** The names of sheets by those of tables: what the table is called in Chinese, 任务·责任单位. */
export function sheetNamesByTable(): ReadonlyMap<string, string> {
  if (names === undefined) {
    const layouts = allLayouts();
    const own = sheetNames(layouts.map(({ label }) => label.zh));
    names = new Map(layouts.map(({ name }, index) => [name, own[index] as string]));
  }
  return names;
}

/** The table that a sheet of this name holds; nothing where it is none of this project's. */
export function layoutOfSheet(name: string): TableLayout | undefined {
  layouts ??= new Map(allLayouts().map((layout) => [sheetNamesByTable().get(layout.name) as string, layout]));
  return layouts.get(name);
}

let names: ReadonlyMap<string, string> | undefined;
let layouts: ReadonlyMap<string, TableLayout> | undefined;

const allLayouts = () => tableLayouts().flatMap(withParts);
