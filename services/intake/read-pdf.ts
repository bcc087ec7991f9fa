/** .pdf → the text of its text layer, line by line as laid out, an empty line where the page leaves a gap and between pages. */
import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { IntakeFailure } from './intake-failure.ts';

/** Throws `IntakeFailure`: `encrypted-file` where a password is needed, `image-only-file` where no page holds text. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const items = await textItems(bytes).catch((error: unknown) => {
    const needsPassword = error instanceof Error && error.name === 'PasswordException';
    throw new IntakeFailure(needsPassword ? 'encrypted-file' : 'unreadable-file', undefined, error);
  });
  const text = items
    .map(pageText)
    .filter((page) => page !== '')
    .join('\n\n');
  if (text === '') throw new IntakeFailure('image-only-file');
  return text;
}

async function textItems(bytes: Uint8Array): Promise<readonly (readonly StructuredTextItem[])[]> {
  // Silent (verbosity 0): the library's warnings may quote the file.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    return (await extractTextItems(document)).items;
  } finally {
    await document.loadingTask.destroy();
  }
}

function pageText(items: readonly StructuredTextItem[]): string {
  const lines: string[] = [];
  let line = '';
  let lastBaseline: number | undefined;
  for (const item of items) {
    if (line === '' && item.str.trim() !== '') {
      // More than one and a half line heights between baselines is a new paragraph.
      const gap = lastBaseline === undefined ? 0 : lastBaseline - item.y;
      if (gap > 1.6 * Math.max(item.height, item.fontSize)) lines.push('');
      lastBaseline = item.y;
    }
    line += item.str;
    if (!item.hasEOL) continue;
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = '';
  }
  return [...lines, line.trimEnd()].join('\n').trim().replaceAll('\0', '');
}
