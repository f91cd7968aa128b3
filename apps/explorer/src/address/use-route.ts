import { useEffect, useState } from "preact/hooks";
import { hrefOf, type Route, readRoute } from "./route.ts";

/** The view that the address names, as it changes: by links, by going back and forth, by what is chosen on a page. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(readRoute(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return route;
}

/** Writes what is chosen on a page into its address, in place of what was chosen before: going back leads to the page before. */
export function choose(route: Route, chosen: Readonly<Record<string, string>>): void {
  const address = new URL(location.href);
  address.hash = hrefOf({ ...route, chosen: { ...route.chosen, ...chosen } });
  history.replaceState(history.state, "", address);
  dispatchEvent(new HashChangeEvent("hashchange"));
}
