/** While a list is read that takes its time: which one, and that nothing else has to wait for it. */
import { useEffect, useState } from 'react';
import { useWords } from '../ui/words';

/** Milliseconds; what is quicker needs no word. */
const worthSaying = 500;

export function ReadingList({ file }: { readonly file: string | undefined }) {
  const { t } = useWords('list');
  const [slow, setSlow] = useState<string>();
  useEffect(() => {
    const timer = file === undefined ? undefined : setTimeout(() => setSlow(file), worthSaying);
    return () => {
      clearTimeout(timer);
      setSlow(undefined);
    };
  }, [file]);
  return (
    <div role="status">
      {slow !== undefined && (
        <p className="desk-toast">
          <progress aria-hidden />
          {t('reading', { file: slow })}
        </p>
      )}
    </div>
  );
}
