/** Words for several children, whoever's they are: the source of a pattern, to build others from. */
export const childrenWords = 'children|kids|bairns|weans';
