import { useEffect, useState } from "preact/hooks";

/** Whether the page is as narrow as a phone: what is long is folded away then. The styles change at the same width. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => !wide.matches);
  useEffect(() => {
    const follow = () => setNarrow(!wide.matches);
    wide.addEventListener("change", follow);
    return () => wide.removeEventListener("change", follow);
  }, []);
  return isNarrow;
}

const wide = matchMedia("(width >= 44rem)");
