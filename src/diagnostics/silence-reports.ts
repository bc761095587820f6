import { dateText } from "../model/date-text.ts";
import type { Span } from "../source/span.ts";
import { finding, say } from "./define.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import { nearNames } from "./near.ts";
import { expiredSilence, unknownSilence, unusedSilence } from "./silence-findings.ts";
import type { Silence } from "./silence-scopes.ts";

/** A silence whose rule is none of `names`; `syntax` where it names a spelling error. */
export function unknownFinding(
  { line }: Silence,
  path: string,
  names: ReadonlySet<string>,
  syntax: boolean,
): Diagnostic {
  const { messages } = unknownSilence;
  const { value, span } = line.rule;
  if (syntax)
    return finding(unknownSilence, path, span, say(messages.syntax, { rule: value }), { help: messages.mend });
  const whole = value.includes("/");
  const near = nearNames(
    value,
    [...names].filter((name) => name.includes("/") === whole),
  );
  const [best] = near;
  const message = say(messages.unknown, { rule: value });
  if (best === undefined) return finding(unknownSilence, path, span, message, { help: messages.help });
  const title = say(messages.replace, { name: best });
  return finding(unknownSilence, path, span, message, {
    notes: near.length > 1 ? [say(messages.near, { names: near.map((name) => `\`${name}\``).join(", ") })] : [],
    help: title,
    fix: { safe: false, title, edits: [{ span, text: best }] },
  });
}

/** A silence past its end; `shows` is the finding that it held back. */
export function expiredFinding({ line }: Silence, shows: Diagnostic, path: string): Diagnostic {
  const { messages } = expiredSilence;
  const date = dateText(line.until?.iso ?? "");
  return finding(
    expiredSilence,
    path,
    line.until?.span ?? line.span,
    say(messages.expired, { rule: line.rule.value, date }),
    { labels: [{ span: shows.span, message: messages.shown }], help: messages.help },
  );
}

/** A silence that matches nothing; `elsewhere` is a finding of its rule out of its reach. */
export function unusedFinding(
  { line }: Silence,
  removal: Fix,
  elsewhere: Diagnostic | undefined,
  path: string,
): Diagnostic {
  const { messages } = unusedSilence;
  return finding(unusedSilence, path, line.span, say(messages.unused, { rule: line.rule.value }), {
    labels: elsewhere ? [{ span: elsewhere.span, path: elsewhere.path, message: messages.elsewhere }] : [],
    help: elsewhere ? messages.move : messages.help,
    ...(!elsewhere && { fix: removal }),
  });
}

/** Deletes a statement with its line, unless a comment stands behind it. */
export function withoutLine({ start: from, end: to }: Span, text: string): Fix {
  const lineStart = Math.max(text.lastIndexOf("\n", from - 1), text.lastIndexOf("\r", from - 1)) + 1;
  const behind = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(to, to + 500));
  const alone = text.slice(lineStart, from).trim() === "" && behind;
  const span = alone ? { start: lineStart, end: to + behind[0].length } : { start: from, end: to };
  return { safe: true, title: unusedSilence.messages.help, edits: [{ span, text: "" }] };
}
