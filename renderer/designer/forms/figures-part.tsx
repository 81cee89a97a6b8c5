/** Figures: numbers and texts that the kit draws on slides. A small table becomes one. */
import { bothIn, plainAt } from '../../../domain/programme/design-entries';
import { newProgrammeId } from '../../../domain/programme/programme-id';
import { SmallScene } from '../../stage/small-scene';
import { useWords } from '../../ui/words';
import { newSlideOf } from '../new-slide';
import type { PartProperties } from '../part-properties';
import { useTrial } from '../use-trial';
import { NewFigure } from './new-figure';
import { OneOfFiles } from './one-of-files';

const ofFigure = /^figures\/([a-z0-9-]+)\.yaml$/u;

const fileOf = (figure: string): string => `figures/${figure}.yaml`;

export function FiguresPart({ design, language, sought }: PartProperties) {
  const { t } = useWords('designerForms');
  return (
    <OneOfFiles
      design={design}
      language={language}
      sought={sought}
      nameInFile={ofFigure}
      fileOf={fileOf}
      form="figure"
      what={t('figures-what')}
      all={t('all-figures')}
      above={(name) => <FigurePicture figure={name} design={design} language={language} />}
      add={(names, onMade) => (
        <NewFigure design={design} language={language} nameFor={(title) => newProgrammeId(title, names)} onMade={onMade} />
      )}
    />
  );
}

/** Draws the figure as the room sees it on a slide of its own, in the desk's language, while one types. */
function FigurePicture({ figure, design: { view }, language }: PartProperties & { readonly figure: string }) {
  const { t } = useWords('designer');
  const [block] = view.days.flatMap(({ blocks }) => blocks);
  const { line, en, sr } = newSlideOf('figure', undefined, figure);
  const title = bothIn(plainAt(view.data[fileOf(figure)], ['title']));
  const sources = { en: { ...en, body: `# ${title.en}` }, sr: { ...sr, body: `# ${title.sr}` } };
  const tried = block && { block: block.id, slide: 'example', line, sources, step: null };
  const scene = useTrial(tried, view.around, language)?.scenes?.[language];
  return (
    <figure aria-label={t('preview')}>
      <div className="entries-scene">
        {scene ? <SmallScene view={{ language, scene }} /> : <p className="desk-hint">{t('nothing-yet')}</p>}
      </div>
    </figure>
  );
}
