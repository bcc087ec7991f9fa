/** The small words inside family names of many traditions: "bin", "van der", "da". */
export const particles = new Set(
  'bin bint binti binte ibn ben al el de da do dos das del dela della di du la le van von der den ap ab ferch y e'.split(
    ' ',
  ),
);

/** After "Maria da", "Ana do": what makes one first name with it in Portuguese and Spanish, and not a family name. */
export const devotions = new Set(
  'luz conceição conceicao graça graca glória gloria assunção assuncao fátima fatima lurdes lourdes céu ceu carmo carmen rosário rosario pilar mar jesus piedade dores dolores guia paz natividade mercedes nieves lucía'.split(
    ' ',
  ),
);
