/** In which groups' plans two laptops changed the same place differently since they parted; a goal that one removed and the other wrote in, too. */
import type { StoredEvent } from '../../training/event';
import type { Plans } from '../state';

const place = (group: number, ...where: readonly string[]): string => ['plan', String(group), ...where].join(' ');

/** What an act touched, by names of its own; a row's own name says whether it is there at all. */
export function planPlacesOf(event: StoredEvent): readonly string[] {
  switch (event.type) {
    case 'plan-row-removed':
      return [place(event.body.group, event.body.row)];
    case 'plan-written':
    case 'plan-dated': {
      const { group, row, field } = event.body;
      return row === null ? [place(group, field)] : [place(group, row), place(group, row, field)];
    }
    case 'plan-row-state-set':
      return [place(event.body.group, event.body.row), place(event.body.group, event.body.row, 'state')];
    default:
      return [];
  }
}

function placesIn(plans: Plans): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(plans).flatMap(([number, { texts, review, rows }]) => {
      const group = Number(number);
      return [
        ...Object.entries({ ...texts, review: review ?? '' }).map(([field, text]) => [place(group, field), text] as const),
        ...rows.flatMap(({ id, texts: ofRow, start, by, state }) => [
          [place(group, id), 'there'] as const,
          ...Object.entries({ ...ofRow, start: start ?? '', by: by ?? '', state }).map(
            ([field, text]) => [place(group, id, field), text] as const,
          ),
        ]),
      ];
    }),
  );
}

/** Numbers of groups as they stand on the wall, from 1. `both`: what both laptops touched. */
export function plansInDoubt(both: ReadonlySet<string>, here: Plans, copy: Plans): readonly number[] {
  const [ours, theirs] = [placesIn(here), placesIn(copy)];
  const groups = [...Object.keys(here), ...Object.keys(copy)].map(Number);
  const isInDoubt = (group: number): boolean =>
    [...both].some((each) => each.startsWith(`${place(group)} `) && (ours.get(each) ?? '') !== (theirs.get(each) ?? ''));
  return [...new Set(groups)].filter(isInDoubt).map((group) => group + 1);
}
