/** A table of codes that others maintain. */
export interface CodeTable {
  /** Where its data comes from, and as of when. */
  readonly source: string;
  /** The SHA-256 of its data. */
  readonly sha256: string;
}

/** An administrative division. */
export interface Division {
  /** Its name in Chinese, the latest that the table has. */
  readonly name: string;
  /** Whether the code was in force in a year: as far as the table can tell, at the end of it. */
  readonly inForce: (year: number) => boolean;
}

/** The tables of outside codes that rules look things up in: `codes` of `@regional-plan/validate/codes` has them. */
export interface CodeTables {
  /** GB/T 2260, county level and above. */
  readonly divisions: CodeTable & { readonly find: (code: string) => Division | undefined };
  /** The subtags of BCP 47. */
  readonly languages: CodeTable & { readonly unknownSubtag: (tag: string) => string | undefined };
  /** ISO 4217. */
  readonly currencies: CodeTable & { readonly has: (code: string) => boolean };
  /** UCUM, the units that plans use. */
  readonly units: CodeTable & { readonly has: (code: string) => boolean };
}
