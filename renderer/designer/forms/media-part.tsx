/** The pictures, films and sounds of the programme: what lies there, what comes in, what goes. */
import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '../../ui/icon-button';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import { AddMedia } from '../add-media';
import type { PartProperties } from '../part-properties';
import './entries.css';

const megabytes = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(Math.max(0.1, bytes / 1_000_000));

/** Whose slides name it; a draft may name what isn't there. */
const usesOf = ({ view }: PartProperties['design'], name: string): number =>
  Object.values(view.slides)
    .flat()
    .filter(({ en, sr, line }) => line.poster === name || [en, sr].some((source) => source?.body.includes(`media/${name}`))).length;

export function MediaPart({ design, language }: PartProperties) {
  const { t } = useWords('designerForms');
  const { media } = design.view;
  const [wanted, setWanted] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  /* Once what was removed is gone from the list, and not before. */
  useEffect(() => {
    if (wanted === undefined) return;
    list.current?.children[media.findIndex(({ name }) => name === wanted)]?.querySelector('button')?.focus();
    setWanted(undefined);
  }, [media, wanted]);

  async function remove(medium: string): Promise<void> {
    const next = media[media.findIndex(({ name }) => name === medium) + 1] ?? media.at(-2);
    if (!(await design.change({ kind: 'medium-removed', medium }))) return;
    tellAnybody(t('removed', { what: medium }));
    if (next) setWanted(next.name);
    else whole.current?.querySelector('button')?.focus();
  }

  return (
    <div ref={whole} className="entries-form">
      <AddMedia design={design} />
      {media.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      <ul ref={list} className="entries-files">
        {media.map(({ name, bytes }) => (
          <li key={name} className="entries-card entries-medium">
            <span className="entries-name">{name}</span>
            <span className="entries-sum">
              {t('medium-facts', { size: megabytes(bytes, language === 'en' ? 'en' : 'sr'), count: usesOf(design, name) })}
            </span>
            <IconButton icon={Trash2} name={t('remove', { what: name })} onClick={() => void remove(name)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
