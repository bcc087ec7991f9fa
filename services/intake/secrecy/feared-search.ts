/** Who seeks somebody or is feared to, and what is done against it: a false name, a password, a move. */
import { inOrder, within, type Row } from './in-order.ts';
import { seeks, isSeeking, fears, disguise, newIdentity, forSafety, password, collects } from './seeking-words.ts';
import { negated, learns, keptFrom } from './telling-words.ts';
import { whereabouts, hasLeft } from './whereabouts-words.ts';

export const fearedSearch: readonly Row[] = [
  // "Terrified that he will come looking for her", "so that he cannot trace them", "he must never find us".
  inOrder(
    fears,
    within(50, String.raw`\b(?:will|might|may|could|would|can|is|was|to|gonna|going to|['’]ll|finds|traces|tracks)\b`),
    within(16, seeks),
  ),
  inOrder(
    String.raw`(?:(?:must|should|shall)(?: ?not|n['’]?t| never)|\bso(?: that)? [^.!?;\n]{1,30}${negated})`,
    within(12, seeks),
  ),
  inOrder(String.raw`\b(?:stop|prevent|avoid)(?:s|ped|ping|ed|ing)?\b`, within(24, seeks)),
  inOrder(String.raw`so (?:that )?(?:nobody|no ?one|none of them) (?:can|could|will)`, within(12, seeks)),
  inOrder(String.raw`\b(?:s?he|they|we|i) (?:could|can|might|may|would|will) be (?:traced|tracked|located|hunted)\b`),
  inOrder(`${keptFrom}|${hasLeft}`, within(30, isSeeking)),
  inOrder(
    String.raw`\b(?:gave|given|giving|gives) evidence against\b`,
    within(50, String.raw`\b(?:fresh start|moved|relocated|rehoused|new)\b`),
  ),
  // "In danger if her location got out", "so that the address is not compromised".
  inOrder(fears, within(40, learns), within(8, whereabouts)),
  inOrder(
    whereabouts,
    within(20, String.raw`\b(?:compromised|leak(?:s|ed)?|g[eo]ts? out|discovered|falls? into|comes? out)\b`),
  ),
  // "They must remain ignorant of it", "Dad thinks we still live there".
  inOrder(
    keptFrom,
    within(
      4,
      String.raw`(?:must|should|to|is to|are to|has to|need to) (?:remain|stay|be kept|be left) (?:ignorant|unaware|in the dark)`,
    ),
  ),
  inOrder(
    keptFrom,
    within(2, String.raw`\b(?:(?:was|were|has been|have been) told|thinks?|believes?|reckons?)\b`),
    within(2, String.raw`\b(?:that )?(?:we|she|they|i)(?:['’](?:s|d|re|ve))?\b`),
    within(60, String.raw`\b(?:actually|really|in fact)\b`),
  ),
  inOrder(
    keptFrom,
    within(2, String.raw`\b(?:thinks?|believes?|reckons?)\b`),
    within(8, String.raw`\b(?:we|she|they|i)(?:['’](?:s|re))?\b`),
    within(12, String.raw`\b(?:liv(?:e|es|ing)|in|at)\b(?! (?:year|reception|class|key stage|set)\b)`),
    within(24, String.raw`\b(?:still|but)\b`),
  ),
  inOrder(disguise),
  // "A password for collection".
  inOrder(password, within(50, collects)),
  inOrder(collects, within(50, password)),
  // "Known by a different surname for their safety".
  inOrder(newIdentity, within(40, forSafety)),
  // "She would not be safe if Gary knew she was at Jo's", "a tracker on the car; she has driven to Jo's".
  inOrder(
    String.raw`\b(?:not|n['’]?t|never) be safe if\b`,
    within(24, String.raw`\b(?:knew|knows|finds? out|found out|learn(?:s|t|ed)?|hears?|heard)\b`),
    within(6, String.raw`${whereabouts}|\b(?:s?he|they|we|i) (?:was|were|is|are|am) (?:at|with|in|here)\b`),
  ),
  inOrder(
    String.raw`(?<!\b(?:fitness|habit|sleep|reading|progress) )\b(?:tracker|air ?tag|tracking device)\b(?: \p{L}{1,20}){0,6}[;,.]?(?: so)? (?:she|he|they) (?:(?:has|have|had) )?(?:driven|gone|moved|fled|left)\b`,
  ),
];
