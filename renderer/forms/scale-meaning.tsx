/** What the ends of a scale stand for. */
import { useTranslation } from 'react-i18next';
import type { Scale } from '../../domain/forms/form';
import { inLanguage, type Language } from '../../domain/kernel/language';

export function ScaleMeaning({ scale, language }: { readonly scale: Scale; readonly language: Language }) {
  const { t } = useTranslation('formResults');
  const { least, most, leastLabel, mostLabel } = scale;
  return t('scale-means', { least, most, leastLabel: inLanguage(leastLabel, language), mostLabel: inLanguage(mostLabel, language) });
}
