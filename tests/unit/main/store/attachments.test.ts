/** Which attachments go with the persons who are erased, and which stay. */
import { expect, test } from 'vitest';
import type { EventId } from '../../../../domain/kernel/ids';
import type { DomainEvent, StoredEvent } from '../../../../domain/training/event';
import { eraseAttachments } from '../../../../main/store/attachments';
import { momentAt } from '../../builders';
import { ModelDisk } from './model-disk';

const stored = (sequence: number, event: DomainEvent): StoredEvent => ({
  ...event,
  id: `laptop/start/${sequence}` as EventId,
  device: 'laptop',
  start: 'start',
  order: String(sequence).padStart(22, '0'),
  sequence,
  moment: momentAt('09:00'),
});

test('a page of a signed sheet goes with its sheet, also where a message names it as its picture; a picture of a message stays', async () => {
  const page = 'signed-sheet-1.jpg';
  const disk = new ModelDisk({ [`t/attachments/${page}`]: 'page', 't/attachments/board.png': 'board' });
  const attached = stored(1, {
    type: 'signed-sheet-attached',
    body: { sheet: 'sheet', halfDays: ['d1am'], pictures: [page], participants: [] },
    personal: undefined,
  });
  const message = (sequence: number, picture: string): StoredEvent =>
    stored(sequence, { type: 'message-added', body: { message: `${sequence}`, picture }, personal: { text: '' } });
  await eraseAttachments(disk, 't', [attached, message(2, page), message(3, 'board.png')], ({ id }) => id === attached.id);
  expect(Object.keys(disk.files)).toEqual(['t/attachments/board.png']);
});

test('where other laptops write a page that no log names yet stays for a month; then it goes, and at once where nobody else writes', async () => {
  const erased = async (shared: { readonly now: number } | undefined): Promise<number> => {
    const disk = new ModelDisk({ 't/attachments/signed-sheet-1.jpg': 'page' });
    await eraseAttachments(disk, 't', [], () => true, shared);
    return 1 - Object.keys(disk.files).length;
  };
  const day = 24 * 3_600_000;
  expect([await erased({ now: 10 * day }), await erased({ now: 40 * day }), await erased(undefined)]).toEqual([0, 1, 1]);
});
