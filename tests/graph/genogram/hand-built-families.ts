/** Fictional families for the genogram's tests, each with the one thing that is hard to draw. */
import { drawFamily, type FamilyDraft, type TieDraft } from './draw-family.ts';
import { brother } from './drawn-notation.ts';

const parents = (children: readonly string[], ...both: readonly string[]): readonly TieDraft[] =>
  children.flatMap((child) => both.map((parent) => [parent, 'parent', child] as const));

/*
      Ivor ══ Peg          Sol ── Bet
   ┌────┴────┐         ┌─────┼─────┐
  Una      Owen ────── Mia   Ned   Fay
                  │
               child-Kit
*/
const twoSided: FamilyDraft = {
  people: {
    'child-Kit': ['f', { bornOn: '2016-05-02' }],
    Owen: ['m', { bornOn: '1988' }],
    Mia: ['f', { bornOn: '1990', inBaseline: true }],
    Ivor: ['m', { deceased: true, bornOn: '1950', diedOn: '2019-02' }],
    Peg: 'f',
    Una: 'f',
    Sol: 'm',
    Bet: 'f',
    Ned: 'm',
    Fay: 'f',
  },
  ties: [
    ...parents(['child-Kit'], 'Owen', 'Mia'),
    ...parents(['Owen', 'Una'], 'Ivor', 'Peg'),
    ...parents(['Mia', 'Ned', 'Fay'], 'Sol', 'Bet'),
    ['Ivor', 'partner', 'Peg', { state: 'married' }],
    ['Sol', 'partner', 'Bet', { state: 'divorced' }],
    ['Owen', 'partner', 'Mia', { state: 'separated' }],
  ],
};

/* Moll has had three partners, a child with each; the second is the father of the case's child. */
const threePartners: FamilyDraft = {
  people: {
    'child-Kit': ['m', { bornOn: '2015-01-09' }],
    Moll: 'f',
    Abe: 'm',
    Bob: 'm',
    Cal: 'm',
    Ann: ['f', { bornOn: '2009' }],
    Sid: ['m', { bornOn: '2020' }],
    Gran: 'f',
    Zed: 'm',
  },
  ties: [
    ...parents(['Ann'], 'Moll', 'Abe'),
    ...parents(['child-Kit'], 'Moll', 'Bob'),
    ...parents(['Sid'], 'Moll', 'Cal'),
    ...parents(['Moll', 'Zed'], 'Gran'),
    ['Moll', 'partner', 'Abe', { state: 'divorced' }],
    ['Moll', 'partner', 'Bob', { state: 'separated' }],
    ['Moll', 'partner', 'Cal', { state: 'cohabiting' }],
  ],
};

/* Una and Owen are children of brothers. */
const cousinsWhoMarry: FamilyDraft = {
  people: { 'child-Kit': 'f', Owen: 'm', Una: 'f', Ike: 'm', Jed: 'm', Ida: 'f', Joy: 'f', Old: 'm', Eve: 'f' },
  ties: [
    ...parents(['child-Kit'], 'Owen', 'Una'),
    ...parents(['Owen'], 'Ike', 'Ida'),
    ...parents(['Una'], 'Jed', 'Joy'),
    ...parents(['Ike', 'Jed'], 'Old', 'Eve'),
    ['Owen', 'partner', 'Una', { state: 'married' }],
  ],
};

/* Two brothers marry two sisters. */
const siblingsMarrySiblings: FamilyDraft = {
  people: {
    'child-Kit': 'm',
    Dai: 'f',
    Rob: 'm',
    Ron: 'm',
    Sue: 'f',
    Sal: 'f',
    Ralph: 'm',
    Rita: 'f',
    Sean: 'm',
    Stella: 'f',
  },
  ties: [
    ...parents(['child-Kit'], 'Rob', 'Sue'),
    ...parents(['Dai'], 'Ron', 'Sal'),
    ...parents(['Rob', 'Ron'], 'Ralph', 'Rita'),
    ...parents(['Sue', 'Sal'], 'Sean', 'Stella'),
    ['Rob', 'partner', 'Sue', { state: 'married' }],
    ['Ron', 'partner', 'Sal', { state: 'married' }],
  ],
};

const twelve = Array.from({ length: 11 }, (_, at) => `Sibling${at + 1}`);
const twelveChildren: FamilyDraft = {
  people: {
    'child-Kit': ['f', { bornOn: '2012-03-04' }],
    Pa: 'm',
    Ma: 'f',
    ...Object.fromEntries(
      twelve.map((id, at) => [id, [at % 2 ? 'm' : 'f', { bornOn: `${2001 + at + (at > 5 ? -1 : 0)}-06-07` }] as const]),
    ),
  },
  ties: [...parents(['child-Kit', ...twelve], 'Pa', 'Ma')],
};

const fiveGenerations: FamilyDraft = {
  people: {
    'child-Kit': 'u',
    A1: 'm',
    A2: 'f',
    B1: 'm',
    B2: 'f',
    C1: 'm',
    C2: 'f',
    D1: 'm',
    D2: 'f',
    C3: 'f',
    B3: 'm',
    D3: 'm',
    E3: 'u',
    E4: 'f',
  },
  ties: [
    ...parents(['B1', 'B3'], 'A1', 'A2'),
    ...parents(['C1', 'C3'], 'B1', 'B2'),
    ...parents(['D2', 'D3'], 'C1', 'C2'),
    ...parents(['child-Kit'], 'D1', 'D2'),
    ...parents(['E3', 'E4'], 'D3'),
  ],
};

/* Every child of Nell has another father; nobody knows which side the last is on. */
const halfSiblings: FamilyDraft = {
  people: { 'child-Kit': ['m', { bornOn: '2014' }], Nell: 'f', One: 'f', Two: 'm', Three: 'f', F1: 'm', F2: 'm' },
  ties: [
    ['Nell', 'parent', 'child-Kit'],
    ['F1', 'parent', 'One'],
    ['Nell', 'parent', 'One'],
    ['F2', 'parent', 'Two'],
    ['Two', 'half-sibling', 'child-Kit', { side: 'maternal' }],
    ['Three', 'half-sibling', 'child-Kit'],
  ],
};

const lonelyChild: FamilyDraft = { people: { 'child-Kit': 'f' }, ties: [] };

/* Fostered by the Lanes, placed with Gran under an order; a sister adopted away; a mentor and a neighbour; an uncle who married his niece. */
const careAndPlacement: FamilyDraft = {
  people: {
    'child-Kit': ['f', { bornOn: '2013-04-05' }],
    'child-Pip': ['m', { bornOn: '2013-04-05' }],
    Mum: 'f',
    Gran: 'f',
    Uncle: 'm',
    Aunt: 'f',
    Niece: 'f',
    Baby: ['f', { relations: [] }],
    Adopter: 'f',
    Lee: ['m', { category: 'connection' }],
    Flo: ['f', { category: 'connection' }],
    Mentor: ['m', { category: 'connection' }],
    Neighbour: ['f', { category: 'connection' }],
    Worker: ['f', { category: 'professional' }],
    Adoptee: [
      'm',
      {
        relations: [brother],
      },
    ],
  },
  ties: [
    ...parents(['child-Kit', 'child-Pip', 'Adoptee'], 'Mum'),
    ...parents(['Mum', 'Uncle', 'Aunt'], 'Gran'),
    ...parents(['Niece'], 'Aunt'),
    ...parents(['Baby'], 'Uncle', 'Niece'),
    ['Adopter', 'adoptive-parent', 'Adoptee'],
    ['Gran', 'special-guardian', 'child-Kit'],
    ['Lee', 'foster-carer', 'child-Pip'],
    ['Lee', 'partner', 'Flo', { state: 'married' }],
    ['Flo', 'foster-carer', 'child-Pip'],
    ['Mentor', 'mentor', 'child-Kit'],
    ['Neighbour', 'neighbour', 'Gran'],
    ['Worker', 'professional', 'child-Kit'],
  ],
};

/* "A cousin on mum's side", "his nan": nobody says through whom. */
const unnamedLinks: FamilyDraft = {
  people: { 'child-Kit': 'm', Mum: 'f', Cousin: 'f', Nan: 'f', GreatAunt: 'f', Granddad: 'm' },
  ties: [
    ['Mum', 'parent', 'child-Kit'],
    ['Cousin', 'cousin', 'child-Kit', { side: 'maternal' }],
    ['Nan', 'grandparent', 'child-Kit', { side: 'paternal' }],
    ['Granddad', 'grandparent', 'child-Kit'],
    [
      'GreatAunt',
      'other-kin',
      'child-Kit',
      {
        side: 'maternal',
        path: [
          { step: 'parent', sex: 'female' },
          { step: 'parent', sex: 'female' },
          { step: 'sibling', sex: 'female' },
        ],
      },
    ],
  ],
};

export const handBuiltFamilies = {
  'two sides': drawFamily(twoSided),
  'three partners': drawFamily(threePartners),
  'cousins who marry': drawFamily(cousinsWhoMarry),
  'siblings who marry siblings': drawFamily(siblingsMarrySiblings),
  'twelve children': drawFamily(twelveChildren),
  'five generations': drawFamily(fiveGenerations),
  'half-siblings': drawFamily(halfSiblings),
  'a lonely child': drawFamily(lonelyChild),
  'care and placement': drawFamily(careAndPlacement),
  'unnamed links': drawFamily(unnamedLinks),
} as const;
