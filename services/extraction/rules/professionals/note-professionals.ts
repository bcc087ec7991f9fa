/** Marks who is named only for their work: by title ("DC"), by a role beside the name ("Rita Marku (interpreter)"), by the lists workers stand in. */
import { kinTermAt } from '../kin/kin-term-at.ts';
import { titleOf } from '../names/titles.ts';
import type { NameSpan, Referent, Sentence, Token } from '../parsed-document.ts';

export interface NotedProfessional {
  readonly name: NameSpan;
  readonly role: string;
}

/** The names of the sentence that its own words show in a paid role. */
export function professionalsIn(sentence: Sentence): NotedProfessional[] {
  return sentence.names.flatMap((name) => {
    const relative = besideKin(sentence.tokens, name);
    const role =
      relative === 'apposed'
        ? undefined
        : (officeOf(name) ?? (relative ? undefined : roleBeside(sentence.tokens, name)));
    return role === undefined ? [] : [{ name, role }];
  });
}

function officeOf({ name }: NameSpan): string | undefined {
  const office = name.title === undefined ? undefined : titleOf(name.title.split(' ')[0] ?? '')?.office;
  return office === undefined || office === 'faith' || office === 'armed-forces' ? undefined : name.title;
}

/** "his wife Esi, nurse", "the aunt, Joan": a kin word straight before makes a relative, whatever their occupation; "listed" where a comma stands between. */
function besideKin(tokens: readonly Token[], name: NameSpan): 'apposed' | 'listed' | undefined {
  const comma = /^[,:–—-]$/.test(tokens[name.from - 1]?.text ?? '');
  const end = comma ? name.from - 1 : name.from;
  for (let from = end - 1; from >= Math.max(0, end - 4); from -= 1) {
    const kin = kinTermAt(tokens, from);
    if (kin?.to === end && !kin.foreign && kin.readings.some((reading) => reading.path !== undefined))
      return comma ? 'listed' : 'apposed';
  }
  return undefined;
}

/** Letters for a role, straight after a name: "Ann Foyle SW, Bo Pike DSL". */
const roleLetters =
  /^(SW|ASW|FSW|SSW|DSL|DDSL|HV|IRO|EWO|FLO|TM|ATM|NQSW|SENCO|SENCo|LADO|IDVA|ISVA|CSW|FGC|YOT|CPN|QC|KC|Cafcass|CAFCASS)$/;

/** "NAME (role)", "NAME, role", "NAME - role", "role NAME", "NAME from Early Help". */
function roleBeside(tokens: readonly Token[], name: NameSpan): string | undefined {
  const after = tokens[name.to];
  if (after && roleLetters.test(after.text)) return after.text;
  if (after && /^[,(–—/-]$/.test(after.text)) {
    for (let at = name.to + 1; at < Math.min(name.to + 5, tokens.length); at += 1) {
      if (/^[.,;):(]$/.test(tokens[at]?.text ?? '')) break;
      const role = professionalRole(tokens, at);
      if (role) return role.term;
      const letters = tokens[at]?.text ?? '';
      if (at === name.to + 1 && roleLetters.test(letters)) return letters;
    }
  }
  for (let from = name.from - 1; from >= Math.max(0, name.from - 4); from -= 1) {
    const role = professionalRole(tokens, from);
    if (
      role &&
      (role.to === name.from ||
        (role.to === name.from - 1 &&
          /^[,:]$/.test(tokens[role.to]?.text ?? '') &&
          (from === 0 || /^(the|our|my|their|his|her)$/.test(tokens[from - 1]?.lower ?? ''))))
    )
      return role.term;
  }
  return undefined;
}

function professionalRole(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly term: string } | undefined {
  const kin = kinTermAt(tokens, at);
  return kin?.readings.every((reading) => reading.kind === 'professional') ? kin : undefined;
}

const opening =
  /^(?:(?:dear|hi|hello|hiya|hey|(?:good )?(?:morning|afternoon|evening)|thanks|thank you|many thanks|(?:kind |best )?regards|best wishes|yours(?: sincerely| faithfully)?|love|cheers)[ ,]*)?/i;
const onlyNames = /^(?:\p{Lu}[\p{L}’'-]*\.?\s*){1,4}[,!x ]*$/u;

/** Lines that only greet or sign: whom they name is not what they tell of. */
export function isGreeting(text: string, { part, names }: Sentence): boolean {
  const line = text.slice(part.start, part.end).trim();
  return (
    names.length > 0 && line.length < 50 && part.shape === 'paragraph' && onlyNames.test(line.replace(opening, ''))
  );
}

/** "Love, Fay", "Fay x": nobody signs so for their work. */
export function isFondClosing(text: string, { part }: Sentence): boolean {
  return /^\s*(love|lots of love)\b|\sx{1,3}\s*$/i.test(text.slice(part.start, part.end));
}

/** Marks a person as known for their work. */
export function markProfessional(person: Referent, role: string): void {
  if (person.childId !== undefined) return;
  person.role ??= role;
  person.professional = true;
}
