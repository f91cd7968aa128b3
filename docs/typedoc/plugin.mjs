import { groupByRoom } from "./group-by-room.mjs";
import { hideZod } from "./hide-zod.mjs";
import { lightenPages } from "./lighten-pages.mjs";
import { namePages } from "./name-pages.mjs";
import { searchTexts } from "./search-texts.mjs";
import { SiteTheme } from "./site-theme.mjs";
import { speakLanguages } from "./speak-languages.mjs";

/** What the site of the documentation is beyond TypeDoc: titles, languages, an order, and a search that reads the text of its pages. */
export function load(app) {
  hideZod(app);
  groupByRoom(app);
  namePages(app);
  speakLanguages(app);
  searchTexts(app);
  lightenPages(app);
  app.renderer.defineTheme("site", SiteTheme);
}
