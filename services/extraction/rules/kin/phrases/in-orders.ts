/** What stands about a name that says its bearer is in orders, or on a ward: "Father Ned Low said Mass", "Sister Ann Low of the convent". */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** After the name: what a priest does, his order, his parish; a sister's convent or ward. */
const afterwards = new RegExp(
  [
    inSequence(
      String.raw`^(?: \p{L}+){0,2} (?:said|says|saying|celebrat(?:ed|es|ing)|concelebrated|offered|led|leads|took|takes|heard|hears) `,
      String.raw`(?:(?:the|a|an|her|his|our|their|\p{L}+['’]s|first|morning|evening|sunday|school) )*`,
      String.raw`(?:mass|prayers?|the rosary|evensong|vespers|confessions?|benediction|the blessing|the funeral)\b`,
    ),
    String.raw`^(?: \p{L}+){0,2} (?:(?:who )?(?:bapti[sz]ed|christened|confirmed|anointed|blessed|buried|preached|ministers|gave (?:\p{L}+ ){0,4}(?:communion|last rites|blessing)|heard (?:\p{L}+ ){0,2}confession)\b)`,
    inSequence(
      '^,? (?:who is )?(?:is |was )?(?:the|our|a|an|her|his|their|my) ',
      '(?:(?:local|parish|catholic|anglican|orthodox|family|school|hospital|prison|retired|assistant|young|old|new|ward|night|staff|benedictine|franciscan|dominican|carmelite) )*',
      anyOf(
        'priest|chaplain|curate|deacon|monk|nun|friar|abbot|abbess|prioress|canon|religious sister|jesuit',
        'franciscan|benedictine|dominican|carmelite|sister',
      ),
      String.raw`\b(?!['’])`,
    ),
    String.raw`^,?\s*\(?(?:SJ|OFM|OSB|OP|OCD|CSsR|SDB|PP|MHM|RSM|OSU|IBVM|FCJ)\b`,
    inSequence(
      '^,? (?:from|of|at|in) ',
      anyOf(
        inSequence(
          String.raw`(?:the|our|his|her|their) (?:\p{L}+ )?`,
          anyOf(
            'parish|church|cathedral|presbytery|abbey|friary|priory|monastery|convent|chaplaincy|diocese|order',
            'community of|mission|ward|hospital|hospice|clinic',
          ),
        ),
        String.raw`(?:St\.?|Saint|Our Lady|Holy|Sacred|Blessed)[ '’]`,
      ),
    ),
  ].join('|'),
  'iu',
);
/** Before the title: "christened by Father Ned Low", "the parish priest, Father Low", "Reverend Mother". */
const beforehand = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      '(?:priest|chaplain|curate|deacon|abbot|abbess|prioress),?',
      '(?:bapti[sz]ed|christened|confirmed|blessed|anointed|buried|married) by',
      'mass (?:was |is )?(?:said|led|celebrated|offered) by|reverend',
      '(?:at|after|before|during|from|with) mass (?:with|by)',
    ),
    String.raw`\s+$`,
  ),
  'i',
);

export function isInOrders(before: string, after: string): boolean {
  return afterwards.test(after) || beforehand.test(before);
}

/** "Mother Superior Ann", "Brother Ned Low OFM": words that are read as part of the name. */
export const namedInOrders =
  /^(?:Superior|Abbess|Prioress|General|Provincial|Prior|Abbot)\b|\s(?:SJ|OFM|OSB|OP|OCD|CSsR|SDB|PP|MHM|RSM|OSU|FCJ)$/;
