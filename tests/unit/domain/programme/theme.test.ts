/** Colours of a theme: how they stand out from each other, and how they get into a drawing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastOf, leastContrast, namesOfWorldColours, paintedScene, paperWhite, plainTheme } from '../../../../domain/programme/theme';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('black and white stand out most, a colour from itself not at all, and the order is nothing', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  /* An example of WCAG: the lightest grey that passes AA on white. */
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      expect(contrastOf(one, one)).toBe(1);
      expect(contrastOf(one, other)).toBe(contrastOf(other, one));
    }),
  );
});

test('a programme without a theme has colours that the room can read', () => {
  const { ground, light } = plainTheme.usual;
  expect(contrastOf(light, ground)).toBeGreaterThanOrEqual(leastContrast);
  expect(contrastOf(paperWhite, ground)).toBeGreaterThanOrEqual(leastContrast);
});

test('every name of a colour is painted as one, and nothing else of the drawing changes', () => {
  const drawn = namesOfWorldColours.map((name) => `<rect fill="var(--${name})" width="7"/>`).join('');
  const painted = paintedScene(drawn, plainTheme.usual);
  expect(painted).not.toContain('var(');
  expect(painted.replaceAll(/#[0-9a-f]{6}/gu, '')).toBe(drawn.replaceAll(/var\([a-z-]+\)/gu, ''));
  expect(paintedScene('<path d="M0 0"/>', plainTheme.usual)).toBe('<path d="M0 0"/>');
});
