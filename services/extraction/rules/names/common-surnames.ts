/** Surnames so common in Britain's communities that a capitalised word before one is a first name, whatever it is. Words that end places or are everyday words too are left out. */
import { foldName } from './fold-name.ts';

const surnames = new Set(
  `smith jones taylor brown williams wilson johnson davies davis robinson wright thompson evans walker white roberts hughes edwards thomas jackson clarke clark harris lewis turner hill scott cooper morris moore ward watson morgan
  baker harrison bailey mitchell kelly shaw bennett carter griffiths simpson richardson collins bell marshall parker murphy gallagher byrne ryan walsh doyle kennedy lynch murray quinn moran mccarthy daly nolan brennan burke
  connor connors doherty duffy fitzgerald flanagan foley griffin hogan kavanagh keane maguire mcdonagh mcdonald mckenna nevin regan reilly sheridan sweeney tierney ward campbell stewart robertson anderson reid ross paterson
  morrison cameron ferguson hamilton graham johnston fraser duncan mackenzie macdonald mclean mcintosh sinclair sutherland wallace craig gibson gordon grant hunter kerr muir rennie jenkins lloyd powell price pritchard probert
  protheroe pugh rees rhys vaughan wyn bevan bowen howells meredith mostyn owen parry adams allen armstrong atkinson barnes brooks burton butler chapman cox dawson dixon elliott ellis fletcher foster fox francis gardner
  george gray green hall harvey holmes howard hudson hunt hutchinson james jordan kaur khan begum bibi khatun khatoon khanom khanum sultana akhtar akhter hussain hussein ahmed ahmad ali miah mahmood malik iqbal chowdhury
  choudhury uddin rahman islam hassan ibrahim abdi mohamed mohammed muhammad mohamud yusuf yusuf farah warsame omar osman aden jama nur noor shah qureshi siddiqui mirza butt raja sheikh patel singh sharma gill sandhu sidhu
  dhillon grewal bains johal bhogal rai kumar gupta mehta desai shetty perera fernando silva de silva nguyen tran pham le wong chan chen li wang zhang lee lam cheung okafor okonkwo okoro okeke eze nwosu adebayo adeyemi
  adewale ogunleye oyelaran bello balogun mensah owusu boateng asante osei appiah amissah addo agyeman darko nkrumah kamara conteh sesay banda phiri moyo ndlovu dube sibanda tembo mwangi otieno kiplagat haile tesfaye
  kowalski kowalska nowak wisniewski wojcik kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski mazur pawlak wilk popescu ionescu popa dumitru stan radu lacatus petrov ivanov santos silva ferreira pereira
  costa oliveira rodrigues martins sousa fernandes goncalves gomes lopes carvalho teixeira garcia fernandez lopez martinez perez rossi russo yilmaz kaya demir celik aziz rasul hama karim salih bettencourt`.split(
    /\s+/,
  ),
);

const endings = /(?:sk[iay]|wicz|escu|ovi[cć]|aitė|ienė|yan|idis|poulos|shvili|enko)$/;

/** Whether a word is so common a surname, or has the ending of one. */
export function isCommonSurname(text: string): boolean {
  const word = foldName(text);
  return (
    surnames.has(word) ||
    (word.length > 5 && endings.test(text.toLowerCase())) ||
    /^(?:mc|mac|o')\p{L}{3,}$/u.test(word)
  );
}
