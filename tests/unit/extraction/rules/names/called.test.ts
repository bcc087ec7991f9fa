import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.ts';

/** "Glenys = Nanny Glen": which names a note gives to one person. */
function namesOfOne(body: string): string[] {
  const { remarks, mentions } = readNote(body);
  const words = (id: string) => mentions.find((mention) => mention.id === id)?.surface ?? id;
  return remarks.filter(({ outcome }) => outcome === 'same').map(({ a, b }) => `${words(a)} = ${words(b)}`);
}

describe('another name of somebody', () => {
  it.each([
    ["Ruby's gran is Glenys. Leo calls her Nanny Glen.", 'Glenys = Nanny Glen'],
    ["Ruby's uncle is Rodney Pike, known as Rod or Uncle Rocky.", 'Rod = Rocky'],
    ["Ruby's aunts: Hoa, who is Lucy to the English, and Mai.", 'Hoa = Lucy'],
    ['Beryl had a boy Adrian, Ade, who drives a van.', 'Adrian = Ade'],
    ["Ruby's gran is Viola Stone. She has been Mrs Dell since 2017.", 'Viola Stone = Mrs Dell'],
    ["Ruby's uncle is Dean Cole. He is Harry at work.", 'Dean Cole = Harry'],
    ["Ruby's uncle is Dean Cole. At work he is Harry.", 'Dean Cole = Harry'],
    ['Ruby said "Auntie Odile gave me a bun." That\'s Mrs Dunn.', 'Odile = Mrs Dunn'],
    ["Ruby's gran is Bernadette, known to everyone as Bernie or Nanna Bee.", 'Bernie = Nanna Bee'],
    ["Ruby's uncle collected her. Gave name as Michael Cole.", "Ruby's uncle = Michael Cole"],
    ["Present: Ruby's gran Vera (our system says Pike, she's been Mrs Moss since 2017).", 'Vera = Pike'],
    ["Ruta (wrongly entered as Rita) is Ruby's aunt.", 'Ruta = Rita'],
    ['Mr Orme on the far side (Brian) keeps bees.', 'Mr Orme = Brian'],
    ['Mrs Dunn at no. 8 (Maureen) keeps a key.', 'Mrs Dunn = Maureen'],
    ['He asked Mr Lund (his driver, "Wilbur" to the lads) in.', 'Mr Lund = Wilbur'],
    ["Ruby's uncle is Dean Cole, Harry to the family.", 'Dean Cole = Harry'],
    ["Ruby's aunt is Netta Cole (Agnes on her pension book).", 'Netta Cole = Agnes'],
    ["Ruby's uncle is Vincent Yeo (Yeo Wei-jun).", 'Vincent Yeo = Yeo Wei-jun'],
    ["Ruby's grandad is Pa Corky (Ambrose Vane).", 'Pa Corky = Ambrose Vane'],
    ["Ruby's granddad came. His name: Harold.", "Ruby's granddad = Harold"],
    ["Dean's grandmother, known to the lads as Nana Dee, sang.", "Dean's grandmother = Nana Dee"],
    ["Ruby's uncle has a niece. DEAN'S NIECE, ALWAYS KNOWN AS DOLLY, RANG.", "DEAN'S NIECE = DOLLY"],
    ["Ida, who the girls know as Winnie, is Ruby's aunt.", 'Ida = Winnie'],
    ['Gran: Mrs Marigold Dunn, Mama Mazza, eighty, is deaf.', 'Mrs Marigold Dunn = Mama Mazza'],
  ])('%s', (body, same) => {
    expect(namesOfOne(body)).toContain(same);
  });

  it('is not that of the nearest man where it is made of the name of another', () => {
    expect(namesOfOne("Melvyn Pike is Ruby's grandad. Neil is in Hull. Ruby calls him Grandad Mel.")).toEqual([]);
  });

  it('is not what nobody is called, what a paper says, nor the next of a list', () => {
    expect(namesOfOne("Dean Cole is Ruby's uncle. Nobody calls him Harry.")).toEqual([]);
    expect(namesOfOne('The draft statement calls Dean Cole Harry Pike.')).toEqual([]);
    expect(namesOfOne("Ruby's uncles are Thomas, Tom, and Bill.")).toEqual([]);
    expect(namesOfOne('Pauline, who is Shannon?')).toEqual([]);
    expect(namesOfOne('Jo (mum has Ben on Fridays) rang. Jo (not Sam) took Ruby home.')).toEqual([]);
    expect(namesOfOne('She told Becky Pike (TA) that "Lee" shouted.')).toEqual([]);
    expect(namesOfOne('Ruby listed Ann Low, Auntie Andrea, Uncle Bob and Nan.')).toEqual([]);
    expect(namesOfOne("Ann rang. That was Mrs Low's idea. Bea came, that is Mr Pike's view.")).toEqual([]);
    expect(namesOfOne('Known to the family as a drinker. Ann Low rang. That was Mrs Pike.')).toEqual([]);
    expect(namesOfOne("Mr Dunn at no. 9 (Tom's dad) rang.")).toEqual([]);
    expect(namesOfOne('Kelly gave Jo, Ann to us, a bike. She sent Ann, Jo to Mary.')).toEqual([]);
    expect(namesOfOne('Contact: Sue Low (Ben Low). Uncle Jim (Sam Low) came.')).toEqual([]);
    expect(namesOfOne('Ann Low had a girl with her that she calls Skye.')).toEqual([]);
    expect(namesOfOne('Dean Cole, whom Ruby never calls Harry, rang.')).toEqual([]);
  });
});
