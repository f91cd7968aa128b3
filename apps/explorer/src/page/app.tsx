import { useEffect, useMemo, useState } from "preact/hooks";
import { OwnPlan } from "../check/own-plan.tsx";
import { Arrangements } from "../items/arrangements.tsx";
import { Domains } from "../items/domains.tsx";
import { Goals } from "../items/goals.tsx";
import { homesOfProjects } from "../items/homes-of-projects.ts";
import { Projects } from "../items/projects.tsx";
import { Targets } from "../items/targets.tsx";
import { type LoadedPlan, loadPlan } from "../source/load-plan.ts";
import { textIn } from "../words/text-in.ts";
import { useLanguage } from "../words/use-language.ts";
import { type Language, ReadingContext } from "../words/use-reader.ts";
import { words } from "../words/words.ts";
import { Header } from "./header.tsx";
import { reveal } from "./reveal.ts";

/** The whole page: waits for the plan, then shows it. */
export function App() {
  const [loaded, setLoaded] = useState<LoadedPlan>();
  const [failed, setFailed] = useState(false);
  const [language, switchLanguage] = useLanguage();
  useEffect(() => {
    loadPlan().then(setLoaded, () => setFailed(true));
  }, []);
  if (loaded !== undefined) return <Page loaded={loaded} language={language} onSwitch={switchLanguage} />;
  return (
    <p class="notice" role={failed ? "alert" : "status"}>
      {words[failed ? "failed" : "loading"][language]}
    </p>
  );
}

interface PageProps {
  loaded: LoadedPlan;
  language: Language;
  onSwitch: () => void;
}

function Page({ loaded, language, onSwitch }: PageProps) {
  const { plan } = loaded;
  const homes = useMemo(() => homesOfProjects(plan), [plan]);
  useEffect(() => {
    document.title = textIn(plan.title, language, plan.languages).words;
  }, [plan, language]);
  useEffect(() => {
    const follow = () => reveal(location.hash);
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return (
    <ReadingContext.Provider value={{ ...loaded, homes, language }}>
      <Header onSwitch={onSwitch} />
      <main id="plan">
        <Goals />
        <Targets />
        <Domains />
        <Projects />
        <Arrangements />
        <OwnPlan />
      </main>
      <footer>{words.licence[language]}</footer>
    </ReadingContext.Provider>
  );
}
