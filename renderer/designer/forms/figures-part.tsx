/** Figures: numbers and texts that the kit draws on slides. A small table becomes one. */
import { useMemo } from 'react';
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
import { OneOfFiles } from './one-of-files';

const ofFigure = /^figures\/([a-z0-9-]+)\.yaml$/u;

const namesIn = ({ view }: Design): readonly string[] =>
  Object.keys(view.data)
    .flatMap((file) => ofFigure.exec(file)?.[1] ?? [])
    .toSorted();

function titleOf({ view }: Design, name: string, language: Language): string {
  return inLanguage(bothIn(plainAt(view.data[`figures/${name}.yaml`], ['title'])), language) || name;
}

export function FiguresPart({ design, language, sought }: PartProperties) {
  const { t } = useWords('designerForms');
  const names = namesIn(design);
  const led = useMemo(() => {
    const name = ofFigure.exec(sought?.file ?? '')?.[1];
    return name === undefined ? undefined : { name };
  }, [sought]);
  return (
    <OneOfFiles
      names={names}
      sought={led}
      titleOf={(name) => titleOf(design, name, language)}
      what={t('figures-what')}
      all={t('all-figures')}
      add={(onMade) => <NewFigure design={design} language={language} nameFor={(title) => newProgrammeId(title, names)} onMade={onMade} />}
    >
      {(name, isSought) => (
        <>
          <FigurePicture figure={name} design={design} language={language} />
          <FileForm
            key={name}
            file={`figures/${name}.yaml`}
            form="figure"
            isNeeded={false}
            design={design}
            language={language}
            sought={isSought ? sought : undefined}
          />
        </>
      )}
    </OneOfFiles>
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
