import type { Bilingual } from "../../diagnostics/diagnostic.ts";
import type { Lane } from "../../model/types.ts";

/**
 * What roles do, per SOP and over the library. Facts of one SOP are small and hold no part of its model, so that a
 * library of any size fits into memory.
 */

/** Who acts, as the whole library knows it. */
export interface RoleRef {
  /** Unique in the library and safe as the name of a file: see `RoleNaming`. */
  readonly id: string;
  readonly name: string;
  readonly agencyId?: string;
  /** Name of its agency, short where it has a short one. */
  readonly agency?: string;
  /** Id of the organisation's role; absent where only a title is known. */
  readonly roleId?: string;
  readonly external: Lane["external"];
}

/** A row of the table that a role acts in. */
export interface RoleStep {
  /** Indices in the SOP. */
  readonly chart: number;
  readonly step: number;
  readonly called: Bilingual;
  readonly text: string;
  /** The row's time as printed; absent where it has none. */
  readonly time?: string;
  /** Minutes of work that fall to the role; absent where the row's time is not known. */
  readonly minutes?: { readonly min: number; readonly max: number };
  readonly decides: boolean;
  /** Whether it agrees to something or signs it: see `approving.ts`. */
  readonly approves: boolean;
  /** Ids of roles: who hands it the work, whom it hands it to (returns among them), and who acts together with it. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly beside: readonly string[];
}

/** The part of one role in one SOP. */
export interface RolePart {
  readonly role: RoleRef;
  /** Titles of its lanes here. */
  readonly titles: readonly string[];
  readonly steps: readonly RoleStep[];
  /** Rows of others that can only be reached after it has acted: see `waiting.ts`. */
  readonly waiting: number;
  /** Rows of which it receives a copy. */
  readonly copies: number;
  /** Whether the identity page names it as the one who approves the SOP. */
  readonly approver: boolean;
}

/** Work that passes from one role to another: how many drawn arrows lead on, and how many back up the table. */
export interface HandOver {
  /** Ids of roles. */
  readonly from: string;
  readonly to: string;
  readonly onward: number;
  readonly returns: number;
}

/** The facts of one SOP. */
export interface SopRoles {
  readonly id: string;
  readonly title: string;
  /** In the order of the lanes; who only approves comes last. */
  readonly parts: readonly RolePart[];
  /** In the order in which they first occur. */
  readonly handOvers: readonly HandOver[];
  /** Ends that go on in another SOP: id of the role there, of the SOP, and the label of the row that it is entered at. */
  readonly leaving: readonly { readonly role: string; readonly sop: string; readonly label?: string }[];
  /** Ids of the roles that take up what comes from another SOP, by the row's label; by "" those of the first row. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
}

/** A role over the whole library. Rows that only show a start or an end are no work. */
export interface RoleWork {
  readonly role: RoleRef;
  /** Titles that papers give it, in the order met; spellings that differ in capitals and stops are one. */
  readonly names: readonly string[];
  /** SOPs in which it acts. */
  readonly sops: number;
  readonly steps: number;
  /** Minutes of work, each row once and no returns; `unknown` counts rows without a known time. */
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly unknown: number;
  readonly decisions: number;
  readonly approvals: number;
  readonly waiting: number;
  /** Arrows that bring it work, and that take it on; returns not counted. */
  readonly received: number;
  readonly handedOn: number;
  /** Arrows back: that come to it, and that it sends. */
  readonly returned: number;
  readonly sentBack: number;
  readonly copies: number;
  /** SOPs whose identity page names it as the one who approves. */
  readonly approved: number;
  readonly parts: readonly { readonly sop: Pick<SopRoles, "id" | "title">; readonly part: RolePart }[];
}

export interface LibraryHandOver extends HandOver {
  /** In how many SOPs. */
  readonly sops: number;
}

export interface LibraryRoles {
  readonly sops: number;
  /** Those with most steps first, then in the order met. */
  readonly roles: readonly RoleWork[];
  /** Most frequent first, then in the order met. */
  readonly handOvers: readonly LibraryHandOver[];
}
