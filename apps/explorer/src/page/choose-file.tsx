import { useReader } from "../words/use-reader.ts";

interface ChooseFileProps {
  label: string;
  accept?: string;
  onChoose: (file: File) => void;
}

/** A field that takes a file, in the page's language: a browser's own speaks that of the browser. */
export function ChooseFile({ label, accept, onChoose }: ChooseFileProps) {
  const { word } = useReader();
  return (
    <label class="file">
      <span>{label}</span>
      <input
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file may be chosen again, once it was mended elsewhere.
          currentTarget.value = "";
        }}
      />
      <span class="button" aria-hidden="true">
        {word("chooseFile")}
      </span>
    </label>
  );
}
