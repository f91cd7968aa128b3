import { hrefOf } from "../address/route.ts";
import { ItemLink } from "../items/item-link.tsx";
import { useReader } from "../words/use-reader.ts";
import type { OwnFinding } from "../worker/own-state.ts";
import type { OwnFile } from "./own-file.ts";
import { words } from "./words.ts";

/** A finding: where it is, what is wrong, why that matters, how it is mended; and what mends it, where that is known. */
export function OneFinding({ finding, own: { state, step, isShown, show, mend } }: { finding: OwnFinding; own: OwnFile }) {
  const { index, language, text, word } = useReader();
  const { severity, message, why, suggestion, place, path, item, at, canMend } = finding;
  const { file, line, sheet, cell } = place;
  const inFile = [file, sheet, cell, line === undefined ? undefined : words.line[language].replace("#", String(line))].filter(
    (part) => part !== undefined,
  );
  const isKnown = isShown && item !== undefined && index.byId.has(item);
  return (
    <li class={severity}>
      <p>
        <strong>{words.severities[language][severity]}</strong>{" "}
        <span class="place">
          {isKnown && (
            <>
              <ItemLink id={item} />{" "}
            </>
          )}
          {!isKnown && state?.plan !== undefined && item !== undefined && (
            <>
              <a href={hrefOf({ page: "item", id: item })} onClick={() => show(true)}>
                {item}
              </a>{" "}
            </>
          )}
          {isShown && at !== undefined && text !== "" && (
            <>
              <a href={hrefOf({ page: "read", chosen: { at: String(at) } })}>{word("inDocument")}</a>{" "}
            </>
          )}
          {inFile.length > 0 ? inFile.join(" ") : !isKnown && path !== "" && <code>{path}</code>}
        </span>
      </p>
      <p>{message[language]}</p>
      {suggestion[language] !== "" && <p>{suggestion[language]}</p>}
      {why[language] !== "" && <p class="aside">{why[language]}</p>}
      {canMend && (
        <button type="button" disabled={step !== undefined} onClick={() => mend({ rule: finding.rule, path })}>
          {words.mend[language]}
        </button>
      )}
    </li>
  );
}
