import { escapeAttribute, escapeText } from "../escape.ts";

export interface DocumentOptions {
  readonly title: string;
  /** Address of the style sheet, from the page. */
  readonly style: string;
  readonly description: string;
  readonly bodyClass: string;
  readonly body: readonly string[];
}

/** A whole page. Nothing on it comes from elsewhere but the style sheet beside it. */
export function htmlDocument({ title, style, description, bodyClass, body }: DocumentOptions): string {
  return [
    "<!doctype html>",
    '<html lang="id">',
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeText(title)}</title>`,
    `<meta name="description" content="${escapeAttribute(description)}">`,
    `<link rel="stylesheet" href="${escapeAttribute(style)}">`,
    "</head>",
    `<body class="${bodyClass}">`,
    ...body.filter((part) => part !== ""),
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
