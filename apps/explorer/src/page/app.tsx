import { indexPlan, type Plan } from "@regional-plan/model";
import type { ComponentType } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { hrefOf, type Route, readRoute } from "../address/route.ts";
import { useRoute } from "../address/use-route.ts";
import type { OwnFile } from "../check/own-file.ts";
import { useDroppedFile } from "../check/use-dropped-file.ts";
import { useOwnFile } from "../check/use-own-file.ts";
import { OverviewPage } from "../overview/overview-page.tsx";
import { type LoadedPlan, loadedPlan, loadPlan, loadText } from "../source/load-plan.ts";
import { type Example, useExample } from "../source/use-example.ts";
import { textIn } from "../words/text-in.ts";
import { useLanguage } from "../words/use-language.ts";
import { type Language, ReadingContext } from "../words/use-reader.ts";
import { words } from "../words/words.ts";
import { Header } from "./header.tsx";
import { loadFonts } from "./load-fonts.ts";
import { PlanBanner } from "./plan-banner.tsx";
import { usePrinting } from "./use-printing.ts";

/** The whole page: waits for the plan, then shows it. The text of the document may come after the overview, which has none of it. */
export function App() {
  const [plan, setPlan] = useState<Plan>();
  const [text, setText] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [language, switchLanguage] = useLanguage();
  const example = useExample();
  const isUp = useRef(false);
  useEffect(() => {
    Promise.all([loadPlan().then(setPlan), loadText().then(setText), loaders[readRoute(location.hash).page]?.()]).catch(() =>
      setFailed(true),
    );
  }, []);
  // An address that asks for the example begins with it; once the page is up, it stays up.
  isUp.current ||= plan !== undefined && (!example.isAsked || example.loaded !== undefined || example.hasFailed);
  const loaded = useMemo(() => plan && loadedPlan(plan, text ?? ""), [plan, text]);
  if (loaded !== undefined && isUp.current && !failed)
    return <Shell loaded={loaded} hasText={text !== undefined} example={example} language={language} onSwitch={switchLanguage} />;
  return (
    <p class="notice" role={failed ? "alert" : "status"}>
      {words[failed ? "failed" : "loading"][language]}
    </p>
  );
}

interface ShellProps {
  loaded: LoadedPlan;
  /** Whether the text of the reference plan is there. */
  hasText: boolean;
  example: Example;
  language: Language;
  onSwitch: () => void;
}

function Shell({ loaded: reference, hasText, example, language, onSwitch }: ShellProps) {
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
  useEffect(loadFonts, []);
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
        <Page route={route} hasText={hasText} own={own} example={example} />
      </main>
      <footer>{words.licence[language]}</footer>
    </ReadingContext.Provider>
  );
}

/** The visitor's plan, as far as there is one. */
function ownLoaded({ state }: OwnFile): LoadedPlan | undefined {
  return state?.plan && loadedPlan(state.plan, state.text);
}

/** What each page is given. */
interface PageProps {
  route: Route;
  own: OwnFile;
  example: Example;
}

/** A page; each but the first is loaded when it is first asked for, and waits for the text. */
function Page({ hasText, ...props }: PageProps & Pick<ShellProps, "hasText">) {
  const [loaded, setLoaded] = useState<Partial<Record<Route["page"], ComponentType<PageProps>>>>({});
  const { page } = props.route;
  const load = loaders[page];
  useEffect(() => {
    if (load === undefined || loaded[page] !== undefined) return;
    load().then((one) => setLoaded((others) => ({ ...others, [page]: one })));
  }, [page, load, loaded[page]]);
  if (load === undefined) return <OverviewPage />;
  const Loaded = loaded[page];
  return Loaded === undefined || !hasText ? <p class="notice" role="status" /> : <Loaded {...props} />;
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
