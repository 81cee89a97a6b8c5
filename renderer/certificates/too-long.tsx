/** Which certificates were made without a code, since they say too much for one. */
import { useWords } from '../ui/words';

export function TooLongForCode({ numbers = [] }: { readonly numbers?: readonly string[] | undefined }) {
  const { t } = useWords('certificates');
  return numbers.length > 0 ? <p>{t('too-long', { numbers: numbers.join(', ') })}</p> : null;
}
