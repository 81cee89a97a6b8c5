/** Slides whose session is not in the agenda: what they are, and each way out. */
import type { RefObject } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { headingIn } from '../../domain/programme/slide-fields';
import { tellAnybody } from '../ui/toasts';
import { useWords } from '../ui/words';
import type { Design } from './use-design';

/** Names of blocks that have slides and stand in no day; none while the agenda can’t be read. */
export const unlistedIn = ({ days, slides }: Design['view']): readonly string[] =>
  days.length === 0
    ? []
    : Object.entries(slides).flatMap(([block, { length }]) =>
        length > 0 && days.every(({ blocks }) => blocks.every(({ id }) => id !== block)) ? [block] : [],
      );

/** By their first heading. */
export const unlistedName = ({ slides }: Design['view'], block: string) => {
  const [first] = slides[block] ?? [];
  const heading = (language: 'en' | 'sr-Latn'): string => (first && headingIn(first, language)) || block;
  return { en: heading('en'), sr: heading('sr-Latn') };
};

interface UnlistedProperties {
  readonly design: Design;
  readonly language: Language;
  readonly block: string;
  /** Once they stand in a day, the keyboard goes on at the picture that is open. */
  readonly follows: RefObject<boolean>;
  readonly onGone: () => void;
}

export function UnlistedSlides({ design: { view, change }, language, block, follows, onGone }: UnlistedProperties) {
  const { t } = useWords('designer');
  const title = unlistedName(view, block);

  async function list(day: number): Promise<void> {
    follows.current = true;
    if (!(await change({ kind: 'block-listed', day, block, title }))) follows.current = false;
  }

  async function remove(): Promise<void> {
    if (!(await change({ kind: 'block-removed', block }))) return;
    tellAnybody(t('unlisted-removed'));
    onGone();
  }

  return (
    <section className="designer-outside" aria-label={inLanguage(title, language)}>
      <p>{t('unlisted-what')}</p>
      <div className="desk-actions">
        {view.days.map((_, day) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: there are two days, and they stay where they are
          <button key={day} type="button" className="desk-button" onClick={() => void list(day)}>
            {t('unlisted-to-day', { day: day + 1 })}
          </button>
        ))}
        <button type="button" className="desk-button" onClick={() => void remove()}>
          {t('unlisted-remove')}
        </button>
      </div>
    </section>
  );
}
