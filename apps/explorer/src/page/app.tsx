import { indexPlan } from "@regional-plan/model";
import type { ComponentType } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { useRoute } from "../address/use-route.ts";
import type { OwnFile } from "../check/own-plan.tsx";
import { useDroppedFile } from "../check/use-dropped-file.ts";
import { OverviewPage } from "../overview/overview-page.tsx";
import { type LoadedPlan, loadPlan } from "../source/load-plan.ts";
import { textIn } from "../words/text-in.ts";
import { useLanguage } from "../words/use-language.ts";
import { type Language, ReadingContext } from "../words/use-reader.ts";
import { words } from "../words/words.ts";
import { Header } from "./header.tsx";

/** The whole page: waits for the plan, then shows it. */
export function App() {
  const [loaded, setLoaded] = useState<LoadedPlan>();
  const [failed, setFailed] = useState(false);
  const [language, switchLanguage] = useLanguage();
  useEffect(() => {
    loadPlan().then(setLoaded, () => setFailed(true));
  }, []);
  if (loaded !== undefined) return <Shell loaded={loaded} language={language} onSwitch={switchLanguage} />;
  return (
    <p class="notice" role={failed ? "alert" : "status"}>
      {words[failed ? "failed" : "loading"][language]}
    </p>
  );
}

interface ShellProps {
  loaded: LoadedPlan;
  language: Language;
  onSwitch: () => void;
}

function Shell({ loaded, language, onSwitch }: ShellProps) {
  const { plan } = loaded;
  const index = useMemo(() => indexPlan(plan), [plan]);
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = `${route.page} ${route.id ?? ""}`;
  const before = useRef(shown);
  const [file, choose] = useState<File>();
  const isOver = useDroppedFile((dropped) => {
    choose(dropped);
    location.hash = hrefOf({ page: "check" });
  });
  useEffect(() => {
    document.title = textIn(plan.title, language, plan.languages).words;
  }, [plan, language]);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    // A new page begins at its top, for the eye and for the voice.
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [shown]);
  return (
    <ReadingContext.Provider value={{ ...loaded, index, language }}>
      <Header page={route.page} onSwitch={onSwitch} />
      <main id="plan" ref={main} tabIndex={-1} class={isOver ? "over" : ""}>
        <Page route={route} own={{ file, choose }} />
      </main>
      <footer>{words.licence[language]}</footer>
    </ReadingContext.Provider>
  );
}

/** What each page is given. */
interface PageProps {
  route: Route;
  own: OwnFile;
}

/** A page; each but the first is loaded when it is first asked for. */
function Page({ route, own }: PageProps) {
  const [loaded, setLoaded] = useState<Partial<Record<Route["page"], ComponentType<PageProps>>>>({});
  const { page } = route;
  const load = loaders[page];
  useEffect(() => {
    if (load === undefined || loaded[page] !== undefined) return;
    load().then((one) => setLoaded((others) => ({ ...others, [page]: one })));
  }, [page, load, loaded[page]]);
  if (load === undefined) return <OverviewPage />;
  const Loaded = loaded[page];
  return Loaded === undefined ? <p class="notice" role="status" /> : <Loaded route={route} own={own} />;
}

const loaders: Partial<Record<Route["page"], () => Promise<ComponentType<PageProps>>>> = {
  read: async () => (await import("../read/read-page.tsx")).ReadPage,
  browse: async () => (await import("../browse/browse-page.tsx")).BrowsePage,
  network: async () => (await import("../network/network-page.tsx")).NetworkPage,
  places: async () => (await import("../places/places-page.tsx")).PlacesPage,
  item: async () => (await import("../item/item-page.tsx")).ItemPage,
  check: async () => (await import("../check/own-plan.tsx")).OwnPlan,
};
