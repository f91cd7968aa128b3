import type { MessageTemplate } from "../finding/finding.ts";
import { type CodeList, codeLists } from "../plan/parts/code-lists.ts";
import type { LinkKind } from "../plan/parts/id.ts";
import { type ItemKind, itemKinds, type ListName, listOfKind } from "../plan/parts/item-kind.ts";
import { fieldLabel } from "../words/field-labels.ts";
import { headShape, itemShapes } from "./catalogue.gen.ts";
import type { ObjectShape, Shape } from "./shape.ts";

/** All that a plan may hold. */
export interface Catalogue {
  /** The plan's own fields, in the order in which they are written. */
  readonly fields: readonly CatalogueField[];
  /** Its lists of items, in the order in which they are written. */
  readonly lists: readonly CatalogueList[];
}

/** A list of a plan. */
export interface CatalogueList {
  /** The kind of its items. */
  readonly kind: ItemKind;
  /** The name of the list in a plan. */
  readonly list: ListName;
  /** What the list is called. */
  readonly label: MessageTemplate;
  /** The interface of its items, e.g. `Target`. */
  readonly name: string;
  /** The fields of its items, in the order in which they are written. */
  readonly fields: readonly CatalogueField[];
}

/** A field of a plan, of an item or of a part of one. */
export interface CatalogueField {
  /** The key, e.g. `due`. */
  readonly name: string;
  /** What the field is called there. */
  readonly label: MessageTemplate;
  /** Whether it must be there. */
  readonly required: boolean;
  /** Whether it holds a list of values. */
  readonly many: boolean;
  /** What its value looks like; where it holds many, what each does. Its `name` tells a date (`Edtf`) or a `LocalizedText` from a mere text. */
  readonly shape: Shape;
  /** For a link: the kinds of item that its id may name. */
  readonly links?: readonly LinkKind[];
  /** For a code: the list, with the label of each code. */
  readonly codes?: CodeList;
  /** For a part with keys of its own: its fields. */
  readonly fields?: readonly CatalogueField[];
}

/**
 * The lists and fields of the model with their labels, links and codes: for forms, tables and drop-downs. It is made from the
 * schemas, so that what it says is what `parsePlan` accepts.
 *
 * @example
 * ```ts
 * import { catalogue } from "@regional-plan/model";
 *
 * const targets = catalogue().lists.find(({ kind }) => kind === "target");
 * targets?.label.zh; //=> "目标值"
 * targets?.fields.filter(({ required }) => required).map(({ name }) => name); //=> ["id", "statement"]
 *
 * const columns = new Map(targets?.fields.map((field) => [field.name, field]));
 * columns.get("due")?.label.zh; //=> "完成时限"
 * columns.get("due")?.shape.name; //=> "Edtf"
 * columns.get("indicator")?.links; //=> ["indicator"]
 * columns.get("comparator")?.codes?.labels.gte; //=> { en: "At least", zh: "不少于" }
 * ```
 */
export function catalogue(): Catalogue {
  made ??= {
    fields: fieldsOf(headShape, "plan"),
    lists: itemKinds.map((kind) => {
      const { [kind]: shape } = itemShapes;
      const list = listOfKind[kind];
      return { kind, list, label: labelOf(list, "plan"), name: shape.name ?? kind, fields: fieldsOf(shape, kind) };
    }),
  };
  return made;
}

let made: Catalogue | undefined;

/** The fields of an object; `owner` is the kind of the item, or the field that holds the part. */
function fieldsOf({ keys, required }: ObjectShape, owner: string): CatalogueField[] {
  return Object.entries(keys).map(([name, value]) => {
    const many = value.is === "list";
    const shape = many ? value.of : value;
    const { link, codes } = shape;
    return {
      name,
      label: labelOf(name, owner),
      required: required.includes(name),
      many,
      shape,
      ...(link && { links: link }),
      ...(codes && { codes: codeLists[codes as keyof typeof codeLists] }),
      ...(shape.is === "object" && { fields: fieldsOf(shape, name) }),
    };
  });
}

/** A test holds that every field has one. */
const labelOf = (field: string, owner: string) => fieldLabel(field, owner) as MessageTemplate;
