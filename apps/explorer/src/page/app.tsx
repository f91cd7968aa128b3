import { indexPlan } from "@regional-plan/model";
import type { ComponentType } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { hrefOf, type Route } from "../address/route.ts";
import { useRoute } from "../address/use-route.ts";
import type { OwnFile } from "../check/own-file.ts";
import { useDroppedFile } from "../check/use-dropped-file.ts";
import { useOwnFile } from "../check/use-own-file.ts";
import { OverviewPage } from "../overview/overview-page.tsx";
import { type LoadedPlan, loadPlan } from "../source/load-plan.ts";
import { damagesOf } from "../source/split-at-errata.ts";
import { type Example, useExample } from "../source/use-example.ts";
import { textIn } from "../words/text-in.ts";
import { useLanguage } from "../words/use-language.ts";
import { type Language, ReadingContext } from "../words/use-reader.ts";
import { words } from "../words/words.ts";
import { Header } from "./header.tsx";
import { loadFonts } from "./load-fonts.ts";
import { PlanBanner } from "./plan-banner.tsx";
import { usePrinting } from "./use-printing.ts";

/** The whole page: waits for the plan, then shows it. */
export function App() {
  const [loaded, setLoaded] = useState<LoadedPlan>();
  const [failed, setFailed] = useState(false);
  const [language, switchLanguage] = useLanguage();
  const example = useExample();
  const isUp = useRef(false);
  useEffect(() => {
    loadPlan()
      .then(setLoaded, () => setFailed(true))
      .then(loadFonts);
  }, []);
  // An address that asks for the example begins with it; once the page is up, it stays up.
  isUp.current ||= loaded !== undefined && (!example.isAsked || example.loaded !== undefined || example.hasFailed);
  if (loaded !== undefined && isUp.current)
    return <Shell loaded={loaded} example={example} language={language} onSwitch={switchLanguage} />;
  return (
    <p class="notice" role={failed ? "alert" : "status"}>
      {words[failed ? "failed" : "loading"][language]}
    </p>
  );
}

interface ShellProps {
  loaded: LoadedPlan;
  example: Example;
  language: Language;
  onSwitch: () => void;
}

function Shell({ loaded: reference, example, language, onSwitch }: ShellProps) {
  const own = useOwnFile();
  const isPrinting = usePrinting();
  const shipped = (example.isAsked && example.loaded) || reference;
  const loaded = useMemo(() => (own.isShown && ownLoaded(own)) || shipped, [own.isShown, own.state, shipped]);
  const { plan } = loaded;
  const index = useMemo(() => indexPlan(plan), [plan]);
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const shown = `${route.page} ${route.id ?? ""}`;
  const before = useRef(shown);
  const isOver = useDroppedFile((dropped) => {
    if (dropped !== undefined) own.open(dropped);
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
    <ReadingContext.Provider
      value={{
        ...loaded,
        reference: reference.plan,
        isPrinting,
        index,
        language,
        ...(loaded !== shipped && own.state && { problems: own.state.findings }),
      }}
    >
      <Header page={route.page} onSwitch={onSwitch} />
      <main id="plan" ref={main} tabIndex={-1} class={isOver ? "over" : ""}>
        <PlanBanner own={own} example={example} />
        <Page route={route} own={own} example={example} />
      </main>
      <footer>{words.licence[language]}</footer>
    </ReadingContext.Provider>
  );
}

/** The visitor's plan, as far as there is one. */
function ownLoaded({ state }: OwnFile): LoadedPlan | undefined {
  return state?.plan && { plan: state.plan, text: state.text, damages: damagesOf(state.plan.errata ?? []) };
}

/** What each page is given. */
interface PageProps {
  route: Route;
  own: OwnFile;
  example: Example;
}

/** A page; each but the first is loaded when it is first asked for. */
function Page({ route, own, example }: PageProps) {
  const [loaded, setLoaded] = useState<Partial<Record<Route["page"], ComponentType<PageProps>>>>({});
  const { page } = route;
  const load = loaders[page];
  useEffect(() => {
    if (load === undefined || loaded[page] !== undefined) return;
    load().then((one) => setLoaded((others) => ({ ...others, [page]: one })));
  }, [page, load, loaded[page]]);
  if (load === undefined) return <OverviewPage />;
  const Loaded = loaded[page];
  return Loaded === undefined ? <p class="notice" role="status" /> : <Loaded route={route} own={own} example={example} />;
}

const loaders: Partial<Record<Route["page"], () => Promise<ComponentType<PageProps>>>> = {
  read: async () => (await import("../read/read-page.tsx")).ReadPage,
  browse: async () => (await import("../browse/browse-page.tsx")).BrowsePage,
  network: async () => (await import("../network/network-page.tsx")).NetworkPage,
  places: async () => (await import("../places/places-page.tsx")).PlacesPage,
  item: async () => (await import("../item/item-page.tsx")).ItemPage,
  check: async () => (await import("../check/check-page.tsx")).CheckPage,
  take: async () => (await import("../take/take-page.tsx")).TakePage,
  run: async () => (await import("../run/run-page.tsx")).RunPage,
  compare: async () => (await import("../compare/compare-page.tsx")).ComparePage,
};
