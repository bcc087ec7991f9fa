/**
 * Words that by themselves keep somebody's whereabouts from somebody. Each is a row: who forbids or fears, the verb of telling, learning or seeking, what is
 * kept, from whom. Any word of a row may be said in any of its wordings, so that a file which says it anew is read as well.
 */
import { anyOf, inSequence } from '#services/pattern-source.ts';
import { fearedSearch } from './feared-search.ts';
import { forbiddenTelling } from './forbidden-telling.ts';
import { rowFinder, type Span } from './in-order.ts';
import { keptPapers } from './kept-papers.ts';

const rows = [...forbiddenTelling, ...keptPapers, ...fearedSearch];

/** The spans of such words, by row. */
export function secretsIn(text: string): readonly Span[] {
  const small = text.toLowerCase();
  // Small letters alone are found several times as fast; one that grows when made small ("İ") would move what follows.
  return rows.flatMap(rowFinder(small.length === text.length ? small : text));
}

const lesson = new RegExp(
  inSequence(
    String.raw`\b(?:not|n['’]?t|never)(?: to| ever)* (?:give|giving|share|sharing|tell|post|put|write|type)(?: (?:out|away))? `,
    String.raw`(?:their|your|any|personal|(?<=\b(?:told|taught|reminded|warned)\b[^.!?\n]{1,60})(?:her|his)) (?:(?:full|home|real|own) )?`,
    String.raw`(?:names?|address(?:es)?|(?:phone )?numbers?|school|details)\b[^.!?;\n]{0,24}\b`,
    String.raw`(?:to (?:any )?strangers?|on ?line|on the internet|on (?:the|your|a) (?:test|exam|answer))\b`,
  ),
  'iu',
);

/** What a child is taught, or writes at school: "told them not to give their address to strangers online", "do not write your address on the test paper". */
export function isLesson(words: string): boolean {
  return lesson.test(words);
}

const play = new RegExp(
  anyOf(
    String.raw`\bsurprise\b|\bbirthday (?:present|party)\b|\bbought (?:him|her|them)\b`,
    inSequence(
      String.raw`\bhid(?:e|es|ing|den)? `,
      anyOf(
        'and seek',
        inSequence(
          String.raw`(?:behind|under|inside|in) (?:the|a|her|his) (?:\p{L}+ )?`,
          anyOf(
            'sofa|settee|bed|table|cupboard|wardrobe|shed|den|tent|curtains?|stairs|garden|bush(?:es)?|tree|box|door',
          ),
          String.raw`\b`,
        ),
      ),
    ),
  ),
  'iu',
);

/** "Hid behind the sofa so that Nan could not find her", "Dad must not find out that we planned a surprise". */
export function isPlay(words: string): boolean {
  return play.test(words);
}
