/**
 * Works out a case's network from its logs: what is read, who is one person, how they are tied, what they are to each child.
 * Pure: the same whatever order records, runs and mentions came in; only decisions have an order.
 */
import type { Network } from '#graph/model/network.ts';
import type { CaseLog } from './case-log.ts';
import { composeContradictions } from './contradictions.ts';
import { identityHistory } from './decided-subject.ts';
import { decidedPeople } from './people/decided-person.ts';
import { currentReading } from './current-reading.ts';
import { resolveIdentity } from './identity/resolve-identity.ts';
import { withRelations } from './labels/with-relations.ts';
import { composePeople } from './people/compose-people.ts';
import { peopleIndex } from './people/people-index.ts';
import { composeQuestions } from './questions.ts';
import { withoutNobodies } from './people/without-nobodies.ts';
import { settleGuesses } from './settle/settle-guesses.ts';
import { endsNamedBy, standingDecisions } from './standing-decisions.ts';
import { composeTies } from './ties/compose-ties.ts';
import { halfByParents } from './ties/half-by-parents.ts';

export function composeNetwork(log: CaseLog): Network {
  const standing = standingDecisions(log.decisions);
  const reading = settleGuesses(log.caseFile, currentReading(log, standing), standing);
  const identity = resolveIdentity(log.caseFile, reading, standing);
  const index = peopleIndex(identity, reading.mentions, standing);
  const wereOne = identityHistory(log, standing, identity.sets);
  const decided = decidedPeople(standing, index, wereOne);
  const ties = composeTies(reading, index, standing, wereOne);
  const bare = composePeople(log.caseFile, reading, identity, index, decided);
  const named = new Set(standing.flatMap(endsNamedBy).map((end) => index.personOf(end)));
  const claims = new Map(reading.claims.map((claim) => [claim.id, claim]));
  const related = withRelations(log.caseFile, bare, ties.relationships, claims);
  const shown = ties.relationships.filter(({ id }) => !related.misread.has(id));
  const { people, relationships } = withoutNobodies(related.people, halfByParents(shown), (id) => named.has(id));
  const doubted = ties.relationships.filter(({ id }) => related.doubted.has(id));
  const contradictions = composeContradictions({
    people,
    ties: { ...ties, relationships: [...relationships, ...doubted] },
    doubted,
    decided,
    identity,
    index,
    claims,
    otherSide: related.otherSide,
  });
  return { people, relationships, questions: composeQuestions(identity, index, people, relationships), contradictions };
}
