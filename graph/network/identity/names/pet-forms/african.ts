/**
 * Yoruba, Igbo, Akan and other African names: the short form is one part of a name that is a sentence, at its beginning or its end. Chinese and
 * Vietnamese given names have no fixed short forms; their English ones are chosen freely. Entries as in `british.ts`; names of another language stand after a slash.
 */
export const africanPetForms = `
  oluwaseun seun, oluwatobi tobiloba oluwatobiloba / tobi, oluwadamilola dami damilola lola, oluwafemi femi, oluwaseyi seyi, oluwakemi kemi,
  oluwatosin tosin, oluwatoyin toyin, oluwabunmi bunmi, oluwagbenga gbenga, olusegun segun, olumide mide, oluwole wole, olubunmi bunmi,
  olufemi femi, olufunke funke, olufunmilayo funmi funmilayo, olayinka yinka, olanrewaju lanre, olatunji tunji, olatunde tunde, babatunde tunde,
  babajide jide, adebayo bayo / ade, adebola bola / ade, adeola / ade ola, adekunle kunle / ade, ademola demola / ade, adenike nike, aderonke ronke,
  adetokunbo tokunbo toks, adewale wale / ade, adeyemi yemi / ade, adebisi bisi, adesola sola, adeniyi niyi, akinola akin, akinwale akin wale,
  ayodele ayo dele, ayodeji ayo deji, ayomide ayo mide, bolanle bola, bosede bose, folasade sade, gbemisola gbemi sola, ibironke ronke,
  ifedayo ife dayo, kehinde / kenny, modupe dupe, morenike nike, mojisola moji sola, motunrayo motun rayo, oladapo dapo, oladele dele,
  oladipo dipo ladi, oladimeji dimeji, olabisi bisi, olajumoke jumoke jummy, olakunle kunle, olamide mide, olaniyi niyi, olanike nike, omolara lara,
  omotola tola, omotayo tayo, oyinkansola oyin, oyindamola oyin, abiodun biodun / abi, abimbola bimbo bola / abi, abisola sola / abi, abosede bose,
  titilayo titi layo, titilola titi lola, temitope temi tope, temidayo temi dayo, temiloluwa temi, toluwani tolu, toluwalope tolu,
  tolulope tolu lope, yetunde yeti, yewande wande, iyanuoluwa iyanu, opeyemi ope yemi, oreoluwa ore, moyosore moyo, damilare dami dare,
  damilola dami lola, chukwuemeka emeka meka, chukwudi chudi, chukwuma chuma, chukwunonso nonso, chukwuebuka ebuka, chidiebere chidi ebere,
  chidinma dinma, chiamaka amaka, chinedu nedu, chinyere nyere, chinonso nonso, chibuzo buzo, chigozie gozie, chijioke jioke, chimamanda / amanda,
  chinelo nelo, chisom som, kenechukwu kene, somtochukwu somto, kosisochukwu kosi, arinzechukwu arinze, ifeanyi ify ifeanyichukwu, ikechukwu / ike,
  obinna obi, obiora obi, onyekachi onyeka kachi, onyinyechi onyinye onyi, uchenna uche, ugochukwu ugo, ugochi ugo, ujunwa uju, ogechukwu oge,
  ogechi oge, nkechi nkechinyere kechi, nkiruka nkiru, ngozi ngozichukwu, ifeoma ify, ijeoma ije, adaeze / ada, adaobi / ada, adaora / ada,
  amarachi amara, ebelechukwu ebele, ebubechukwu ebube, kelechi kele, kamsiyochukwu kamsi, munachimso muna, tochukwu tochi, uzochukwu uzo,
  okechukwu okey oke, kofi fiifi yoofi, kwame kwamena, kwaku kweku, kwasi kwesi akwasi, kwadwo kojo jojo, kwabena kobina ebo kobby, yaw ekow,
  akua ekua, ama amma, afua efua afia, adwoa adjoa ajoa, akosua akos, ebenezer ebo eben, tafadzwa tafa, tinashe tino, simbarashe simba,
  takudzwa taku, kudzai kudzi, ruvimbo ruvi, mamadou modou, aminata ami
`;
