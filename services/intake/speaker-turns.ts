/** Who says what in a .vtt or .srt, as spans of the stored text: extraction reads the words without numbers and time codes, and quotes still fit. */

export interface SpeakerTurn {
  /** As written, from `<v Name>` or `Name:`; absent where the cue names nobody. */
  readonly speaker?: string;
  /** The spoken words on one line of a cue, in UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

const TIME_CODE = /^(?:\d+:)?\d{2}:\d{2}[.,]\d{3} --> /;
const VOICE = /^<v(?:\.[^\s>]+)*\s+([^>]+)>/;
const LABEL = /^(?:>>\s*)?([A-Z][\p{L}\p{M}'’.\- ]{0,40}?)(?:\s\([^)]{1,30}\))?:\s+/u;

/** In order. A cue that goes on over several lines gives a turn for each, all by its speaker. */
export function speakerTurns(text: string): readonly SpeakerTurn[] {
  const turns: SpeakerTurn[] = [];
  let start = 0;
  let inCue = false;
  let speaker: string | undefined;
  for (const line of text.split('\n')) {
    if (TIME_CODE.test(line)) [inCue, speaker] = [true, undefined];
    else if (line.trim() === '') inCue = false;
    else if (inCue) {
      const named = VOICE.exec(line) ?? LABEL.exec(line);
      speaker = named?.[1]?.trim() ?? speaker;
      const words = { start: start + (named?.[0].length ?? 0), end: start + line.replace(/<\/v>\s*$/, '').length };
      turns.push(speaker === undefined ? words : { speaker, ...words });
    }
    start += line.length + 1;
  }
  return turns;
}
