/** The genogram as PDF: one A3 landscape page, or larger where the family needs it; metadata without names, bytes that depend on the day alone. */
import PDFDocument from 'pdfkit';
import { genogramPng } from './genogram-png.ts';

/** Points; ISO 216 A3 landscape. */
const a3 = { width: 1190.55, height: 841.89 };
const margin = 28;

export async function genogramPdf(svg: string, day: string): Promise<Uint8Array> {
  const picture = genogramPng(svg);
  const created = new Date(`${day}T00:00:00Z`);
  const document = new PDFDocument({
    size: [a3.width, a3.height],
    margin,
    lang: 'en-GB',
    info: {
      Title: 'Genogram',
      Author: 'Kith',
      Creator: 'Kith',
      Producer: 'Kith',
      CreationDate: created,
      ModDate: created,
    },
  });
  const parts: Buffer[] = [];
  const finished = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.on('error', reject);
  });
  const fit: [number, number] = [a3.width - 2 * margin, a3.height - 2 * margin];
  document.image(Buffer.from(picture.bytes), margin, margin, { fit, align: 'center', valign: 'center' });
  document.end();
  return finished;
}
