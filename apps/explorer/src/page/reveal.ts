/** Opens the item that an address names (`#measure-2-1`) and all that folds it away, scrolls to it and gives it the focus. */
export function reveal(hash: string): void {
  const item = hash.length > 1 ? document.getElementById(hash.slice(1)) : null;
  if (item === null) return;
  for (let fold = item.closest("details"); fold !== null; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
  const first = item instanceof HTMLDetailsElement ? item.querySelector("summary") : item;
  if (first instanceof HTMLElement) {
    if (first.tabIndex < 0) first.tabIndex = -1;
    first.focus({ preventScroll: true });
  }
  item.scrollIntoView();
}
