/** The room's own summary of its first day, on one sheet. */
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { firstDayOf } from '../../../domain/room/first-day';
import { firstDayPoster } from '../../export/first-day-poster';
import type { Press } from '../../typeset/fonts';
import type { OpenTraining } from '../training/open-training';

/** Its bytes, and how many lines the room noted. */
export async function firstDayFile(
  { programme, details, log }: OpenTraining,
  language: Language,
  press: Press,
): Promise<readonly [bytes: Uint8Array, lines: number]> {
  const lines = firstDayOf(log.training.state.run.lists, programme, language);
  const poster = { lines, place: details.place, day: details.days[0], programme: inLanguage(programme.shortTitle, language) };
  return [await firstDayPoster(poster, language, press), Object.values(lines).flat().length];
}
