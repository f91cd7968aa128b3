import type { Role } from "@regional-plan/model";
import type { Stretch } from "../segment/block.ts";

/** A body that a tag or a cell names, with its role. */
export interface Unit {
  /** As it is printed, without 等部门. */
  readonly name: string;
  /** In full, where it shares the beginning of the name before it: 教育厅 in 省科技厅、教育厅. */
  readonly fullName?: string;
  readonly role: Role;
}

/** Who has what duty in a part of the text. */
export interface Duty {
  readonly units: readonly Unit[];
  /** The tag, the line or the cell. */
  readonly source: Stretch;
  /** The words that it covers. */
  readonly scope?: Stretch;
  /** Whether it says that others belong to it: 等部门. */
  readonly isOpen: boolean;
  /** Whether a sentence tells it, and no tag. */
  readonly isProse?: boolean;
}

/** A sentence that says how all tags are to be read. */
export interface DutyRule {
  /** The first body of a list leads. */
  readonly firstLeads: boolean;
  /** The bodies that also carry out whatever comes after. */
  readonly implied: readonly string[];
  readonly source: Stretch;
}
