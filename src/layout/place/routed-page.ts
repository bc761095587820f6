import type { WordRooms } from "../geometry.ts";
import { route } from "../route/route.ts";
import type { Path } from "../route/search.ts";
import { type Course, type Segment, segmentsOf } from "../tracks/segments.ts";
import { assignAllTracks, type TrackCounts } from "../tracks/tracks.ts";
import { wordRooms } from "../words.ts";
import type { PagePlan } from "./plan.ts";

/** A page with its routes and tracks, before it has lengths: it does not depend on widths or heights. */
export interface RoutedPage {
  readonly paths: readonly (Path | undefined)[];
  readonly courses: readonly (Course | undefined)[];
  readonly segments: readonly Segment[];
  readonly counts: TrackCounts;
  /** What the words beside its symbols need. */
  readonly rooms: WordRooms;
}

export function routePage(plan: PagePlan): RoutedPage {
  const { grid, paths } = route(plan);
  const { segments, courses } = segmentsOf(grid, paths);
  return { paths, courses, segments, counts: assignAllTracks(grid, segments), rooms: wordRooms(plan, paths) };
}
