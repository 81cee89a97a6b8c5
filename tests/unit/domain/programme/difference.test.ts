/** What another edition of a programme says otherwise, by the names that people know. */
import { expect, test } from 'vitest';
import { differenceBetween } from '../../../../domain/programme/difference';
import type { Programme } from '../../../../domain/programme/programme';
import { readProgramme } from '../../../../main/content/programme-folder';

const nothing = { added: [], removed: [], changed: [] };
const small = (): Promise<Programme> => readProgramme('content/templates/small');
const withBlocks = (
  programme: Programme,
  change: (blocks: Programme['days'][0]['blocks']) => Programme['days'][0]['blocks'],
): Programme => ({
  ...programme,
  days: [{ ...programme.days[0], blocks: change(programme.days[0].blocks) }, programme.days[1]],
});

test('nothing between two of the same', async () => {
  expect(differenceBetween(await small(), await small())).toEqual({
    blocks: nothing,
    slides: nothing,
    reordered: [],
    statements: nothing,
  });
});

test('a slide that was changed, one that is gone and one that is new', async () => {
  const before = await small();
  const after = withBlocks(before, ([block, ...others]) => {
    const [first, second, ...rest] = block?.slides ?? [];
    if (!block || !first || !second) throw new Error('no slides');
    return [{ ...block, slides: [{ ...first, hidden: true }, ...rest, { ...second, id: 'another' }] }, ...others];
  });
  const { slides, blocks } = differenceBetween(before, after);
  expect(slides).toEqual({
    added: [{ en: 'What we want to reach', sr: 'Šta želimo da postignemo' }],
    removed: [{ en: 'What we want to reach', sr: 'Šta želimo da postignemo' }],
    changed: [{ en: 'Welcome', sr: 'Dobro došli' }],
  });
  expect(blocks).toEqual(nothing);
});

test('a session that takes longer is one change, and none of those after it', async () => {
  const before = withBlocks(await small(), ([block]) => (block ? [block, { ...block, id: 'second' }] : []));
  const after = withBlocks(before, ([first, ...others]) => {
    if (!first) throw new Error('no block');
    const later = others.map((block) => ({ ...block, start: (block.start + 10 * 60_000) as typeof block.start }));
    return [{ ...first, length: (first.length + 10 * 60_000) as typeof first.length }, ...later];
  });
  expect(differenceBetween(before, after)).toEqual({
    blocks: { ...nothing, changed: [{ title: before.days[0].blocks[0]?.title, minutes: { before: 60, after: 70 } }] },
    slides: nothing,
    reordered: [],
    statements: nothing,
  });
});

test('slides in another order are told by their session, and one that was put between them is not', async () => {
  const before = await small();
  const turned = withBlocks(before, ([block, ...others]) => (block ? [{ ...block, slides: block.slides.toReversed() }, ...others] : []));
  expect(differenceBetween(before, turned)).toMatchObject({ slides: nothing, reordered: [{ en: 'First session', sr: 'Prva sesija' }] });
  const longer = withBlocks(before, ([block, ...others]) => {
    const [first, ...rest] = block?.slides ?? [];
    if (!block || !first) throw new Error('no slides');
    return [{ ...block, slides: [first, { ...first, id: 'between' }, ...rest] }, ...others];
  });
  expect(differenceBetween(before, longer)).toMatchObject({ slides: { changed: [] }, reordered: [] });
});
