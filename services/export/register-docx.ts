/** The register as a Word document: one table, landscape; the bytes depend on what is in it and the day alone. */
import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import JSZip from 'jszip';
import type { RegisterRow } from './connections-register.ts';
import type { ExportInput } from './export-request.ts';
import { bannerFor, notComplete } from './export-words.ts';
import { registerColumns } from './register-csv.ts';

export async function registerDocx(rows: readonly RegisterRow[], input: ExportInput): Promise<Uint8Array> {
  const banner = bannerFor(input.audience);
  const children = input.caseFile.children.map((child) => child.name).join(', ');
  const document = new Document({
    creator: 'Kith',
    lastModifiedBy: 'Kith',
    title: 'Register of connections',
    styles: { default: { document: { run: { font: 'Arial', size: 18 } } } },
    sections: [
      {
        properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } },
        children: [
          ...(banner === undefined ? [] : [new Paragraph({ children: [new TextRun({ text: banner, bold: true })] })]),
          new Paragraph({ text: 'Register of connections', heading: HeadingLevel.HEADING_1 }),
          new Paragraph(`Case ${input.caseFile.reference}. Children: ${children}.`),
          new Paragraph(`Prepared by ${input.drawnBy} on ${input.drawnOn}, for: ${input.audience}. ${notComplete}`),
          new Paragraph(''),
          registerTable(rows),
        ],
      },
    ],
  });
  return sameBytesEveryTime(await Packer.toBuffer(document), input.drawnOn);
}

function registerTable(rows: readonly RegisterRow[]): Table {
  const head = new TableRow({ tableHeader: true, children: registerColumns.map(([, title]) => cell(title, true)) });
  const body = rows.map(
    (row) => new TableRow({ cantSplit: true, children: registerColumns.map(([column]) => cell(row[column], false)) }),
  );
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: [head, ...body] });
}

function cell(text: string, bold: boolean): TableCell {
  const lines = text.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, bold })] }));
  return new TableCell({ children: lines, margins: { top: 40, bottom: 40, left: 80, right: 80 } });
}

/** The library stamps the time of writing into the archive and its properties; the export's own day takes its place. */
async function sameBytesEveryTime(bytes: Uint8Array, day: string): Promise<Uint8Array> {
  const date = new Date(`${day}T00:00:00Z`);
  const archive = await JSZip.loadAsync(bytes);
  const written = new JSZip();
  for (const name of Object.keys(archive.files).toSorted()) {
    const file = archive.files[name];
    if (file === undefined || file.dir) continue;
    const content = await file.async('nodebuffer');
    const stamped = name === 'docProps/core.xml' ? Buffer.from(restamped(content.toString('utf8'), date)) : content;
    written.file(name, stamped, { date, createFolders: false });
  }
  return written.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', platform: 'DOS' });
}

function restamped(properties: string, date: Date): string {
  return properties.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date.toISOString()}`);
}
