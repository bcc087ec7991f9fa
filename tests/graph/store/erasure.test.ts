import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { describe, expect, test } from 'vitest';
import type { Network } from '#graph/model/network.ts';
import type { FamilyGraph } from '#graph/store/family-graph.ts';
import { foldedTokens } from '#graph/store/search-tokens.ts';
import {
  audited,
  commitNetwork,
  inventedPerson,
  inventedRecord,
  inventedRun,
  inventedTie,
  mentionIn,
  networkOf,
  nextStep,
  operator,
  putInventedCase,
  putRecord,
} from './invented-family.ts';
import { onBothStores, type Store } from './on-both-stores.ts';
import type { StoreAddress } from './open-store.ts';

/** A text of invented words that no other case of the store holds: long enough for pages of its own, in one sentence again and again. */
function secretText() {
  const words = Array.from({ length: 9 }, () =>
    randomBytes(5)
      .toString('hex')
      .replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)] ?? ''),
  );
  const name = `Zenobia-${words[0]} Quill${words[1]}`;
  const sentence = `${name} keeps ${words.slice(2).join(' ')}. `;
  return { name, sentence, text: sentence.repeat(300) };
}

const kept = 'Uncle Bertram Oakes rang.';

async function erase(graph: FamilyGraph, caseId: string, record: number, network: Network) {
  const expectedRevision = (await graph.loadCase(operator, caseId))?.revision ?? 0;
  const erasure = { caseId, record, reason: 'asked by the family', by: 'manager', at: '2026-03-04T09:00:00.000Z' };
  const composed = { network, withheldRecords: [], expectedRevision };
  return graph.eraseRecord(operator, { ...erasure, ...composed }, audited(caseId, 'erase-record'));
}

function networkNaming(mention: string, name: string, quote: string): Network {
  const about = inventedPerson(mention, name, { aliases: [`${name} of the brickworks`] });
  const others = networkOf(40);
  const tie = inventedTie(mention, 'child-kit');
  const evidence = tie.evidence.map((one) => ({ ...one, quote }));
  return {
    ...others,
    people: [...others.people, about],
    relationships: [...others.relationships, { ...tie, evidence }],
  };
}

/** Every node and tie of the case, as text. */
async function everythingInNeo4j(address: StoreAddress, caseId: string): Promise<string> {
  if ('file' in address) throw new Error('not a Neo4j');
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE n.caseId = $caseId OR n.id = $caseId OPTIONAL MATCH (n)-[tie]-() RETURN labels(n), properties(n), collect(properties(tie))',
      { caseId },
    );
    return JSON.stringify(records.map((record) => record.toObject()));
  } finally {
    await driver.close();
  }
}

/** Pieces of `sentence`, 12 bytes from each place and the last 8 of each search token, that stand anywhere in the store's files. */
async function piecesLeft({ address }: Store, caseId: string, sentence: string): Promise<readonly string[]> {
  const pieces = Array.from({ length: sentence.length - 12 }, (_, index) => sentence.slice(index, index + 12));
  const tokens = foldedTokens(sentence).filter((token) => token.length >= 10);
  const lowerCase = pieces.map((piece) => piece.toLowerCase());
  const distinct = [...new Set([...pieces, ...lowerCase, ...tokens.map((token) => token.slice(-8))])];
  if (!('file' in address)) {
    const everything = await everythingInNeo4j(address, caseId);
    return distinct.filter((piece) => everything.includes(piece));
  }
  const folder = dirname(address.file);
  const files = (await readdir(folder)).filter((name) => name.startsWith(basename(address.file)));
  const bytes = Buffer.concat(await Promise.all(files.map((name) => readFile(join(folder, name)))));
  return distinct.filter((piece) => bytes.includes(piece));
}

onBothStores((store) => {
  describe('erasing a record', () => {
    test('Afterwards no byte of its text is in the store: not in logs, originals, network, search or write-ahead log', async () => {
      const { graph, openAgain } = store();
      const { name, sentence, text } = secretText();
      const caseId = await putInventedCase(graph);
      // Another process that has the store open, as any may.
      const reader = await openAgain();
      const keptNumber = await putRecord(graph, caseId, kept);
      const number = await putRecord(graph, caseId, text, { path: `${name}.txt` });
      const mention = mentionIn(number, text, name).id;
      await graph.putRun(operator, caseId, inventedRun(keptNumber, kept, 'Bertram Oakes'));
      await graph.putRun(operator, caseId, inventedRun(number, text, name));
      await commitNetwork(graph, caseId, networkNaming(mention, name, sentence), { decision: nextStep(mention) });
      await commitNetwork(graph, caseId, networkNaming(mention, name, sentence), {
        decision: {
          id: 'redaction',
          by: 'manager',
          at: '2026-03-03T09:00:00.000Z',
          revision: 0,
          evidenceSeen: [],
          about: 'redaction',
          record: number,
          redactedText: sentence,
        },
      });
      expect((await graph.search(operator, name, 5)).hits).toHaveLength(1);
      expect((await piecesLeft(store(), caseId, sentence)).length).toBeGreaterThan(4);
      expect((await reader.loadCase(operator, caseId))?.log.records).toHaveLength(2);

      const erased = await erase(graph, caseId, number, networkOf(40));
      expect(erased).toMatchObject({ outcome: 'erased', notesToRedact: [] });
      expect(await piecesLeft(store(), caseId, sentence)).toEqual([]);
      expect((await graph.search(operator, name, 5)).hits).toEqual([]);
      const loaded = await graph.loadCase(operator, caseId);
      expect(loaded?.log.records.map(({ path }) => path)).toHaveLength(1);
      expect(loaded?.log.runs).toHaveLength(1);
      expect(loaded?.erased).toMatchObject([{ record: number, reason: 'asked by the family', by: 'manager' }]);
      expect(loaded?.log.decisions[0]).toMatchObject({ about: 'next-step', mention });
      expect(loaded?.log.decisions[1]).toMatchObject({ about: 'redaction', redactedText: '' });
    });

    test('Its number is not used again, and its bytes may be added again as a new record', async () => {
      const { graph } = store();
      const { text } = secretText();
      const caseId = await putInventedCase(graph);
      const number = await putRecord(graph, caseId, text);
      await erase(graph, caseId, number, networkOf(0));
      expect(await putRecord(graph, caseId, text, { number })).toBe(number + 1);
    });

    test('A run that was being read meanwhile is thrown away', async () => {
      const { graph } = store();
      const { name, sentence, text } = secretText();
      const caseId = await putInventedCase(graph);
      const number = await putRecord(graph, caseId, text);
      await erase(graph, caseId, number, networkOf(0));
      const run = inventedRun(number, text, name);
      expect(await graph.putRun(operator, caseId, run)).toBeUndefined();
      expect(await piecesLeft(store(), caseId, sentence)).toEqual([]);
    });

    test('The mail an attachment came in no longer has its original; other originals stay', async () => {
      const { graph } = store();
      const { text } = secretText();
      const caseId = await putInventedCase(graph);
      const mail = await putRecord(graph, caseId, 'See attached.', { path: 'in/mail.eml' });
      const plan = await putRecord(graph, caseId, text, { path: 'in/mail.eml/plan.docx' });
      const other = await putRecord(graph, caseId, kept, { path: 'in/mail.eml/other.docx' });
      await erase(graph, caseId, plan, networkOf(0));
      expect(await graph.readOriginal(operator, caseId, mail)).toBeUndefined();
      expect(await graph.readRecord(operator, caseId, mail)).toBeDefined();
      expect(await graph.readOriginal(operator, caseId, other)).toBeDefined();
    });

    test('Another record of the same file name keeps its original', async () => {
      const { graph } = store();
      const caseId = await putInventedCase(graph);
      const first = await putRecord(graph, caseId, secretText().text, { path: 'note.txt' });
      const second = await putRecord(graph, caseId, kept, { path: 'note.txt' });
      await erase(graph, caseId, first, networkOf(0));
      expect(await graph.readOriginal(operator, caseId, first)).toBeUndefined();
      expect(await graph.readOriginal(operator, caseId, second)).toBeDefined();
    });

    test('Notes that may quote it are listed for a person, who can redact them', async () => {
      const { graph } = store();
      const { sentence, text } = secretText();
      const caseId = await putInventedCase(graph);
      const number = await putRecord(graph, caseId, text);
      const seen = { claimId: 'claim', record: number, quoteSha256: 'a'.repeat(64) };
      const decisions = [
        nextStep('r9-1-2', { id: 'quotes', note: `It says she “${sentence.toUpperCase()}”.` }),
        nextStep('r9-1-3', { id: 'names', note: 'Read with care.', evidenceSeen: [seen] }),
        nextStep('r9-1-4', { id: 'other', note: 'Rang her; no answer.' }),
        nextStep(`r${number}-0-7`, { id: 'no-note' }),
      ];
      for (const decision of decisions) await commitNetwork(graph, caseId, networkOf(0), { decision });
      const erased = await erase(graph, caseId, number, networkOf(0));
      expect(erased).toMatchObject({ outcome: 'erased', notesToRedact: ['quotes', 'names'] });
      expect(await graph.redactNote(operator, caseId, 'quotes', '[redacted]', audited(caseId))).toBe(true);
      expect(await graph.redactNote(operator, caseId, 'not-there', '', audited(caseId))).toBe(false);
      expect((await graph.loadCase(operator, caseId))?.log.decisions[0]).toMatchObject({ note: '[redacted]' });
      expect(await piecesLeft(store(), caseId, sentence.toUpperCase())).toEqual([]);
    });

    test('It holds only for the revision its caller saw, and for a record that is there', async () => {
      const { graph } = store();
      const { text } = secretText();
      const caseId = await putInventedCase(graph);
      const number = await putRecord(graph, caseId, text);
      const stale = {
        caseId,
        record: number,
        reason: 'asked',
        by: 'manager',
        at: '2026-03-04T09:00:00.000Z',
        network: networkOf(0),
        withheldRecords: [],
        expectedRevision: 0,
      };
      expect(await graph.eraseRecord(operator, stale, audited(caseId))).toEqual({
        outcome: 'changed-meanwhile',
        revision: 1,
      });
      expect(await graph.readRecord(operator, caseId, number)).toEqual({ ...inventedRecord(text), number });
      expect(await graph.eraseRecord(operator, { ...stale, record: 99 }, audited(caseId))).toBeUndefined();
    });
  });
});
