/**
 * Colours of drawings for screens. Words carry the meaning; colours only help the eye. Dark enough on light grounds
 * for 4.5:1, and telling on paper without colour, since everything has an outline and a word.
 */
export interface Tone {
  readonly fill: string;
  readonly line: string;
  readonly text: string;
}

/** One tone for each lane, over and over where there are more. */
const lanes: readonly Tone[] = [
  { fill: "#e3edfb", line: "#7aa3dc", text: "#123f7d" },
  { fill: "#e5f4e3", line: "#85bd7e", text: "#1d5518" },
  { fill: "#fdeedd", line: "#dca262", text: "#7a4300" },
  { fill: "#f0e6fa", line: "#b18bd6", text: "#532182" },
  { fill: "#dff4f4", line: "#6bb7b8", text: "#0b5253" },
  { fill: "#fbe6ee", line: "#dc8aab", text: "#84194a" },
  { fill: "#f3f1d9", line: "#b7ad5a", text: "#55500a" },
  { fill: "#ebebeb", line: "#a3a3a3", text: "#3a3a3a" },
];

export const laneTone = (lane: number): Tone => lanes[lane % lanes.length] ?? plainTone;

export const plainTone: Tone = { fill: "#fff", line: "#4a5560", text: "#14181c" };
export const quietText = "#4a5560";
export const decisionTone: Tone = { fill: "#fffaea", line: "#a67c00", text: "#14181c" };
export const endTone: Tone = { fill: "#e9edf1", line: "#4a5560", text: "#14181c" };

export const outcomeTones: Readonly<Record<"yes" | "no" | "other", Tone>> = {
  yes: { fill: "#e0f3df", line: "#3f8a3a", text: "#174d13" },
  no: { fill: "#fde4e1", line: "#c0513f", text: "#861c0c" },
  other: { fill: "#eef0f3", line: "#77828e", text: "#27313b" },
};

/** Lines on, and lines back. */
export const lineColour = "#4a5560";
export const backColour = "#b23a26";
