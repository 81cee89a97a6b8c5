/** What the list is asked for before the room is apart from what the trainer typed and chose alone. */
import { expect, test } from 'vitest';
import { askedFor, isNarrowed, notNarrowed } from '../../../../renderer/library/asked';

const [alone, room] = [askedFor({ inSight: false }), askedFor({ inSight: true })];

test('the room reads no words that were searched for alone, and nothing hidden narrows what it sees', () => {
  const { filter } = alone.get();
  alone.set({ ...alone.get(), search: 'Petrović', filter: { ...filter, project: 'Za devojčice', missing: 'erasing' } });
  expect(isNarrowed(room.get())).toBe(false);
  room.set({ ...room.get(), search: 'Niš' });
  expect(askedFor({ inSight: false }).get()).toMatchObject({ search: 'Petrović', filter: { project: 'Za devojčice' } });
  expect(isNarrowed(notNarrowed(alone.get()))).toBe(false);
});
