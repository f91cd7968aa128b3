import { itemTitle, type PlacedItem } from "@regional-plan/model";
import { useState } from "preact/hooks";
import { hrefOf } from "../address/route.ts";
import { useNarrow } from "../page/use-narrow.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { kindLabel } from "./kind-label.ts";

/** How many items are listed before more are asked for. */
const page = 20;

/** How many are printed. */
const printed = 1_000;

interface ItemListProps {
  items: readonly PlacedItem[];
  withKind?: boolean;
  isOneOfSeveral?: boolean;
}

/** Items by name, each leading to its page; a long list opens piece by piece. On a phone one of several lists begins with a few. */
export function ItemList({ items, withKind = false, isOneOfSeveral = false }: ItemListProps) {
  const { isPrinting, language, word } = useReader();
  const few = useNarrow() && isOneOfSeveral ? 6 : page;
  const [opened, setMost] = useState(0);
  const asked = Math.max(few, opened);
  const most = isPrinting ? Math.max(asked, printed) : asked;
  const left = items.length - most;
  return (
    <>
      <ul class="items">
        {items.slice(0, most).map((placed) => {
          const title = itemTitle(placed);
          return (
            <li key={placed.path}>
              {withKind && <span class="kind">{kindLabel(placed.kind, language)}</span>}
              <a class="plain" href={hrefOf({ page: "item", id: placed.item.id })}>
                {title ? <Said text={title} /> : placed.item.id}
              </a>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="more" onClick={() => setMost(most + 5 * page)}>
          {word("more")} ({left})
        </button>
      )}
    </>
  );
}
