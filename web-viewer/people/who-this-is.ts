/** The third decision: what a listed person is. Those set aside leave the network and stand under "Set aside". */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import { details, button } from '../dom/controls.ts';
import { element, fill } from '../dom/element.ts';
import { type Reason, type WhoOutcome, whoWords } from '../words/decisions-in-words.ts';
import { reasonStep } from './reason-step.ts';

export type DecideWho = (choice: {
  readonly outcome: WhoOutcome;
  readonly reason: Reason;
  readonly note: string;
}) => void;

const outcomes = Object.keys(whoWords) as WhoOutcome[];

export function whoThisIs(person: PersonDocument, decide: DecideWho): HTMLElement {
  const place = element('div', {});
  const choices = () =>
    fill(
      place,
      element(
        'div',
        { class: 'tie-outcomes', role: 'group', 'aria-label': `Who is ${person.name}?` },
        ...outcomes.map((outcome) => button(whoWords[outcome], () => ask(outcome), { 'data-who': outcome })),
      ),
    );
  const ask = (outcome: WhoOutcome) =>
    fill(
      place,
      reasonStep({
        id: 'who',
        title: `${whoWords[outcome]}: choose the reason. That records it.`,
        choices: [
          { reason: 'wrong-person', words: `${whoWords[outcome]}: the records mean another person` },
          { reason: 'other', words: `${whoWords[outcome]}: other (say why in the note)` },
        ],
        waitingFor: () => undefined,
        record: (reason, note) => decide({ outcome, reason, note }),
        cancel: choices,
      }),
    );
  choices();
  return details('Is this person in the right place? Who they are', [place]);
}
