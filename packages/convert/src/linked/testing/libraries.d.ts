// What the tests use of libraries that come without types.
declare module "jsonld" {
  interface Options {
    base?: string;
    format?: "application/n-quads";
    documentLoader?: (url: string) => Promise<never>;
  }
  const jsonld: {
    toRDF(document: object, options?: Options): Promise<string>;
    expand(document: object, options?: Options): Promise<object>;
    compact(document: object, context: object, options?: Options): Promise<object>;
  };
  export default jsonld;
}

declare module "n3" {
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string; readonly language?: string };
  }
  export class Parser {
    parse(text: string): Quad[];
  }
  export class Store implements Iterable<Quad> {
    constructor(quads: readonly Quad[]);
    [Symbol.iterator](): Iterator<Quad>;
  }
}

declare module "rdf-canonize" {
  export function canonize(quads: readonly object[], options: { algorithm: "RDFC-1.0"; maxWorkFactor?: number }): Promise<string>;
}

declare module "rdf-validate-shacl" {
  interface Term {
    readonly value: string;
  }
  interface Result {
    readonly focusNode: Term | null;
    readonly path: Term | null;
    readonly sourceConstraintComponent: Term | null;
  }
  export default class SHACLValidator {
    constructor(shapes: object);
    validate(data: object): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}
