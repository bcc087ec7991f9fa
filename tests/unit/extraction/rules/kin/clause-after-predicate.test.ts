import { describe, expect, it } from 'vitest';
import { tiesOf } from '../read-note.ts';

describe('"and" after what somebody is', () => {
  it.each([
    ["Ned is Ruby's brother and her dad won't speak to him.", 'Ned parent of child-ruby'],
    ["Ned is Olive's brother and their dad has dementia.", 'Ned parent of Olive'],
    ["Tina is Olive's cousin and her nan brought them up.", 'Tina grandparent of Olive'],
    ["Ned is Olive's brother and her dad never came.", 'Ned parent of Olive'],
    ["Ned is Olive's brother and her dad's poorly.", 'Ned parent of Olive'],
    ["Ned is Ruby's uncle and her godfather is Bert.", 'Ned godparent of child-ruby'],
  ])('begins anew where a verb follows the kin: %s', (body, wrong) => {
    expect(tiesOf(body)).not.toContain(wrong);
    expect(tiesOf(body).length).toBeGreaterThan(0);
  });

  it.each([
    ["Ned is Ruby's uncle and her godfather too.", 'Ned godparent of child-ruby'],
    ["Tina is Olive's sister and Ruby's aunt and lives in Hull.", 'Tina aunt-uncle of child-ruby'],
    ["Ned is Olive's uncle and Ruby's godfather through the chapel.", 'Ned godparent of child-ruby'],
    ["Ned is Olive's dad and Ruby's dad as per the court papers.", 'Ned parent of child-ruby'],
    ["Ned is Tina's ex and Ruby's dad seeing neither of them.", 'Ned parent of child-ruby'],
    ["Ned is Olive's uncle and Ruby's dad based in Truro.", 'Ned parent of child-ruby'],
    ["Ned is Olive's cousin and Ruby's uncle anyway.", 'Ned aunt-uncle of child-ruby'],
    ["Ned is Olive's cousin and Ruby's uncle says Bert.", 'Ned aunt-uncle of child-ruby'],
    ["Tina is Olive's sister and Ruby's aunt, living in Hull.", 'Tina aunt-uncle of child-ruby'],
  ])('goes on with what they are: %s', (body, tie) => {
    expect(tiesOf(body)).toContain(tie);
  });
});
