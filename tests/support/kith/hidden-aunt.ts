/** The kinfolk case with an aunt whom nobody without clearance may see. */
import { kinfolkFiles } from './kinfolk-case.ts';
import { textFile } from './mined-case.ts';

/** An aunt in a refuge, named in two records: one is restricted itself, the other only names her. */
const hidden = [
  textFile(
    'a-adviser.txt',
    "Type: email\nDate: 2025-03-04\nAuthor: K Moss\n\nRESTRICTED.\n\nPetronella Tarn is the children's maternal aunt. Petronella Tarn is living in a refuge.\n\nDo not tell any member of the family where she is.\n",
  ),
  textFile(
    'b-mention.txt',
    "Date: 2025-03-06\nAuthor: P Lund, Social Worker\n\nPetronella Tarn is the children's maternal aunt. Her daughter Wilhelmina Tarn is their cousin.\n",
  ),
];
export const mixed = [kinfolkFiles[0], hidden[0], kinfolkFiles[1], hidden[1], kinfolkFiles[2]].flatMap(
  (file) => file ?? [],
);
