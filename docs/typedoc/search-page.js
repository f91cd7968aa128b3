// Runs in every page of the site: looks for what is typed in the texts that `search-texts.mjs` wrote, and puts the results where TypeDoc
// would put its own, so that its keys work with them.
(() => {
  const base = document.documentElement.dataset.base || "./";
  const lang = document.documentElement.lang;
  const [field, results, status, trigger, source] = ["input", "results", "status", "trigger", "script"].map((part) =>
    document.getElementById(`tsd-search-${part}`),
  );
  const words =
    lang === "zh-CN"
      ? { label: "搜索", none: (query) => `没有找到“${query}”。` }
      : { label: "Search", none: (query) => `Nothing found for “${query}”.` };
  field.placeholder = words.label;

  let loading;
  const load = () => {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = source.dataset.src;
      script.onload = () => resolve(window.siteTexts.map(([url, title, page, text, language]) => ({ url, title, page, text, language })));
      script.onerror = reject;
      document.head.append(script);
    });
    return loading;
  };
  trigger.addEventListener("click", load);
  field.addEventListener("focus", load);

  let last = 0;
  field.addEventListener("input", async () => {
    const turn = ++last;
    const rows = await load();
    if (turn === last) show(rows, field.value.trim());
  });

  function show(rows, query) {
    const terms = query.toLowerCase().split(/\s+/u).filter(Boolean);
    const found = terms.length === 0 ? [] : rows.map((row) => ({ row, score: scoreOf(row, terms) })).filter(({ score }) => score > 0);
    found.sort((a, b) => b.score - a.score);
    results.replaceChildren(...found.slice(0, 20).map(({ row }, index) => option(row, terms, index)));
    status.textContent = terms.length > 0 && found.length === 0 ? words.none(query) : "";
    field.removeAttribute("aria-activedescendant");
  }

  /** Nothing where a word is missing; a title counts more than a text, the language of the page more than another. */
  function scoreOf({ title, page, text, language }, terms) {
    const [inTitle, inPage, inText] = [title, page, text].map((part) => part.toLowerCase());
    let score = 0;
    for (const term of terms) {
      const at = inTitle.indexOf(term);
      const times = inText.split(term).length - 1;
      if (at < 0 && times === 0 && !inPage.includes(term)) return 0;
      score += (inTitle === term ? 60 : at === 0 ? 30 : at > 0 ? 20 : 0) + Math.min(times, 6) + (inPage.includes(term) ? 2 : 0);
    }
    return score + (language === lang ? 10 : 0) + (page === "" ? 5 : 0);
  }

  function option({ url, title, page, text, language }, terms, index) {
    const item = document.createElement("li");
    item.id = `tsd-search:${last}-${index}`;
    item.role = "option";
    item.ariaSelected = "false";
    const link = document.createElement("a");
    link.tabIndex = -1;
    link.href = base + url;
    link.lang = language;
    const head = document.createElement("span");
    head.className = "text";
    head.append(...(page === "" ? [] : [within(`${page} › `, "parent", [])]), within(title, "name", terms));
    link.append(head, within(around(text, terms), "site-hit", terms));
    item.append(link);
    return item;
  }

  /** Some words of the text about the first that was looked for. */
  function around(text, terms) {
    const at = Math.max(0, ...terms.map((term) => text.toLowerCase().indexOf(term)));
    const start = Math.max(0, at - 40);
    return (start > 0 ? "…" : "") + text.slice(start, at + 100) + (at + 100 < text.length ? "…" : "");
  }

  /** A text in which the words that were looked for are marked. */
  function within(text, name, terms) {
    const span = document.createElement("span");
    span.className = name;
    const low = text.toLowerCase();
    for (let at = 0; at < text.length; ) {
      const [from, term] = terms
        .map((one) => [low.indexOf(one, at), one])
        .filter(([place]) => place >= 0)
        .sort(([a], [b]) => a - b)[0] ?? [text.length, ""];
      span.append(text.slice(at, from));
      if (term !== "") span.append(Object.assign(document.createElement("mark"), { textContent: text.slice(from, from + term.length) }));
      at = from + term.length;
    }
    return span;
  }
})();
