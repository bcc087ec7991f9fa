/** Which side of the children's family the first words of a passage or a heading name. Pure grammar. */
import type { ToldFamily } from './family-told.ts';

/** "Paternal family", "Extended family (maternal)", "Dad's side". */
export function sideOf(lead: readonly string[]): ToldFamily['side'] {
  const words = lead.join(' ');
  const found =
    /^(?:(?:[\p{L}]+ ){0,3}\( ?|the )?(maternal|paternal|mat|pat)\b(?: \.)?(?: (?:side|family|relatives|network|kin|extended family|wider family))?(?: ?\))?$/u.exec(
      words,
    ) ??
    /^(?:on )?(?:(?:the|his|her|their) )?(mum|mam|mom|mother|dad|father) ?['’]?s (?:side|people|folks|lot)(?: of the family)?$/.exec(
      words,
    );
  return found?.[1] === undefined ? undefined : found[1].startsWith('m') ? 'maternal' : 'paternal';
}

/** "Father's family": the side of whose it is. */
export function sideOfOwner(lead: readonly string[]): ToldFamily['side'] {
  const owner = /(?:^| )(mum|mam|mom|mother|dad|father) ?['’]?s (?:own |birth |wider |extended )?\p{L}+$/u.exec(
    lead.join(' '),
  );
  return owner?.[1] === undefined ? undefined : owner[1].startsWith('m') ? 'maternal' : 'paternal';
}
