import { describe, expect, it } from 'vitest';
import { statementsOf } from './read-statements-of.ts';

describe('a police line', () => {
  const notice = `DOMESTIC. LOG 44.
INF: HALE ROSE, NO. 9
VICTIM: PIKE KAREN DOB 02/03/1990
SUSPECT: GRIMSHAW DEREK DOB 04/05/1988. ARRESTED S39 ASSAULT, BAILED.
ALSO PRESENT: FOYLE MOIRA
VICTIM HAS BRUISING TO LEFT ARM.
GRIMSHAW - 2 X DA CRIMES 2019`;

  it('gives each person their own part', () => {
    const found = statementsOf('concern', notice, 'police-notification').map(
      ({ who, fields }) => `${who}: ${fields.role}`,
    );
    expect(found).toContain('PIKE KAREN: harmed');
    expect(found).toContain('GRIMSHAW DEREK: may-have-caused-harm');
    expect(found).toContain('FOYLE MOIRA: present');
    expect(found.filter((one) => one.startsWith('HALE'))).toEqual([]);
    expect(found).not.toContain('PIKE KAREN: may-have-caused-harm');
  });

  it('never takes a date of birth for the day it happened', () => {
    expect(statementsOf('concern', notice, 'police-notification').some(({ on }) => on?.startsWith('19'))).toBe(false);
  });

  it.each([
    ['Derek Foyle is alleged to have pushed Karen Pike down the stairs.', 'Derek Foyle'],
    ['Derek Foyle smashed the front door.', 'Derek Foyle'],
    ['Derek Foyle can be aggressive when he has had a drink.', 'Derek Foyle'],
    ['Derek Foyle locks Tom in his room.', 'Derek Foyle'],
    ['Derek Foyle is known to police for theft.', 'Derek Foyle'],
    ['Derek Foyle shouts at Karen Pike.', 'Derek Foyle'],
    ["Karen Pike's home conditions were found to be poor.", 'Karen Pike'],
  ])('is read in plain words: "%s"', (words, person) => {
    expect(statementsOf('concern', words).map(({ who }) => who)).toContain(person);
  });

  it.each(['Kane', 'Gav', 'Jez', 'Baz'])('is of the man asked about, called %s', (called) => {
    const words = `Derek Foyle, her father, is away. Asked about ${called}, Moira Foyle said he drinks every night.`;
    expect(statementsOf('concern', words).map(({ who }) => who)).toEqual([called]);
  });

  it('is not of whoever only knows of it', () => {
    expect(statementsOf('concern', 'Karen Pike has not spoken to him since the conviction.')).toEqual([]);
  });
});
