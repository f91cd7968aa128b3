/** Remembers which item stands at the top of the window, and gives what brings it back there when the page has changed around it. */
export function holdPlace(): () => void {
  if (scrollY === 0) return () => {};
  const items = [...document.querySelectorAll("main [id]")].filter((item) => item.getClientRects().length > 0);
  const held = items.findLast((item) => item.getBoundingClientRect().top <= innerHeight / 4) ?? items[0];
  const before = held?.getBoundingClientRect().top ?? 0;
  return () => scrollBy(0, (held?.getBoundingClientRect().top ?? 0) - before);
}
