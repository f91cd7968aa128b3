import { useEffect, useState } from "preact/hooks";
import { Domains } from "./domains.tsx";
import { Goals } from "./goals.tsx";
import { type LoadedPlan, loadPlan } from "./load-plan.ts";
import { Projects } from "./projects.tsx";
import { type Language, ReadingContext } from "./reader.ts";
import { Targets } from "./targets.tsx";
import { words } from "./words.ts";

/** The whole page: the plan's title, its parts, and a switch between the languages. */
export function App() {
  const [loaded, setLoaded] = useState<LoadedPlan | "failed">();
  const [language, setLanguage] = useState<Language>(languageOfAddress);
  useEffect(() => {
    loadPlan().then(setLoaded, () => setLoaded("failed"));
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    if (typeof loaded === "object") document.title = loaded.plan.title[language] ?? document.title;
  }, [language, loaded]);
  useEffect(() => {
    if (loaded !== undefined && location.hash !== "") document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [loaded]);

  if (loaded === undefined || loaded === "failed")
    return (
      <p class="notice" role="status">
        {words[loaded === undefined ? "loading" : "failed"][language]}
      </p>
    );
  return (
    <ReadingContext.Provider value={{ ...loaded, language }}>
      <Header title={loaded.plan.title[language] ?? ""} language={language} onSwitch={() => setLanguage(switchLanguage(language))} />
      <main>
        <Goals />
        <Targets />
        <Domains />
        <Projects />
      </main>
      <footer>{words.licence[language]}</footer>
    </ReadingContext.Provider>
  );
}

interface HeaderProps {
  title: string;
  language: Language;
  onSwitch: () => void;
}

function Header({ title, language, onSwitch }: HeaderProps) {
  const parts = ["goals", "targets", "domains", "projects"] as const;
  return (
    <header>
      <h1>{title}</h1>
      <p>{words.about[language]}</p>
      <nav>
        {parts.map((part) => (
          <a key={part} href={`#${part}`}>
            {words[part][language]}
          </a>
        ))}
        <button type="button" lang={language === "zh" ? "en" : "zh"} onClick={onSwitch}>
          {words.otherLanguage[language]}
        </button>
      </nav>
    </header>
  );
}

/** The language stands in the address (`?lang=en`), so that a link keeps it; else the browser's is taken. */
function languageOfAddress(): Language {
  const told = new URLSearchParams(location.search).get("lang") ?? navigator.language;
  return told.startsWith("zh") ? "zh" : "en";
}

function switchLanguage(language: Language): Language {
  const other = language === "zh" ? "en" : "zh";
  const address = new URL(location.href);
  address.searchParams.set("lang", other);
  history.replaceState(null, "", address);
  return other;
}
