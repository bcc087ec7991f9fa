/** Real files about an invented family, made by the libraries that office programs' files resemble. Fictional. */
import { Document, Header, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import PDFDocument from 'pdfkit';

export async function docxFile(): Promise<Uint8Array> {
  const row = (cells: readonly string[]) =>
    new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('RESTRICTED & numbered')] }) },
        children: [
          new Paragraph({ text: 'Family group conference', heading: HeadingLevel.HEADING_1 }),
          new Paragraph('Date: 3rd March 2025'),
          new Paragraph('Recorded by: Orla Fenn, coordinator'),
          new Table({ rows: [row(['Name', 'Is']), row(['Maud Tarrow', "mum's aunt"])] }),
          new Paragraph('Maud’s niece is Zoë.'),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export async function pdfFile(
  options: PDFKit.PDFDocumentOptions = {},
  pages: readonly string[] = [],
): Promise<Uint8Array> {
  const document = new PDFDocument({ ...options, autoFirstPage: false });
  const chunks: Buffer[] = [];
  const closed = new Promise((resolve) => document.on('end', resolve));
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (const text of pages) {
    document.addPage();
    if (text === '') document.rect(50, 50, 200, 200).fill('grey');
    else document.text(text, { paragraphGap: 14 });
  }
  document.end();
  await closed;
  return new Uint8Array(Buffer.concat(chunks));
}

export interface InventedMessage {
  readonly headers?: readonly string[];
  readonly body?: string | Uint8Array;
  readonly bodyType?: string;
  readonly parts?: readonly { readonly headers: readonly string[]; readonly body: string }[];
}

/** An internet message by hand, CRLF throughout. */
export function message({
  headers = [],
  body = 'Hello.',
  bodyType = 'text/plain; charset=utf-8',
  parts = [],
}: InventedMessage) {
  const head = [
    'From: Orla Fenn <orla@example.test>',
    'To: Duty Team <duty@example.test>',
    'Cc: Records <records@example.test>',
    'Date: Mon, 3 Mar 2025 18:52:00 +0000',
    'Subject: Maud Tarrow',
    'MIME-Version: 1.0',
    ...headers,
  ];
  const own = Buffer.concat([Buffer.from(`Content-Type: ${bodyType}\r\n\r\n`), Buffer.from(body)]);
  if (parts.length === 0) return Buffer.concat([Buffer.from(head.join('\r\n') + '\r\n'), own]);
  const boundary = `part-${parts.map((part) => part.body.length).join('-')}`;
  const opening = [...head, `Content-Type: multipart/mixed; boundary="${boundary}"`, '', `--${boundary}`, ''].join(
    '\r\n',
  );
  const rest = parts.map((part) => [`\r\n--${boundary}`, ...part.headers, '', part.body].join('\r\n')).join('');
  return Buffer.concat([Buffer.from(opening), own, Buffer.from(`${rest}\r\n--${boundary}--\r\n`)]);
}

export function attached(name: string, content: Uint8Array, type = 'application/octet-stream') {
  return {
    headers: [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ],
    body: Buffer.from(content).toString('base64').replace(/.{76}/g, '$&\r\n'),
  };
}
