/** What a name stands for. */
export interface NamespacedName {
  readonly local: string;
  readonly namespace: string;
}

/** What is declared from some element on. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names that were looked at: a document has few, each thousands of times. */
  readonly known: Map<string, NamespacedName>;
}

/** Keeps track of the namespaces that are declared where a reader stands. Most documents declare theirs once. */
export class Namespaces {
  #scope: Scope = { prefixes: new Map(), known: new Map() };
  readonly #outer: (Scope | undefined)[] = [];

  /** Goes into an element and says what its name stands for. */
  enter(name: string, attributes: Readonly<Record<string, string>>): NamespacedName {
    let declared: Map<string, string> | undefined;
    for (const key in attributes) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      declared ??= new Map(this.#scope.prefixes);
      declared.set(key.slice(6), attributes[key] as string);
    }
    this.#outer.push(declared && this.#scope);
    if (declared !== undefined) this.#scope = { prefixes: declared, known: new Map() };
    return this.#named(name);
  }

  /** Leaves the element that was entered last. */
  leave(): void {
    this.#scope = this.#outer.pop() ?? this.#scope;
  }

  #named(name: string): NamespacedName {
    const { prefixes, known } = this.#scope;
    let found = known.get(name);
    if (found === undefined) {
      const colon = name.indexOf(":");
      found = { local: name.slice(colon + 1), namespace: prefixes.get(colon < 0 ? "" : name.slice(0, colon)) ?? "" };
      known.set(name, found);
    }
    return found;
  }
}
