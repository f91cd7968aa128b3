/** What a registry and its visitors read of a package, beside its name and description. */
interface PublishFields {
  keywords: readonly string[];
  homepage: string;
  bugs: string;
  repository: { type: "git"; url: string; directory: string };
}

/** What is said of the project once, in the package.json of the root. */
export interface ProjectManifest {
  homepage: string;
  bugs: string;
  keywords: readonly string[];
  repository: { type: "git"; url: string };
}

/** What a package's package.json says of where it comes from: the project's own words, with its folder and its own keywords beside. */
export function publishFields(project: ProjectManifest, folder: string, keywords: readonly string[] = []): PublishFields {
  return {
    keywords: [...new Set([...project.keywords, ...keywords])],
    homepage: `${blobAddress(project)}${folder}#readme`.replace("/blob/", "/tree/"),
    bugs: project.bugs,
    repository: { ...project.repository, directory: folder },
  };
}

/** Where the files of the repository are shown: `https://…/blob/main/`. */
export function blobAddress({ repository }: ProjectManifest): string {
  return `${repository.url.replace(/^git\+/u, "").replace(/\.git$/u, "")}/blob/main/`;
}

/** The package.json of a package with these fields, each in its place; what else it says stays as it is. */
export function withPublishFields<T extends Record<string, unknown>>(manifest: T, fields: PublishFields): T {
  const { keywords, homepage, bugs, repository, ...rest } = manifest;
  const entries = Object.entries(rest);
  const place = entries.findIndex(([key]) => key === "license");
  return Object.fromEntries([...entries.slice(0, place), ...Object.entries(fields), ...entries.slice(place)]) as T;
}
