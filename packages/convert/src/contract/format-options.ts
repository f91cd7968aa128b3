import type { OwnMessage } from "@regional-plan/model";

/** One thing that a format lets its user choose. Without a default, a text or list of texts may be absent. */
export type FormatOption = OptionUse &
  (
    | { readonly kind: "boolean"; readonly title: OwnMessage; readonly default: boolean }
    | { readonly kind: "choice"; readonly title: OwnMessage; readonly choices: readonly string[]; readonly default: string }
    | { readonly kind: "text"; readonly title: OwnMessage; readonly default?: string }
    | { readonly kind: "texts"; readonly title: OwnMessage; readonly default?: readonly string[] }
  );

/** What an option has a say in. */
export interface OptionUse {
  /** Absent where it has one in all that the format does. */
  readonly for?: "reading" | "writing";
}

/** The options of a format by their names. */
export type FormatOptions = Readonly<Record<string, FormatOption>>;

/** What is given for options: any of them may be left out. */
export type GivenOptions<O extends FormatOptions = FormatOptions> = { readonly [N in keyof O]?: OptionValue<O[N]> };

/** What a format gets: what was given, and the default of what was not. */
export type ChosenOptions<O extends FormatOptions = FormatOptions> = {
  readonly [N in keyof O]: OptionValue<O[N]> | (O[N] extends { readonly default: unknown } ? never : undefined);
};

/** What can be given for an option. */
export type OptionValue<O extends FormatOption = FormatOption> = O extends { readonly kind: "boolean" }
  ? boolean
  : O extends { readonly kind: "choice"; readonly choices: readonly (infer Choice)[] }
    ? Choice
    : O extends { readonly kind: "text" }
      ? string
      : readonly string[];

/** What was given for options, with the defaults for what was not. */
export function withDefaults<O extends FormatOptions>(options: O | undefined, given: GivenOptions<O> = {}): ChosenOptions<O> {
  const entries = Object.entries(options ?? {}).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(entries) as ChosenOptions<O>;
}
