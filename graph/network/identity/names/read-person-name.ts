/** Reads a name written as one line into its parts: "SURNAME, Forename", titles, a nickname in quotes, "née", Junior and Senior. */
import type { PersonName } from '#graph/model/mention.ts';
import { readFamilyFirst } from './family-first.ts';

const titles =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|fr|sir|dame|pc|dc|ds|pastor|imam|sheikh|shaikh|haji|monsieur|madame|herr|frau|senor|senora)\.?$/i;
const suffixes = /^(?:jr|jnr|junior|sr|snr|senior|ii|iii)\.?$/i;

export function readPersonName(text: string): PersonName {
  const former = [...text.matchAll(/\b(?:n[ée]e|formerly|born)\s+(\p{Lu}[\p{L}'’-]+)/gu)].map(
    (match) => match[1] ?? '',
  );
  const nicknames = [...text.matchAll(/["'“‘(](\p{Lu}[\p{L}-]+)["'”’)](?=\s|$)/gu)].map((match) => match[1] ?? '');
  const plain = text.replace(/\([^)]*\)|["“‘'](?=\p{Lu})[^"”’']*["”’'](?=\s|$)|\b(?:n[ée]e|formerly)\s+\S+/gu, ' ');
  const [beforeComma = '', afterComma] = plain.split(',');
  const ordered = afterComma === undefined ? beforeComma : `${afterComma} ${beforeComma}`;
  const words = ordered.split(/\s+/).filter((word) => word !== '');
  const title = words.filter((word) => titles.test(word)).join(' ');
  const suffix = words.find((word) => suffixes.test(word));
  const names = words.filter((word) => !titles.test(word) && !suffixes.test(word));
  const family = afterComma === undefined ? names.at(-1) : beforeComma.trim();
  const given =
    afterComma === undefined
      ? names.slice(0, -1)
      : names.slice(0, names.length - beforeComma.trim().split(/\s+/).length);
  const single = names.length === 1 && title === '';
  const turned = afterComma === undefined ? readFamilyFirst(names) : undefined;
  return {
    ...(title === '' ? {} : { title }),
    given: single ? names : (turned?.given ?? given),
    ...(single || family === undefined ? {} : { family: turned?.family ?? family }),
    former,
    nicknames,
    ...(suffix === undefined ? {} : { suffix }),
  };
}
