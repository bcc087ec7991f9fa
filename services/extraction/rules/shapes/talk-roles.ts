/** What those are called in the labels of a talk who take part in it for their work: "Duty worker:", "IRO:", "Interpreter:". Data only. */
export const workRoles =
  'int|interviewer|interpreter|duty|(?:social |key |youth |support )?worker|chair|officer|operator|advis[eo]r|advocate|counsellor|co-?ordinator|facilitator|teacher|nurse|solicitor|iro|sw|fsw|hv';
