import { useEffect, useMemo, useState } from "preact/hooks";
import { type LoadedPlan, loadExample } from "./load-plan.ts";

/** The plan with reports that comes with the page, to try what is made of them. It is fetched when it is first asked for. */
export interface Example {
  /** Whether the address asks for it. */
  readonly isAsked: boolean;
  readonly loaded?: LoadedPlan;
  readonly hasFailed: boolean;
  /** Shows it or leaves it; going back leads to what was shown before. */
  readonly show: (isAsked: boolean) => void;
}

/** The worked example, for as long as the address asks for it: `?plan=lanzhu`. */
export function useExample(): Example {
  const [isAsked, setAsked] = useState(asks);
  const [loaded, setLoaded] = useState<LoadedPlan>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const follow = () => setAsked(asks());
    addEventListener("popstate", follow);
    return () => removeEventListener("popstate", follow);
  }, []);
  useEffect(() => {
    if (!isAsked || loaded !== undefined) return;
    setFailed(false);
    loadExample().then(setLoaded, () => setFailed(true));
  }, [isAsked, loaded]);
  return useMemo(() => ({ isAsked, ...(loaded && { loaded }), hasFailed, show: (is) => setAsked(ask(is)) }), [isAsked, loaded, hasFailed]);
}

const name = "lanzhu";

const asks = () => new URLSearchParams(location.search).get("plan") === name;

function ask(is: boolean): boolean {
  const address = new URL(location.href);
  if (is) address.searchParams.set("plan", name);
  else address.searchParams.delete("plan");
  if (address.href !== location.href) history.pushState(null, "", address);
  return is;
}
