import type { Family } from "../rule-family.ts";
import { abolishedOffice } from "./abolished-office.ts";
import { approvedBelow } from "./approved-below.ts";
import { approverNotAbove } from "./approver-not-above.ts";
import { approvesOwnDraft } from "./approves-own-draft.ts";
import { neverHadIt } from "./never-had-it.ts";
import { noLane } from "./no-lane.ts";
import { notInOrganisation } from "./not-in-organisation.ts";
import { otherActor } from "./other-actor.ts";
import { otherTitle } from "./other-title.ts";
import { outsideDecides } from "./outside-decides.ts";
import { returnElsewhere } from "./return-elsewhere.ts";
import { returnToNobody } from "./return-to-nobody.ts";
import { skipsSuperior } from "./skips-superior.ts";
import { toItself } from "./to-itself.ts";
import { twoNames } from "./two-names.ts";
import { unusedLane } from "./unused-lane.ts";

/** Rules on roles: who they are, who acts, who hands work to whom, and who stands above whom. */
export const roles: Family = {
  rules: [
    unusedLane,
    notInOrganisation,
    abolishedOffice,
    approverNotAbove,
    noLane,
    twoNames,
    otherActor,
    toItself,
    returnToNobody,
    returnElsewhere,
    neverHadIt,
    approvesOwnDraft,
    approvedBelow,
    skipsSuperior,
    outsideDecides,
  ],
  libraryRules: [otherTitle],
};
