import { useId } from "preact/hooks";
import type { Route } from "../address/route.ts";
import { choose } from "../address/use-route.ts";
import { useReader } from "../words/use-reader.ts";
import type { ToldFormat, ToldOption } from "../worker/jobs.ts";
import { words } from "./words.ts";

/** What may be chosen about a format; the address keeps it. */
export function FormatChoices({ format: { options }, route }: { format: ToldFormat; route: Route }) {
  const { language } = useReader();
  if (options.length === 0) return null;
  return (
    <details open={options.some(({ name }) => route.chosen[name] !== undefined)}>
      <summary>{words.options[language]}</summary>
      <div class="asked">
        {options.map((option) => (
          <OneChoice
            key={option.name}
            option={option}
            value={route.chosen[option.name] ?? ""}
            onChoose={(value) => choose(route, { [option.name]: value })}
          />
        ))}
      </div>
    </details>
  );
}

function OneChoice({ option, value, onChoose }: { option: ToldOption; value: string; onChoose: (value: string) => void }) {
  const { language, word } = useReader();
  const id = useId();
  const { title, kind, choices = ["true", "false"], preset } = option;
  const isListed = kind === "choice" || kind === "boolean";
  return (
    <p>
      <label for={id}>{title[language]}</label>
      {isListed ? (
        <select id={id} value={value === "" ? preset : value} onChange={(event) => onChoose(event.currentTarget.value)}>
          {choices.map((one) => (
            <option key={one} value={one}>
              {kind === "boolean" ? word(one === "true" ? "yes" : "no") : one}
            </option>
          ))}
        </select>
      ) : (
        <input id={id} value={value} placeholder={preset} onChange={(event) => onChoose(event.currentTarget.value)} />
      )}
    </p>
  );
}
