/** Lifts a handling instruction: only a named person can, with a reason that stands in History. */
import type { PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseSession } from '../case/case-session.ts';
import { button, details, field, textArea } from '../dom/controls.ts';
import { element } from '../dom/element.ts';
import { sentenceFor } from '../words/failure-in-words.ts';

/** Nothing where the person has no handling instruction. */
export function liftHandling(
  session: CaseSession,
  person: PersonDocument,
  onRecorded: (decisionId: string, words: string) => void,
): readonly HTMLElement[] {
  if (!person.statements.some(({ type }) => type === 'handling')) return [];
  const reason = field('Why it no longer holds', textArea('lift-reason', 2));
  const problem = element('p', { class: 'govuk-error-message', role: 'alert' });
  const lift = async () => {
    const words = reason.input.value.trim();
    reason.fault(words.length < 3 ? 'Say why' : undefined);
    if (words.length < 3) return;
    try {
      const path = `/handling/${encodeURIComponent(person.id)}/lift`;
      const { decisionId } = await session.decide('POST', path, { reason: words });
      onRecorded(decisionId, `Handling instruction lifted: ${person.name}`);
    } catch (failure) {
      problem.textContent = sentenceFor(failure);
    }
  };
  return [
    details('Lift the handling instruction', [
      element('p', {}, 'From then on this person is shown to everyone who may open the case.'),
      problem,
      reason.group,
      button('Lift the handling instruction', () => void lift(), { look: 'warning' }),
    ]),
  ];
}
