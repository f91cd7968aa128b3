import type { ReadyFile } from "../worker/jobs.ts";

/** Hands a file to the browser, which asks where to save it or puts it among the downloads. */
export function offerFile({ name, mediaType, content }: ReadyFile): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes hold of the content before the next turn or so; a minute is long enough for all.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
