import { useId } from "preact/hooks";
import { useReader } from "../words/use-reader.ts";

interface ChoiceProps {
  label: string;
  /** What the first option is called; all, where nothing is said. */
  first?: string;
  value: string;
  /** Values with what they are called. */
  options: readonly (readonly [value: string, label: string])[];
  onChoose: (value: string) => void;
}

/** A drop-down with a first option that asks for nothing. */
export function Choice({ label, first, value, options, onChoose }: ChoiceProps) {
  const { word } = useReader();
  const id = useId();
  return (
    <p>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{first ?? word("all")}</option>
        {options.map(([one, called]) => (
          <option key={one} value={one}>
            {called}
          </option>
        ))}
      </select>
    </p>
  );
}
