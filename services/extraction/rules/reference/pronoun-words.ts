/** The sex a personal pronoun tells. */
export function pronounSex(word: string): 'female' | 'male' | undefined {
  if (word === 'he' || word === 'him' || word === 'his') return 'male';
  return word === 'she' || word === 'her' ? 'female' : undefined;
}
