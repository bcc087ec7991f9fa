/** The small words inside family names of many traditions: "bin", "van der", "da". */
export const particles = new Set(
  'bin bint ibn ben al el de da do dos das del della di du la le van von der den ap ab ferch y e'.split(' '),
);
