import { options } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether the page is being printed: nothing is folded away then. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    let closed: HTMLDetailsElement[] = [];
    // The browser takes the page as it is when this returns, so that it must have been drawn anew by then.
    const now = (is: boolean) => {
      const before = options.debounceRendering;
      options.debounceRendering = (draw) => draw();
      setPrinting(is);
      if (before === undefined) delete options.debounceRendering;
      else options.debounceRendering = before;
    };
    const begin = () => {
      now(true);
      closed = [...document.querySelectorAll<HTMLDetailsElement>("main details:not([open])")];
      for (const one of closed) one.open = true;
    };
    const end = () => {
      for (const one of closed) one.open = false;
      now(false);
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isPrinting;
}
