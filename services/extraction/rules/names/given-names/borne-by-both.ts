/** Given names that men and women bear in Britain today: of these the sex is told by what else is said. */
export const borneByBoth =
  'Alex Ash Ashley Bailey Billie Blake Bobbie Casey Charlie Chris Courtney Dana Darcy Devon Drew Eden Ellis Frankie Harley Hayden Jamie Jay Jess Jordan Kit Laurie Leigh Leslie Lindsay Lou Mel Morgan Nat Nicky Pat Quinn Rae Reese Regan Riley River Robin Rowan Sam Sandy Sasha Shay Shea Shelby Skye Stevie Storm Sydney Taylor ' +
  'Ayaan Ayan Iman Isa Islam Noor Nur Kashmir Kiran Pritam ' +
  'Ade Ayo Ayomide Bola Dayo Femi Folu Ife Kehinde Ola Taiwo Temi Tobi Tomi Tomiwa ' +
  'An Anh Jin Jing Lei Li Ming Minh Wei Xin Yu';
