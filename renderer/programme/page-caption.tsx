/** Below the picture of one slide that a trainer brought: its number, and whether Next and Back pass it by. */
import { useWords } from '../ui/words';

export function PageCaption({ number, isHidden }: { readonly number: number; readonly isHidden: boolean }) {
  const { t } = useWords('ownSlides');
  return (
    <figcaption>
      <span className="desk-number">{t('slide', { number })}</span>
      {isHidden && ` · ${t('hidden')}`}
    </figcaption>
  );
}
