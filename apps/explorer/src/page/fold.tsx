import type { ComponentChildren } from "preact";

interface FoldProps {
  id: string;
  /** What stays in sight. */
  head: ComponentChildren;
  children: ComponentChildren;
}

/** A part of the page that opens, and writes itself into the address while it is open, so that a link or another language finds it again. */
export function Fold({ id, head, children }: FoldProps) {
  return (
    <details id={id} class="fold" onToggle={(event) => keepAddress(event.currentTarget)}>
      <summary>{head}</summary>
      <div class="folded">{children}</div>
    </details>
  );
}

function keepAddress(fold: HTMLDetailsElement): void {
  const named = location.hash === "" ? null : document.getElementById(location.hash.slice(1));
  const address = new URL(location.href);
  if (fold.open && !fold.contains(named)) address.hash = fold.id;
  else if (!fold.open && fold.contains(named)) address.hash = "";
  else return;
  history.replaceState(null, "", address);
}
