/** Words for what somebody does, told by how they end: "joiner", "architect", "actress". */
import { anyOf, inSequence } from '#services/pattern-source.ts';

const ending = /(?:[^aeiou]er|[^aeiou]or|ist|ian|eer|man|woman|ect|eon|ress)$/;
const others = /^(?:nurse|cook|chef|clerk|pilot|judge|poet|bishop|mp|dj|vicar|professor)$/;
const noTrade = new RegExp(
  inSequence(
    '^',
    anyOf(
      'never|after|later|other|either|together|however|rather|whether|under|ever|for|nor|elder|older|younger',
      'former|over|order|number|september|october|november|december|woman|man|human|german|roman|daughter',
      'mother|father|sister|brother|partner|letter|dinner|winter|summer|corner|better|minor|major|respect',
      'effect|address|express|press|dress|stress|longer|further',
    ),
    '$',
  ),
);

export function isTrade(word: string): boolean {
  return others.test(word) || (ending.test(word) && !noTrade.test(word));
}

const ofKin = new RegExp(
  inSequence(
    '^(nurse|driver|taxi driver|care worker|paramedic|surgeon|doctor|dentist|pharmacist|journalist|reporter|clerk|secretary|receptionist|manager|officer|councillor|magistrate|governor|registrar|consultant|counsellor|lawyer)',
    '$',
  ),
  'i',
);

/** Occupations that relatives have too: after a mere comma they are no role in the case. */
export function isKinsTrade(term: string): boolean {
  return ofKin.test(term);
}
