/** What several children are called, whosever they are: a pattern to build others from. */
export const childrenWords = 'children|kids|bairns|weans';
