/** Slides, notes and statements, changed for this training alone: the list to choose from, and the one that is open. */
import { Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextList } from '../../domain/contract';
import type { TrainingView } from '../../domain/desk-view';
import { slidesMeant } from '../../domain/slide-search';
import { act, unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';
import { SlideEditor, slideDraftName } from './slide-editor';
import { StatementEditor, statementDraftName } from './statement-editor';
import { useDraftNames } from './text-drafts';
import './texts.css';

type Slide = TextList['slides'][number];
type Statement = TextList['statements'][number];
type Chosen = { readonly kind: 'slide'; readonly slide: Slide } | { readonly kind: 'statement'; readonly id: number };

/** Asked for again after each act in the training: an undo changes it too. */
function useTextList(version: unknown): TextList | undefined {
  const [list, setList] = useState<TextList>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another list
  useEffect(() => {
    let isOpen = true;
    void kit['list-texts']().then((answer) => {
      if (isOpen) setList(unlessRefused(answer));
    });
    return () => {
      isOpen = false;
    };
  }, [version]);
  return list;
}

interface ChoiceProperties {
  readonly name: string;
  readonly isOpen: boolean;
  readonly isChanged: boolean;
  readonly isDraft: boolean;
  readonly onChoose: () => void;
}

function Choice({ name, isOpen, isChanged, isDraft, onChoose }: ChoiceProperties) {
  const { t } = useTranslation('texts');
  const mark = isDraft ? t('unsaved') : isChanged ? t('changed') : '';
  return (
    <li>
      <button type="button" className="texts-choice" aria-current={isOpen ? 'true' : undefined} onClick={onChoose}>
        <span>{name}</span>
        {mark === '' ? null : <span className={isDraft ? 'texts-mark texts-mark-draft' : 'texts-mark'}>{mark}</span>}
      </button>
    </li>
  );
}

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3>{title}</h3>
    <ul>{children}</ul>
  </section>
);

/** Slides of one block of a day stand together. */
function groupsOf(slides: readonly Slide[]): readonly (readonly [Slide, ...Slide[]])[] {
  const groups: [Slide, ...Slide[]][] = [];
  for (const slide of slides) {
    const last = groups.at(-1);
    if (last?.[0].block === slide.block) last.push(slide);
    else groups.push([slide]);
  }
  return groups;
}

export function SlidesTab({ training }: { readonly training: TrainingView }) {
  const { t } = useTranslation(['texts', 'desk']);
  const id = useId();
  const list = useTextList(training);
  const drafts = useDraftNames();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState<Chosen>();
  if (!list) return null;
  const searched = list.slides.map((slide, index) => ({ ...slide, number: index + 1, words: slide.blockTitle }));
  const slides = typed.trim() === '' ? list.slides : slidesMeant(searched, typed);
  const statements = list.statements
    .map((statement, index) => ({ ...statement, number: index + 1, title: `${statement.text.en} ${statement.text.sr}`, words: '' }))
    .filter((statement) => typed.trim() === '' || slidesMeant([statement], typed).length > 0);
  const [first] = list.slides;
  const chosen: Chosen | undefined = wanted ?? (first && { kind: 'slide', slide: first });
  const openStatement: Statement | undefined =
    chosen?.kind === 'statement' ? list.statements.find((each) => each.id === chosen.id) : undefined;
  const isOpen = (slide: Slide): boolean =>
    chosen?.kind === 'slide' && chosen.slide.block === slide.block && chosen.slide.slide === slide.slide;

  const undo = (
    <button
      type="button"
      className="desk-button texts-undo"
      disabled={!training.canUndoInPrepare}
      onClick={() => void act({ kind: 'undo', place: 'prepare' })}
    >
      <Undo2 aria-hidden="true" size={16} />
      {t('desk:undo')}
    </button>
  );

  return (
    <div className="texts">
      <nav className="texts-list" aria-label={t('texts:list')}>
        <div className="desk-field">
          <label htmlFor={id}>{t('texts:find')}</label>
          <input id={id} type="search" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </div>
        <p className="desk-hint">{t('texts:what')}</p>
        {slides.length + statements.length === 0 ? <p role="status">{t('texts:nothing-found')}</p> : null}
        {groupsOf(slides).map((group) => (
          <Group key={`${group[0].block} ${group[0].slide}`} title={`${t('texts:day', { day: group[0].day })} · ${group[0].blockTitle}`}>
            {group.map((slide) => (
              <Choice
                key={slide.slide}
                name={slide.title}
                isOpen={isOpen(slide)}
                isChanged={slide.isChanged}
                isDraft={drafts.has(slideDraftName(training.id, slide))}
                onChoose={() => setWanted({ kind: 'slide', slide })}
              />
            ))}
          </Group>
        ))}
        {statements.length === 0 ? null : (
          <Group title={t('texts:statements')}>
            {statements.map((statement) => (
              <Choice
                key={statement.id}
                name={t('texts:statement', { number: statement.number })}
                isOpen={openStatement?.id === statement.id}
                isChanged={statement.isChanged}
                isDraft={drafts.has(statementDraftName(training.id, statement.id))}
                onChoose={() => setWanted({ kind: 'statement', id: statement.id })}
              />
            ))}
          </Group>
        )}
      </nav>
      <div className="texts-open">
        {chosen?.kind === 'slide' ? (
          <SlideEditor
            key={slideDraftName(training.id, chosen.slide)}
            training={training.id}
            slide={{ block: chosen.slide.block, slide: chosen.slide.slide }}
            version={training}
            undo={undo}
          />
        ) : null}
        {openStatement ? <StatementEditor key={openStatement.id} training={training.id} statement={openStatement} undo={undo} /> : null}
      </div>
    </div>
  );
}
