/** Marks who is named only for their work: by title ("DC"), by a role beside the name ("Rita Marku (interpreter)"), by the lists workers stand in. */
import type { PersonName } from '#graph/model/mention.ts';
import { kinTermAt, type KinSpan } from '../kin/phrases/kin-term-at.ts';
import { titleOf } from '../names/titles.ts';
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';
import { comesFromWork } from './brought-by-work.ts';
import { roleBeside, type RolePlace } from './role-beside.ts';

interface NotedProfessional {
  readonly name: NameSpan;
  readonly role: string;
}

/** The names of the sentence that its own words show in a paid role. */
export function professionalsIn(sentence: Sentence, place: RolePlace): NotedProfessional[] {
  const { tokens, names } = sentence;
  return names.flatMap((name) => {
    const relative = besideKin(tokens, name);
    const role =
      relative === 'apposed'
        ? undefined
        : (officeOf(name) ??
          (relative && !isNextOfList(tokens, name) ? undefined : roleBeside(tokens, name, names, place)));
    return role === undefined ? [] : [{ name, role }];
  });
}

function isNextOfList(tokens: readonly Token[], { from, to }: NameSpan): boolean {
  return tokens[from - 1]?.text === ',' && comesFromWork(tokens.slice(to, to + 4).map(({ lower }) => lower));
}

const attendance =
  /^[\s>*#]*(present|attend\w*|apolog\w*|apols|invited|invitees|in attendance|also present|distribution|circulation|copies|copy|cc|to|from|chair\w*|minutes?( by| taken by)?|professionals( present)?)\b/i;

/** A line that lists who attended a meeting, sent apologies or is written to. */
export function isAttendanceList(text: string, { part }: Sentence): boolean {
  return (
    attendance.test(text.slice(part.start, Math.min(part.end, part.start + 60))) || attendance.test(part.label ?? '')
  );
}

function officeOf({ name }: NameSpan): string | undefined {
  const [office] = officesOf(name);
  return office === undefined || office === 'armed-forces' || isOfFaith(name) ? undefined : name.title;
}

function officesOf({ title = '' }: PersonName): readonly string[] {
  return title.split(' ').flatMap((word) => titleOf(word)?.office ?? []);
}

function isOfFaith(name: PersonName): boolean {
  return officesOf(name).includes('faith');
}

/** "his wife Esi, nurse", "the aunt, Joan": a kin word straight before makes a relative, whatever their occupation; "listed" where a comma stands between. */
function besideKin(tokens: readonly Token[], name: NameSpan): 'apposed' | 'listed' | undefined {
  const comma = /^[,:–—-]$/.test(tokens[name.from - 1]?.text ?? '');
  const end = comma ? name.from - 1 : name.from;
  for (let from = end - 1; from >= Math.max(0, end - 4); from -= 1) {
    const kin = kinTermAt(tokens, from);
    if (kin?.to === end && !kin.foreign && kin.readings.some((reading) => reading.path !== undefined))
      return comma && !isOwnDoctor(tokens, kin, name) ? 'listed' : 'apposed';
  }
  return undefined;
}

/** "Her husband, Dr Al Low, and their baby": his title is no office here; parents come to meetings beside doctors. */
function isOwnDoctor(tokens: readonly Token[], { from, readings }: KinSpan, { name, to }: NameSpan): boolean {
  const isOwned =
    /^(?:my|his|her|their|our)$/.test(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.kind === 'possessive';
  const isParent = readings.some(({ path }) => path?.[0]?.step === 'parent');
  const isAlone = /^[,.;)]$/.test(tokens[to]?.text ?? '.');
  return isOwned && isAlone && !isParent && /^(?:dr|doctor|prof|professor)$/i.test(name.title ?? '');
}

/** Marks a person as known for their work. A pastor who is a doctor too is the family's pastor. */
export function markProfessional(person: Referent, role: string): void {
  if (person.childId !== undefined || person.names.some(isOfFaith)) return;
  person.role ??= role;
  person.professional = true;
}
