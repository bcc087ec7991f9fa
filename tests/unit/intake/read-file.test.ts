import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { isRestricted } from '#graph/model/record.ts';
import { readFile } from '#services/intake/read-file.ts';
import { attached, docxFile, message, pdfFile } from './invented-files.ts';
import { zipArchive } from './zip-archive.ts';

async function one(path: string, bytes: Uint8Array) {
  const { records, unread } = await readFile(path, bytes);
  expect(unread).toEqual([]);
  expect(records).toHaveLength(1);
  return records[0]!.record;
}

async function refusal(path: string, bytes: Uint8Array) {
  const { records, unread } = await readFile(path, bytes);
  expect(records).toEqual([]);
  expect(unread[0]?.original).toBe(bytes);
  return unread[0]?.code;
}

describe('each format', () => {
  test('a .docx gives its page header, headings, paragraphs and table rows on lines', async () => {
    const record = await one('fgc.docx', await docxFile());
    expect(record.text.split('\n').filter((line) => line !== '')).toEqual([
      'RESTRICTED & numbered',
      'Family group conference',
      'Date: 3rd March 2025',
      'Recorded by: Orla Fenn, coordinator',
      'Name | Is',
      "Maud Tarrow | mum's aunt",
      'Maud’s niece is Zoë.',
    ]);
    expect(record).toMatchObject({
      format: 'docx',
      type: 'family-group-conference',
      writtenOn: '2025-03-03',
      author: 'Orla Fenn, coordinator',
    });
    expect(record.handling).toMatchObject([{ cue: 'restricted', level: 'restricted' }]);
  });

  test('a .pdf gives the lines of its text layer, with an empty line between paragraphs and pages', async () => {
    const record = await one(
      'letter.pdf',
      await pdfFile({}, ['Dear duty team,\nMaud Tarrow rang.', 'She is the aunt.']),
    );
    expect(record.text).toBe('Dear duty team,\n\nMaud Tarrow rang.\n\nShe is the aunt.');
    expect(record.type).toBe('letter');
  });

  test('an .html page gives its data tables row by row and its layout tables as blocks', async () => {
    const html = `<!doctype html><style>p{}</style><script>alert(1)</script><h2>Family</h2>
      <table><tr><td><p>Maud rang.</p><p>Twice&nbsp;today.</p></td></tr></table>
      <table><tr><th>Name</th><th>Is</th></tr><tr><td><p>Maud</p><p>Tarrow</p></td><td>aunt</td></tr></table>`;
    const record = await one('page.html', Buffer.from(html));
    expect(record.text).toBe('Family\nMaud rang.\nTwice today.\nName | Is\nMaud Tarrow | aunt');
  });

  test('captions, definition lists and rows of a layout table stand on lines of their own', async () => {
    const html =
      '<html><table><caption>Present</caption><tr><td>Maud</td><td>aunt</td></tr></table>' +
      '<dl><dt>Aunt</dt><dd>Maud</dd></dl><table><tr><td>one</td></tr><tr><td>two</td></tr></table>';
    expect((await one('page.html', Buffer.from(html))).text).toBe('Present\nMaud | aunt\nAunt\nMaud\none\ntwo');
  });

  test.each(['note.txt', 'note.md', 'table.csv', 'talk.vtt', 'talk.srt'])(
    '%s is kept exactly as read',
    async (path) => {
      const text = '  Label ,  value\n\n<v Maud>Hello</v>  \n';
      expect((await one(path, Buffer.from(text.replaceAll('\n', '\r\n')))).text).toBe(text);
    },
  );
});

describe('e-mail', () => {
  test('gives header lines, an empty line, the body, and keeps the quoted thread marked', async () => {
    const record = await one(
      'mail.eml',
      message({ body: 'Maud is his aunt.\r\n\r\nOn 2 March Duty wrote:\r\n> Who is Maud?\r\n' }),
    );
    expect(record.text).toBe(
      [
        'From: "Orla Fenn" <orla@example.test>',
        'To: "Duty Team" <duty@example.test>',
        'Cc: "Records" <records@example.test>',
        'Date: Mon, 3 Mar 2025 18:52:00 +0000',
        'Subject: Maud Tarrow',
        '',
        'Maud is his aunt.',
        '',
        'On 2 March Duty wrote:',
        '> Who is Maud?',
      ].join('\n'),
    );
    expect(record).toMatchObject({ type: 'email', writtenOn: '2025-03-03', author: '"Orla Fenn" <orla@example.test>' });
  });

  test('an HTML body keeps what it quotes behind >', async () => {
    const body = '<p>His aunt.</p><blockquote><p>Who is Maud?</p><p>Asking for Zoë.</p></blockquote>';
    const record = await one('mail.eml', message({ body, bodyType: 'text/html; charset=utf-8' }));
    expect(record.text.split('\n\n').at(-1)).toBe('His aunt.\n> Who is Maud?\n> Asking for Zoë.');
  });

  test('quoted-printable and base64 Windows-1252 are decoded', async () => {
    const quoted = message({ headers: ['Content-Transfer-Encoding: quoted-printable'], body: 'Zo=C3=AB is=\r\n here' });
    expect((await one('a.eml', quoted)).text).toMatch(/\n\nZoë is here$/);
    const body = Buffer.from('\x93Zo\xeb\x94', 'latin1').toString('base64');
    const encoded = message({
      headers: ['Content-Transfer-Encoding: base64'],
      bodyType: 'text/plain; charset=windows-1252',
      body,
    });
    expect((await one('b.eml', encoded)).text).toMatch(/\n\n“Zoë”$/);
  });

  test('attachments are records of their own in sorted order, with names that are unique and lead nowhere', async () => {
    const mail = message({
      parts: [
        attached('plan.docx', await docxFile()),
        attached('../../etc/note.txt', Buffer.from('Aunt Maud')),
        attached('note.txt', Buffer.from('Uncle Bert')),
      ],
    });
    const { records, unread } = await readFile('in/mail.eml', mail);
    expect(unread).toEqual([]);
    expect(records.map(({ record }) => record.path)).toEqual([
      'in/mail.eml',
      'in/mail.eml/note (2).txt',
      'in/mail.eml/note.txt',
      'in/mail.eml/plan.docx',
    ]);
  });

  test('what comes with a restricted mail is restricted as the mail is', async () => {
    const note = [attached('note.txt', Buffer.from('Aunt Maud has a spare room.'))];
    const restricted = message({ body: 'RESTRICTED\n\nNot for the family.', parts: note });
    const open = message({ parts: note });
    const isAttachmentRestricted = async (mail: Buffer) => {
      const { records } = await readFile('mail.eml', mail);
      return records
        .filter(({ record }) => record.path === 'mail.eml/note.txt')
        .map(({ record }) => isRestricted(record));
    };
    expect(await isAttachmentRestricted(restricted)).toEqual([true]);
    expect(await isAttachmentRestricted(open)).toEqual([false]);
  });

  test('an attachment that cannot be read costs only itself', async () => {
    const { records, unread } = await readFile(
      'mail.eml',
      message({ parts: [attached('scan.pdf', await pdfFile({}, ['']))] }),
    );
    expect(records.map(({ record }) => record.path)).toEqual(['mail.eml']);
    expect(unread).toMatchObject([{ path: 'mail.eml/scan.pdf', code: 'image-only-file' }]);
  });

  test('fifty messages one inside the other end in a refusal, not in a stack', async () => {
    let mail = message({ body: 'innermost' });
    for (let depth = 0; depth < 50; depth++)
      mail = message({
        body: `level ${depth}`,
        parts: [{ headers: ['Content-Type: message/rfc822'], body: mail.toString('latin1') }],
      });
    const { records, unread } = await readFile('mail.eml', mail);
    expect(records).toHaveLength(6);
    expect(unread).toMatchObject([{ code: 'too-large' }]);
  });

  test('a message hidden by S/MIME is named as encrypted', async () => {
    expect(
      await refusal('a.eml', message({ bodyType: 'application/pkcs7-mime; smime-type=enveloped-data', body: 'MIIB' })),
    ).toBe('encrypted-file');
  });
});

describe('what a file is', () => {
  test('is told by its content, whatever its name', async () => {
    expect((await one('letter.txt', await pdfFile({}, ['Maud']))).format).toBe('pdf');
    expect((await one('fgc.txt', await docxFile())).format).toBe('docx');
    expect((await one('mail.txt', message({}))).format).toBe('eml');
    expect((await one('talk.txt', Buffer.from('WEBVTT\n\n00:01.000 --> 00:02.000\n<v Maud>Hello'))).format).toBe('vtt');
    expect((await one('talk', Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nMaud: Hello'))).format).toBe('srt');
    expect((await one('page.txt', Buffer.from('<html><body>Maud</body></html>'))).format).toBe('html');
    expect((await one('note.docx', Buffer.from('Maud rang.'))).format).toBe('txt');
  });

  test('an e-mail pasted into a note stays the note as it is written', async () => {
    const text = 'Type: email\nDate: 2025-03-03\n\nFrom: Orla\nSent: 3 March 2025\nSubject: Maud\n\nHi\n';
    expect(await one('note.txt', Buffer.from(text))).toMatchObject({ format: 'txt', text });
  });

  test.each([
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2])],
    ['sheet.xlsx', zipArchive([{ name: 'xl/workbook.xml', content: '<a/>' }])],
    ['note.rtf', Buffer.from('{\\rtf1 Maud}')],
    ['app.exe', Buffer.from('MZ\0\0\0')],
  ])('%s is not supported', async (path, bytes) => {
    expect(await refusal(path, bytes)).toBe('unsupported-format');
  });
});

describe('hostile and broken files', () => {
  const part = (content: string) => ({ name: 'word/document.xml', content });
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><w:document>&b;</w:document>';
  const office = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]);

  test('a zip bomb is refused by what it declares and by what really comes out', async () => {
    const bomb = Buffer.alloc(201 * 1024 * 1024);
    expect(await refusal('a.docx', zipArchive([{ name: 'word/document.xml', content: bomb }]))).toBe('too-large');
    const lying = zipArchive([{ name: 'word/document.xml', content: bomb, declaredSize: 1000 }]);
    expect(['too-large', 'unreadable-file']).toContain(await refusal('a.docx', lying));
  });

  test('a page or page header that is one long run of blanks or openings is read at once', async () => {
    const blanks = `<html><p>Maud${'&nbsp;'.repeat(300_000)}rang</p></html>`;
    expect((await one('a.html', Buffer.from(blanks))).text).toMatch(/^Maud +rang$/);
    const archive = await JSZip.loadAsync(await docxFile());
    archive.file('word/header1.xml', '<w:t '.repeat(300_000));
    const openings = await archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    expect((await one('a.docx', openings)).text).toContain('Maud’s niece is Zoë.');
  });

  test('a .docx with entities is refused before any of them is expanded', async () => {
    expect(await refusal('a.docx', zipArchive([part(laughs)]))).toBe('unreadable-file');
  });

  test('a password is named as such in .pdf and .docx', async () => {
    expect(await refusal('a.pdf', await pdfFile({ userPassword: 'secret' }, ['Maud']))).toBe('encrypted-file');
    expect(await refusal('a.docx', office)).toBe('encrypted-file');
    expect(await refusal('a.docx', zipArchive([{ ...part('<a/>'), encrypted: true }]))).toBe('encrypted-file');
  });

  test('a .pdf without text and a photograph are named as pictures', async () => {
    expect(await refusal('a.pdf', await pdfFile({}, ['', '']))).toBe('image-only-file');
    expect(await refusal('a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('image-only-file');
  });

  test('cut-off files are unreadable', async () => {
    expect(await refusal('a.docx', (await docxFile()).slice(0, 2000))).toBe('unreadable-file');
    expect(await refusal('a.pdf', (await pdfFile({}, ['Maud'])).slice(0, 120))).toBe('unreadable-file');
    expect(await refusal('a.txt', Buffer.from('Maud\0\0\0Tarrow rang.'))).toBe('unreadable-file');
  });

  test('nothing, and nothing but space, is empty', async () => {
    expect(await refusal('a.txt', new Uint8Array())).toBe('empty-file');
    expect(await refusal('a.txt', Buffer.from('\ufeff \r\n\t'))).toBe('empty-file');
    expect(await refusal('a.html', Buffer.from('<html><body><img src="a"></body></html>'))).toBe('empty-file');
  });

  test('twenty megabytes are read and one byte more is not', async () => {
    const most = Buffer.alloc(20 * 1024 * 1024, 'a');
    expect((await one('a.txt', most)).text).toHaveLength(most.length);
    expect(await refusal('a.txt', Buffer.alloc(most.length + 1, 'a'))).toBe('too-large');
  });

  test('a line of one megabyte is a record', async () => {
    const text = 'Maud, his aunt, refuge? '.repeat(45_000);
    expect((await one('a.txt', Buffer.from(text))).text).toBe(text);
  });

  test('a page nested beyond reason costs only itself', async () => {
    const nested = (depth: number) => Buffer.from('<html>' + '<div>'.repeat(depth) + 'Maud');
    expect(await refusal('a.html', nested(200_000))).toBe('unreadable-file');
    expect((await one('b.html', nested(500))).text).toBe('Maud');
  });

  test('no failure says what the file is called or holds', async () => {
    const { unread } = await readFile('Maud Tarrow.pdf', Buffer.from('%PDF-1.4 Maud Tarrow'));
    expect(unread[0]?.message).not.toMatch(/Maud|Tarrow/);
  });
});
