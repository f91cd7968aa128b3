/**
 * Fetches the Chinese font where the device has none of its own, by whatever name. Where each of its pieces lies, 30 kB of styles, is
 * told once the page is painted: nobody waits for it. The pieces that are needed come then.
 */
export function loadFonts(): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      if (!hasChinese()) import("@fontsource-variable/noto-sans-sc").catch(() => undefined);
    }),
  );
}

/** Whether the device can show Chinese: its characters are as wide as they are high, the box that stands for what is missing is not. */
function hasChinese(): boolean {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return false;
  context.font = "100px system-ui, sans-serif";
  return context.measureText("国").width === 100;
}
