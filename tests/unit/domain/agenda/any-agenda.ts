/** Agendas as people might make them: the small programme's first day after any edits, in any order. */
import fc from 'fast-check';
import { agendaDayOf } from '../../../../domain/agenda/agenda';
import { edited } from '../../../../domain/agenda/agenda-edit';
import type { AgendaEdit } from '../../../../domain/agenda/schema';
import type { AgendaDay } from '../../../../domain/agenda/state';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { blockKinds } from '../../../../domain/programme/choices';
import type { BlockKind } from '../../../../domain/programme/programme';
import { smallProgramme, timeOfDay } from '../../builders';

export const day1 = agendaDayOf(smallProgramme, {}, 1);

let made = 0;
export const newBlock = (): string => {
  made += 1;
  return `new-${made}`;
};

const place = fc.nat({ max: 14 });
const minutes = fc.integer({ min: 1, max: 130 });
const kind = fc.constantFrom<BlockKind>(...blockKinds);
const pin = fc
  .option(fc.tuple(fc.integer({ min: 7, max: 20 }), fc.integer({ min: 0, max: 11 })), { nil: null })
  .map((time) => time && timeOfDay(`${time[0]}:${String(time[1] * 5).padStart(2, '0')}`));

type Pick = { readonly at: number; readonly of: (block: string) => AgendaEdit };
const onRow = (of: fc.Arbitrary<(block: string) => AgendaEdit>): fc.Arbitrary<Pick> => fc.record({ at: place, of });
export const anyEdit: fc.Arbitrary<Pick> = fc.oneof(
  onRow(place.map((to) => (block) => ({ edit: 'move', block, to }))),
  onRow(
    fc.tuple(place, kind, minutes).map(([at, what, length]) => () => ({ edit: 'insert', at, kind: what, title: 'x', minutes: length })),
  ),
  onRow(minutes.map((minute) => (block) => ({ edit: 'split', block, minute }))),
  onRow(fc.constant((block) => ({ edit: 'duplicate', block }))),
  onRow(fc.constant((block) => ({ edit: 'remove', block }))),
  onRow(minutes.map((length) => (block) => ({ edit: 'minutes', block, minutes: length }))),
  onRow(pin.map((start) => (block) => ({ edit: 'pin', block, start }))),
  onRow(minutes.map((least) => (block) => ({ edit: 'least', block, least }))),
  onRow(fc.boolean().map((droppable) => (block) => ({ edit: 'droppable', block, droppable }))),
  onRow(kind.map((what) => (block) => ({ edit: 'kind', block, kind: what }))),
);

/** A day after edits; those that are refused change nothing. */
export const anyDay: fc.Arbitrary<AgendaDay> = fc.array(anyEdit, { maxLength: 25 }).map((picks) =>
  picks.reduce((day, { at, of }) => {
    const row = day.rows[at % day.rows.length];
    const result = row && edited(day, of(row.block), newBlock);
    return result === undefined || isRefusal(result) ? day : result;
  }, day1),
);
