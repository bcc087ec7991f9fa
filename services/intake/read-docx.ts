/** .docx → text: paragraphs on lines, tables row by row, notes and comments at the end, page headers first (that is where markings stand). */
import mammoth from 'mammoth';
import { checkedEntries } from './check-docx-archive.ts';
import { htmlToRecordText } from './html-to-record-text.ts';

/** Throws `IntakeFailure` for an archive that is hostile, damaged or protected; anything else thrown means damaged too. */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  const buffer = Buffer.from(bytes);
  const entries = await checkedEntries(buffer);
  const { value } = await mammoth.convertToHtml(
    { buffer },
    {
      styleMap: ['comment-reference => sup'],
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      externalFileAccess: false,
    },
  );
  // mammoth leaves out page headers and footers.
  const margins = [...new Set([...entries].filter(([name]) => isMargin(name)).map(([, xml]) => marginText(xml)))];
  return [...margins, htmlToRecordText(value)].filter((part) => part !== '').join('\n');
}

function isMargin(name: string): boolean {
  return /^word\/(?:header|footer)\d*\.xml$/.test(name);
}

function marginText(xml: string): string {
  const paragraphs = xml.split(/<\/w:p>/).map((paragraph) => {
    const runs = [...paragraph.matchAll(/<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>/g)].map((run) => run[1] ?? '');
    return `<p>${runs.join('')}</p>`;
  });
  return htmlToRecordText(paragraphs.join(''));
}
