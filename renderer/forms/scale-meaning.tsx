/** What the ends of a scale stand for. */

import type { Scale } from '../../domain/forms/form';
import { inLanguage } from '../../domain/kernel/language';
import { useWords } from '../ui/words';

export function ScaleMeaning({ scale }: { readonly scale: Scale }) {
  const { t, language } = useWords('formResults');
  const { least, most, leastLabel, mostLabel } = scale;
  return t('scale-means', { least, most, leastLabel: inLanguage(leastLabel, language), mostLabel: inLanguage(mostLabel, language) });
}
