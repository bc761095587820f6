import type { FreeGraph, FreePort } from "./graph.ts";

/** The options of ELK behind each style; names without their prefix `org.eclipse.elk.`. */

/** Least distances: between parallel lines, between a line and a box, between boxes of neighbouring layers. */
const LINES = 10;
const LINE_TO_BOX = 12;
const LAYERS = 26;

const shared = {
  algorithm: "layered",
  edgeRouting: "ORTHOGONAL",
  randomSeed: "1",
  "json.shapeCoords": "ROOT",
  "json.edgeCoords": "ROOT",
  padding: "[top=1,left=1,bottom=1,right=1]",
  "spacing.edgeEdge": String(LINES),
  "spacing.edgeNode": String(LINE_TO_BOX),
  "spacing.nodeNode": "24",
  "layered.spacing.edgeEdgeBetweenLayers": String(LINES),
  "layered.spacing.edgeNodeBetweenLayers": String(LINE_TO_BOX),
  "layered.spacing.nodeNodeBetweenLayers": String(LAYERS),
};

const styles: Readonly<Record<FreeGraph["style"], Readonly<Record<string, string>>>> = {
  column: {
    ...shared,
    direction: "DOWN",
    separateConnectedComponents: "false",
    "layered.feedbackEdges": "true",
    "layered.cycleBreaking.strategy": "INTERACTIVE",
    "layered.layering.strategy": "INTERACTIVE",
    "layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
    "layered.thoroughness": "20",
  },
  folded: {
    ...shared,
    direction: "DOWN",
    "layered.feedbackEdges": "true",
    "layered.considerModelOrder.strategy": "NODES_AND_EDGES",
    "layered.cycleBreaking.strategy": "MODEL_ORDER",
    "layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
    "layered.thoroughness": "20",
    "layered.wrapping.strategy": "SINGLE_EDGE",
    "layered.wrapping.additionalEdgeSpacing": "24",
  },
  map: {
    ...shared,
    direction: "RIGHT",
    hierarchyHandling: "INCLUDE_CHILDREN",
    "layered.spacing.nodeNodeBetweenLayers": "48",
    "spacing.nodeNode": "16",
    "layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  },
};

export function graphOptions({ style, aspect }: FreeGraph): Record<string, string> {
  return { ...styles[style], ...(aspect !== undefined && { aspectRatio: String(aspect) }) };
}

const sides = { top: "NORTH", bottom: "SOUTH", left: "WEST", right: "EAST" } as const;

export const portOptions = ({ side }: FreePort): Record<string, string> => ({ "port.side": sides[side] });

/** Of a node with ports: lines end there and nowhere else; boxes of a layer have their heads in a line. */
export const fixedPorts = { portConstraints: "FIXED_POS", alignment: "TOP" };

/** Room inside of a group: around its children, and for the title above them. */
export const groupOptions = (head: number): Record<string, string> => ({
  padding: `[top=${head + 10},left=12,bottom=12,right=12]`,
  "nodeSize.constraints": "MINIMUM_SIZE",
});

/** Above all other edges, which have 0 or 1. */
export const straightEdge = { "layered.priority.straightness": "100", "layered.priority.shortness": "10" };
