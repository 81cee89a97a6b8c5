/** Slides, notes and statements, changed for this training alone: the list to choose from, and the one that is open. */
import { FilePlus2, Undo2 } from 'lucide-react';
import { type ReactNode, useEffect, useId, useState } from 'react';
import type { OwnSlidesProgress, TrainingView } from '../../domain/desk/desk-view';
import { mostTogether } from '../../domain/programme/presentation-reading';
import type { OwnSlidesView, TextList } from '../../domain/programme/requests';
import { slidesMeant } from '../../domain/programme/slide-search';
import { act, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDeskEdition } from '../ui/desk-edition';
import { useDroppedFiles } from '../ui/dropped-file';
import { goInList } from '../ui/go-in-list';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import './own-slides.css';
import { OwnSlidesDialog } from './own-slides-dialog';
import { OwnSlidesEditor } from './own-slides-editor';
import { SlideEditor, slideDraftName } from './slide-editor';
import { StatementEditor, statementDraftName } from './statement-editor';
import { useDraftNames } from './text-drafts';
import './texts.css';

type Slide = TextList['slides'][number];
type Statement = TextList['statements'][number];
type Chosen =
  | { readonly kind: 'slide'; readonly slide: Slide }
  | { readonly kind: 'statement'; readonly id: number }
  | { readonly kind: 'own'; readonly id: string };

/** Returns an id; no two of all that can be chosen have the same. */
function idOf(chosen: Chosen): string {
  return chosen.kind === 'slide' ? `slide ${chosen.slide.block} ${chosen.slide.slide}` : `${chosen.kind} ${chosen.id}`;
}

interface Lists {
  readonly texts: TextList;
  readonly own: OwnSlidesView;
}

async function askForLists(): Promise<Lists | undefined> {
  const [listed, owned] = await Promise.all([kit['list-texts'](), kit['own-slides']()]);
  const [texts, own] = [unlessRefused(listed), unlessRefused(owned)];
  return texts && own && { texts, own };
}

/** What is true of the whole list; choices by `idOf`. */
interface ChoiceList {
  readonly open: string | undefined;
  /** To which Tab leads. */
  readonly entry: string | undefined;
  readonly onReach: (id: string) => void;
  readonly onChoose: (chosen: Chosen) => void;
}

interface ChoiceProperties {
  readonly of: Chosen;
  readonly name: string;
  readonly list: ChoiceList;
  readonly isChanged?: boolean;
  readonly isDraft?: boolean;
}

function Choice({ of, name, list, isChanged = false, isDraft = false }: ChoiceProperties) {
  const { t } = useWords('texts');
  const id = idOf(of);
  const mark = isDraft ? t('unsaved') : isChanged ? t('changed') : '';
  return (
    <li>
      <button
        type="button"
        className="texts-choice"
        tabIndex={list.entry === id ? 0 : -1}
        aria-current={list.open === id ? 'true' : undefined}
        onFocus={() => list.onReach(id)}
        onClick={() => list.onChoose(of)}
      >
        <span>{name}</span>
        {mark === '' ? null : <span className={isDraft ? 'texts-mark texts-mark-draft' : 'texts-mark'}>{mark}</span>}
      </button>
    </li>
  );
}

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    <ul>{children}</ul>
  </section>
);

/** Draws a block's group; files dropped on it become slides of that block. */
function BlockGroup({ onFiles, ...group }: Parameters<typeof Group>[0] & { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useWords('ownSlides');
  const { isOver, handlers } = useDroppedFiles(onFiles, mostTogether, t('two-files'));
  return (
    <div className={isOver ? 'own-slides-over' : undefined} {...handlers}>
      <Group {...group} />
    </div>
  );
}

/** Returns a name; if two stand in one block the files tell which is which. */
function ownName({ id, block, file }: OwnSlidesView[number], all: OwnSlidesView): string {
  if (block === undefined) return file;
  return all.some((other) => other.id !== id && other.block === block) ? `${block} · ${file}` : block;
}

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

interface SlidesTabProperties {
  readonly training: TrainingView;
  /** Progress of a file that becomes slides. */
  readonly progress: OwnSlidesProgress | undefined;
}

export function SlidesTab({ training, progress }: SlidesTabProperties) {
  const { t } = useWords('texts');
  const search = useId();
  /* An undo changes them too. */
  const [lists, take] = useAnswer(askForLists, useDeskEdition());
  async function askAnew(): Promise<void> {
    const answer = await askForLists();
    if (answer) take(answer);
  }
  const drafts = useDraftNames();
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState<Chosen>();
  const [reached, setReached] = useState<string>();
  const [adding, setAdding] = useState<{ readonly block: string; readonly dropped: readonly File[] }>();
  /* The dialog is gone, as the room could see the desk meanwhile: nobody answers any more. */
  const isUnseen = progress?.question !== undefined && adding === undefined;
  useEffect(() => {
    if (isUnseen) void kit['stop-own-slides']();
  }, [isUnseen]);
  if (!lists) return null;
  const { texts: list, own } = lists;
  const searched = list.slides.map((slide, index) => ({ ...slide, number: index + 1, words: slide.blockTitle }));
  const slides = typed.trim() === '' ? list.slides : slidesMeant(searched, typed);
  const statements = list.statements
    .map((statement, index) => ({ ...statement, number: index + 1, title: `${statement.text.en} ${statement.text.sr}`, words: '' }))
    .filter((statement) => typed.trim() === '' || slidesMeant([statement], typed).length > 0);
  const [first] = list.slides;
  const openOwn = wanted?.kind === 'own' ? own.find((each) => each.id === wanted.id) : undefined;
  const isGone = wanted?.kind === 'own' && !openOwn;
  const chosen: Chosen | undefined = (isGone ? undefined : wanted) ?? (first && { kind: 'slide', slide: first });
  const openStatement: Statement | undefined =
    chosen?.kind === 'statement' ? list.statements.find((each) => each.id === chosen.id) : undefined;
  const open = chosen && idOf(chosen);
  const ids = [
    ...own.map(({ id }) => idOf({ kind: 'own', id })),
    ...slides.map((slide) => idOf({ kind: 'slide', slide })),
    ...statements.map(({ id }) => idOf({ kind: 'statement', id })),
  ];
  const choices: ChoiceList = {
    open,
    entry: [reached, open].find((each) => each !== undefined && ids.includes(each)) ?? ids[0],
    onReach: setReached,
    onChoose: setWanted,
  };

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
      <nav className="texts-list" aria-label={t('texts:list')} onKeyDown={(event) => goInList(event, '.texts-choice')}>
        <div className="desk-field">
          <label htmlFor={search}>{t('texts:find')}</label>
          <input id={search} type="search" autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />
        </div>
        <p className="desk-hint">{t('texts:what')}</p>
        <button
          type="button"
          className="desk-button own-slides-button"
          onClick={() => setAdding({ block: training.agenda[0].blocks.find(({ kind }) => kind === 'session')?.id ?? '', dropped: [] })}
        >
          <FilePlus2 aria-hidden="true" size={16} />
          {t('ownSlides:add')}
        </button>
        {own.length === 0 ? null : (
          <Group title={t('ownSlides:title')}>
            {own.map((each) => (
              <Choice key={each.id} of={{ kind: 'own', id: each.id }} name={ownName(each, own)} list={choices} />
            ))}
          </Group>
        )}
        {slides.length + statements.length === 0 ? <p role="status">{t('texts:nothing-found')}</p> : null}
        {groupsOf(slides).map((group) => (
          <BlockGroup
            key={`${group[0].block} ${group[0].slide}`}
            title={`${t('texts:day', { day: group[0].day })} · ${group[0].blockTitle}`}
            onFiles={(dropped) => setAdding({ block: group[0].block, dropped })}
          >
            {group.map((slide) => (
              <Choice
                key={slide.slide}
                of={{ kind: 'slide', slide }}
                name={slide.title}
                list={choices}
                isChanged={slide.isChanged}
                isDraft={drafts.has(slideDraftName(training.id, slide))}
              />
            ))}
          </BlockGroup>
        ))}
        {statements.length === 0 ? null : (
          <Group title={t('texts:statements')}>
            {statements.map((statement) => (
              <Choice
                key={statement.id}
                of={{ kind: 'statement', id: statement.id }}
                name={t('texts:statement', { number: statement.number })}
                list={choices}
                isChanged={statement.isChanged}
                isDraft={drafts.has(statementDraftName(training.id, statement.id))}
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
            undo={undo}
          />
        ) : null}
        {openOwn ? <OwnSlidesEditor key={openOwn.id} own={openOwn} undo={undo} onKept={askAnew} /> : null}
        {openStatement ? <StatementEditor key={openStatement.id} training={training.id} statement={openStatement} undo={undo} /> : null}
      </div>
      {adding && <OwnSlidesDialog agenda={training.agenda} {...adding} progress={progress} onClose={() => setAdding(undefined)} />}
    </div>
  );
}
