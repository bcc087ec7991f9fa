/**
 * An internet message → its text (header lines, an empty line, the body) and its attachments as files of their own. What the message
 * quotes keeps its `>` or its own header lines, so that a reader can tell who wrote what.
 */
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import { htmlToRecordText } from './html-to-record-text.ts';
import { IntakeFailure } from './intake-failure.ts';

export interface AttachedFile {
  /** A bare file name, unique in its message. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface EmailReading {
  readonly text: string;
  readonly attachments: readonly AttachedFile[];
}

/** Throws `IntakeFailure`: `encrypted-file` where S/MIME or PGP hides the body. */
export async function readEmail(bytes: Uint8Array): Promise<EmailReading> {
  const mail = await simpleParser(Buffer.from(bytes), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  if (isEncrypted(mail)) throw new IntakeFailure('encrypted-file');
  const body = bodyOf(mail).replaceAll('\r\n', '\n').replaceAll('\0', '').trim();
  const attachments = attachedFiles(mail);
  const head = headLines(mail);
  if (body === '' && attachments.length === 0) throw new IntakeFailure(head === '' ? 'unreadable-file' : 'empty-file');
  return { text: [head, body].filter((part) => part !== '').join('\n\n'), attachments };
}

function headLines(mail: ParsedMail): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['From', addresses(mail.from)],
    ['To', addresses(mail.to)],
    ['Cc', addresses(mail.cc)],
    // As the sender's program wrote it: the parsed date has lost its time zone.
    ['Date', mail.headerLines.find((header) => header.key === 'date')?.line.replace(/^date:\s*/i, '')],
    ['Subject', mail.subject],
  ];
  return lines
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([label, value]) => `${label}: ${value?.replace(/\s+/g, ' ').trim()}`)
    .join('\n');
}

function addresses(field: AddressObject | AddressObject[] | undefined): string | undefined {
  return [field ?? []]
    .flat()
    .map((address) => address.text)
    .join(', ');
}

/** The plain text, unless it is a stub ("your program cannot show this message") beside a much fuller HTML body. */
function bodyOf(mail: ParsedMail): string {
  const plain = mail.text ?? '';
  if (!mail.html) return plain;
  const rich = htmlToRecordText(mail.html);
  return plain.trim() === '' || rich.length > 3 * plain.length ? rich : plain;
}

function attachedFiles(mail: ParsedMail): readonly AttachedFile[] {
  const taken = new Set<string>();
  return mail.attachments
    .filter((attachment) => !isDecoration(attachment))
    .map((attachment, index) => {
      const isMessage = attachment.contentType === 'message/rfc822';
      const name = bareName(attachment.filename) ?? `attachment-${index + 1}${isMessage ? '.eml' : ''}`;
      return { name: unique(name, taken), bytes: attachment.content };
    })
    .filter((file) => file.bytes.length > 0);
}

/** Logos in signatures and meeting invitations' calendar files hold no record. */
function isDecoration({ contentType, related, contentDisposition }: ParsedMail['attachments'][number]): boolean {
  return (
    (contentType.startsWith('image/') && (related || contentDisposition === 'inline')) ||
    contentType === 'application/pgp-signature'
  );
}

/** No folder, no `..`, no control character: the name becomes part of a path. */
function bareName(name: string | undefined): string | undefined {
  const bare = name
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim();
  if (bare === undefined || /^\.*$/.test(bare)) return undefined;
  if (bare.length <= 100) return bare;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(bare)?.[0] ?? '';
  return bare.slice(0, 100 - extension.length) + extension;
}

function unique(name: string, taken: Set<string>): string {
  let candidate = name;
  for (let copy = 2; taken.has(candidate); copy++) candidate = name.replace(/(\.[^.]*)?$/, ` (${copy})$1`);
  taken.add(candidate);
  return candidate;
}

function isEncrypted(mail: ParsedMail): boolean {
  const type = mail.headers.get('content-type');
  const value = typeof type === 'object' && 'value' in type && typeof type.value === 'string' ? type.value : '';
  return value === 'multipart/encrypted' || /pkcs7-mime/.test(value);
}
