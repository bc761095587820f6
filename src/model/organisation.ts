import type { Span } from "../source/span.ts";

/** The agency as one file declares it: what every SOP refers to by name. */
export interface Organisation {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly short?: string;
  readonly letterhead: readonly string[];
  readonly logo?: string;
  readonly numberPattern?: string;
  readonly units: ReadonlyMap<string, Unit>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly officials: ReadonlyMap<string, Official>;
  readonly regulations: ReadonlyMap<string, Regulation>;
  readonly hours: WorkingHours;
  readonly display: readonly DisplayItem[];
}

interface Declared {
  readonly id: string;
  readonly title: string;
  readonly short?: string;
  readonly aliases: readonly string[];
  /** ISO dates between which it is valid. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  /** In the organisation's file. */
  readonly span: Span;
}
export interface Unit extends Declared {
  readonly parent?: string;
}
export interface Role extends Declared {
  readonly superior?: string;
  readonly unit?: string;
  readonly successor?: string;
  readonly external: "inside" | "outside" | "application";
}
export interface Official extends Declared {
  readonly name?: string;
  readonly rank?: string;
  readonly nip?: string;
  readonly role?: string;
}
export interface Regulation extends Declared {
  /** `Undang-Undang`, number, year and subject as read from the title, where it can be read. */
  readonly type?: string;
  readonly number?: string;
  readonly year?: number;
  readonly subject?: string;
  readonly enacted?: string;
  readonly revokes: readonly string[];
  readonly amends: readonly string[];
}

/** One line of `tampilan`: what it sets, on which column, to which words. */
export interface DisplayItem {
  readonly setting: string;
  readonly name?: string;
  readonly text?: string;
}

/** Minutes of work a day and days of work a week. */
export interface WorkingHours {
  readonly minutesPerDay: number;
  readonly daysPerWeek: number;
  /** False where the file says nothing and the usual 7.5 hours on 5 days stand in. */
  readonly declared: boolean;
}

export const usualHours: WorkingHours = { minutesPerDay: 450, daysPerWeek: 5, declared: false };
