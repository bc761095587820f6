import type { FileComparison } from "./library.ts";
import { sentenceOf } from "./lines.ts";
import type { Report } from "./report.ts";
import type { ComparisonJson } from "./schema.ts";
import type { Change, StepPlace } from "./types.ts";

type SopJson = ComparisonJson["sops"][number];

/** A comparison as data, with its keys in a fixed order. */
export function reportJson({ old, new: fresh, counts, organisations, files }: Report): ComparisonJson {
  const { same, changed, added, removed, unreadable } = counts;
  return {
    schema: "sopan/comparison@1",
    old,
    new: fresh,
    counts: { same, changed, added, removed, unreadable },
    organisations: [...organisations],
    sops: files.map(sopJson),
  };
}

function sopJson({ id, title, status, old, new: fresh, broken, comparison, notices }: FileComparison): SopJson {
  return {
    id,
    title,
    status,
    old: old ?? null,
    new: fresh ?? null,
    weight: comparison?.weight ?? null,
    broken: { ...broken },
    changes: (comparison?.changes ?? []).map(changeJson),
    totals: comparison ? { old: { ...comparison.totals.old }, new: { ...comparison.totals.new } } : null,
    notices: notices.map(({ role, title, reasons }) => ({
      role: role ?? null,
      title,
      reasons: reasons.map(({ code, message }) => ({ code, message: { ...message } })),
    })),
    findings: (comparison?.findings ?? []).map(({ code, severity, path, message, help }) => ({
      code,
      severity,
      path,
      message: { ...message },
      help: help ? { ...help } : null,
    })),
  };
}

function changeJson(change: Change): SopJson["changes"][number] {
  const { part, kind, weight, place, old, new: fresh } = change;
  const step = place.kind === "step" ? place : undefined;
  return {
    part,
    kind,
    weight,
    message: sentenceOf(change),
    old: old ?? null,
    new: fresh ?? null,
    oldStep: stepJson(step?.old),
    newStep: stepJson(step?.new),
  };
}

function stepJson(place: StepPlace | undefined): SopJson["changes"][number]["oldStep"] {
  return place ? { chart: place.chart, row: place.row, called: place.called.id } : null;
}
