/** The programmes on this laptop: what each is, what the check says of it, and what can be done with it. */
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { isRefusal, type Refusal, refuse } from '../../domain/kernel/refusal';
import type { Translate } from '../../domain/kernel/translate';
import { mostProgrammeMegabytes, type ProgrammeComing, type ProgrammeRow } from '../../domain/programme/shelf';
import { sentenceOf, unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';
import { useDroppedFile } from '../ui/dropped-file';
import { once } from '../ui/once';
import { tellAnybody } from '../ui/toasts';
import { useAnswer } from '../ui/use-answer';
import { useWords } from '../ui/words';
import { BringInDialog } from './bring-in-dialog';
import { NamesDialog, type Wanted } from './names-dialog';
import { ProgrammeCard, titleOf } from './programme-card';
import './programmes.css';

/** Loaded once somebody changes a programme: it is more than the rest of the Library together. */
const DesignerPlace = lazy(async () => ({ default: (await import('../designer/designer-place')).DesignerPlace }));

interface ProgrammesProperties {
  readonly onBack: () => void;
}

interface ActProperties {
  readonly act: 'copy' | 'send' | 'rename' | 'set-aside' | 'bring-back' | 'show-folder';
  readonly title: string;
  readonly onPress: () => void;
}

function ActButton({ act, title, onPress }: ActProperties) {
  const { t } = useWords('programmes');
  return (
    <button type="button" className="desk-button programmes-small" aria-label={t(`${act}-of`, { title })} onClick={once(onPress)}>
      {t(act)}
    </button>
  );
}

async function send({ place, name }: ProgrammeRow, t: Translate<'programmes'>): Promise<void> {
  const sent = unlessRefused(await kit['send-programme']({ place, name }));
  if (!sent) return;
  const { file, foreign } = sent;
  const stayed = foreign.length === 0 ? [] : [t('foreign', { count: foreign.length, files: foreign.join(', ') })];
  tellAnybody([t('sent', { file }), ...stayed].join(' '));
}

/** One that is too large isn't even read. */
async function lookAt(file: File): Promise<ProgrammeComing | Refusal> {
  if (file.size > mostProgrammeMegabytes * 1_000_000)
    return refuse('programme-file-large', undefined, { file: file.name, most: mostProgrammeMegabytes });
  return kit['look-at-programme-file'](file.name, new Uint8Array(await file.arrayBuffer()));
}

export function ProgrammesPlace({ onBack }: ProgrammesProperties) {
  const { t, language } = useWords('programmes');
  const [asked, setAsked] = useState(0);
  const [rows] = useAnswer(() => kit['list-programmes'](), asked);
  const [wanted, setWanted] = useState<Wanted>();
  const [coming, setComing] = useState<ProgrammeComing>();
  const [isLooking, setLooking] = useState(false);
  const [changed, setChanged] = useState<string>();
  const again = (): void => setAsked(asked + 1);
  /* The button that led here is gone: whoever reads by ear begins at what this is. */
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (changed === undefined) heading.current?.focus();
  }, [changed]);

  async function act(ask: () => Promise<{ readonly done: true } | Refusal>, told: string): Promise<void> {
    if (!unlessRefused(await ask())) return;
    tellAnybody(told);
    /* So is the one that was pressed: its programme goes into the other list. */
    heading.current?.focus();
    again();
  }

  async function bringIn(ask: () => Promise<ProgrammeComing | Refusal | undefined>): Promise<void> {
    if (isLooking) return;
    setLooking(true);
    try {
      setComing(unlessRefused(await ask()));
    } finally {
      setLooking(false);
    }
  }
  const dropped = useDroppedFile((file) => void bringIn(() => lookAt(file)), t('one-file'));

  function ownActs(row: ProgrammeRow): ReactNode {
    const title = titleOf(row, language);
    const { name } = row;
    if (row.place === 'aside')
      return (
        <ActButton
          act="bring-back"
          title={title}
          onPress={() => void act(() => kit['bring-programme-back'](name), t('back-again', { title }))}
        />
      );
    if (row.place === 'shipped') return null;
    return (
      <>
        {row.facts && <ActButton act="rename" title={title} onPress={() => setWanted({ act: 'rename', row })} />}
        <ActButton act="show-folder" title={title} onPress={() => void kit['show-programme-folder'](name).then(unlessRefused)} />
        <ActButton
          act="set-aside"
          title={title}
          onPress={() => void act(() => kit['set-programme-aside'](name), t('put-aside', { title }))}
        />
      </>
    );
  }

  const cards = (shown: readonly ProgrammeRow[], label: string): ReactNode => (
    <ul className="programmes-list" aria-label={label}>
      {shown.map((row) => (
        <li key={`${row.place} ${row.name}`}>
          <ProgrammeCard row={row} edition={asked}>
            {row.place !== 'aside' && (row.facts || row.place === 'own') && (
              <button
                type="button"
                className="desk-button desk-button-first programmes-small"
                aria-label={t('designer:change-of', { title: titleOf(row, language) })}
                onClick={once(() => (row.place === 'own' ? setChanged(row.name) : setWanted({ act: 'change', row })))}
              >
                {t('designer:change')}
              </button>
            )}
            {row.facts && row.place !== 'aside' && (
              <ActButton act="copy" title={titleOf(row, language)} onPress={() => setWanted({ act: 'copy', row })} />
            )}
            {row.place !== 'aside' && <ActButton act="send" title={titleOf(row, language)} onPress={() => void send(row, t)} />}
            {ownActs(row)}
          </ProgrammeCard>
        </li>
      ))}
    </ul>
  );

  const known = rows && !isRefusal(rows) ? rows : [];
  if (changed !== undefined) {
    return (
      <Suspense fallback={<p className="desk-hint">{t('designer:opening')}</p>}>
        <DesignerPlace
          name={changed}
          language={language}
          onBack={() => {
            setChanged(undefined);
            again();
          }}
        />
      </Suspense>
    );
  }

  const aside = known.filter(({ place }) => place === 'aside');
  return (
    <div className={dropped.isOver ? 'programmes programmes-over' : 'programmes'} {...dropped.handlers}>
      <header className="desk-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('title')}
        </h1>
        <div className="desk-actions">
          <button type="button" className="desk-button desk-button-first" onClick={() => setWanted({ act: 'new' })}>
            {t('new')}
          </button>
          <button type="button" className="desk-button" onClick={once(() => void bringIn(() => kit['choose-programme-file']()))}>
            {t('bring-in')}
          </button>
          <button type="button" className="desk-button" onClick={onBack}>
            {t('back')}
          </button>
        </div>
      </header>
      <p className="programmes-what">{t('what')}</p>
      <p role="status" className="desk-hint">
        {t(isLooking ? 'looking' : 'drop-hint')}
      </p>
      {!rows && <p className="desk-hint">{t('reading')}</p>}
      {rows && isRefusal(rows) && <p className="desk-refused">{sentenceOf(rows)}</p>}
      {cards(
        known.filter(({ place }) => place !== 'aside'),
        t('list'),
      )}
      {aside.length > 0 && (
        <section className="programmes-aside">
          <h2>{t('aside')}</h2>
          <p className="desk-hint">{t('aside-what')}</p>
          {cards(aside, t('aside'))}
        </section>
      )}
      {coming && (
        <BringInDialog
          coming={coming}
          onClose={() => setComing(undefined)}
          onDone={() => {
            setComing(undefined);
            again();
          }}
        />
      )}
      {wanted && (
        <NamesDialog
          wanted={wanted}
          onClose={() => setWanted(undefined)}
          onDone={(made) => {
            setWanted(undefined);
            if (wanted.act === 'change') setChanged(made);
            again();
          }}
        />
      )}
    </div>
  );
}
