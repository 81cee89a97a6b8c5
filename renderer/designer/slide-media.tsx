/** A picture, film or sound of the programme comes onto the slide that is open, in both languages. */
import { type SyntheticEvent, useId, useState } from 'react';
import type { DesignSlide } from '../../domain/programme/design';
import { mediumKind, mediumLine } from '../../domain/programme/media-names';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { AddMedia } from './add-media';
import { asKept } from './forms/as-kept';
import type { Design } from './use-design';
import './forms/entries.css';

interface SlideMediaProperties {
  readonly design: Design;
  readonly block: string;
  readonly slide: DesignSlide;
}

export function SlideMedia(properties: SlideMediaProperties) {
  const { t } = useWords('designerForms');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="desk-button programmes-small" onClick={() => setOpen(true)}>
        {t('picture-on-slide')}
      </button>
      {isOpen && <MediaDialog {...properties} onClose={() => setOpen(false)} />}
    </>
  );
}

const nothing = { seenEn: '', seenSr: '', captionEn: '', captionSr: '' };
type Typed = typeof nothing;

const below = (body: string, line: string): string => `${body.trimEnd()}\n\n${line}`;

function MediaDialog({ design, block, slide, onClose }: SlideMediaProperties & { readonly onClose: () => void }) {
  const { t } = useWords('designerForms');
  const id = useId();
  const shown = design.view.media.filter(({ name }) => mediumKind(name) !== 'spoken');
  const [name, setName] = useState(shown[0]?.name ?? '');
  const [typed, setTyped] = useState(nothing);
  const [isTried, setTried] = useState(false);

  async function put(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    setTried(true);
    if (name === '' || typed.seenEn.trim() === '' || typed.seenSr.trim() === '') return;
    const lines = {
      en: mediumLine({ name, seen: typed.seenEn, caption: typed.captionEn }),
      sr: mediumLine({ name, seen: asKept(typed.seenSr), caption: asKept(typed.captionSr) }),
    };
    const changes = (['en', 'sr'] as const).flatMap((language) => {
      const source = slide[language];
      const ref = { block, slide: slide.id, language };
      return source ? [{ kind: 'slide-body', ...ref, text: below(source.body, lines[language]) } as const] : [];
    });
    if (await design.change({ kind: 'several', changes })) onClose();
  }

  const field = (part: keyof Typed, lang: 'en' | 'sr-Latn') => {
    const isWrong = isTried && part.startsWith('seen') && typed[part].trim() === '';
    return (
      <div className="desk-field">
        <label htmlFor={`${id}-${part}`}>{t(part)}</label>
        <input
          id={`${id}-${part}`}
          type="text"
          autoComplete="off"
          lang={lang}
          value={typed[part]}
          aria-invalid={isWrong ? true : undefined}
          onChange={({ target }) => setTyped({ ...typed, [part]: target.value })}
        />
        {isWrong && <p className="desk-refused">{t('needs-text')}</p>}
      </div>
    );
  };
  return (
    <WindowDialog title={t('picture-on-slide')} wide onClose={onClose}>
      <form className="desk-form" onSubmit={(event) => void put(event)}>
        <AddMedia design={design} onAdded={setName} />
        {shown.length > 0 && (
          <div className="desk-field">
            <label htmlFor={`${id}-name`}>{t('which-medium')}</label>
            <select id={`${id}-name`} value={name} onChange={({ target }) => setName(target.value)}>
              {shown.map((medium) => (
                <option key={medium.name} value={medium.name}>
                  {medium.name}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="entries-both">
          {field('seenEn', 'en')}
          {field('seenSr', 'sr-Latn')}
          {field('captionEn', 'en')}
          {field('captionSr', 'sr-Latn')}
        </div>
        <p className="desk-hint">{t('picture-layout')}</p>
        <div className="desk-actions">
          <button type="submit" className="desk-button desk-button-first" disabled={name === ''}>
            {t('put-on-slide')}
          </button>
          <button type="button" className="desk-button" onClick={onClose}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </WindowDialog>
  );
}
