import type { Emitter } from "../emitter.ts";
import { jsonText } from "../escape.ts";
import { dataPath, libraryPath } from "../paths.ts";
import { libraryJson } from "./library.ts";
import { sopJson } from "./sop.ts";

/** Every SOP as data, and the library as a whole; their schemas stand in `grammar/`. */
export const jsonEmitter: Emitter = {
  name: "json",
  emitSop: (sop) => [{ path: dataPath(sop.id), content: jsonText(sopJson(sop)) }],
  emitLibrary: (entries) => [{ path: libraryPath, content: jsonText(libraryJson(entries)) }],
};
