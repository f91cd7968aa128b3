/** An element of a part, its name and attributes with the usual prefixes (`w:p`), whatever the file calls them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The words of an element that has some, `w:t`. */
  readonly text: string;
}
