import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { holdPlace } from "../page/hold-place.ts";
import { languageOf } from "./language-of.ts";
import type { Language } from "./use-reader.ts";

/** The reader's language, and what switches to the other one: the address keeps it, and what is read stays where it is on the screen. */
export function useLanguage(): [Language, () => void] {
  const [language, setLanguage] = useState(() => languageOf(location.search, navigator.languages));
  const restore = useRef<() => void>();
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    restore.current?.();
    restore.current = undefined;
  }, [language]);
  const switchLanguage = () => {
    const other = language === "zh" ? "en" : "zh";
    const address = new URL(location.href);
    address.searchParams.set("lang", other);
    history.replaceState(null, "", address);
    restore.current = holdPlace();
    setLanguage(other);
  };
  return [language, switchLanguage];
}
