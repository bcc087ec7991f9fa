/** Given names that men and women bear in Britain today: of these the sex is told by what else is said. */
export const borneByBoth =
  'Abs Alex Ali Ash Ashley Bailey Bernie Billie Blake Bobbie Casey Charlie Chris Courtney Dana Darcy Devon Drew Eden Ellis Frankie Ger Gerry Harley Hayden Jackie Jamie Jan Jay Jaz Jess Jordan Kim Kit Laurie Leigh Leslie Lindsay Lou Loz Maz Mel Morgan Nat Nicky Pat Pip Quinn Rae Reese Regan Riley River Robin Ronnie Rowan Sam Sandy Sasha Shay Shea Shelby Skye Stevie Storm Sydney Taylor Terry Toni Val Vic Viv ' +
  'Ayaan Ayan Iman Isa Islam Noor Nur Kashmir Kiran Pritam ' +
  'Ade Ayo Ayomide Bola Dayo Femi Folu Ife Kehinde Ola Taiwo Temi Tobi Tolu Tomi Tomiwa ' +
  'An Anh Jin Jing Lei Li Ming Minh Wei Xin Yu';
