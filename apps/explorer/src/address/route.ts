/** The pages that an address can name. */
export type PageName = "overview" | "read" | "browse" | "network" | "places" | "item" | "check" | "take" | "run" | "compare";

/** A view of the plan: a page, the item that it is of, and what was chosen on it. All of it stands in the address. */
export interface Route {
  readonly page: PageName;
  /** The item's id, for the page of one. */
  readonly id?: string;
  /** What was chosen, by name: `q`, `kind`, `domain`. */
  readonly chosen: Readonly<Record<string, string>>;
}

const pages: ReadonlySet<string> = new Set<PageName>([
  ...(["overview", "read", "browse", "network", "places", "item"] as const),
  ...(["check", "take", "run", "compare"] as const),
]);

/** The view that the part of an address behind `#` names: `#/browse?q=港口`, `#/item/measure-2-1`; `#measure-2-1` is an item too. */
export function readRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#/u, "").split("?", 2);
  const chosen = Object.fromEntries(new URLSearchParams(query));
  if (path !== "" && !path.startsWith("/")) return { page: "item", id: decoded(path), chosen };
  const [, page = "", id = ""] = path.split("/");
  if (!pages.has(page)) return { page: "overview", chosen };
  return { page: page as PageName, ...(id !== "" && { id: decoded(id) }), chosen };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a view, as `href` takes it. */
export function hrefOf({ page, id, chosen = {} }: Pick<Route, "page" | "id"> & Partial<Pick<Route, "chosen">>): string {
  const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value !== "")).toString();
  return `#/${page}${id === undefined ? "" : `/${encodeURIComponent(id)}`}${query === "" ? "" : `?${query}`}`;
}
