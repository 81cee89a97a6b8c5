/** The trainer's notes for the slide, in a size that can be read from where the trainer stands. */
import { AArrowDown, AArrowUp } from 'lucide-react';
import type { ProjectorView } from '../../domain/desk/desk-view';
import type { RunView } from '../../domain/stage/run-view';
import { TextBlocks } from '../scene/text-blocks';
import { sharedState, useShared } from '../ui/shared-state';
import { useWords } from '../ui/words';
import { answerRoom } from './asks';
import { quietCardOpen } from './open';

const sizes = [13, 15, 17, 20, 24] as const;
const sizeIndex = sharedState(1);

interface NotesProps {
  readonly run: RunView;
  readonly projector: ProjectorView;
  readonly hasQuietCard: boolean;
}

export function Notes({ run, projector, hasQuietCard }: NotesProps) {
  const { t } = useWords('run');
  const index = useShared(sizeIndex);
  const slide = `${run.slide?.block} ${run.slide?.slide}`;
  return (
    <div className="run-notes">
      <header className="run-notes-head">
        <h2 className="run-heading">{t('run:notes')}</h2>
        {hasQuietCard ? (
          <button type="button" className="run-link" title={t('care:card-title')} onClick={() => quietCardOpen.set(true)}>
            {t('care:card')}
          </button>
        ) : null}
        {projector.displays === 1 ? (
          <button type="button" className="run-link" onClick={() => void answerRoom(true)}>
            {t('run:hide-from-room')}
          </button>
        ) : null}
        <button
          type="button"
          className="run-plain"
          aria-label={t('run:smaller-text')}
          disabled={index === 0}
          onClick={() => sizeIndex.set(index - 1)}
        >
          <AArrowDown aria-hidden="true" size={18} />
        </button>
        <button
          type="button"
          className="run-plain"
          aria-label={t('run:larger-text')}
          disabled={index === sizes.length - 1}
          onClick={() => sizeIndex.set(index + 1)}
        >
          <AArrowUp aria-hidden="true" size={18} />
        </button>
      </header>
      {/* Another slide begins at the top of its notes: the key makes it a new element. */}
      <section
        key={slide}
        className="run-notes-text"
        aria-label={t('run:notes')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached without a mouse
        tabIndex={0}
        style={{ fontSize: sizes[index] }}
      >
        {run.notes.length > 0 ? (
          <div lang={run.notesLang}>
            <TextBlocks blocks={run.notes} />
          </div>
        ) : (
          <p className="run-soft">{t('run:no-notes')}</p>
        )}
      </section>
    </div>
  );
}
