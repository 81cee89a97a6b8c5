/** The two days: each block with its time, which follows from those before it, and its minutes in the same line. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { movedAcross } from '../../../domain/programme/design-changes';
import { plainAt, summaryOf } from '../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../domain/programme/design-form';
import { type BlockTimes, dayTimes } from '../../../domain/programme/design-times';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import { BlockMinutes } from './block-minutes';
import { EntryActs } from './entry-acts';
import { EntryCard } from './entry-card';
import { FileForm } from './file-part';
import { useScope } from './form-scope';
import { Parts } from './group-parts';
import { NewBlock } from './new-block';
import { useEntries } from './use-entries';

type Group = Extract<FormField, { readonly kind: 'group' }>;
type List = Extract<FormField, { readonly kind: 'list' }>;

const partOf = (group: FormField, key: string): FormPart | undefined =>
  group.kind === 'group' ? group.parts.find((part) => part.key === key) : undefined;

export function AgendaPart({ design, language }: PartProperties) {
  return (
    <FileForm file="agenda.yaml" form="agenda" isNeeded design={design} language={language}>
      {(field) => {
        const days = partOf(field, 'days')?.field;
        return days?.kind === 'list' && days.of.kind === 'group' ? <Days day={days.of} /> : null;
      }}
    </FileForm>
  );
}

function Days({ day }: { readonly day: Group }) {
  const blocks = partOf(day, 'blocks')?.field;
  if (blocks?.kind !== 'list') return null;
  return [0, 1].map((index) => <Day key={index} index={index} about={day.parts.filter(({ key }) => key !== 'blocks')} blocks={blocks} />);
}

interface DayProperties {
  readonly index: number;
  readonly about: readonly FormPart[];
  readonly blocks: List;
}

function Day({ index, about, blocks }: DayProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const { data, design, language, file } = useScope();
  const path = ['days', index, 'blocks'];
  const { entries, move } = useEntries(blocks, { path, order: [], group: undefined });
  const [opened, setOpened] = useState<string>();
  const [wanted, setWanted] = useState<number>();
  const list = useRef<HTMLOListElement>(null);
  const times = dayTimes(plainAt(data, ['days', index]));
  /* Its minutes stand in its line. */
  const parts = blocks.of.kind === 'group' ? blocks.of.parts.filter(({ key }) => key !== 'minutes') : [];

  useEffect(() => {
    const control = wanted === undefined ? undefined : list.current?.children[wanted]?.querySelector<HTMLElement>('.entries-open');
    if (!control) return;
    control.focus();
    setWanted(undefined);
  });

  const idOf = (at: number): string => String(plainAt(entries[at], ['id']) ?? '');
  const titleOf = (at: number): string => summaryOf(blocks.of, entries[at], language) || t('no-words');
  const spanOf = ({ from, to }: BlockTimes): string => (from === '' ? '' : `${from}–${to}`);

  async function moveTo(from: number, to: number): Promise<void> {
    if (to < 0 || to >= entries.length) return;
    if (await move(from, to, titleOf(from))) setWanted(to);
  }

  async function toOtherDay(at: number): Promise<void> {
    const other = 1 - index;
    if (await design.change(movedAcross({ file, data }, [...path, at], ['days', other, 'blocks'])))
      tellAnybody(t('moved-to-day', { what: titleOf(at), day: other + 1 }));
  }

  async function remove(at: number): Promise<void> {
    const what = titleOf(at);
    if (!(await design.change({ kind: 'block-removed', block: idOf(at) }))) return;
    tellAnybody(t('removed', { what }));
    if (entries.length > 1) setWanted(Math.min(at, entries.length - 2));
  }

  const moveByKey =
    (at: number) =>
    (event: KeyboardEvent): void => {
      if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
      event.preventDefault();
      void moveTo(at, at + (event.key === 'ArrowUp' ? -1 : 1));
    };

  return (
    <section className="entries entries-day" aria-labelledby={id}>
      <h2 id={id}>
        {t('day', { day: index + 1 })}
        {times.end !== '' && <span className="entries-sum">{t('day-ends', { end: times.end, minutes: times.minutes })}</span>}
      </h2>
      <Parts parts={about} path={['days', index]} elsewhere={['blocks']} />
      <p className="desk-hint">{t('move-hint')}</p>
      <ol ref={list} className="entries-cards">
        {entries.map((_, at) => (
          <li key={idOf(at)} className="entries-block">
            <span className="entries-time">{spanOf(times.blocks[at] ?? { from: '', to: '' })}</span>
            <EntryCard
              name={titleOf(at)}
              isOpen={opened === idOf(at)}
              onToggle={() => setOpened(opened === idOf(at) ? undefined : idOf(at))}
              onKey={moveByKey(at)}
              aside={<BlockMinutes path={[...path, at, 'minutes']} what={titleOf(at)} />}
              acts={
                <EntryActs
                  what={titleOf(at)}
                  at={at}
                  of={entries.length}
                  canRemove={entries.length > 1}
                  onMove={(to) => void moveTo(at, to)}
                  onRemove={() => void remove(at)}
                />
              }
              place={{ path: [...path, at], order: [], group: undefined }}
              parts={parts}
              foot={
                entries.length > 1 && (
                  <button type="button" className="desk-button programmes-small" onClick={() => void toOtherDay(at)}>
                    {t('to-day', { day: 2 - index })}
                  </button>
                )
              }
            />
          </li>
        ))}
      </ol>
      <NewBlock
        day={index}
        at={entries.length}
        kinds={parts.find(({ key }) => key === 'kind')}
        add={blocks.words.add ?? ''}
        onAdded={setWanted}
      />
    </section>
  );
}
