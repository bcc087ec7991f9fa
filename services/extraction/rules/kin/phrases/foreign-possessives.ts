/** "My" in other languages, beside their kin words: "mi hermana Luz", "mon frère", "mój brat", "sora mea". */
import type { Token } from '../../parsed-document.ts';

const before: ReadonlySet<string> = new Set(
  'mon ma mes mi mis mój moja moje moi meu minha meus minhas mein meine meinen mio mia miei mijn můj muj môj moj min mitt mina'.split(
    ' ',
  ),
);
const after: ReadonlySet<string> = new Set('mea meu mei mele im ime'.split(' '));

export function saysMy(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital === 'none' && before.has(token.lower);
}

export function saysMyAfter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital === 'none' && after.has(token.lower);
}

/** "Teyzem", "halam": in Turkish the "my" is written on to the word. */
export function holdsMy(term: string): boolean {
  return turkishMine.test(term);
}

const turkishMine =
  /^(?:teyzem|halam|amcam|dayım|dayim|yengem|eniştem|enistem|ablam|abim|annem|babam|anneannem|babaannem|dedem|nenem|ninem|kuzenim|yeğenim|kardeşim)$/i;
