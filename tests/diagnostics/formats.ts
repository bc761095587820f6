import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import { readXml, type XmlElement } from "../emit/xml.ts";

/** Readers of the forms that reports have for programs: each refuses what its consumer would refuse. */

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly baselineState?: string;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly deletedRegion: object; readonly insertedContent: { text: string } }[];
    }[];
  }[];
}

export interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: {
      readonly startLine: number;
      readonly startColumn?: number;
      readonly endLine?: number;
      readonly endColumn?: number;
    };
  };
}

export interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly SarifResult[];
}

let schema: ValidateFunction | undefined;

/** The one run of a SARIF log; throws where the official schema does not hold. */
export function readSarif(text: string): SarifRun {
  schema ??= sarifSchema();
  const log: unknown = JSON.parse(text);
  if (!schema(log)) throw new Error(`not SARIF: ${JSON.stringify(schema.errors)}`);
  return (log as { runs: [SarifRun] }).runs[0];
}

/** The schema is of draft 4; it uses nothing that draft 7 reads otherwise, but for its own name. */
function sarifSchema(): ValidateFunction {
  const file = new URL("sarif/sarif-2.1.0-rtm.5.json", import.meta.url);
  const { $schema: _, id: __, ...draft7 } = JSON.parse(readFileSync(file, "utf8"));
  const formats = {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": (text: string) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text) && !/%(?![0-9A-F]{2})/.test(text),
    "date-time": true,
    uuid: true,
  } as const;
  return new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(draft7);
}

export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** GitHub's workflow commands as its runner reads them; throws where a line is none. */
export function readAnnotations(text: string): Annotation[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("no line end at the end");
  return lines.map((line) => {
    const [, level = "", properties = "", data = ""] = /^::(error|warning|notice) (.*?)::(.*)$/.exec(line) ?? [];
    if (level === "" || /[\r%](?!25|0D|0A)/.test(data)) throw new Error(`no command: ${line}`);
    const pairs = properties.split(",").map((pair): [string, string] => {
      const [, name = "", value = ""] = /^(\w+)=([^:,\r\n]*)$/.exec(pair) ?? [];
      if (name === "") throw new Error(`no property: ${pair}`);
      return [name, decoded(value)];
    });
    return { level, properties: Object.fromEntries(pairs), message: decoded(data) };
  });
}

function decoded(text: string): string {
  const characters: Readonly<Record<string, string>> = { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" };
  return text.replace(/%(?:0D|0A|3A|2C|25)/g, (code) => characters[code] ?? "");
}

/** The suites of a JUnit report; throws where the XML or its own counts do not hold. */
export function readJunit(text: string): readonly XmlElement[] {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!text.startsWith(declaration)) throw new Error("no declaration");
  const root = readXml(text.slice(declaration.length));
  const suites = root.children;
  const cases = suites.flatMap((suite) => suite.children);
  for (const [element, tests] of [[root, cases] as const, ...suites.map((each) => [each, each.children] as const)]) {
    const failed = tests.filter((each) => each.children.some(({ name }) => name === "failure")).length;
    const [told, failures] = ["tests", "failures"].map((name) => Number(element.attributes.get(name)));
    if (told !== tests.length || failures !== failed) throw new Error(`wrong counts: ${told}, ${failures}`);
  }
  if (cases.some(({ name, attributes }) => name !== "testcase" || !attributes.get("name"))) throw new Error("no test");
  return suites;
}

export interface CodeQuality {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

/** A Code Quality report; throws where GitLab would leave an entry out. */
export function readCodeQuality(text: string): CodeQuality[] {
  const report = JSON.parse(text) as CodeQuality[];
  for (const { description, check_name, fingerprint, severity, location } of report) {
    const whole = description !== "" && check_name !== "" && location.path !== "" && location.lines.begin >= 1;
    if (!whole || !["info", "minor", "major", "critical", "blocker"].includes(severity)) throw new Error(description);
    if (!/^[0-9a-f]{16}$/.test(fingerprint)) throw new Error(fingerprint);
  }
  if (new Set(report.map(({ fingerprint }) => fingerprint)).size !== report.length) throw new Error("equal prints");
  return report;
}
