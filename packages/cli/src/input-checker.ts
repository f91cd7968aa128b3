import type { Preset } from "@regional-plan/validate";
import type { CheckOptions } from "@regional-plan/workbench";
import { type CheckedInput, checkInput } from "./check-input.ts";
import { configLoader } from "./config/config-loader.ts";
import type { LoadedConfig } from "./config/load-config.ts";
import { countMendable } from "./fix/is-fixable.ts";
import { openBeside } from "./read/plans-beside.ts";
import { documentPlaces } from "./read/read-documents.ts";
import { findInput, type OpenedInput, openInput, recognise } from "./read/read-input.ts";
import type { Terminal } from "./terminal.ts";
import type { Look } from "./watch-inputs.ts";

/** How inputs are checked, as it can be sent from one thread to another. */
export interface CheckSetup {
  readonly names: readonly string[];
  readonly preset?: Preset;
  readonly asOf?: string;
  readonly previous?: string;
  readonly upper?: string;
  readonly from?: string;
  readonly config?: string | false;
  /** Whether a StratML document is held to its schema. */
  readonly strictSchema?: true;
}

/** Checks the inputs of a setup, one after the other or some of them. */
export interface InputChecker {
  readonly check: (index: number) => Promise<CheckedInput>;
  /** The configuration of an input. */
  readonly configOf: (index: number) => Promise<LoadedConfig | undefined>;
}

/** How an input is opened, checked again and looked at by who asks for more than a report. */
export interface Around {
  readonly look?: Look;
  readonly opened?: readonly OpenedInput[];
  readonly after?: (checked: CheckedInput, given: CheckOptions) => Promise<CheckedInput>;
}

/** Opens what all inputs are checked with. An input is opened when it is checked, and forgotten after. */
export async function inputChecker(
  { names, previous, upper, from, config: named, strictSchema, ...how }: CheckSetup,
  terminal: Pick<Terminal, "say" | "warn">,
  { look = () => {}, opened = [], after = async (checked) => ({ ...checked, mendable: countMendable(checked) }) }: Around = {},
): Promise<InputChecker> {
  const beside = await openBeside({ previous, upper }, look);
  const load = configLoader(named, terminal, look);
  const nameOf = (index: number) => names[index] as string;
  const configs = new Map<number, Promise<LoadedConfig | undefined>>();
  const configOf = async (index: number) => {
    const config = configs.get(index) ?? load(findInput(nameOf(index)));
    configs.set(index, config);
    return config;
  };
  return {
    configOf,
    check: async (index) => {
      const config = await configOf(index);
      const found = await recognise(opened[index] ?? (await openInput(nameOf(index))), from, config?.formats);
      const input = strictSchema && found.format.id === "stratml" ? { ...found, reading: { strictSchema: true } } : found;
      const given: CheckOptions = { ...how, ...(await beside((await configOf(0))?.formats)), ...(config && { config }) };
      const checked = await checkInput(input, given);
      for (const place of documentPlaces(input, checked.loaded.value)) look(place);
      return after(checked, given);
    },
  };
}
