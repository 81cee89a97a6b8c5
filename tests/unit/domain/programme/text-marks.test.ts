/** Buttons that write marks into a slide's text: what was typed stays, and the same button takes the mark away again. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textMarks, withMark } from '../../../../domain/programme/text-marks';

/** `|` for the cursor, two of them for what is selected. */
function selectedIn(drawn: string) {
  const from = drawn.indexOf('|');
  const to = Math.max(from, drawn.lastIndexOf('|') - 1);
  return { text: drawn.replaceAll('|', ''), from, to };
}

test.each([
  ['point', 'On|e', '- One|'],
  ['point', '|One\nTwo|', '|- One\n- Two|'],
  ['point', '|- One\n- Two|', '|One\nTwo|'],
  ['number', '|- One\n- Two|', '|1. One\n2. Two|'],
  ['point', 'One\n|', 'One\n- |'],
  ['bold', 'so |many| pupils', 'so **|many|** pupils'],
  ['bold', 'so |**many**| pupils', 'so |many| pupils'],
  ['step', 'On|e\n\nTwo', 'One\n\n::step\n\n|Two'],
] as const)('%s: %s', (mark, before, after) => {
  expect(withMark(selectedIn(before), mark)).toEqual(selectedIn(after));
});

test('no letter of what was typed is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('One', 'Two ', '- three', '', '4. four', '**five**'), { maxLength: 6 }),
      fc.constantFrom(...textMarks),
      fc.nat(40),
      fc.nat(20),
      (lines, mark, from, length) => {
        const text = lines.join('\n');
        const selected = { text, from: Math.min(from, text.length), to: Math.min(from + length, text.length) };
        const letters = (each: string): string => each.replaceAll(/::step|[^A-Za-z]/gu, '');
        expect(letters(withMark(selected, mark).text)).toBe(letters(text));
      },
    ),
  );
});
