/**
 * A small invented family, in sentences that leave no doubt:
 *
 *   Rosalind Tarn ── (mother)          Edwin Marsh (father)
 *     │  Imelda Tarn (maternal aunt)      │  Gareth Marsh (paternal uncle; a concern is recorded)
 *     └──────────┬────────────────────────┘
 *        Ottilie Marsh, Felix Marsh
 */
import type { CaseFile } from '#graph/model/case-file.ts';
import { textFile } from './mined-case.ts';

export const kinfolk: CaseFile = {
  reference: 'T-KINFOLK',
  children: [
    { id: 'one', name: 'Ottilie Marsh', dateOfBirth: '2015-04-01', sex: 'female' },
    { id: 'two', name: 'Felix Marsh', dateOfBirth: '2018-09-12', sex: 'male' },
  ],
};

export const kinfolkFiles = [
  textFile(
    'relationships.csv',
    'person_name,relationship_to_child,child_name\nRosalind Tarn,mother,Ottilie Marsh\nRosalind Tarn,mother,Felix Marsh\nEdwin Marsh,father,Ottilie Marsh\nEdwin Marsh,father,Felix Marsh\n',
  ),
  textFile(
    'visit.txt',
    "Date: 2025-03-03\nAuthor: P Lund, Social Worker\n\nImelda Tarn is the children's maternal aunt. She said that she would have both children to live with her.\n",
  ),
  textFile(
    'police.txt',
    "Type: police notification\nDate: 2025-03-05\nAuthor: PC 101\n\nGareth Marsh is the children's paternal uncle. Gareth Marsh was arrested on suspicion of assault on 1 March 2025.\n",
  ),
];

export const later = textFile(
  'later.txt',
  "Date: 2025-06-01\nAuthor: P Lund, Social Worker\n\nImelda Tarn, the children's maternal aunt, was arrested on suspicion of possession of a weapon on 30 May 2025.\n",
);

/** Two names so nearly alike that Kith asks whether they are one person. */
export const nearlyAlike = [
  textFile(
    'visit.txt',
    "Date: 2025-03-03\nAuthor: P Lund, Social Worker\n\nOttilie is the daughter of Rosalind Tarn. Ottilie's aunt is Sadie Tarn.\n",
  ),
  textFile(
    'call.txt',
    "Date: 2025-04-01\nAuthor: P Lund, Social Worker\n\nOttilie's aunt Sandie Tarn rang to ask how she is.\n",
  ),
];
