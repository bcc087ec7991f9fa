/** What a person is called: the fullest name as written, and every other way the records name them. */
import type { Mention } from '#graph/model/mention.ts';
import { isFullName, nameProfile } from '../identity/names/name-profile.ts';

export interface PersonNames {
  readonly name: string;
  readonly named: boolean;
  readonly aliases: readonly string[];
}

/** Where no name is written, `name` is the first description and `named` false. */
export function namesOf(mentions: readonly Mention[]): PersonNames {
  let best: { readonly mention: Mention; readonly fullness: number } | undefined;
  for (const mention of mentions) {
    const fullness = fullnessOf(mention);
    if (fullness > (best?.fullness ?? 0)) best = { mention, fullness };
  }
  const aliases = [
    ...new Set(mentions.filter((mention) => mention.form !== 'described').map((mention) => mention.surface)),
  ];
  if (best !== undefined) return { name: nameAsShown(best.mention), named: true, aliases };
  return { name: mentions[0]?.surface ?? '', named: false, aliases };
}

/** 0 for a mention without a name; the fuller the name, the more. */
function fullnessOf(mention: Mention): number {
  const profile = nameProfile(mention);
  if (profile === undefined) return 0;
  return (
    (isFullName(profile) ? 10 : 0) +
    (profile.given[0] !== undefined && profile.given[0].length > 1 ? 4 : 0) +
    profile.given.length +
    (profile.family === '' ? 0 : 2)
  );
}

function nameAsShown(mention: Mention): string {
  const name = mention.name;
  if (name === undefined) return mention.surface;
  const given = name.given.join(' ');
  const words = given === '' ? [name.title, name.family] : [given, name.family, name.suffix];
  const shown = words.filter((word) => word !== undefined && word !== '').join(' ');
  return shown === '' ? mention.surface : shown;
}
