/** Every Cypher query that runs after opening is declared here, once, by the file that runs it; a test asks the planner about each. */
export interface Query {
  readonly cypher: string;
}

const declared: Query[] = [];

export function query(cypher: string): Query {
  const one = { cypher };
  declared.push(one);
  return one;
}

export function declaredQueries(): readonly Query[] {
  return declared;
}
