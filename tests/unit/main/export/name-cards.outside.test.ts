/** A badge as a scanner sees it. */
import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { nameCardsPdf } from '../../../../main/export/name-card-pdf';
import { nameCards } from '../../../../main/export/name-cards';
import { smallProgramme } from '../../builders';
import { darknessOf } from '../../drawn-by-poppler';
import { skipWithout } from '../../skipping';
import { press } from '../typeset/press';
import { details, longNames, secretPeople, stateWith } from './register';

skipWithout('pdftoppm');

it('its code is the one of the list number, with four light modules around', async () => {
  const dotsPerMillimetre = 200 / 25.4;
  const badges = nameCards(smallProgramme, details, stateWith([...secretPeople, ...longNames]), { kind: 'badges', language: 'en' });
  expect(badges.cards.length).toBeGreaterThan(2);
  const isDarkDot = darknessOf(await nameCardsPdf(badges, await press()), 1, 200);
  const isDark = (x: number, y: number): boolean => isDarkDot(x * dotsPerMillimetre, y * dotsPerMillimetre);
  for (const [index, { code = '' }] of badges.cards.entries()) {
    const { data } = encode(code, { ecc: 'Q', border: 0 });
    /* Badges of 90 × 55 mm in the middle of the page; codes of 18 mm, 5 mm from their edges. */
    const left = 15 + 90 * ((index % 2) + 1) - 5 - 18;
    const top = 11 + 55 * (Math.floor(index / 2) + 1) - 5 - 18;
    const module = 18 / data.length;
    const around = Array.from({ length: data.length + 8 }, (_, each) => each - 4);
    const seen = around.map((row) => around.map((column) => isDark(left + (column + 0.5) * module, top + (row + 0.5) * module)));
    expect(seen, code).toEqual(around.map((row) => around.map((column) => data[row]?.[column] ?? false)));
  }
});
