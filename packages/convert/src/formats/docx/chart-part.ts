import { type PaperFigure, type PaperText, wordingsOf, wordsLanguage } from "@regional-plan/model";
import { type Chart, type ChartSeries, chartOf } from "../../chart/chart.ts";
import { barLooks, lineLooks, lookOf, pointLooks } from "../../chart/look.ts";
import { axisText } from "../../document/figure-table.ts";
import { escapeXml } from "../../text/xml/escape-xml.ts";

const drawing = "http://schemas.openxmlformats.org/drawingml/2006";

/** Says a text in the languages of the document, one after the other. */
type Say = (text: PaperText) => string;

/** A figure as a chart that Word draws, in its own fonts; nothing where none of the values has a place. Its numbers stand in it. */
export function chartPart(figure: PaperFigure, languages: readonly string[]): string | undefined {
  const chart = chartOf(figure);
  if (chart === undefined) return undefined;
  const say: Say = (text) =>
    wordingsOf(text, languages)
      .map(({ runs }) => runs.map((run) => run.text).join(""))
      .join(" / ");
  const series = evenLong(chart)
    .map((one, at) => ({ ...one, at }))
    .filter(({ points }) => points.length > 0);
  const plot = chart.time === undefined ? barPlot(figure, chart, series, say) : linePlot(figure, chart, series, say, languages);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1050"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>`;
}

/** LibreOffice draws a line only if it has as many points as the longest: the last one is there several times. */
function evenLong({ time, series }: Chart): readonly ChartSeries[] {
  if (time === undefined) return series;
  const longest = Math.max(...series.map(({ points }) => points.length));
  return series.map(({ name, points }) => {
    const last = points.at(-1);
    return { name, points: last === undefined ? [] : [...points, ...Array.from({ length: longest - points.length }, () => last)] };
  });
}

type Numbered = ChartSeries & { readonly at: number };

/** Lines over days, each point at its own. */
function linePlot(
  figure: PaperFigure,
  { time, ticks }: Chart,
  series: readonly Numbered[],
  say: Say,
  languages: readonly string[],
): string {
  const lines = series.map(({ name, points, at }) => {
    const { dash } = lookOf(lineLooks, at);
    const sign = `<c:marker><c:symbol val="${lookOf(pointLooks, at)}"/><c:size val="7"/><c:spPr>${solid(at === 0 ? ink : "FFFFFF")}${outline(1)}</c:spPr></c:marker>`;
    return `${seriesHead(at, say(name))}<c:spPr><a:ln w="22225">${solid(ink)}<a:prstDash val="${dash}"/></a:ln></c:spPr>${sign}<c:xVal>${numbers(points.map((point) => point.at))}</c:xVal><c:yVal>${numbers(points.map(({ value }) => value))}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  const { months = 1, ticks: days = [] } = time ?? {};
  const isChinese = wordsLanguage(languages[0] ?? "en") === "zh";
  const format = isChinese ? (months < 12 ? "yyyy\\年m\\月\\末" : "yyyy\\年\\末") : "mmm yyyy";
  // Years are not all of one length: a day less, and steps of a fraction of a day stay within the month.
  const from = (days[0]?.day ?? 0) - 1;
  const range = `<c:max val="${(days.at(-1)?.day ?? 1) + 1}"/><c:min val="${from}"/>`;
  const step = `<c:majorUnit val="${(months * 365.25) / 12}"/>`;
  return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${lines.join("")}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>${axis("valAx", 1, range, "b", say(axisText(figure.along)), format, 2, step)}${valueAxis(figure, ticks, "l", say)}`;
}

/** Bars to the right, the first category above. */
function barPlot(figure: PaperFigure, { categories = [], ticks }: Chart, series: readonly Numbered[], say: Say): string {
  const names = categories.map((category, at) => `<c:pt idx="${at}"><c:v>${escapeXml(say(category))}</c:v></c:pt>`).join("");
  const bars = series.map(({ name, points, at }) => {
    const look = lookOf(barLooks, at);
    const fill = look === "none" ? solid("FFFFFF") : look === "solid" ? solid("4A4A4A") : pattern(look);
    const values = categories.map((_, place) => points.find((point) => point.at === place)?.value ?? null);
    return `${seriesHead(at, say(name))}<c:spPr>${fill}${outline(0.75)}</c:spPr><c:invertIfNegative val="0"/><c:dLbls><c:spPr><a:noFill/></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strLit><c:ptCount val="${categories.length}"/>${names}</c:strLit></c:cat><c:val>${numbers(values)}</c:val></c:ser>`;
  });
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${bars.join("")}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axis("catAx", 1, "", "l", say(axisText(figure.along)), "General", 2, "", "maxMin")}${valueAxis(figure, ticks, "t", say)}`;
}

const valueAxis = (figure: PaperFigure, ticks: readonly number[], side: string, say: Say) =>
  axis(
    "valAx",
    2,
    `<c:max val="${ticks.at(-1)}"/><c:min val="${ticks[0]}"/>`,
    side,
    say(axisText(figure.counted)),
    "General",
    1,
    `<c:majorUnit val="${Number(((ticks[1] ?? 1) - (ticks[0] ?? 0)).toPrecision(12))}"/>`,
  );

/** An axis. Its elements stand in the order of the schema. */
function axis(
  kind: "valAx" | "catAx",
  id: number,
  range: string,
  side: string,
  title: string,
  format: string,
  across: number,
  step: string,
  order = "minMax",
): string {
  const grid =
    kind === "valAx" && id === 2 ? `<c:majorGridlines><c:spPr><a:ln w="6350">${solid("C8C8C8")}</a:ln></c:spPr></c:majorGridlines>` : "";
  const said = `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1050" b="0"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1050" b="0"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
  // Bars begin at nothing, and lines stand on what is lowest.
  const end =
    kind === "catAx"
      ? '<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
      : `<c:crosses val="min"/><c:crossBetween val="${side === "t" ? "between" : "midCat"}"/>`;
  return `<c:${kind}><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/>${range}</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>${grid}${said}<c:numFmt formatCode="${escapeXml(format).replaceAll('"', "&quot;")}" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${side === "t" ? "high" : "low"}"/><c:spPr><a:ln w="9525">${solid(ink)}</a:ln></c:spPr><c:crossAx val="${across}"/>${end}${step}</c:${kind}>`;
}

const seriesHead = (at: number, name: string) =>
  `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;

function numbers(values: readonly (number | null)[]): string {
  const points = values.map((value, at) => (value === null ? "" : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`));
  return `<c:numLit><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points.join("")}</c:numLit>`;
}

const ink = "1A1A1A";
const solid = (colour: string) => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const outline = (points: number) => `<a:ln w="${points * 12_700}">${solid(ink)}</a:ln>`;
const pattern = (name: string) =>
  `<a:pattFill prst="${name}"><a:fgClr><a:srgbClr val="${ink}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
