/** HTML → text as records keep it: paragraphs on lines, headings on their own line, a table row on one line with ` | ` between cells, quotes behind `> `. */
import { compile, type DomNode, type FormatCallback } from 'html-to-text';
import { IntakeFailure } from './intake-failure.ts';
import { INTAKE_LIMITS } from './intake-limits.ts';

const BLOCKS = ['dl', 'dt', 'dd', 'address', 'figcaption', 'summary', 'legend', 'caption', 'tr', 'td', 'th'];

const toText = compile({
  wordwrap: false,
  // Never cut silently: the file's own size limit has been checked before.
  limits: { maxInputLength: undefined },
  formatters: { recordTable },
  selectors: [
    { selector: 'table', format: 'recordTable' },
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'p', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ul', options: { itemPrefix: '- ', leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'ol', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'blockquote', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    // Blocks that the library takes for parts of a line; rows and cells only where a table lays out a page.
    ...BLOCKS.map((selector) => ({
      selector,
      format: 'block',
      options: { leadingLineBreaks: 1, trailingLineBreaks: 1 },
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 },
    })),
  ],
});

/** Throws `IntakeFailure` for a page nested beyond reason. */
export function htmlToRecordText(html: string): string {
  refuseDepth(html);
  return (
    toText(html)
      .replaceAll('\u00a0', ' ')
      // Not with an expression: of a long run of blanks it would try every end from every beginning.
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n')
      .trim()
  );
}

/** Parsers recurse or slow down on hundreds of thousands of open elements; a real thread of replies has hundreds. */
function refuseDepth(html: string): void {
  let depth = 0;
  for (const tag of html.matchAll(/<(\/?)(?:div|span|table|blockquote|section|article|font|b|i|u|ul|ol)\b/gi)) {
    depth = tag[1] === '' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > INTAKE_LIMITS.htmlDepth) throw new IntakeFailure('unreadable-file');
  }
}

type TableBuilder = Parameters<FormatCallback>[2] & {
  readonly openTable: () => void;
  readonly openTableRow: () => void;
  readonly openTableCell: (options: object) => void;
  readonly closeTableCell: (options: object) => void;
  readonly closeTableRow: () => void;
  readonly closeTable: (options: object) => void;
};

/** A table that only lays a page out (as in marketing mail) is read as blocks; one with data row by row. */
function recordTable(...[element, walk, builder, options]: Parameters<FormatCallback>): void {
  const table = builder as TableBuilder;
  if (isLayout(element)) {
    builder.openBlock({ leadingLineBreaks: 1 });
    walk(element.children, builder);
    builder.closeBlock({ trailingLineBreaks: 1 });
    return;
  }
  walk(descendants(element, 'caption'), builder);
  table.openTable();
  for (const row of descendants(element, 'tr')) {
    table.openTableRow();
    for (const cell of row.children.filter((child) => child.name === 'td' || child.name === 'th')) {
      table.openTableCell({});
      walk(cell.children, builder);
      table.closeTableCell({});
    }
    table.closeTableRow();
  }
  table.closeTable({ ...options, leadingLineBreaks: 1, trailingLineBreaks: 1, tableToString });
}

function tableToString(rows: readonly (readonly { readonly text: string }[])[]): string {
  return rows
    .map((cells) => cells.map((cell) => cell.text.replace(/\s+/g, ' ').trim()).join(' | '))
    .filter((line) => /[^\s|]/.test(line))
    .join('\n');
}

function isLayout(table: DomNode): boolean {
  const rows = descendants(table, 'tr');
  const oneColumn = rows.every((row) => row.children.filter((child) => child.name === 'td').length <= 1);
  return (
    oneColumn || table.attribs?.['role'] === 'presentation' || rows.some((row) => descendants(row, 'table').length > 0)
  );
}

/** In document order, not looking inside a match. A stack, not recursion: hostile pages nest deep. */
function descendants(element: DomNode, name: string): DomNode[] {
  const found: DomNode[] = [];
  const waiting = [...(element.children ?? [])].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === name) found.push(node);
    else waiting.push(...[...(node.children ?? [])].reverse());
  }
  return found;
}
