/**
 * Works out a case's network from its logs: what is read, who is one person, how they are tied, what they are to each child.
 * Pure: the same whatever order records, runs and mentions came in; only decisions have an order.
 */
import type { Network } from '#graph/model/network.ts';
import type { CaseLog } from './case-log.ts';
import { currentReading } from './current-reading.ts';
import { resolveIdentity } from './identity/resolve-identity.ts';
import { withRelations } from './labels/with-relations.ts';
import { composePeople } from './people/compose-people.ts';
import { peopleIndex } from './people/people-index.ts';
import { composeQuestions } from './questions.ts';
import { withoutNobodies } from './people/without-nobodies.ts';
import { endsNamedBy, standingDecisions } from './standing-decisions.ts';
import { composeTies } from './ties/compose-ties.ts';

export function composeNetwork(log: CaseLog): Network {
  const standing = standingDecisions(log.decisions);
  const reading = currentReading(log, standing);
  const identity = resolveIdentity(log.caseFile, reading, standing);
  const index = peopleIndex(identity, reading.mentions, standing);
  const ties = composeTies(reading, index, standing);
  const bare = composePeople(log.caseFile, reading, identity.sets, index, standing);
  const decided = new Set(standing.flatMap(endsNamedBy).map((end) => index.personOf(end)));
  const { people, relationships } = withoutNobodies(withRelations(log.caseFile, bare, ties), ties, (id) =>
    decided.has(id),
  );
  return { people, relationships, questions: composeQuestions(identity, index, people), contradictions: [] };
}
