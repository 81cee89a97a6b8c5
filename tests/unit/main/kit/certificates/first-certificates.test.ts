/** The first certificates of a training: what was answered for one is proposed for the next, in this laptop's folder alone. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { certificateQuestions } from '../../../../../domain/certificates/choices';
import type { CertificateChange } from '../../../../../domain/certificates/schema';
import { halfDays } from '../../../../../domain/programme/choices';
import type { SheetReader } from '../../../../../main/pdf/pdf-reader';
import { nameOfPicture } from '../../../../../main/store/kept-pictures';
import { personNamed } from '../../../builders';
import { rgbPngOf } from '../../export/pictures';
import { act, type Bench, belgrade, contentFolder, emptyFolder, openInFolder, training } from '../open-in-folder';
import { granted } from '../training/laptops';

vi.setConfig({ testTimeout: 60_000 });

const picture = rgbPngOf(300, 100);
const organiser: CertificateChange = { part: 'written', field: 'organiser', to: { en: 'Otvorena škola', sr: 'Otvorena škola' } };
const hours: CertificateChange = { part: 'written', field: 'hours', to: { en: '16', sr: '16' } };

async function laptop(): Promise<Bench> {
  const pdfReader: SheetReader = {
    open: async () => ({ pages: 1 }),
    openPhoto: async () => true,
    draw: async () => ({ title: '', words: '', picture, ending: 'png', lost: '' }),
    close: () => {},
  };
  const bench = await openInFolder(emptyFolder(), contentFolder, Date.parse('2023-10-12T15:00:00Z'), 1_000_000, { pdfReader });
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function trained(bench: Bench, create: () => Promise<unknown>): Promise<void> {
  await create();
  await act(bench, { kind: 'add-participant', person: personNamed('Ana', 'Ilić', { school: 'OŠ 1', town: 'Niš', role: 'nastavnica' }) });
  for (const halfDay of halfDays) await act(bench, { kind: 'mark-remaining', halfDay, state: 'present' });
}

const another = (bench: Bench) => trained(bench, () => Promise.resolve(bench.kit.requests['create-training'](belgrade)));

async function signature(bench: Bench): Promise<readonly CertificateChange[]> {
  bench.choose = join(emptyFolder(), 'potpis.png');
  writeFileSync(bench.choose, picture);
  const { name } = granted(await bench.kit.requests['choose-certificate-picture']('signature'));
  return [
    { part: 'picture', image: 'signature', to: name },
    { part: 'printed', field: 'signature', to: true },
  ];
}

const wordsOfNext = async ({ kit }: Bench): Promise<string> =>
  granted(await kit.requests['certificate-picture'](null, 'en'))
    .drawing.marks.flatMap((mark) => (mark.kind === 'words' ? [mark.text] : []))
    .join(' ');

test('the second training is proposed what was set for the first, its pictures too, also after a restart', async () => {
  const bench = await laptop();
  await another(bench);
  expect(await wordsOfNext(bench)).toContain('ASTRA');
  const changes = [organiser, hours, ...(await signature(bench))];
  const asked = { changes, by: 'Mira Mirić', stay: [...certificateQuestions], forOrganisation: true };
  expect(await bench.kit.requests['issue-first-certificates'](asked)).toEqual({ done: true });
  expect(training(bench).certificates?.issued).toHaveLength(1);
  const later = await bench.again();
  await another(later);
  expect(await wordsOfNext(later)).toMatch(/Otvorena škola.*16 hours|Otvorena škola.*of 16 hours/u);
  const edited = granted(await later.kit.requests['edited-certificate']());
  expect(edited).toMatchObject({
    changes: {},
    proposed: expect.arrayContaining([organiser, hours]),
    organisation: { letterhead: { name: 'Otvorena škola' } },
  });
  expect(granted(await later.kit.requests['certificate-picture'](null, 'en')).images.signature).toBeDefined();
  expect(
    granted(
      await later.kit.requests['issue-first-certificates']({
        changes: edited.proposed,
        by: 'Mira Mirić',
        stay: [...edited.stay, 'sex'],
        forOrganisation: false,
      }),
    ),
  ).toEqual({ done: true });
  const number = training(later).certificates?.issued[0]?.number ?? '';
  expect(granted(await later.kit.requests['certificate-picture'](number, 'en')).images.signature).toBeDefined();
});

test('the profile stays as it is unless a person wants it otherwise, and its pictures stay while another is chosen', async () => {
  const bench = await laptop();
  await another(bench);
  const changes = [organiser, ...(await signature(bench))];
  granted(
    await bench.kit.requests['issue-first-certificates']({ changes, by: 'M', stay: [...certificateQuestions], forOrganisation: false }),
  );
  await another(bench);
  expect(granted(await bench.kit.requests['edited-certificate']())).toMatchObject({
    proposed: [],
    organisation: { letterhead: { name: '' }, signing: { signature: '' } },
  });
  expect(existsSync(join(bench.folder, 'letterhead'))).toBe(false);
  granted(
    await bench.kit.requests['issue-first-certificates']({
      changes: await signature(bench),
      by: 'M',
      stay: [...certificateQuestions],
      forOrganisation: true,
    }),
  );
  granted(await bench.kit.requests['choose-logo']('logo', 'laptop'));
  expect(readdirSync(join(bench.folder, 'letterhead'))).toEqual([nameOfPicture(picture)]);
});

test('what is tried in a sample is proposed nowhere', async () => {
  const bench = await laptop();
  await trained(bench, () => Promise.resolve(bench.kit.requests['create-sample']()));
  granted(
    await bench.kit.requests['issue-first-certificates']({
      changes: [organiser, hours],
      by: 'M',
      stay: [...certificateQuestions],
      forOrganisation: true,
    }),
  );
  await another(bench);
  expect(granted(await bench.kit.requests['edited-certificate']()).proposed).toEqual([]);
});
