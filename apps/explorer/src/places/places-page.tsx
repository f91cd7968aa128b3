import { itemsInvolving, itemsOf, itemTitle, type Place } from "@regional-plan/model";
import { useMemo } from "preact/hooks";
import { hrefOf } from "../address/route.ts";
import { Said } from "../words/said.tsx";
import { useReader } from "../words/use-reader.ts";
import { deltaTiles } from "./delta-tiles.ts";

/** A place with how many items of the plan involve it. */
interface Counted {
  readonly place: Place;
  readonly count: number;
  readonly tile?: readonly [number, number];
}

/** Where the plan does something: the cities of the Delta as tiles, darker the more is done there; every other place below. */
export function PlacesPage() {
  const { index, plan, word } = useReader();
  const places = useMemo(() => counted(itemsOf(plan, "place"), (id) => itemsInvolving(index, id).length), [index, plan]);
  const onMap = places.filter(({ tile }) => tile !== undefined);
  // The plan's own place would leave all others pale: nearly all is done there.
  const most = Math.max(1, ...onMap.filter(({ place }) => place.id !== plan.jurisdiction).map(({ count }) => count));
  return (
    <>
      <h1>{word("places")}</h1>
      <p class="aside">{word("placesAbout")}</p>
      {onMap.length > 0 && (
        <ul class="tilemap">
          {onMap.map(({ place, count, tile = [0, 0] }) => (
            <li
              key={place.id}
              class={`tile ${place.id === plan.jurisdiction ? "own" : `shade-${shadeOf(count, most)}`} column-${tile[0] + 1} row-${tile[1] + 1}`}
            >
              <a class="plain" href={hrefOf({ page: "item", id: place.id })}>
                <Said text={itemTitle({ item: place }) ?? {}} />
                <span class="count">{count}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <h2>{word("otherPlaces")}</h2>
      <ul class="chips">
        {places
          .filter(({ tile, count }) => tile === undefined && count > 0)
          .map(({ place, count }) => (
            <li key={place.id}>
              <a class="plain" href={hrefOf({ page: "item", id: place.id })}>
                <Said text={place.name} />
              </a>{" "}
              <span class="count">{count}</span>
            </li>
          ))}
      </ul>
    </>
  );
}

function counted(places: readonly Place[], count: (id: Place["id"]) => number): readonly Counted[] {
  const all = places.map((place): Counted => {
    const code = place.identifiers?.find(({ scheme }) => scheme === "gb-t-2260")?.value ?? "";
    const tile = Object.hasOwn(deltaTiles, code) ? deltaTiles[code] : undefined;
    return { place, count: count(place.id), ...(tile && { tile }) };
  });
  return [...all].sort((a, b) => b.count - a.count);
}

/** How dark a tile is, from 0 to 4: by the square root, so that one place with very much does not leave all others pale. */
const shadeOf = (count: number, most: number): number => (count === 0 ? 0 : Math.max(1, Math.round(4 * Math.sqrt(count / most))));
