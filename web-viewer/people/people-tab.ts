/** People: the list, the card of one of them, and the record beside it. A decision recorded here opens the next card. */
import type { EvidenceDocument, PersonDocument } from '#graph/contract/network-document.ts';
import type { CaseTabView, TabUse } from '../case/case-tab-view.ts';
import { element, fill } from '../dom/element.ts';
import { recordPane } from '../record/record-pane.ts';
import { nextStepWords, tieWords, whoWords } from '../words/decisions-in-words.ts';
import { firstName, listInWords } from '../words/list-in-words.ts';
import { liftHandling } from './lift-handling.ts';
import { listGroups, nextToDecide } from './list-groups.ts';
import type { EvidenceSeen } from './evidence-seen.ts';
import { type Card, personCard } from './person-card.ts';
import { personList } from './person-list.ts';
import { samePerson } from './same-person.ts';
import { whoThisIs } from './who-this-is.ts';
import { workedOut } from './worked-out.ts';
import { quoteKey } from './card-sections.ts';
import type { NextStepChoice } from './outcome-bar.ts';

export function peopleTab({ session, write, recorded }: TabUse): CaseTabView {
  const listPlace = element('div', { class: 'list-place' });
  const cardPlace = element('div', { class: 'card-place' });
  const pane = recordPane(session, (decisionId, words) => recorded(decisionId, words, openPerson));
  let card: Card | undefined;
  let openPerson: string | undefined;

  const show = (item: string | undefined, focus: boolean) => {
    const view = session.view();
    const person = item === undefined ? firstToOpen() : view.index.person(item);
    card?.close();
    openPerson = person?.id;
    drawList();
    if (person === undefined) {
      card = undefined;
      pane.clear();
      return fill(cardPlace, nobody(item));
    }
    card = personCard(person, view, cardUse(person));
    fill(cardPlace, card.element);
    if (focus) {
      cardPlace.scrollIntoView({ block: 'start' });
      card.heading.focus({ preventScroll: true });
    }
    if (card.sections.quotes.length === 0) pane.clear();
    else void pane.show(card.sections.quotes, 0, false);
  };

  const drawList = () => {
    const scroll = listPlace.querySelector('.person-list')?.scrollTop ?? 0;
    const list = personList(session.view(), openPerson);
    const narrow = element('details', { class: 'narrow-list' }, element('summary', {}, 'Choose a person'), list);
    narrow.open = window.matchMedia('(min-width: 48em)').matches;
    fill(listPlace, narrow);
    list.scrollTop = scroll;
    showCurrent(list);
  };

  const firstToOpen = (): PersonDocument | undefined => {
    const view = session.view();
    return nextToDecide(view, undefined) ?? listGroups(view)[0]?.people[0];
  };

  const cardUse = (person: PersonDocument) => ({
    openQuote: (quotes: readonly EvidenceDocument[], at: EvidenceDocument) => {
      const keys = quotes.map(quoteKey);
      const place = keys.indexOf(quoteKey(at));
      void (place < 0 ? pane.show([at], 0, true) : pane.show(quotes, place, true));
    },
    recordNextStep: (choice: NextStepChoice, seen: readonly EvidenceSeen[]) =>
      void recordNextStep(person, choice, seen),
    further: further(person),
  });

  const recordNextStep = async (person: PersonDocument, choice: NextStepChoice, seen: readonly EvidenceSeen[]) => {
    const { outcome, childIds, reason, note } = choice;
    const body = {
      about: 'next-step',
      outcome,
      childIds,
      reasonCode: reason,
      note: note || undefined,
      evidenceSeen: seen,
    };
    const names = session.view().caseDocument.children.filter(({ id }) => childIds.includes(id));
    const words = `${nextStepWords[outcome]}: ${person.name}, for ${listInWords(names.map(({ name }) => firstName(name)))}`;
    const after = () => nextToDecide(session.view(), person.id)?.id ?? person.id;
    await write('POST', `/people/${encodeURIComponent(person.id)}/decisions`, body, words, after);
  };

  const further =
    (person: PersonDocument): Parameters<typeof personCard>[2]['further'] =>
    (use, seen) => [
      workedOut(person, session.view(), use, (tie, words, { outcome, reason, note }) => {
        const body = { outcome, reasonCode: reason, note: note || undefined, evidenceSeen: seen() };
        const path = `/relationships/${encodeURIComponent(tie.id)}/decisions`;
        void write('POST', path, body, `${tieWords[outcome]}: ${words}`, () => person.id);
      }),
      ...(person.category === 'child' || person.implied === true
        ? []
        : [
            samePerson({ session, person, onRecorded: (id, words) => recorded(id, words, person.id) }),
            whoThisIs(person, ({ outcome, reason, note }) => {
              const body = {
                about: 'person',
                outcome,
                reasonCode: reason,
                note: note || undefined,
                evidenceSeen: seen(),
              };
              const path = `/people/${encodeURIComponent(person.id)}/decisions`;
              void write('POST', path, body, `${whoWords[outcome]}: ${person.name}`, () => person.id);
            }),
          ]),
      ...liftHandling(session, person, (id, words) => recorded(id, words, person.id)),
    ];

  return {
    element: element('div', { class: 'people-tab' }, listPlace, cardPlace, pane.element),
    title: 'People',
    show,
    close: () => {
      card?.close();
      pane.clear();
    },
  };
}

/** Scrolls the list, not the page, until the open person's entry is in it. */
function showCurrent(list: HTMLElement): void {
  const entry = list.querySelector('[aria-current]')?.getBoundingClientRect();
  const { top, bottom } = list.getBoundingClientRect();
  if (entry !== undefined && (entry.top < top || entry.bottom > bottom)) list.scrollTop += entry.top - top - 80;
}

function nobody(item: string | undefined): HTMLElement {
  return element(
    'div',
    { class: 'empty-page' },
    element('h2', { class: 'govuk-heading-m' }, item === undefined ? 'Nobody yet' : 'Nobody is here'),
    element(
      'p',
      {},
      item === undefined
        ? 'No record of this case names anybody so far. Add records, and Kith will read them.'
        : 'Whoever stood here is not found in the records any more. Choose a person from the list.',
    ),
  );
}
