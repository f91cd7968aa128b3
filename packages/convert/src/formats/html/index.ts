export { figureTable } from "../../document/figure-table.ts";
export { drawFigure } from "./draw-figure.ts";
export type { DrawingColours, Drawn } from "./drawn.ts";
export { html } from "./html.ts";
export { paperToHtml } from "./paper-to-html.ts";
