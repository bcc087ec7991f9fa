/** Further given names of Yoruba, Igbo and Ghanaian families. */
import type { GivenNameList } from '../given-name-list.ts';

export const yoruba: GivenNameList = {
  female:
    'Abosede Adebimpe Adebisi Adedoyin Adefunke Adejoke Adelola Adenrele Aderinola Adesola Adetutu Adeyinka Afolake Aina Alaba Anike Anuoluwapo Ayoola Bimbo Bimpe Bisi Bisola Bosede Busayo Dolapo Doyin Dupe Ebun Feyisara Feyisola Foluke Foyeke Funlola Funto Gbemi Ibidun Ifedayo Ifeoluwa Jumoke Kafayat Kofoworola Kudirat Labake Monsurat Muinat Mutiat Nimota Nusirat Olabimpe Oladunni Olubukola Olubunmi Oluremi Olutoyin Oluwabukola Oluwadamilola Oluwafunmilayo Oluwakemi Oluwatobiloba Oluwatoyin Omobolanle Omolade Omolola Omoni Omowunmi Opeyemi Oreoluwa Oyinkansola Oyinlola Peju Rasidat Risikat Romoke Rukayat Shakirat Sherifat Shola Sidikat Silifat Simbiat Taibat Tinuade Tinuke Titilola Tomilola Toyin Toyosi Wunmi Wuraola Yemisi',
  male: 'Abdulfatai Abegunde Adejare Ademide Adetokunbo Adetunji Akinbode Akintunde Alani Alao Ayoade Babafemi Babs Bolu Damola Debo Deji Demola Diran Dokun Durojaiye Ebenezer Fela Festus Fola Folorunsho Fuad Ganiyu Gbade Gboyega Jolaoluwa Kamoru Kazeem Koye Kunmi Laolu Leke Lukman Moshood Mufutau Mutiu Niyi Nureni Olabode Oladapo Oladayo Oladimeji Oladotun Olaitan Olamilekan Olaoluwa Olasupo Olatokunbo Olayemi Olayiwola Olorunfemi Olubiyi Olufela Olugbenga Olujimi Olukayode Olumuyiwa Oluseyi Oluwadare Oluwakayode Oluwaseyi Oluwatimileyin Oluyemi Opeyemi Rasaki Saheed Semiu Shola Sikiru Suraju Tajudeen Taofeek Tolani Tosin Tunji Waheed Wasiu Yomi',
};

export const igbo: GivenNameList = {
  female:
    'Adamma Adaora Afoma Akudo Amarachukwu Amauche Anuli Anwuli Azuka Chiagozie Chiazam Chibuogwu Chidera Chiebuka Chikaodi Chikodi Chimaobi Chinagorom Chinasa Chinazo Chinonye Chinwendu Chisimdi Chukwudumebi Ebelechukwu Eberechukwu Ebube Ekene Ekenedilichukwu Ezinne Ezinwa Ginika Ifechi Jochebed Kambili Kamsi Kosisochukwu Lotanna Mmesoma Munachi Ndidi Ngozika Nkechinyere Nkeiruka Nkem Nkemdilim Nkoli Nnedi Nonye Nwakaego Nwanneka Ogechukwu Ogochukwu Ogonna Olanma Onyinye Onyinyechi Rapuluchukwu Somto Sopuruchi Uchechi Ugochi Ugonma Ujunwa Ukamaka Uloma Urenna Uzoamaka Zikora Zimuzo',
  male: 'Afam Akachukwu Amobi Anayo Arinze Chibuike Chibuzo Chibuzor Chidubem Chiemeka Chijindu Chikezie Chimezie Chinweike Chinweuba Chizitere Chukwuebuka Chukwunonso Dozie Dubem Echezona Ejike Ejiofor Ekenna Emenike Gozie Ifechukwu Ifesinachi Ikem Ikemefuna Kamsiyochukwu Kanayo Kenechukwu Lotachukwu Maduka Mbanefo Munachimso Nduka Ndukwe Nnabuike Nnaemeka Nonso Nwabueze Obiajulu Obinze Obiora Odinaka Ogbonnaya Okechi Okezie Okwudili Olisa Onochie Onyebuchi Osita Ozoemena Sochima Somtochukwu Tobechukwu Ubaka Ugonna Ukachukwu Urama Uzochukwu Zimako',
};

export const ghanaian: GivenNameList = {
  female:
    'Abiba Adisa Adwapa Adzoa Afi Afriyie Agyeiwaa Akosiwa Akuba Akwele Akweley Ameley Amerley Ampofowaa Animwaa Asantewaa Atsufe Ayele Ayeley Azara Boatemaa Delali Dzifa Elikem Enam Enyonam Esaaba Esinam Eyram Frema Gyamfua Kukua Lamisi Mansa Memunatu Nhyira Nyarkoa Oforiwaa Owusuaa Panyin Pokuaa Rahinatu Sefakor Sena Serwaa Tawiah Tsotsoo Worlanyo Yaaba Yayra',
  male: 'Apraku Atsu Dodzi Ebow Edem Elikplim Elorm Etornam Jojo Kakra Kobby Kobina Kodjo Kodwo Komla Kuuku Kwaasi Kwabla Kwamina Kwashie Kwodwo Mawuko Mawuli Nortey Nuhu Nyameye Odartey Paakow Preko Quame Selasi Selorm Senyo Yao Yoofi',
};
