/** Whatever leaves a training says where and when in its file's name; tests of names made of what was typed are domain/export/file-name. */
import { expect, test } from 'vitest';
import { allExportForms, exportForms } from '../../../../domain/export/forms';
import { languages } from '../../../../domain/kernel/language';
import { exportName } from '../../../../main/kit/export/makers';
import { Laptop } from '../../domain/training/laptop';

const { details } = Laptop.withTraining({ place: 'Niš', firstDay: '2023-11-21', secondDay: '2023-11-22', trainers: 'Mira Mirić' });
const open = { details };

test.each(allExportForms)('%s', (as) => {
  const { format, isReport, ofDay } = exportForms[as];
  for (const language of languages) {
    const request = { as, language, separator: ';', day: 2, personalData: true } as const;
    const name = exportName(open, request);
    expect(name).toMatch(new RegExp(`^niš-2023-11-2${ofDay ? 2 : 1}-[\\p{L}\\p{N}-]+\\.${format.toLowerCase()}$`, 'u'));
    expect(name).not.toMatch(/mira|miric/iu);
    if (isReport) expect(exportName(open, { ...request, scope: 'all' })).not.toContain('niš');
  }
});

test('a name is spelt as the language of the file spells it, in both scripts', () => {
  const nameOf = (as: (typeof allExportForms)[number], language: (typeof languages)[number]): string =>
    exportName(open, { as, language, separator: ';', day: 1, personalData: false });
  expect((['badges', 'run-sheet', 'times', 'report'] as const).map((as) => nameOf(as, 'sr-Latn'))).toEqual([
    'niš-2023-11-21-bedževi.pdf',
    'niš-2023-11-21-plan-vođenja-bez-podataka-o-ličnosti.pdf',
    'niš-2023-11-21-izveštaj-o-vremenu.pdf',
    'niš-2023-11-21-izveštaj-o-obuci-bez-podataka-o-ličnosti.pdf',
  ]);
  expect(nameOf('badges', 'sr-Cyrl')).toBe('niš-2023-11-21-беџеви.pdf');
});
