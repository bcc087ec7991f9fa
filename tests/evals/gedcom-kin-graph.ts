/** Reads a GEDCOM file as a kin graph, for measuring kinship against family trees that others have drawn. */
import { readFileSync } from 'node:fs';
import readGedcom from 'read-gedcom';
import type { KinGraph, KinPerson, KinTie } from '#graph/kinship/kin-graph.ts';

/**
 * People by their GEDCOM pointer without the at-signs ("I12"). Gramps, which worded the pairs, calls every tie that is not by birth "step"
 * (these trees hold one, `PEDI foster`), so such a tie is read as a step-tie here.
 */
export function gedcomKinGraph(file: string): KinGraph {
  const bytes = readFileSync(file);
  const gedcom = readGedcom.readGedcom(new Uint8Array(bytes).buffer);
  const people = new Map<string, KinPerson>();
  const notByBirth = new Set<string>();
  for (const person of gedcom.getIndividualRecord().arraySelect()) {
    const id = bare(person.pointer()[0]);
    const sex = person.getSex().value()[0];
    people.set(id, { sex: sex === 'F' ? 'female' : sex === 'M' ? 'male' : 'unknown' });
    for (const link of person.getChildFamilyLink().arraySelect()) {
      const nature = link.getPedigreeLinkageType().value()[0];
      if (nature && nature !== 'birth') notByBirth.add(`${bare(link.value()[0])} ${id}`);
    }
  }
  const families = gedcom.getFamilyRecord().arraySelect();
  const ties = families.flatMap((family) => {
    const id = bare(family.pointer()[0]);
    const parents = [family.getHusband().value()[0], family.getWife().value()[0]]
      .filter((parent) => parent != null)
      .map(bare);
    const children = family
      .getChild()
      .value()
      .filter((child) => child != null)
      .map(bare);
    const born = parents.flatMap((from) => children.map((to) => parentTie(from, to, notByBirth.has(`${id} ${to}`))));
    return [
      ...born,
      ...coupleTie(parents, family.getEventMarriage().length > 0, family.getEventDivorce().value()[0] === 'Y'),
    ];
  });
  return { people, ties };
}

function parentTie(from: string, to: string, step: boolean): KinTie {
  return { kind: 'parent', from, to, ...(step && { nature: 'step' as const }) };
}

function coupleTie([from, to]: readonly string[], married: boolean, ended: boolean): readonly KinTie[] {
  return from === undefined || to === undefined ? [] : [{ kind: 'partner', from, to, married, ended }];
}

function bare(pointer: string | null | undefined): string {
  return (pointer ?? '').replaceAll('@', '');
}
