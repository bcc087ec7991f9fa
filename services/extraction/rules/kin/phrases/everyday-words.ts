/** English words that other languages use for kin: in English text they are the English word. */
export const everydayWords: ReadonlySet<string> = new Set(
  `test am an as at ab ad ada age ago agya aba abu ah akin ama amar and anna ant any ap apa apart are ate bad ban bat be beta bin bint bit bon bond bone bow bro but by can car chi chat chele chuck co come cousin
  cut da dad dai dam dame day de dear den dew dey did do dot due edge ego elder end eno era face fa fan far fat for fu fun gay get go gong gran guy ha had hail han has hat hen her here hi him his ho hoc
  hold how i ii in is it jam jet ja jeth jo joe joy just kaka kid kin kind king ko lad lady lag lam lass lay le let lie lo love ma mac mad main mama man mana mano mar mart mat may me men met mi mo mob mon more
  most mother my na nai name nas natty nay new nin nine nit no none nor nora norm not now nue nun ogo oh old on one op or other our own pa pal pan papa par pat pati pen per pi pine pop prima prime pro push
  put ride rod run sal sale same sas saw say se see seen set sex she shy sin sir so soda soft sohra some son sons sop sora stri sun sunny ta tab tad tai talk tam tan tap tar tat tau tea ten the then they thin thing tia tie
  time tin tio tis tita tito to toe ton too tot tu two un uncle us use van ve very vir voti was way we wed well wet who will with won yen yes yo you your pet chief host sponsor head bishop elder canon monk minister
  warden driver ally manager officer secretary clerk recorder judge driver registrar governor consultant principal counsel volunteer associate boss pole mate zia thea lola ba baa ate imo anna anni por`.split(
    /\s+/,
  ),
);

/** Everyday words that are kin words of other languages where one of their names follows. */
export const kinTitles: ReadonlySet<string> = new Set(
  'kaka mama mam papa dada nana dai tia tio tita tito prima zia thea lola ba baa ate ama apa anna anni imo apo kako bibi'.split(
    ' ',
  ),
);

/** Modifiers that the sentence grammar reads itself, so that a term never begins with them. */
export const droppedPrefixes: ReadonlySet<string> = new Set(
  'my his her their our your the this that own dear big little wee older elder younger current new teenage adult grown unborn only other close distant newborn'.split(
    ' ',
  ),
);
