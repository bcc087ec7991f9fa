/**
 * Romanian, Portuguese, Spanish, Italian, Maltese, Albanian and Turkish names, with the English ones used for them. Entries as in `british.ts`;
 * names of another language stand after a slash, as do pet forms that parents also give as names of their own (Ionel, Costel): a father and his son may bear both.
 */
export const romanceAndBalkanPetForms = `
  adrian adi, alexandru sandu alecu sandel / alex, alexandra sanda, ana anuța anicuța, andrei / andrew andy, andreea andra, aurel relu,
  bogdan bogdi, cătălin cata, cătălina cata, ciprian cipi, constantin costică costi ticu / costel, costel, constanța tanța, cornel nelu,
  cristian cristi / chris, cristina cristi cris, daniel / dan dani, daniela dana, dumitru mitică mitru mitea, ecaterina catinca cati,
  elena lenuța nuți leni, elisabeta veta / elizabeth, emilia mili, florentina flori, florin / florinel, florinel nelu, floarea florica, gabriel / gabi,
  gabriela / gabi, gheorghe ghiță gigi gică gogu / george, georgeta geta, grigore grig, ilie iliuță, ileana leana lenuța,
  ioan ion nelu ionică iancu / ionel ionuț john, ionel nelu, ionela nela, iosif / joseph, iulian iuli / julian, iuliana iuli juliana, laurențiu lau,
  luminița lumi, lucian luci, magdalena / magda, maria mărioara mioara măriuca / marie mary, mihai mișu mihăiță mihail / michael mike,
  mihaela miha michaela, monica / moni, nicolae nicu nae nicolai nicușor / nick nicholas, nicoleta / nico, octavian tavi,
  petre petru petrică petrișor / peter, radu răducu, roxana roxi, sebastian sebi, ștefan fane ștefăniță / stephen, teodor teo tudor / theodore,
  valentin vali, valentina vali, vasile vasilică lică sile, viorica vio, virgil / gil, ionuț, agostinho tinho, alberto beto,
  alexandre xande / alex, alexandra xana, ana aninhas, antónio tó tonho toninho / toni tony anthony, augusto guto, beatriz bia / bea,
  carolina / carol, catarina cati / catherine, cecília ciça, conceição são, carlos carlitos carlinhos / charles, cristina cris / tina,
  daniel / dani, domingos mingos, eduardo edu dudu, emília mila, fernando nando, fernanda nanda, filipa pipa, filipe lipe, filomena / mena,
  francisca chica xica kika, francisco chico xico kiko / francis, gabriel biel / gabi, graça gracinha / grace, guilherme gui / william,
  guilhermina / mina, helena / lena, henrique rique / henry, isabel bela belinha isa beli, joana joaninha, joão joãozinho / john,
  joaquim quim quinzinho, joaquina quina, jorge / george, josé zé zeca zezinho / joseph, josefina zefa, leonor nonô, luísa lu, madalena / lena,
  manuel manel nelo, manuela nela manela, margarida guida, paulo paulinho / paul, pedro pedrinho / peter, rafael rafa, roberto beto / robert,
  rosa rosinha, sebastião tião bastião, teresa teresinha / tessa, tomás / thomas tom, virgínia / gina, lourdes lurdes, maria mariazinha,
  alejandro álex / alex, alfonso poncho / fonso, ana anita, antonio toño antón / toni, antonia toñi, carmen carmencita mamen menchu,
  concepción concha conchita, consuelo chelo, dolores lola loli lolita, eduardo lalo edu, encarnación encarna, enrique quique kike enrico / henry,
  fernando fer nando, francisca paca paquita, francisco paco pancho curro kiko / fran, gregorio goyo, guadalupe lupe lupita,
  guillermo memo guille / william, ignacio nacho, inmaculada inma, isabel isa chabela ysabel, javier javi, jesús chus chuy, joaquín quino,
  josé pepe chepe / joe, josefa pepa, juan juanito / john, juana juanita, luis lucho / lewis louis, manuel manolo / manu, manuela manoli,
  margarita marga, mateo / matt matthew, mercedes merche meche, miguel / mike michael, montserrat montse, pablo / paul, pedro perico / peter,
  pilar pili, rafael rafa, ramón moncho, ricardo richi / richard rick, roberto beto / rob, rosario charo, santiago santi chago yago,
  teresa tere teresita, vicente chente / vincent, giuseppe beppe peppe pino / joe joseph, giovanni gianni / john, francesco franco ciccio / frank,
  antonio tonino / tony, salvatore totò turi / sal, vincenzo enzo / vince vincent, domenico mimmo / dominic, luigi gigi / louis, gaetano tano,
  raffaele lello, giuseppina pina, carmela melina, lorenzo enzo renzo, alessandro sandro / alex, ġużeppi żeppi ġuż / joseph joe, ġwanni / john,
  pawlu / paul, karmnu carmelo / charles, salvu salvatore, mikiel / michael, marija / maria mary, aleksandër aleks / alex, valbona bona,
  liridon doni, ardian ardi, arben beni / ben, gentian genti, gjergj / george, gjon / john, pjetër / peter, pal / paul, nikoll / nik, fatmir miri,
  vjollca vjola, edmond mondi, kujtim timi, lindita dita / linda, ermal mali, mehmet memo muhammed mohammad / mohammed, mustafa mıstık, ibrahim ibo,
  süleyman sülo, fatma fato fatoş, hatice hatçe, zeynep zeyno, ahmet ahmed, abdullah apo, ismail ismo, mohammed hama, yusuf yusif
`;
