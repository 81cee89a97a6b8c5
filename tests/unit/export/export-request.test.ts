import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../../domain/refusal';
import { requestSchemas } from '../../../main/kit/request-schemas';
import { belgrade, openInFolder } from '../kit/open-in-folder';

describe('a request for an export', () => {
  it('makes a sheet of the people who are registered', async () => {
    const bench = await openInFolder();
    await bench.kit.requests['create-training'](belgrade);
    await bench.kit.requests['answer-room'](false);
    bench.choose = resolve('tests/samples', 'belgrade-2023-10-11.csv');
    const preview = await bench.kit.requests['preview-list']();
    if (!preview || isRefusal(preview)) throw new Error('no preview');
    await bench.kit.requests['import-list'](preview.preview, []);
    for (const as of ['attendance', 'blank-attendance'] as const) {
      bench.choose = join(bench.folder, `${as}.pdf`);
      const exported = await bench.kit.requests['export-attendance']({ as, day: 2, separator: ';', language: 'sr-Cyrl' });
      expect(exported).toEqual({ file: `${as}.pdf`, rows: 13 });
      expect(readFileSync(bench.choose).subarray(0, 4).toString('latin1')).toBe('%PDF');
    }
  });

  it('is heard only when it names a form and a day that there are', () => {
    const heard = (request: object): boolean => requestSchemas['export-attendance'].safeParse([request]).success;
    const good = { as: 'attendance', day: 1, separator: ';', language: 'en' };
    expect(heard(good)).toBe(true);
    expect(heard({ ...good, as: 'certificate' })).toBe(false);
    expect(heard({ ...good, day: 3 })).toBe(false);
    expect(heard({ ...good, path: '/somewhere' })).toBe(false);
  });
});
