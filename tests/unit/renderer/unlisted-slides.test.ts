/** Which slides are told to have no session: those that are there, and no others. */
import { expect, test } from 'vitest';
import type { DesignView } from '../../../domain/programme/design';
import { unlistedIn } from '../../../renderer/designer/unlisted-slides';

const words = { en: 'Lunch', sr: 'Ručak' };
const slide = { id: 'opening', line: {}, en: { body: '# Lunch', notes: '' }, sr: { body: '# Ručak', notes: '' } };
const listed = { id: 'first-session', kind: 'session', title: words, minutes: 30 } as const;
const view = (slides: DesignView['slides']) =>
  ({ days: [{ title: words, starts: '09:00', blocks: [listed] }], slides }) as unknown as DesignView;

test('slides whose session stands in no day', () => {
  expect(unlistedIn(view({ 'first-session': [slide], lunch: [slide] }))).toEqual(['lunch']);
});

test('a session that never had slides, and is gone, leaves none behind', () => {
  expect(unlistedIn(view({ 'first-session': [slide], pause: [] }))).toEqual([]);
});
