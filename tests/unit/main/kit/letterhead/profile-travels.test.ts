/** The organisation's profile goes along in bundles if a person wants that, and counts on the other laptop for that training alone until a person there takes it over. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { SheetReader } from '../../../../../main/pdf/pdf-reader';
import { nameOfPicture } from '../../../../../main/store/kept-pictures';
import { rgbPngOf } from '../../export/pictures';
import { type Bench, belgrade, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted, look, saveBundle } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const picture = rgbPngOf(300, 100);

async function laptop(): Promise<Bench> {
  const pdfReader: SheetReader = {
    open: async () => ({ pages: 1 }),
    openPhoto: async () => true,
    draw: async () => ({ title: '', words: '', picture, ending: 'png', lost: '' }),
    close: () => {},
  };
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader });
  await bench.kit.requests['answer-room'](false);
  return bench;
}

const settingsOf = async ({ kit }: Bench) => {
  const { view } = await kit.requests.ready();
  if (view.inSight) throw new Error('the room can see it');
  return view.settings;
};

async function withProfile(travels: boolean): Promise<Bench> {
  const bench = await laptop();
  const { requests } = bench.kit;
  const letterhead = { name: 'Otvorena škola', seat: 'Ulica 1, Niš' };
  granted(await requests['change-settings']({ letterhead, signing: { signatory: 'Jelena Popović' }, profileTravels: travels }));
  bench.choose = join(emptyFolder(), 'slika.png');
  writeFileSync(bench.choose, picture);
  granted(await requests['choose-logo']('logo', 'laptop'));
  granted(await requests['choose-logo']('signature', 'laptop'));
  granted(await requests['create-training'](belgrade));
  return bench;
}

async function carried(from: Bench): Promise<Bench> {
  const { id } = training(from);
  const other = await laptop();
  const { preview } = await look(other, await saveBundle(from, id));
  granted(await other.kit.requests['take-in'](preview, ''));
  granted(await other.kit.requests['open-training'](id));
  return other;
}

const proposals = async ({ kit }: Bench) => granted(await kit.requests['edited-certificate']());

test('it counts for the training that brought it, and for the laptop once a person there says so', async () => {
  const other = await carried(await withProfile(true));
  const { requests } = other.kit;
  expect(training(other).letterhead).toMatchObject({ isOwn: true, parts: { name: 'Otvorena škola', logo: nameOfPicture(picture) } });
  expect(granted(await requests['certificate-picture'](null, 'sr-Latn')).images).toMatchObject({
    logo: expect.stringContaining('data:'),
    signature: expect.stringContaining('data:'),
  });
  expect(await settingsOf(other)).toMatchObject({ letterhead: { name: '' }, signing: { signatory: '', signature: '' } });
  granted(await requests['create-training']({ ...belgrade, place: 'Subotica' }));
  expect((await proposals(other)).proposed).toEqual([]);
});

test('a person who takes it over has it in every training, after a restart too', async () => {
  const other = await carried(await withProfile(true));
  granted(await other.kit.requests['take-over-profile']());
  const later = await other.again();
  await later.kit.requests['answer-room'](false);
  const signing = { signatory: 'Jelena Popović', signature: nameOfPicture(picture) };
  expect(await settingsOf(later)).toMatchObject({ letterhead: { name: 'Otvorena škola', seat: 'Ulica 1, Niš' }, signing });
  granted(await later.kit.requests['create-training']({ ...belgrade, place: 'Subotica' }));
  expect(granted(await later.kit.requests['certificate-picture'](null, 'en')).images).toMatchObject({
    logo: expect.any(String),
    signature: expect.any(String),
  });
});

test('without the tick nothing of it goes along', async () => {
  const other = await carried(await withProfile(false));
  expect(training(other).letterhead).toEqual({ isOwn: false, parts: undefined });
  expect((await proposals(other)).changes).toEqual({});
  granted(await other.kit.requests['take-over-profile']());
  expect(await settingsOf(other)).toMatchObject({ letterhead: { name: '' }, signing: { signatory: '' } });
});
