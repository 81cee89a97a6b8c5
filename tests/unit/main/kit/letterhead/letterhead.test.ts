import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { noLetterhead } from '../../../../../domain/letterhead/letterhead';
import { nameOfPicture } from '../../../../../main/store/kept-pictures';
import { rgbPngOf } from '../../export/pictures';
import { readBack } from '../../typeset/read-back';
import { belgrade, emptyFolder, openInFolder } from '../open-in-folder';
import { granted } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const letterhead = { ...noLetterhead, name: 'Centre for Youth', seat: 'Niš', donor: 'Supported by the Fund', colour: 'plum' } as const;

it('stands on papers from the moment it was kept, also after a restart, until it is emptied', async () => {
  const bench = await openInFolder();
  expect(await bench.kit.requests['change-settings']({ letterhead: { ...letterhead, name: ' Centre  for Youth ' } })).toEqual({
    done: true,
  });
  const again = await bench.again();
  expect(again.kit.deskView().settings.letterhead).toEqual(letterhead);
  await again.kit.requests['create-training'](belgrade);
  const drawnIn = async (): Promise<string> => {
    again.choose = join(emptyFolder(), 'paper.pdf');
    await again.kit.requests['export-papers']({ papers: ['steps-on-suspicion'], language: 'en', asOne: true });
    return (await readBack(readFileSync(again.choose))).drawn[0] ?? '';
  };
  const headed = await drawnIn();
  for (const part of [letterhead.name, letterhead.seat, letterhead.donor]) expect(headed).toContain(part);
  await again.kit.requests['change-settings']({ letterhead: noLetterhead });
  expect(await drawnIn()).not.toContain(letterhead.name);
});

it('keeps each part by itself: what is typed in one field takes nothing from another', async () => {
  const { kit } = await openInFolder();
  await Promise.all([
    kit.requests['change-settings']({ letterhead: { name: letterhead.name } }),
    kit.requests['change-settings']({ letterhead: { seat: letterhead.seat } }),
    kit.requests['change-settings']({ letterhead: { colour: 'plum' } }),
  ]);
  expect(kit.deskView().settings.letterhead).toEqual({ ...letterhead, donor: '' });
});

it('reads settings of a version that knew none, and of one that knew another colour', async () => {
  const older = { language: 'sr-Latn', singleLetterKeys: true, openTraining: null, projectorWanted: false };
  for (const [written, read] of [
    [older, noLetterhead],
    [
      { ...older, letterhead: { ...letterhead, colour: 'gold' } },
      { ...letterhead, colour: 'ink' },
    ],
  ] as const) {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(written));
    const { kit } = await openInFolder(folder);
    expect(kit.deskView().settings).toMatchObject({ language: 'sr-Latn', letterhead: read });
  }
});

it('is seen by the room with its logo alone: no other picture of the folder, and nothing once another training is open', async () => {
  const folder = emptyFolder();
  const [shown, other] = [rgbPngOf(300, 100), rgbPngOf(200, 90)];
  mkdirSync(join(folder, 'letterhead'));
  for (const picture of [shown, other]) writeFileSync(join(folder, 'letterhead', nameOfPicture(picture)), picture);
  const settings = { language: 'en', singleLetterKeys: true, openTraining: null, projectorWanted: false };
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ ...settings, letterhead: { ...letterhead, logo: nameOfPicture(shown) } }));
  const { kit } = await openInFolder(folder);
  const { id } = granted(await kit.requests['create-training'](belgrade));
  expect(await kit.media.picture(id, nameOfPicture(shown))).toMatchObject({ mediaType: 'image/png', bytes: new Uint8Array(shown) });
  expect(await kit.media.picture(id, nameOfPicture(other))).toBeUndefined();
  await kit.requests['create-training'](belgrade);
  expect(await kit.media.picture(id, nameOfPicture(shown))).toBeUndefined();
});
