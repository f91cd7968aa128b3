import { posix } from "node:path";

/**
 * The README of a package with its links to files of the repository as addresses: a README is also shown where the package is
 * published, without the files around it. Links within the page and to other sites stay as they are.
 */
export function withOutsideLinks(markdown: string, folder: string, address: string): string {
  return markdown.replace(/\]\((?![a-z][a-z0-9+.-]*:|#|\/)([^)\s]+)\)/giu, (_, path: string) => `](${address}${posix.join(folder, path)})`);
}

/** The files of the repository to which a README links by address, from the root. */
export function linkedFiles(markdown: string, address: string): string[] {
  return [...markdown.matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/gu)].flatMap(([, link = ""]) =>
    link.startsWith(address) ? [decodeURI(link.slice(address.length))] : [],
  );
}
