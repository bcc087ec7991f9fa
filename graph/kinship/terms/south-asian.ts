/**
 * Urdu, Hindi, Punjabi (Mirpuri, Sikh), Bengali and Sylheti. These languages name the side: Nani is the mother's mother, Dadi the father's.
 * "Nana" is the mother's father, "Dada" the father's father (in Bengali also the elder brother), "Mami" the wife of the mother's brother.
 */
import type { TermTable } from '../term-table.ts';

export const southAsian: TermTable = {
  tradition: 'south-asian',
  reference: {
    Pf: 'ammi jaan, walida, mataji',
    Pm: 'abbu jaan, walid, pitaji',
    Sf: 'behen, behan, bahin, bon',
    Sm: 'bhrata, veer, vir',
    Cf: 'beti, dhee, dhi, meye',
    Cm: 'beta, puttar, putt, chele',
    'Pf P Pf': 'par nani, parnani, nakar nani',
    'Pf P Pm': 'par nana, parnana, nakar nana',
    'Pm P Pf': 'par dadi, pardadi, nakar dadi',
    'Pm P Pm': 'par dada, pardada, nakar dada',
    'Pf S C': 'khala zad, mamu zad, khalazad, mamuzad, khalato bhai, mamato bhai',
    'Pm S C': 'chacha zad, phupho zad, taya zad, chachazad, chachato bhai, phupato bhai',
    'P S Cm': 'cousin brother, cousin bro',
    'P S Cf': 'cousin sister, cousin sis',
    'S Cm': 'bhatija, bhanja, bhanje, bhatije, bhagna, bhagne, bhaipo, bhatija ji',
    'S Cf': 'bhatiji, bhanji, bhagni, bhaijhi',
    'Cm Cm': 'pota, pautra, potra',
    'Cm Cf': 'poti, potri',
    'Cf Cm': 'nawasa, dohta, doita, nati',
    'Cf Cf': 'nawasi, dohti, doiti, natni',
    'W Pf': 'saas, sas, sassu, shashuri, shashuri ma',
    'W Pm': 'sasur, susar, sohra, shoshur',
    'Wm Sf': 'nand, nanad, nanand, nonod',
    'Wm Sm': 'devar, jeth, dewar, debor, bhashur, deor',
    'Wf Sf': 'saali, sali, shali',
    'Wf Sm': 'saala, sala, shala',
    'Wm Sm Wf:married': 'devrani, jethani, jethaani, darani',
    'C Wf:married': 'bahu, nuh, nooh, bou ma',
    'C Wm:married': 'damad, jawai, jamai, javai',
    'Wf:married': 'biwi, patni, voti, stri',
    'Wm:married': 'shohar, pati, shwami, miyan',
    'Pf:step': 'sauteli maa, sauteli ma, matrai',
    'Pm:step': 'sautela baap',
  },
  address: {
    Pf: 'ammi, ammee, ami, amma, maa, mata ji, mummy ji, bebe, bibi ji, amijaan, umma, ammu, maa ji, ammaji, amma ji, maiji',
    Pm: 'abbu, abba, abbaji, abu, baba, babaji, pita ji, papa ji, papaji, baapu, bapu, bapuji, daddy ji, abbajaan, abbu ji, abba ji, abba jaan',
    'Pf Pf':
      'nani, naani, nani ji, naniji, nano, nani ma, nanijaan, nani amma, nanu, nanumoni, dida, didima, didi ma, nani jaan, nanee, naanee, naani ji, nani maa, baro nani, boro nani',
    'Pf Pm':
      'nana, naana, nana ji, nanaji, nana abu, nana jaan, nana abbu, nanabhai, dadu, nanajaan, nana abba, naana ji, nanabbu',
    'Pm Pf':
      'dadi, daadi, dadi ji, dadiji, dadi ma, dadi amma, dadi jaan, thakurma, thakuma, thamma, tamma, dadee, daadee, daadi ji, dadi maa, daadi ma, dadijaan',
    'Pm Pm':
      'dada, daada, dada ji, dadaji, dada abu, dada jaan, dada abbu, dadabhai, dadu, thakurda, thakurdada, daada ji, dada abba, dada jee, daada abu',
    'P Pf': 'biji, bibi, beeji, bebe ji, budi ma, vadi ammi, bari ammi, bebe, mata ji, boro ma, dadu',
    'P Pm': 'baba ji, babaji, bapu ji, bhapa ji, bade papa, dadu, pitaji',
    'Pf Sf':
      'khala, khaala, khalla, khala ji, khalajaan, khala jaan, khalamma, masi, massi, maasi, masi ji, mausi, mashi, mashi ma, mashimoni, maashi, khalamoni, khalah, maasi ji, massi ji, masee, maasee, khala amma',
    'Pf Sf Wm:married':
      'khalu, khaloo, khalu ji, masar, maasar, massar, masarji, mausa, mausaji, mesho, meshomoshai, masad, masarh, maasar ji, massar ji, khalujaan, khalu jaan, khaloo ji',
    'Pf Sm':
      'mamu, maamu, mamoo, mamu ji, mamu jaan, mama ji, mamaji, mama, maama, mamoo jaan, mamoojaan, mamujaan, mama jee, maamaji, maama ji',
    'Pf Sm Wf:married':
      'mami, maami, mami ji, mamiji, mumani, mumaani, momani, mumani jaan, mami ma, maamiji, maami ji, mami jaan, mamani',
    'Pm Sm':
      'chacha, chachu, chachaji, chacha ji, chacha jaan, chachoo, kaka, kaku, kakaji, kaka babu, taya, taaya, taya ji, tayaji, taya abu, tau, tauji, tau ji, jethu, jyathu, jetha, jetho, jyatha, tayya, chachoo jaan, chaacha, chaachu, chaachaji, chaacha ji, chachu jaan, cha cha, sasa, saasa, sacha ji, thaya, thaya ji, taaya ji, taiya, tayya ji, tayaa, boro abba, boro abbu, bade abbu, bara abbu, bade abba, choto abbu, chote papa',
    'Pm Sm Wf:married':
      'chachi, chaachi, chachiji, chachi ji, chachi jaan, kaki, kaki ma, kakima, kakimoni, tayi, taayi, tayi ji, taii, taiji, tai ji, taayee, jethi, jethima, jethi ma, chaachiji, chaachi ji, sasi, saasi, thayi, taai, boro amma, choti ammi, chachee',
    'Pm Sf':
      'phupho, phuppo, phupo, phopho, phupu, fufu, fupu, fuppo, phupi, phuppi, phuphi, fuphi, phuphi jaan, bua, bua ji, buaji, bhua, bhua ji, pooa, pishi, pisi, pishi ma, pishimoni, foopi, phua, phupojaan, phuphoo, phupi ji, phuphi ji, phuppo ji, puphi, puppo, phoopo, phoopi, phoopho, phupho jaan, phupo jaan, booa, buaa, bhooa, bhooa ji, bhuaji, fuppu, fufi, fupi, pooa ji, foofoo, poopo',
    'Pm Sf Wm:married':
      'phupha, phoopha, fufa, phuppa, phuppha, phupa, fupha, phuphar, phuffer, phuffar, phuphad, fufar, fuffar, fufad, fuffad, fufar ji, fufarji, phuphar ji, pishemoshai, pishe, pisho, fuppa, foofa, fuffer, fufer, fuffad ji, phupha ji, fufa ji, fuphar, fuphar ji, fuffar ji, foofa ji, foofaji, phoofa, phuffad',
    Sm: 'bhai, bhaiya, bhaijaan, bhai jaan, veer ji, veerji, bhaji, bhaaji, paaji, paji, vir ji, dada, dadabhai, boro bhai, chhoto bhai, bara bhai, bhaiyya, bhaiji, bhai ji, bhaaiya',
    Sf: 'baji, baaji, apa, appa, aapa, apu, apumoni, appi, aapi, didi, didiji, behen ji, behnji, bhenji, bhain ji, bara apa, boro apa, bhainji, bhain, bajji, apa jaan, apajaan, afa, badi didi',
    'Sm Wf:married':
      'bhabhi, bhaabi, bhabi, bhabhi ji, bhabiji, bhabi ji, boudi, bhabijaan, bouthan, parjai, bharjai, bhabhijaan, bhabhiji, bhabhi jaan, bhabee, bhaabhi, bhaabi ji',
    'Sf Wm:married':
      'dulabhai, dulha bhai, jija, jijaji, jija ji, jeeja, jamaibabu, bhanoi, behnoi, bahnoi, dula bhai, dulabhaiya, bhanoiya, jeejaji, jeeja ji, dulabai',
  },
  honorifics:
    'auntie ji, aunty ji, uncle ji, bhai, bhaiya, bhaijaan, baji, baaji, apa, apu, appi, didi, chacha, chachaji, khala, khala ji, kaka, kaku, mama ji, mashi, masi, masi ji, biji, bibi, baba, babaji, bhabhi, bhabi, boudi, paaji, paji, veer ji, dada, beta, beti, puttar, bhenji, behen ji, ammi, amma, mataji, mata ji, taya ji, nani, nana ji, dadi, mamu, bhaiji, bhai ji, bhaiyya, afa, masee, sasa',
};
