/** Figures: numbers and texts that the kit draws on slides. A small table becomes one. */
import { useEffect, useRef, useState } from 'react';
import { inLanguage, type Language } from '../../../domain/kernel/language';
import { bothIn, plainAt } from '../../../domain/programme/design-entries';
import { newProgrammeId } from '../../../domain/programme/programme-id';
import { SmallScene } from '../../stage/small-scene';
import { useWords } from '../../ui/words';
import { newSlideOf } from '../new-slide';
import type { PartProperties } from '../part-properties';
import type { Design } from '../use-design';
import { useTrial } from '../use-trial';
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
  const [last, setLast] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  const names = namesIn(design);
  const isThere = opened !== undefined && names.includes(opened);
  const head = useRef<HTMLHeadingElement>(null);
  /* Whoever opened one by keyboard goes on at its beginning. */
  useEffect(() => {
    if (isThere) head.current?.focus();
    else if (last !== undefined) list.current?.querySelector<HTMLElement>(`[data-figure="${last}"]`)?.focus();
  }, [isThere, last]);

  if (isThere) {
    return (
      <div className="entries-one">
        <div className="desk-actions">
          <button
            type="button"
            className="desk-button"
            onClick={() => {
              setLast(opened);
              setOpened(undefined);
            }}
          >
            {t('all-figures')}
          </button>
          <h2 ref={head} tabIndex={-1}>
            {titleOf(design, opened, language)}
          </h2>
        </div>
        <FigurePicture figure={opened} design={design} language={language} />
        <FileForm key={opened} file={`figures/${opened}.yaml`} form="figure" isNeeded={false} design={design} language={language} />
      </div>
    );
  }
  return (
    <div className="entries-form">
      <p>{t('figures-what')}</p>
      {names.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      <ul ref={list} className="entries-files">
        {names.map((name) => (
          <li key={name}>
            <button type="button" data-figure={name} className="entries-open entries-card" onClick={() => setOpened(name)}>
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

/** As the room sees it on a slide of its own, in the desk's language, while one types. */
function FigurePicture({ figure, design: { view }, language }: PartProperties & { readonly figure: string }) {
  const { t } = useWords('designer');
  const [block] = view.days.flatMap(({ blocks }) => blocks);
  const { line, en, sr } = newSlideOf('figure', undefined, figure);
  const title = bothIn(plainAt(view.data[`figures/${figure}.yaml`], ['title']));
  const sources = { en: { ...en, body: `# ${title.en}` }, sr: { ...sr, body: `# ${title.sr}` } };
  const tried = block && { block: block.id, slide: 'example', line, sources, step: null };
  const scene = useTrial(tried, view.data, language)?.scenes?.[language];
  return (
    <figure aria-label={t('preview')}>
      <div className="entries-scene">
        {scene ? <SmallScene view={{ language, scene }} /> : <p className="desk-hint">{t('nothing-yet')}</p>}
      </div>
    </figure>
  );
}
