/** Words of what is said or written elsewhere, and what is wrong with it. */
import { anyOf, inSequence } from '#services/pattern-source.ts';

/** "The file says that …": the words of another record. */
export const saysElsewhere = new RegExp(
  inSequence(
    String.raw`\b(?:the|an?|our|my|his|her|their|this) (?:\p{L}+ )?`,
    anyOf(
      'file|files|records?|form|forms|chronology|referral|report|notes?|minutes|system|letter|e-?mail|log',
      'genogram',
    ),
    String.raw`(?:,? (?:of|dated|from|on) [\p{L}\d/. ]{1,20}?,?)? (?:also |still |now )?`,
    '(?:says|say|said|states?|stated|shows?|showed|claims?|claimed|gives|gave|has|have|had) ',
  ),
  'iu',
);
/** "The suggestion that he was her father was wrong": what is written or said is subject, and the verdict ends it. */
export const untrueReport = new RegExp(
  inSequence(
    String.raw`\b`,
    anyOf(
      'suggestions?|claims?|allegations?|assertions?|rumours?|reports?|entry|entries|hearsay|statements?|idea',
      'story|belief|notes?|records?|reference|gossip|assumption|account|talk|minutes?',
    ),
    String.raw`\b.*?\b(?:that|in which|where|which (?:said|says|had|has|named)|of .{2,40}? as|about .{2,40}? being)\b.*?[ ,"”]`,
    '(?:is|are|was|were|has been|have been) (?:quite |simply |therefore |found to be |shown to be |proved |also |plain )?',
    anyOf(
      'wrong|incorrect|untrue|not true|not correct|false|mistaken|unfounded|baseless|in error|an error',
      'a mistake|nonsense|rubbish|inaccurate|gossip|denied(?: by)?',
    ),
    String.raw`\b`,
  ),
);
/** "The entry of 'Uncle Al, her brother' should read cousin": what stands before it is what was written. */
export const shouldRead =
  /[ ,"”](?:should|ought to|must) (?:now |therefore |instead |properly )?(?:read|be read|have read|say|have said|be corrected to|be amended to)\b/;
