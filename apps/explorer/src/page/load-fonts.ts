/**
 * Where each piece of the Chinese font lies, 30 kB of styles, is told once there is something to read: nobody waits for it, and who
 * owns a Chinese font fetches none. The pieces that are needed come then.
 */
export function loadFonts(): void {
  import("@fontsource-variable/noto-sans-sc").catch(() => undefined);
}
