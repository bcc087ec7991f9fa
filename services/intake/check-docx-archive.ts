/**
 * Opens a .docx as the zip it is before any document library sees it: declared and real inflated sizes are bounded, protected entries and
 * XML with a document type (whose entities can expand without end) are refused.
 */
import yauzl from 'yauzl';
import { IntakeFailure } from './intake-failure.ts';
import { INTAKE_LIMITS } from './intake-limits.ts';

/** Returns every XML part by its name. */
export async function checkedEntries(archive: Buffer): Promise<ReadonlyMap<string, string>> {
  const zip = await yauzl.fromBufferPromise(archive, { lazyEntries: true, validateEntrySizes: true });
  try {
    if (zip.entryCount > INTAKE_LIMITS.zipEntries) throw new IntakeFailure('too-large');
    return await readParts(zip);
  } finally {
    zip.close();
  }
}

async function readParts(zip: yauzl.ZipFile): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  let inflated = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new IntakeFailure('encrypted-file');
    if (inflated + entry.uncompressedSize > INTAKE_LIMITS.inflatedBytes) throw new IntakeFailure('too-large');
    const bytes = await inflate(zip, entry, INTAKE_LIMITS.inflatedBytes - inflated);
    inflated += bytes.length;
    if (!/\.(?:xml|rels)$/i.test(entry.fileName)) continue;
    const xml = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(
      bytes,
    );
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new IntakeFailure('unreadable-file');
    parts.set(entry.fileName, xml);
  }
  return parts;
}

/** Counts what really comes out: an archive may lie about its sizes. */
async function inflate(zip: yauzl.ZipFile, entry: yauzl.Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    length += (chunk as Buffer).length;
    if (length > most) throw new IntakeFailure('too-large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
