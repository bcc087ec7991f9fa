/** Every SQL statement that runs after opening is declared here, once, by the file that runs it; a test asks the planner about each. */
export interface Statement {
  readonly sql: string;
}

const declared: Statement[] = [];

export function statement(sql: string): Statement {
  const one = { sql };
  declared.push(one);
  return one;
}

export function declaredStatements(): readonly Statement[] {
  return declared;
}
