/** The two days: each block with its time, which follows from those before it, and its minutes in the same line. */
import { GripVertical } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { isPlainList, plainAt, summaryOf } from '../../../domain/programme/design-entries';
import type { FormField, FormPart } from '../../../domain/programme/design-form';
import { type BlockTimes, dayTimes } from '../../../domain/programme/design-times';
import type { DataPath } from '../../../domain/programme/plain-data';
import type { DayNumber } from '../../../domain/programme/programme';
import { type Spot, useDragging } from '../../agenda/agenda-drag';
import type { RowDragging } from '../../agenda/agenda-row';
import { tellAnybody } from '../../ui/toasts';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import { BlockMinutes } from './block-minutes';
import { EntryActs } from './entry-acts';
import { EntryCard } from './entry-card';
import { FileForm } from './file-part';
import { useScope } from './form-scope';
import { Parts } from './group-parts';
import { movedByKey } from './moved-by-key';
import { NewBlock } from './new-block';
import { useOnce } from './use-once';

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
  return <TwoDays about={day.parts.filter(({ key }) => key !== 'blocks')} blocks={blocks} />;
}

const indexOf = (day: DayNumber): number => day - 1;
const pathOf = (day: DayNumber): DataPath => ['days', indexOf(day), 'blocks'];

/** Whose line gets the focus once it is there. */
interface Wanted {
  readonly day: DayNumber;
  readonly at: number;
}

function TwoDays({ about, blocks }: Pick<DayProperties, 'about' | 'blocks'>) {
  const { t } = useWords('designerForms');
  const { data, design, language, file } = useScope();
  const [wanted, setWanted] = useState<Wanted>();
  const once = useOnce(data);

  /** `to`: its place there, counted without itself. */
  async function move({ day, index: from }: Spot, into: DayNumber, to: number): Promise<void> {
    const entries = plainAt(data, pathOf(day));
    const there = plainAt(data, pathOf(into));
    const of = isPlainList(there) ? there.length + (day === into ? 0 : 1) : 1;
    const isLast = isPlainList(entries) && entries.length === 1;
    if (to < 0 || to >= of || (day === into ? to === from : isLast)) return;
    const what = summaryOf(blocks.of, plainAt(data, [...pathOf(day), from]), language) || t('no-words');
    const across = day === into ? {} : { into: pathOf(into) };
    if (!(await once(() => design.change({ kind: 'yaml-moved', file, path: [...pathOf(day), from], to, ...across })))) return;
    tellAnybody(day === into ? t('moved-to', { what, number: to + 1, of }) : t('moved-to-day', { what, day: into, number: to + 1 }));
    setWanted({ day: into, at: to });
  }

  const dragging = useDragging({
    within: (day, from, to) => void move({ day, index: from }, day, to),
    across: (day, index, at) => void move({ day, index }, day === 1 ? 2 : 1, at),
  });
  return ([1, 2] as const).map((day) => (
    <Day
      key={day}
      day={day}
      about={about}
      blocks={blocks}
      dragging={(at) => dragging(day, at)}
      wanted={wanted?.day === day ? wanted.at : undefined}
      onFocused={() => setWanted(undefined)}
      onWanted={(at) => setWanted({ day, at })}
      onMove={(from, into, to) => void move({ day, index: from }, into, to)}
    />
  ));
}

interface DayProperties {
  readonly day: DayNumber;
  readonly about: readonly FormPart[];
  readonly blocks: List;
  readonly dragging: (at: number) => RowDragging;
  /** Place of the line that is to have the focus. */
  readonly wanted: number | undefined;
  readonly onFocused: () => void;
  readonly onWanted: (at: number) => void;
  readonly onMove: (from: number, into: DayNumber, to: number) => void;
}

function Day({ day, about, blocks, dragging, wanted, onFocused, onWanted, onMove }: DayProperties) {
  const { t } = useWords('designerForms');
  const id = useId();
  const { data, design, language } = useScope();
  const path = pathOf(day);
  const other: DayNumber = day === 1 ? 2 : 1;
  const listed = plainAt(data, path);
  const entries = isPlainList(listed) ? listed : [];
  const [opened, setOpened] = useState<string>();
  const list = useRef<HTMLOListElement>(null);
  const times = dayTimes(plainAt(data, ['days', indexOf(day)]));
  /* Its minutes stand in its line. */
  const parts = blocks.of.kind === 'group' ? blocks.of.parts.filter(({ key }) => key !== 'minutes') : [];

  useEffect(() => {
    const control = wanted === undefined ? undefined : list.current?.children[wanted]?.querySelector<HTMLElement>('.entries-open');
    if (!control) return;
    control.focus();
    onFocused();
  });

  const idOf = (at: number): string => String(plainAt(entries[at], ['id']) ?? '');
  const titleOf = (at: number): string => summaryOf(blocks.of, entries[at], language) || t('no-words');
  function lengthOf(of: DayNumber): number {
    const there = plainAt(data, pathOf(of));
    return isPlainList(there) ? there.length : 0;
  }
  const spanOf = ({ from, to }: BlockTimes): string => (from === '' ? '' : `${from}–${to}`);

  async function remove(at: number): Promise<void> {
    const what = titleOf(at);
    if (!(await design.change({ kind: 'block-removed', block: idOf(at) }))) return;
    tellAnybody(t('removed', { what }));
    if (entries.length > 1) onWanted(Math.min(at, entries.length - 2));
  }

  return (
    <section className="entries entries-day" aria-labelledby={id}>
      <h2 id={id}>
        {t('day', { day })}
        {times.end !== '' && <span className="entries-sum">{t('day-ends', { end: times.end, minutes: times.minutes })}</span>}
      </h2>
      <Parts parts={about} path={['days', indexOf(day)]} elsewhere={['blocks']} />
      <p className="desk-hint">{t('move-hint')}</p>
      <ol ref={list} className="entries-cards">
        {entries.map((_, at) => (
          <li
            key={idOf(at)}
            className="entries-block"
            data-drop={dragging(at).mark}
            onDragOver={dragging(at).onDragOver}
            onDrop={dragging(at).onDrop}
          >
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the handle is for the pointer; Alt+↑ and Alt+↓ do the same by keyboard. */}
            <span
              className="entries-grip"
              draggable
              title={t('move-by-hand', { what: titleOf(at) })}
              onDragStart={dragging(at).onDragStart}
              onDragEnd={dragging(at).onDragEnd}
            >
              <GripVertical aria-hidden size={16} />
            </span>
            <span className="entries-time">{spanOf(times.blocks[at] ?? { from: '', to: '' })}</span>
            <EntryCard
              name={titleOf(at)}
              isOpen={opened === idOf(at)}
              onToggle={() => setOpened(opened === idOf(at) ? undefined : idOf(at))}
              onKey={movedByKey(at, (to) => onMove(at, day, to))}
              aside={<BlockMinutes path={[...path, at, 'minutes']} what={titleOf(at)} />}
              acts={
                <EntryActs
                  what={titleOf(at)}
                  at={at}
                  of={entries.length}
                  canRemove={entries.length > 1}
                  onMove={(to) => onMove(at, day, to)}
                  onRemove={() => void remove(at)}
                />
              }
              place={{ path: [...path, at], order: [], group: undefined }}
              parts={parts}
              foot={
                entries.length > 1 && (
                  <button type="button" className="desk-button programmes-small" onClick={() => onMove(at, other, lengthOf(other))}>
                    {t('to-day', { day: other })}
                  </button>
                )
              }
            />
          </li>
        ))}
      </ol>
      <NewBlock
        day={indexOf(day)}
        at={entries.length}
        kinds={parts.find(({ key }) => key === 'kind')}
        add={blocks.words.add ?? ''}
        onAdded={onWanted}
      />
    </section>
  );
}
