/** The groups of the list, which are not a ranking, and what the list says about its order (practice §3). */
import type { SuggestionDocument } from '#graph/contract/network-document.ts';

export type Group = SuggestionDocument['group'];

export const groupWords: Readonly<Record<Group, string>> = {
  parent: 'Parent or person with parental responsibility',
  relative: 'Relative',
  'other-kin': 'Other kin',
  'connected-person': 'Connected person',
  'not-to-be-approached': 'Recorded as not to be approached or considered',
};

export const groupsInOrder: readonly Group[] = [
  'parent',
  'relative',
  'other-kin',
  'connected-person',
  'not-to-be-approached',
];

export const orderInWords =
  'Groups are not a ranking. In a group: new since a decision first, then offers, then the latest recorded contact.';
