/** Roles that are no paid role in the case: family, former carers, coaches, friends, members of the public. */
const lay =
  /\b(foster carer|foster-carer|carer|parent|mother|father|mum|dad|grand(mother|father|parent|dad|ma)|nan|aunt|auntie|uncle|sister|brother|cousin|friend|neighbour|member of the public|coach|volunteer|mentor|vicar|priest|imam|pastor|reverend|godmother|godfather|childminder|relative|family|self|young person|child|resident|landlord|landlady)\b/i;
const paid =
  /\b(social worker|support worker|officer|manager|nurse|visitor|solicitor|assessor|constable|teacher|head|lead|coordinator|advocate|adviser|advisor|practitioner|supervising)\b/i;

export function layRole(role: string): boolean {
  return lay.test(role) && !paid.test(role.replace(/\bhead coach\b/i, 'coach'));
}
