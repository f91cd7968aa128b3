import { itemTitle } from "@regional-plan/model";
import { hrefOf } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";

/** A link to the page of an item, by its name; what is no item of the plan stands as it is written. */
export function ItemLink({ id }: { id: string }) {
  const { index } = useReader();
  const placed = index.byId.get(id);
  if (placed === undefined) return <>{id}</>;
  const text = itemTitle(placed);
  return <a href={hrefOf({ page: "item", id })}>{text ? <Said text={text} /> : id}</a>;
}
