/** What people write into cells that have only a few answers. */
import { fold } from '../../domain/kernel/cyrillic';
import type { Sex, YesNo } from '../../domain/register/schema';

const sexWords: Readonly<Record<Exclude<Sex, 'unknown'>, readonly string[]>> = {
  female: ['z', 'zenski', 'zensko', 'zena', 'f', 'female', 'woman'],
  male: ['m', 'muski', 'musko', 'muskarac', 'male', 'man'],
};
const yesNoWords: Readonly<Record<Exclude<YesNo, 'unknown'>, readonly string[]>> = {
  yes: ['da', 'yes', 'y', 'true', '1', 'x', '+'],
  no: ['ne', 'no', 'n', 'false', '0'],
};

export function sexOf(cell: string): Sex {
  const word = fold(cell);
  if (sexWords.female.includes(word)) return 'female';
  return sexWords.male.includes(word) ? 'male' : 'unknown';
}

export function yesNoOf(cell: string): YesNo {
  const word = fold(cell);
  if (yesNoWords.yes.includes(word)) return 'yes';
  return yesNoWords.no.includes(word) ? 'no' : 'unknown';
}
