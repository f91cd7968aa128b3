import { useEffect, useState } from "preact/hooks";

/** The place that the address names, as it was last followed (`#project-…`), and what takes it out of the address. */
export function useHash(): [string, () => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const forget = () => {
    history.replaceState(null, "", location.pathname + location.search);
    setHash("");
  };
  return [hash, forget];
}
