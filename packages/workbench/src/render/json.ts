import type { MessageLanguage } from "@regional-plan/model";
import type { Checked } from "../check-opened.ts";
import { visibleJson } from "../visible-text.ts";
import { describeChecked } from "./describe-checked.ts";

/** The report as JSON, with its messages in one language; a list of reports where several inputs were checked. */
export function renderJson(checked: readonly Checked[], language: MessageLanguage): string {
  const [one, another] = checked;
  return one === undefined || another !== undefined
    ? `${visibleJson(checked.map((each) => named(each, language)))}\n`
    : `${visibleJson(describeChecked(one, language))}\n`;
}

/** The report on one input as it stands in a list of several, without the list's brackets. */
export function renderJsonPiece(checked: Checked, language: MessageLanguage): string {
  return visibleJson([named(checked, language)]).slice("[\n".length, -"\n]".length);
}

/** The report on one of several inputs. */
const named = (one: Checked, language: MessageLanguage) => ({ input: one.input.name, ...describeChecked(one, language) });
