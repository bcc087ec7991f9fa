/** First names that look like another one cut short and are names of their own: who is called Kara is hardly a Karen. Other traditions' stand in their tables of pet forms. */
const british =
  'addison adele anthea ariana cara carla carly casey cora darcy della donna edna elise elsa freya hilda kara keira kiera lacey lana leona leonie ' +
  'macy marcia myra norma orla rhian rhoda rhona sherry sonia stacie verna abel bryn claude corey cory ellis ethan evan glenn harris julius kyle ' +
  'luca milo noel perry ross barra ciara colm enda fionn oisin iona keir murray anwen arwyn cai eira elwyn iola iwan nia rhys';

const names: ReadonlySet<string> = new Set(british.split(' '));

/** True where the folded word is nobody's short form by its letters. */
export function isNameOfItsOwn(word: string): boolean {
  return names.has(word);
}
