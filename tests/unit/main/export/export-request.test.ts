import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../../domain/kernel/refusal';
import { CannotDraw } from '../../../../main/drawing/drawer';
import type { DrawSheet } from '../../../../main/export/sheet-order';
import { requestSchemas } from '../../../../main/kit/request-schemas';
import { contentWithLogo, smallContent, writeSmallContent } from '../content/small-content';
import { type Bench, belgrade, emptyFolder, openInFolder } from '../kit/open-in-folder';
import { pngOf } from './pictures';
import { unpacked } from './register';

/** A kit whose only programme is the smallest, with a training that is open. */
async function openSmall(files = smallContent, drawSheet?: DrawSheet): Promise<Bench> {
  const content = emptyFolder();
  writeSmallContent(content, files);
  const bench = await openInFolder(emptyFolder(), content, undefined, undefined, { drawSheet });
  await bench.kit.requests['create-training']({ ...belgrade, programme: 'small' });
  await bench.kit.requests['answer-room'](false);
  return bench;
}

async function importBelgrade(bench: Bench): Promise<void> {
  bench.choose = resolve('tests/samples', 'belgrade-2023-10-11.csv');
  const preview = await bench.kit.requests['preview-list']();
  if (!preview || isRefusal(preview)) throw new Error('no preview');
  await bench.kit.requests['import-list'](
    preview.preview,
    preview.rows.map(({ line }) => line),
  );
}

describe('a request for an export', () => {
  it('makes a sheet of the people who are registered', async () => {
    const bench = await openSmall();
    await importBelgrade(bench);
    for (const as of ['attendance', 'blank-attendance'] as const) {
      bench.choose = join(bench.folder, `${as}.pdf`);
      const exported = await bench.kit.requests['export-attendance']({
        as,
        day: 2,
        separator: ';',
        language: 'sr-Cyrl',
        personalData: true,
      });
      expect(exported).toEqual({ file: `${as}.pdf`, rows: 13 });
      expect(readFileSync(bench.choose).subarray(0, 4).toString('latin1')).toBe('%PDF');
    }
  });

  it('says that a sheet could not be drawn when nobody answers in time, and makes no file', async () => {
    const bench = await openSmall(smallContent, () =>
      Promise.reject(new CannotDraw('The process that draws sheets did not answer in time.')),
    );
    bench.choose = join(bench.folder, 'agenda.pdf');
    const request = { as: 'agenda', day: 1, separator: ';', language: 'en', personalData: false } as const;
    expect(await bench.kit.requests['export-attendance'](request)).toEqual({ refused: 'sheet-not-drawn' });
    expect(existsSync(bench.choose)).toBe(false);
  });

  it('makes the trainers’ run sheet of a day and the agenda for participants, and counts their blocks', async () => {
    const bench = await openSmall();
    const request = { day: 2, separator: ';', language: 'sr-Cyrl', personalData: true } as const;
    const [first, second] = bench.kit.deskView().training?.agenda.map(({ blocks }) => blocks.length) ?? [];
    for (const [as, rows] of [
      ['run-sheet', second],
      ['agenda', (first ?? 0) + (second ?? 0)],
    ] as const) {
      bench.choose = join(bench.folder, `${as}.pdf`);
      expect(await bench.kit.requests['export-attendance']({ ...request, as })).toMatchObject({ file: `${as}.pdf`, rows });
      expect(readFileSync(bench.choose).subarray(0, 4).toString('latin1')).toBe('%PDF');
    }
  });

  it('leaves the decoding of a logo, which may have come in a bundle, to whoever draws the sheet', async () => {
    const handed: (Uint8Array | undefined)[] = [];
    const bench = await openSmall(contentWithLogo('logo.png'), async (_sheet, _fonts, logo) => {
      handed.push(logo?.bytes);
      return { bytes: new Uint8Array(), hasLogo: false };
    });
    const half = new Uint8Array(pngOf(300, 100).subarray(0, 20));
    bench.choose = join(bench.folder, 'sheet.pdf');
    const request = { as: 'attendance', day: 1, separator: ';', language: 'en', personalData: true } as const;
    const exported = await bench.kit.requests['export-attendance'](request);
    if (!exported || isRefusal(exported)) throw new Error('no file');
    writeFileSync(exported.missingPicture ?? '', half);
    await bench.kit.requests['export-attendance'](request);
    expect(handed).toEqual([undefined, half]);
  });

  it('makes a workbook, and names nobody where nobody shall be named', async () => {
    const bench = await openSmall();
    await importBelgrade(bench);
    const textOf = async (personalData: boolean): Promise<string> => {
      bench.choose = join(bench.folder, 'list.xlsx');
      await bench.kit.requests['export-attendance']({ as: 'xlsx', day: 1, separator: ';', language: 'en', personalData });
      return [...unpacked(readFileSync(bench.choose)).values()].join('\n');
    };
    expect(await textOf(true)).toContain('Šćepanović');
    expect(await textOf(false)).not.toContain('Šćepanović');
  });

  it('makes no sheet to sign without names: whoever was there could tell whose row is whose', async () => {
    const bench = await openSmall();
    bench.choose = join(bench.folder, 'sheet.pdf');
    const request = { as: 'attendance', day: 1, separator: ';', language: 'en', personalData: false } as const;
    expect(await bench.kit.requests['export-attendance'](request)).toEqual({ refused: 'sheet-always-names' });
    expect(existsSync(bench.choose)).toBe(false);
  });

  it('makes a sheet without the logo that is missing, and says where it belongs', async () => {
    const bench = await openSmall(contentWithLogo('logo.png'));
    bench.choose = join(bench.folder, 'sheet.pdf');
    const request = { as: 'blank-attendance', day: 1, separator: ';', language: 'en', personalData: true } as const;
    const exported = await bench.kit.requests['export-attendance'](request);
    if (!exported || isRefusal(exported)) throw new Error('nothing was exported');
    const { missingPicture } = exported;
    expect(missingPicture).toMatch(/trainings.+programme.logo\.png$/u);
    const without = readFileSync(bench.choose).length;

    writeFileSync(missingPicture ?? '', pngOf(300, 100).subarray(0, 20));
    expect(await bench.kit.requests['export-attendance'](request)).toEqual({ file: 'sheet.pdf', rows: 0, missingPicture });
    writeFileSync(missingPicture ?? '', pngOf(300, 100));
    expect(await bench.kit.requests['export-attendance'](request)).toEqual({ file: 'sheet.pdf', rows: 0, missingPicture: undefined });
    expect(readFileSync(bench.choose).length).toBeGreaterThan(without);
  });

  it('is heard only when it names a form and a day that there are', () => {
    const heard = (request: object): boolean => requestSchemas['export-attendance'].safeParse([request]).success;
    const good = { as: 'attendance', day: 1, separator: ';', language: 'en', personalData: true };
    expect(heard(good)).toBe(true);
    expect(heard({ ...good, as: 'xlsx', personalData: false })).toBe(true);
    expect(heard({ ...good, as: 'run-sheet' })).toBe(true);
    expect(heard({ ...good, as: 'certificate' })).toBe(false);
    expect(heard({ ...good, day: 3 })).toBe(false);
    expect(heard({ ...good, path: '/somewhere' })).toBe(false);
  });
});
