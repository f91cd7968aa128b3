/** A table of codes that others maintain. */
export interface CodeTable {
  /** Where its data comes from, and as of when. */
  readonly source: string;
  /** As of when it is, or which edition: `2024`, `2026-01-01`, `2.2`. What is not in it may be in a later one. */
  readonly asOf: string;
  /** The SHA-256 of its data. */
  readonly sha256: string;
}

/** A name that a code of a division had. */
export interface DivisionName {
  readonly name: string;
  /** Whether the code had that name in a year, be it for a part of it: in the year of a change old and new are in force. */
  readonly inForce: (year: number) => boolean;
}

/** An administrative division. */
export interface Division extends DivisionName {
  readonly code: string;
  /** Its name in Chinese, the latest that the table has. */
  readonly name: string;
  /** Whether the code was in force in a year, under whatever name. */
  readonly inForce: (year: number) => boolean;
  /** All names that the code had, the latest last. A code may have passed to another place. */
  readonly names: readonly DivisionName[];
}

/** The tables of outside codes that rules look things up in: `codes` of `@regional-plan/validate/codes` has them. */
export interface CodeTables {
  /** GB/T 2260, county level and above. */
  readonly divisions: CodeTable & {
    readonly find: (code: string) => Division | undefined;
    /** The divisions whose codes begin with some digits, in the order of their codes. */
    readonly under: (digits: string) => readonly Division[];
    /** The divisions that one lies in, the highest first. */
    readonly above: (division: Division) => readonly Division[];
    /** Whether a division is so called, in a year or at all: 宁波, 宁波市, 浙江省宁波市. The word for its rank may be left out, not changed. */
    readonly isNamed: (own: string, division: Division, year?: number) => boolean;
    /** Whether a name leaves open that it is the division's, so that nothing is said of it: 宁波市区, 宁波市本级, 寧波市, but not 宁波大学. */
    readonly mayBeNamed: (own: string, division: Division, year?: number) => boolean;
    /** The divisions that are so called. */
    readonly named: (own: string) => readonly Division[];
  };
  /** The subtags of BCP 47. */
  readonly languages: CodeTable & { readonly unknownSubtag: (tag: string) => string | undefined };
  /** ISO 4217. */
  readonly currencies: CodeTable & {
    /** Whether it is, or was, the code of a currency. */
    readonly has: (code: string) => boolean;
    /** The last year in which a code was in use; nothing for one that still is. */
    readonly lastYear: (code: string) => number | undefined;
  };
  /** UCUM. */
  readonly units: CodeTable & {
    readonly has: (code: string) => boolean;
    /** The code that was meant by another way of writing a unit, where that is certain: `kW.h` for `kWh`. */
    readonly nearest: (written: string) => string | undefined;
    /** What is wrong with a code that measures another thing than the unit in words: `mph` for 英里/小时 is a light. */
    readonly mistaken: (code: string, unit: string) => { readonly nearest?: string; readonly certain: boolean } | undefined;
  };
}
