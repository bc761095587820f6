import type { Point, Rect } from "../types.ts";
import type { FreeEngine, FreeGraph, FreeLayout, FreeNode } from "./graph.ts";
import { fixedPorts, graphOptions, groupOptions, portOptions, straightEdge } from "./options.ts";
import { loadElkWorker } from "./worker.ts";

/**
 * What is asked of elkjs, and its answers, in its own terms. It is large (1.6 MB, about 0.35 s until the first layout),
 * so it is loaded when somebody asks for a free layout, and not before. After that it answers at once.
 */

interface ElkNode {
  readonly id: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly ports?: readonly ElkNode[];
  readonly children?: readonly ElkNode[];
  readonly edges?: readonly ElkEdge[];
}

interface ElkEdge {
  readonly id: string;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly layoutOptions?: Readonly<Record<string, string>>;
  readonly sections?: readonly {
    readonly startPoint: Point;
    readonly endPoint: Point;
    readonly bendPoints?: readonly Point[];
  }[];
}

let engine: Promise<FreeEngine> | undefined;

/** The engine for free layouts, loaded once. */
export function loadFreeEngine(): Promise<FreeEngine> {
  engine ??= load();
  return engine;
}

async function load(): Promise<FreeEngine> {
  const call = await loadElkWorker();
  return (graph) => answered(call({ cmd: "layout", graph: asked(graph) }) as ElkNode);
}

const prefixed = (options: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [`org.eclipse.elk.${name}`, value]));

function asked(graph: FreeGraph): ElkNode {
  return {
    id: "",
    layoutOptions: prefixed(graphOptions(graph)),
    children: graph.nodes.map(askedNode),
    edges: graph.edges.map(({ id, from, to, straight }) => ({
      id: `e:${id}`,
      sources: [from],
      targets: [to],
      ...(straight === true && { layoutOptions: prefixed(straightEdge) }),
    })),
  };
}

function askedNode({ id, width, height, ports, children, head, at }: FreeNode): ElkNode {
  const options = children !== undefined ? groupOptions(head ?? 0) : ports === undefined ? {} : fixedPorts;
  return {
    id,
    width,
    height,
    layoutOptions: prefixed(options),
    ...(at && { x: at.x, y: at.y }),
    ...(ports && {
      ports: ports.map((port) => ({ id: port.id, x: port.x, y: port.y, layoutOptions: prefixed(portOptions(port)) })),
    }),
    ...(children && { children: children.map(askedNode) }),
  };
}

function answered(root: ElkNode): FreeLayout {
  const nodes = new Map<string, Rect>();
  const lines = new Map<string, readonly Point[]>();
  const gather = (node: ElkNode) => {
    for (const child of node.children ?? []) {
      const { id, x = 0, y = 0, width = 0, height = 0 } = child;
      nodes.set(id, { x, y, width, height });
      gather(child);
    }
    for (const { id, sections } of node.edges ?? []) {
      const points = (sections ?? []).flatMap(({ startPoint, bendPoints, endPoint }) => [
        startPoint,
        ...(bendPoints ?? []),
        endPoint,
      ]);
      lines.set(
        id.slice(2),
        points.map(({ x, y }) => ({ x, y })),
      );
    }
  };
  gather(root);
  return { width: root.width ?? 0, height: root.height ?? 0, nodes, lines };
}
