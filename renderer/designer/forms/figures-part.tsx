/** Figures: numbers and texts that the kit draws on slides. A small table becomes one. */
import { useEffect, useRef, useState } from 'react';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { bothIn, plainAt } from '../../../domain/programme/design-entries';
import { newProgrammeId } from '../../../domain/programme/programme-id';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import type { Design } from '../use-design';
import { FileForm } from './file-part';
import { NewFigure } from './new-figure';

const ofFigure = /^figures\/([a-z0-9-]+)\.yaml$/u;

const namesIn = ({ view }: Design): readonly string[] =>
  Object.keys(view.data)
    .flatMap((file) => ofFigure.exec(file)?.[1] ?? [])
    .toSorted();

function titleOf({ view }: Design, name: string, language: Language): string {
  return inLanguage(bothIn(plainAt(view.data[`figures/${name}.yaml`], ['title'])), language) || name;
}

export function FiguresPart({ design, language }: PartProperties) {
  const { t } = useWords('designerForms');
  const [opened, setOpened] = useState<string>();
  const names = namesIn(design);
  const isThere = opened !== undefined && names.includes(opened);
  const head = useRef<HTMLHeadingElement>(null);
  /* Whoever opened one by keyboard goes on at its beginning. */
  useEffect(() => {
    if (isThere) head.current?.focus();
  }, [isThere]);

  if (isThere) {
    return (
      <div className="entries-one">
        <div className="desk-actions">
          <button type="button" className="desk-button" onClick={() => setOpened(undefined)}>
            {t('all-figures')}
          </button>
          <h2 ref={head} tabIndex={-1}>
            {titleOf(design, opened, language)}
          </h2>
        </div>
        <FileForm key={opened} file={`figures/${opened}.yaml`} form="figure" isNeeded={false} design={design} language={language} />
      </div>
    );
  }
  return (
    <div className="entries-form">
      <p>{t('figures-what')}</p>
      {names.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      <ul className="entries-files">
        {names.map((name) => (
          <li key={name}>
            <button type="button" className="entries-open entries-card" onClick={() => setOpened(name)}>
              <span className="entries-name">{titleOf(design, name, language)}</span>
              <span className="entries-sum">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      <NewFigure design={design} language={language} nameFor={(title) => newProgrammeId(title, names)} onMade={setOpened} />
    </div>
  );
}
