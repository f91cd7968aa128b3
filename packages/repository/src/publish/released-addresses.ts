/**
 * A text in which every address of a published file (`https://unpkg.com/@regional-plan/model@0.1/…`) names the release that
 * its package has now, without its last number.
 */
export function withReleasedAddresses(text: string, versions: ReadonlyMap<string, string>): string {
  return text.replace(/(unpkg\.com\/)(@[a-z-]+\/[a-z-]+)@[0-9.]+/gu, (address, host: string, name: string) => {
    const version = versions.get(name);
    return version === undefined ? address : `${host}${name}@${releaseOf(version)}`;
  });
}

/** `0.1` of `0.1.3`. */
export function releaseOf(version: string): string {
  return version.split(".", 2).join(".");
}
