/** Given names of Iranian, Afghan (Dari and Pashto) and further Kurdish families. Those that are everyday English words are left out. */
import type { GivenNameList } from '../given-name-list.ts';

export const iranian: GivenNameList = {
  female:
    'Afsaneh Afsoon Anahita Arezoo Atefeh Azadeh Azar Bahareh Banafsheh Behnaz Delaram Elaheh Elham Elnaz Farahnaz Fariba Farnaz Farzaneh Fereshteh Forough Forouzan Ghazal Golnar Golnaz Haleh Hengameh Homa Kimia Ladan Laleh Mahboubeh Mahin Mahnaz Mahsa Mahshid Mahtab Mandana Manijeh Marjan Marzieh Masoumeh Mehrnaz Mehri Mojgan Nahid Nazanin Negar Negin Niloofar Niloufar Niusha Pardis Parastoo Parinaz Parisa Parvaneh Pegah Pouran Raheleh Razieh Roxaneh Roya Rozita Samaneh Sanaz Sepideh Setareh Shahla Shahnaz Shahrzad Sharareh Shohreh Shokoufeh Simin Soheila Soraya Taraneh Touran Vida Yasaman Zahra Zhila Ziba Zohreh',
  male: 'Abolfazl Afshin Alireza Amirali Amirhossein Arash Ardeshir Arman Armin Arsalan Aryan Babak Bahram Bahman Behnam Behrang Behrouz Behzad Bijan Borzou Dariush Dariyoush Ebrahim Ehsan Esmail Farhad Fariborz Farshad Farshid Farzad Fereydoon Foad Ghasem Gholamreza Hooman Hossein Houshang Iraj Jahangir Javad Kamyar Kaveh Keyvan Khosrow Kianoush Kourosh Mahyar Mansour Masoud Mazyar Mehdi Mehran Mehrdad Milad Mohammadreza Mohsen Morteza Mostafa Nader Nasser Navid Nima Omid Pedram Parviz Payam Pejman Peyman Pouya Ramin Reza Rostam Saeed Sasan Shahin Shahram Shahriar Shahrokh Siamak Siavash Sina Sohrab Soroush Taghi Touraj Vahid Yashar',
};

export const afghan: GivenNameList = {
  female:
    'Benafsha Breshna Farkhunda Farzana Freshta Frozan Gulalai Gulsom Khatera Latifa Lailuma Lailoma Malalai Mursal Nargis Nilofar Nilufar Palwasha Parwana Parwin Rahila Razia Roshan Sadaf Shabana Shaima Shamsia Shaista Shazia Shukria Spozhmai Spogmai Storai Tahmina Torpekai Wajma Wazhma Yalda Zakia Zarghona Zarghuna Zarina Zarmina Zohal Zohra',
  male: 'Abdulhadi Ahmadullah Ahmadshah Amanullah Asadullah Aziz Azizullah Baryalai Burhanuddin Daud Ehsanullah Enayatullah Esmatullah Faizullah Farhad Fawad Ghulam Gulbuddin Habibullah Hafizullah Hamidullah Hashmatullah Hedayatullah Hekmatullah Hizbullah Inayatullah Ismatullah Jawed Khairullah Khalilullah Khushal Matiullah Mirwais Najib Najibullah Nangyalai Naqibullah Nasratullah Nematullah Noorullah Qudratullah Rafiullah Rahimullah Rahmatullah Rohullah Safiullah Samiullah Sanaullah Sardar Sayed Sebghatullah Shafiullah Shafiqullah Sharifullah Sulaiman Tamim Toryalai Wahidullah Wais Waheedullah Zabihullah Zalmay Zmarai Ziauddin',
};

export const kurdish: GivenNameList = {
  female:
    'Avan Avin Awaz Beritan Chinar Chnoor Dilnaz Dunya Gelawej Gullala Hataw Hewi Kazhal Khunaw Nasik Nazdar Nergiz Nesrin Pakhshan Rezhin Rojbin Runak Sakar Sazan Shno Shokhan Sozan Srwa Tavga Viyan Xece Zerin Zhino Zhwan',
  male: 'Agit Akam Alan Arsalan Bahoz Bakhtyar Bawer Botan Darwesh Dler Dlawar Ferhad Hawkar Hawre Hazhar Hejar Hersh Kamaran Kosar Mariwan Nabaz Nawzad Nechirvan Peshraw Peshawa Rawaz Rebin Rekan Rezgar Rojhat Sarbast Sardar Sarkawt Sarkaw Shkar Shakhawan Shwan Sirwan Siyabend Soran Twana Welat Zagros Zanyar Zardasht',
};
