/**
 * Joins a part of a name to the one person it can stand for: "Kelly", "Mrs Agar", "K. Agar". The record is searched first, then the case.
 * Where several fit it stays apart and becomes a question.
 */
import type { NameProfile } from './names/name-profile.ts';
import { callNames, isFullName } from './names/name-profile.ts';
import { familiesAgree } from './names/full-names-agree.ts';
import { nameRoots } from './names/nicknames.ts';
import { wordsAgree } from './names/words-agree.ts';
import type { IdentityWork } from './resolve-identity.ts';

export function joinPartNames(work: IdentityWork): void {
  const index = fullNameIndex(work);
  for (const mention of work.reading.mentions) {
    const own = work.traits(mention.id);
    const part = own.names.find((name) => !isFullName(name));
    if (part === undefined || own.names.some(isFullName)) continue;
    joinToUnique(work, index, mention.id, mention.record, part);
  }
  joinEqualParts(work);
}

interface FullNameIndex {
  readonly everywhere: ReadonlyMap<string, ReadonlySet<string>>;
  readonly inRecord: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Ends that stand for full-named sets under every key by which a part of their name may be looked up. */
function fullNameIndex({ sets, traits, mentions }: IdentityWork): FullNameIndex {
  const everywhere = new Map<string, Set<string>>();
  const inRecord = new Map<string, Set<string>>();
  const add = (index: Map<string, Set<string>>, key: string, end: string) =>
    index.set(key, (index.get(key) ?? new Set()).add(end));
  for (const end of sets.sets()) {
    const names = traits(end).names;
    if (!names.some(isFullName)) continue;
    const records = new Set(sets.members(end).flatMap((member) => mentions.get(member)?.record ?? []));
    for (const key of new Set(names.flatMap(keysOf))) {
      add(everywhere, key, end);
      for (const record of records) add(inRecord, `${record} ${key}`, end);
    }
  }
  return { everywhere, inRecord };
}

function keysOf(name: NameProfile): readonly string[] {
  return [
    ...callNames(name)
      .flatMap(nameRoots)
      .map((root) => `g ${root}`),
    ...[name.family, ...name.former].filter((family) => family !== '').map((family) => `f ${family}`),
  ];
}

function joinToUnique(work: IdentityWork, index: FullNameIndex, end: string, record: number, part: NameProfile): void {
  const { sets, traits } = work;
  const keys =
    part.family === ''
      ? keysOf(part).filter((key) => key.startsWith('g'))
      : keysOf(part).filter((key) => key.startsWith('f'));
  const fitting = (found: readonly (ReadonlySet<string> | undefined)[]) => {
    const candidates = new Set(found.flatMap((ends) => [...(ends ?? [])]).map((candidate) => sets.find(candidate)));
    return [...candidates].filter(
      (candidate) =>
        candidate !== sets.find(end) &&
        traits(candidate).names.some((name) => isFullName(name) && partFits(part, name)) &&
        sets.keptApartBy(candidate, end) === undefined,
    );
  };
  const here = fitting(keys.map((key) => index.inRecord.get(`${record} ${key}`)));
  const found = here.length > 0 ? here : fitting(keys.map((key) => index.everywhere.get(key)));
  const [only] = found;
  if (only !== undefined && found.length === 1)
    sets.join(
      only,
      end,
      here.length > 0 ? 'the one person of that name in the record' : 'the one person of that name in the records',
    );
  else
    for (const candidate of found.slice(0, 3))
      work.doubt({
        a: candidate,
        b: end,
        reasons: [
          { text: 'the name fits', favours: 'same' },
          { text: 'the name fits others too', favours: 'different' },
        ],
      });
}

function partFits(part: NameProfile, full: NameProfile): boolean {
  if (part.family === '')
    return callNames(part).some((word) => callNames(full).some((other) => wordsAgree(word, other)));
  const initial = part.given[0];
  return familiesAgree(part, full) && (initial === undefined || full.given.some((given) => given.startsWith(initial)));
}

/** First names that no full name answers to: one person a name within the case, where nothing forbids it. */
function joinEqualParts({ sets, traits }: IdentityWork): void {
  const byName = new Map<string, string[]>();
  for (const end of sets.sets()) {
    const names = traits(end).names;
    if (names.length === 0 || names.some(isFullName)) continue;
    const key = JSON.stringify([names[0]?.given[0] ?? '', names[0]?.family]);
    byName.set(key, [...(byName.get(key) ?? []), end]);
  }
  for (const ends of byName.values()) {
    const nuclei: string[] = [];
    for (const end of ends) if (nuclei.every((nucleus) => !sets.join(nucleus, end, 'the same name'))) nuclei.push(end);
  }
}
