/** A block's title as it stands on paper: a session with its number. */
import { inLanguage, type Language, type Localized } from '../../domain/kernel/language';

interface Titled {
  readonly number: number | null | undefined;
  readonly title: Localized;
}

export const agendaTitle = ({ number, title }: Titled, language: Language): string =>
  typeof number === 'number' ? `${number}. ${inLanguage(title, language)}` : inLanguage(title, language);
