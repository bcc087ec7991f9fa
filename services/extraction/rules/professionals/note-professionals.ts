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
    const role = officeOf(name) ?? roleBeside(sentence.tokens, name);
    return role === undefined ? [] : [{ name, role }];
  });
}

function officeOf({ name }: NameSpan): string | undefined {
  const office = name.title === undefined ? undefined : titleOf(name.title.split(' ')[0] ?? '')?.office;
  return office === undefined || office === 'faith' || office === 'armed-forces' ? undefined : name.title;
}

/** "NAME (role)", "NAME, role", "NAME - role", "role NAME", "NAME from Early Help". */
function roleBeside(tokens: readonly Token[], name: NameSpan): string | undefined {
  const after = tokens[name.to];
  if (after && /^[,(–—/-]$/.test(after.text)) {
    for (let at = name.to + 1; at < Math.min(name.to + 5, tokens.length); at += 1) {
      if (/^[.,;):(]$/.test(tokens[at]?.text ?? '')) break;
      const role = professionalRole(tokens, at);
      if (role) return role.term;
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

/** Marks a person as known for their work, unless the record has tied them to the family. */
export function markProfessional(person: Referent, role: string): void {
  if (person.childId !== undefined) return;
  person.role ??= role;
  person.professional = true;
}
