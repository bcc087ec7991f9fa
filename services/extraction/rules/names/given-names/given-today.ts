/** Given names that have become common in Britain within a generation, whatever the family; those that are also well-known surnames or words are left out. */
import type { GivenNameList } from '../given-name-list.ts';

export const givenToday: GivenNameList = {
  female:
    'Aleena Amaya Amelie Anaya Aria Ayla Ayra Darcie Delilah Eshaal Esmee Haleema Hallie Hollie Inaya Jorgie Kiara Lilah Liyana Luna Lyla Lyra Macie Mila Myla Nevaeh Nylah Ottilie Raya Rumaysa Skyla Sumayya Tiana',
  male: 'Aarav Arlo Arslan Bodhi Brodie Eesa Ezekiel Haris Iestyn Jaden Jenson Jonas Josiah Kaiden Kayden Levi Luka Lukas Malakai Mylo Nikodem Rayyan Rohaan Sonny Tymon Vihaan Vinnie Yousaf Zakariya Zayn',
};
