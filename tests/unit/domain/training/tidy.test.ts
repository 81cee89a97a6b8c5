import { expect, test } from 'vitest';
import { tidyText } from '../../../../domain/training/tidy';

test('what is typed or pasted is kept in one form, without anything that nobody sees', () => {
  expect(tidyText('  Per\u200bić\u00a0\t Nikolić\ufeff ')).toBe('Perić Nikolić');
  expect(tidyText('\u202ećirteP\u202c Ana\u00adMarija')).toBe('ćirteP AnaMarija');
  expect(tidyText('An\u0000a\u001b \u0007 M\ud800ilić\u0085')).toBe('Ana Milić');
  expect(tidyText('Peric\u0301')).toBe('Perić');
  expect(tidyText('👩‍🏫 ❤️')).toBe('👩‍🏫 ❤️');
});
