/**
 * Names of Punjabi, Urdu, Hindi, Gujarati and Bengali speakers, and Muslim names in the spellings of Arabic, Urdu, Bengali, Somali and English, which differ
 * in one person's records. Entries as in `british.ts`; names of another language stand after a slash. A Bengali pet name (dak nam) is made freely and stands in no table.
 */
export const southAsianAndMuslimPetForms = `
  gurpreet guri preet gurp / gary, harpreet preet harp / harry, manpreet mani preet / manny, jaspreet jassi preet / jas, kulwinder kuli kully kul,
  kuldip kully kuldeep kul, kulwant kully kul, kulbir kully kuli kul, kuljit kully kuli kul, balwinder bal bally binder, balbir bal bally bali, baljit bal bally, baljinder bal bally jinder,
  sukhwinder sukhi sukh, sukhdev sukh dev, sukhjit sukh sukhi, parminder parm minder / pam, paramjit parm pammi / pam, amarjit amar,
  amandeep aman deep, amanpreet aman preet, avtar tari, bhupinder bhupi pinder, charanjit charan, daljit dal, davinder dev davi / dave,
  devinder dev, gurdeep deep guri, gurjit guri, gurinder guri inder, hardeep hardy deep / harry, harjinder harj jinder / harry, harjit harj / harry,
  harminder minder / harry, harvinder / harvey harry, harbhajan bhajji, inderjit inder, jagdeep jag jags deep, jagdish jag, jagjit jag jags,
  jagtar jag, jaswinder jassi / jas jazz, jasbir jassi / jas, jasvinder jassi / jas, jatinder jat jati, joginder jogi, kamaljit kamal kam,
  karamjit karam, kirandeep kiran, kiranjit kiran, lakhbir lakhi, lakhwinder lucky lakhi, mandeep mani deep / mandy, maninder mani / manny,
  manjit manj manji manjeet, mohinder mindi, navdeep nav deep, navjot nav, navneet nav, narinder nindi ninder, nirmal nimmi, prabhjot prabh jot,
  rajinder raj rajji, rajvinder raj, rajdeep raj, ranjit ranj, ravinder ravi rav, rupinder rupi, sandeep sunny deep / sandy, satnam sat,
  satinder satty sati, satwinder satty, simranjit simran simmi / sim, surinder shinda surrinder, tejinder tej, tejpal tej, anjali anju, deepak deep,
  jitendra jitu jit, jayesh / jay, krishna krish / kris, lakshmi laxmi, priyanka priya pri, rajendra raj raju, rajesh raj raju, ramesh ram,
  ravindra ravi, sanjay sanj, siddharth siddhartha / sid, sunil sunny, vijay vij, vikram vik / vicky, vinod vin, yogesh yogi, jayshree jaya,
  nilesh nil, dharmesh dharm, jyoti joti, mohammed mohammad muhammad mohamed muhammed mohamad moh md mohd maxamed mahamed hamoudi / mo,
  abdul abdal abdel, abdulrahman abdu abdelrahman abdurrahman abdulrehman rahman abdirahman cabdiraxmaan, abdulaziz aziz,
  abdulkarim karim abdelkarim, abdullah abdallah abdulla abdullahi cabdullahi, abdulkadir kadir abdulqadir, abdelkader kader,
  ahmed ahmad ahmet axmed, ali aly cali, yusuf yousef yousuf youssef yosef yuusuf yousaf / joseph,
  ibrahim ebrahim ibraheem ibby ibs ebrima ibraahim brahim / abraham, hussain hussein husain hosein xuseen huseyin, hassan hasan xasan,
  fatima fatimah fatma faduma fadumo faadumo fatou fatoumata fati, khadija khadijah khadeeja kadija dija,
  aisha ayesha aysha aaisha caasha asha ayse, omar umar umer cumar, osman usman uthman cusmaan ousmane, mustafa mustapha, iqbal ikbal,
  zainab zaynab zeinab saynab zeynab, ismail ismael ismaaciil ish, imran emran / immy, kamran kami, irfan iffy, nadeem nadim, shazia shazi / shaz,
  yasmin yas yasmeen / jasmine, zubaida zubeda zubaidah, haroon harun aaron, ishaq / isaac, yaqub yakub yacoob / jacob, musa muuse / moses,
  dawud daoud dawood / david, sulaiman suleman sulayman suleiman suleyman / solomon, zakariya zakaria / zak zachariah,
  maryam mariam maryan meryem / miriam mary, nuh noah, isa esa essa ciise isse, jibril jabril / gabriel, sara / sarah, haider hyder haidar,
  khalid khaled, tariq tarek tareq, rashid rasheed, saeed said sayeed saeid, waheed wahid, nasir nasser naser, jamal jamaal, bilal billal,
  hamza hamzah, ruqayyah rukaya ruqaya ruqayya, safiyyah safia safiya, sumayyah sumaya, amina aminah ameena aamina,
  halima halimah haleema xaliimo halimo, hafsa hafsah, zahra zahrah sahra zara, shafiq shafique shafeeq, siddiq siddique, javed javaid jawed jav,
  naveed naved nav, pervez parvez pervaiz, sajid saj, shakeel shakil shak, shaukat shoukat, zaheer zahir, zulfiqar zulfi zulf, faisal faysal faz,
  farooq farouk faruq, ijaz ejaz, iftikhar ifti ifty, ishtiaq ishti ish, mahmood mehmood mahmud mahmoud, mushtaq mush, mumtaz taz, qasim kasim,
  rafiq raffiq rafique, rehman rahman, shabir shabbir, tanveer tanvir, waseem wasim was, yasir yasser, younis yunus younus, zeeshan zee / shan,
  jama jaamac, nur nuur noor, abdirahman abdi, abdirashid abdi, abdikarim abdi, abdifatah abdi, abdullahi abdi, abdi cabdi, rafiqul rafiq,
  aminul amin, nurul nur, saiful saif, shahidul shahid, ashraful ashraf, mominul momin, moinul moin, anwar anowar, nasreen nasrin, parveen parvin
`;
