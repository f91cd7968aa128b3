/** Gives names the usual prefixes. Hardly a file has others, and a file has few names: each is looked at once. */
export class XmlNames {
  private known = new Map<string, string>();
  private readonly renamed = new Map<string, string>();

  /** Whether the names of the file are not the usual ones. */
  isRenaming(): boolean {
    return this.renamed.size > 0;
  }

  attributesOf(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    let isPlain = true;
    for (const name in attributes) {
      if (name[0] === "x" && name.startsWith("xmlns")) this.declare(name.slice(6), attributes[name] as string);
      if (this.renamed.size > 0 && this.nameOf(name) !== name) isPlain = false;
    }
    if (isPlain) return attributes;
    return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(":") ? this.nameOf(name) : name, value]));
  }

  nameOf(name: string): string {
    if (this.renamed.size === 0) return name;
    let known = this.known.get(name);
    if (known === undefined) {
      known = this.rename(name);
      this.known.set(name, known);
    }
    return known;
  }

  private declare(prefix: string, namespace: string): void {
    const usual = prefixes[namespace];
    const isRenamed = usual !== undefined && usual !== prefix;
    if (isRenamed ? this.renamed.get(prefix) === usual : !this.renamed.has(prefix)) return;
    if (isRenamed) this.renamed.set(prefix, usual);
    else this.renamed.delete(prefix);
    this.known = new Map();
  }

  private rename(name: string): string {
    const colon = name.indexOf(":");
    const usual = this.renamed.get(colon < 0 ? "" : name.slice(0, colon));
    if (usual === undefined) return name;
    const local = name.slice(colon + 1);
    return usual === "" ? local : `${usual}:${local}`;
  }
}

/** Namespaces by the prefix that they have here; those of the strict variant of the format too. */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "",
};
