/** The services that people come from who are there for their work: "Gail Pike (housing)", "Traveller Education (Noreen Lamb)". */
import { inSequence } from '#services/pattern-source.ts';
import type { Token } from '../parsed-document.ts';

const heads = new Set(
  `housing police health education legal office canteen finance admin reception fostering adoption post-adoption paeds paediatrics maternity perinatal psychiatry psychology probation cafcass camhs marac mappa mash lado csc
  edt eds yot yjs nhs dwp gp hv sw dsl idva isva sen send salt ot hr fgc iro safeguarding commissioning homelessness immigration interpreting advocacy mediation`.split(
    /\s+/,
  ),
);

/** Where others than workers are met too: they tell a worker only in a list of those who attended. */
const publicPlaces = new Set(
  'school nursery college academy primary playgroup pre-school preschool hospital ward surgery clinic court refuge library council transport attendance pastoral inclusion ambulance benefits'.split(
    ' ',
  ),
);

const beside = new Set(
  `and & the of for in our your early help family support children's childrens child social care services service team teams dept department unit duty contact centre center county city borough district community mental adult adults
  young people's youth offending justice domestic abuse violence women's aid victim traveller special needs looked-after lac business human resources public protection primary secondary infant junior university royal general
  trust authority local head lead first response front door out-of-hours emergency drug alcohol substance misuse recovery`.split(
    /\s+/,
  ),
);
const pairs = new RegExp(
  inSequence(
    String.raw`\b(early help|family support|social care|mental health|women's aid|children's services|business support|human resources|youth justice|youth offending|contact centre|family centre|domestic abuse|public protection|front door)`,
    String.raw`\b`,
  ),
);

/** Whether these words name a service, and nothing else; `listed` where they stand in a list of those who attended. */
export function isService(tokens: readonly Token[], from: number, to: number, listed: boolean): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  if (words.length === 0 || words.length > 5) return false;
  const isHead = ({ lower }: Token) => heads.has(lower) || (listed && publicPlaces.has(lower));
  if (!words.every((word) => isHead(word) || beside.has(word.lower) || word.capital !== 'none')) return false;
  return words.some(isHead) || pairs.test(words.map(({ lower }) => lower).join(' '));
}

/** Services that are said of nobody but their workers, even after a mere comma: "Pam Low, post-adoption". */
export function isWorkersService(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return workers.test(words.join(' '));
}

const workers =
  /^(the )?(post-adoption|early help|family support|social care|children's services|youth justice|youth offending|cafcass|camhs|legal services|fostering team|adoption team|probation)( team| service)?$/;
