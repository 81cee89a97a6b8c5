/** Logo and signature of one training's certificate: chosen, tried, kept, printed as they were when it was issued, and erased with the persons. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { certificateQuestions } from '../../../../../domain/certificates/choices';
import type { CertificateImage } from '../../../../../domain/certificates/content';
import type { CertificateChange } from '../../../../../domain/certificates/schema';
import type { SheetReader } from '../../../../../main/pdf/pdf-reader';
import { nameOfPicture } from '../../../../../main/store/kept-pictures';
import { pngOf, rgbPngOf } from '../../export/pictures';
import { act, type Bench, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted, look, saveBundle } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const [first, second] = [rgbPngOf(300, 100), rgbPngOf(200, 90)];
const short = { language: 'en', name: 'short' } as const;

/** Whatever a person chooses is drawn as `draws.picture`. */
async function laptop(draws: { picture: Uint8Array } = { picture: first }): Promise<Bench> {
  const pdfReader: SheetReader = {
    open: async () => ({ pages: 1 }),
    openPhoto: async () => true,
    draw: async () => ({ title: '', words: '', picture: draws.picture, ending: 'png', lost: '' }),
    close: () => {},
  };
  const bench = await openInFolder(emptyFolder(), contentFolder, undefined, undefined, { pdfReader });
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function choose(bench: Bench, image: CertificateImage): Promise<readonly CertificateChange[]> {
  bench.choose = join(emptyFolder(), 'potpis.png');
  writeFileSync(bench.choose, pngOf(9, 9));
  const { name } = granted(await bench.kit.requests['choose-certificate-picture'](image));
  return [
    { part: 'picture', image, to: name },
    { part: 'printed', field: image, to: true },
  ];
}

const attachments = (bench: Bench): readonly string[] => {
  const folder = join(bench.folder, 'trainings', training(bench).id, 'attachments');
  return existsSync(folder) ? readdirSync(folder) : [];
};

const signatureOn = async ({ kit }: Bench, number: string | null): Promise<string | undefined> =>
  granted(await kit.requests['certificate-picture'](number, 'en')).images.signature;

const addressOf = (picture: Uint8Array): string => `data:image/png;base64,${Buffer.from(picture).toString('base64')}`;

async function withEverybodyThere(bench: Bench): Promise<void> {
  for (const halfDay of ['d1am', 'd1pm', 'd2am', 'd2pm'] as const) await act(bench, { kind: 'mark-remaining', halfDay, state: 'present' });
}

async function exported(bench: Bench) {
  bench.choose = join(emptyFolder(), 'certificates.pdf');
  const asked = { as: 'certificates', separator: ';', language: 'en', day: 1, personalData: true } as const;
  return granted(await bench.kit.requests['export-attendance'](asked));
}

test('is tried before it is kept, and then it is the certificate’s alone', async () => {
  const bench = await laptop();
  await bench.kit.requests['create-sample']();
  const { requests } = bench.kit;
  const changes = await choose(bench, 'signature');
  expect(granted(await requests['try-certificate'](changes, short)).picture?.images).toEqual({ signature: addressOf(first) });
  expect([attachments(bench), await signatureOn(bench, null)]).toEqual([[], undefined]);
  granted(await requests['save-certificate'](changes));
  /* The room's window can't load it, however its name is written. */
  for (const name of [nameOfPicture(first), nameOfPicture(first).toUpperCase()])
    expect(await bench.kit.media.picture(training(bench).id, name)).toBeUndefined();
  const again = await bench.again();
  expect([attachments(again), await signatureOn(again, null)]).toEqual([[nameOfPicture(first)], addressOf(first)]);
  await act(again, { kind: 'undo', place: 'results' });
  expect(await signatureOn(again, null)).toBeUndefined();
});

test('what was issued keeps its signature beside another one, on the same file and on another laptop', async () => {
  const draws = { picture: first };
  const bench = await laptop(draws);
  await bench.kit.requests['create-sample']();
  await withEverybodyThere(bench);
  granted(await bench.kit.requests['save-certificate'](await choose(bench, 'signature')));
  await act(bench, { kind: 'issue-certificates', by: 'Milena Petrović', stay: certificateQuestions });
  const { id, certificates } = training(bench);
  const number = certificates?.issued[0]?.number ?? '';
  draws.picture = second;
  granted(await bench.kit.requests['save-certificate'](await choose(bench, 'signature')));
  await act(bench, { kind: 'reissue-certificate', number, by: 'Milena Petrović', reason: 'Another signature' });
  const anew = training(bench).certificates?.issued.find(({ insteadOf }) => insteadOf === number)?.number ?? '';

  const other = await laptop();
  const { preview } = await look(other, await saveBundle(bench, id));
  granted(await other.kit.requests['take-in'](preview, ''));
  granted(await other.kit.requests['open-training'](id));
  for (const each of [bench, other]) {
    expect([await signatureOn(each, number), await signatureOn(each, anew)]).toEqual([addressOf(first), addressOf(second)]);
  }
  await exported(other);
  expect(readFileSync(other.choose ?? '', 'latin1').match(/\/Subtype \/Image/gu)).toHaveLength(2);
});

test('one whose file was lost is told where it would be, and the certificates are printed without it', async () => {
  const bench = await laptop();
  await bench.kit.requests['create-sample']();
  await withEverybodyThere(bench);
  granted(await bench.kit.requests['save-certificate'](await choose(bench, 'signature')));
  await act(bench, { kind: 'issue-certificates', by: 'Milena Petrović', stay: certificateQuestions });
  const folder = join(bench.folder, 'trainings', training(bench).id, 'attachments');
  writeFileSync(join(folder, nameOfPicture(first)), second);
  const lost = join(folder, nameOfPicture(first));
  expect((await exported(bench)).missingPicture).toBe(lost);
  bench.choose = emptyFolder();
  expect(granted(await bench.kit.requests['save-each-certificate']('en', true)).missingPicture).toBe(lost);
});

test('a picture that nobody has any more is not named by a change', async () => {
  const bench = await laptop();
  await bench.kit.requests['create-sample']();
  const change: CertificateChange = { part: 'picture', image: 'logo', to: nameOfPicture(second) };
  expect(await bench.kit.requests['save-certificate']([change])).toMatchObject({ refused: 'certificate-picture-gone' });
  bench.choose = undefined;
  expect(await bench.kit.requests['choose-certificate-picture']('logo')).toBeUndefined();
});

test('goes with the persons who are erased, with one that no event names; a letterhead’s logo stays', async () => {
  const draws = { picture: first };
  const bench = await laptop(draws);
  await bench.kit.requests['create-sample']();
  granted(await bench.kit.requests['own-letterhead']());
  bench.choose = join(emptyFolder(), 'znak.png');
  writeFileSync(bench.choose, pngOf(9, 9));
  granted(await bench.kit.requests['choose-logo']('logo', 'training'));
  draws.picture = second;
  granted(await bench.kit.requests['save-certificate'](await choose(bench, 'signature')));
  const left = rgbPngOf(50, 50);
  const folder = join(bench.folder, 'trainings', training(bench).id, 'attachments');
  writeFileSync(join(folder, nameOfPicture(left)), left);
  expect(attachments(bench).toSorted()).toEqual([first, second, left].map(nameOfPicture).toSorted());
  await act(bench, { kind: 'erase-persons', place: training(bench).details.place });
  expect(attachments(bench)).toEqual([nameOfPicture(first)]);
});
