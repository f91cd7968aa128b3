import { useLayoutEffect, useState } from "preact/hooks";
import { languageOf } from "./language-of.ts";
import type { Language } from "./use-reader.ts";

/** The reader's language, and what switches to the other one: the address keeps it. */
export function useLanguage(): [Language, () => void] {
  const [language, setLanguage] = useState(() => languageOf(location.search, navigator.languages));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const switchLanguage = () => {
    const other = language === "zh" ? "en" : "zh";
    const address = new URL(location.href);
    address.searchParams.set("lang", other);
    history.replaceState(null, "", address);
    setLanguage(other);
  };
  return [language, switchLanguage];
}
