/** Type by what there is to read: large where it can be, the same while a slide is built, and never below what a room can read. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layouts, type Paragraph, type TextBlock } from '../../../../domain/programme/slide';
import { type SlideWords, typeOfSlide } from '../../../../domain/programme/type/type-of-slide';

const text = (words: string): Paragraph => [{ kind: 'text', text: words }];
const titled = (title: string, words: string): Paragraph => [{ kind: 'strong', content: text(title) }, ...text(` ${words}`)];
const heading = (words: string): TextBlock => ({ kind: 'heading', level: 1, content: text(words) });
const list = (items: readonly Paragraph[], itemSteps?: readonly number[]): TextBlock => ({
  kind: 'list',
  ordered: false,
  items,
  ...(itemSteps ? { itemSteps } : {}),
});
const words = (layout: Layout, body: readonly TextBlock[], more: Partial<SlideWords> = {}): SlideWords => ({
  layout,
  body,
  step: 99,
  beside: undefined,
  noteLetters: 0,
  sourceLetters: 80,
  ...more,
});
const forms = ['narrow', 'wide'] as const;

const anyWord = fc.string({ unit: fc.constantFrom(...'abcčdefžijklmnšопрст'), minLength: 1, maxLength: 14 });
const anyText = fc.array(anyWord, { minLength: 1, maxLength: 12 }).map((each) => each.join(' '));
const anyPoints = fc.array(anyText, { minLength: 2, maxLength: 6 });

describe('type of a slide', () => {
  test('is never smaller than a 28th of the height', () => {
    fc.assert(
      fc.property(fc.constantFrom(...layouts), anyText, anyPoints, (layout, title, points) => {
        const { heading: ofHeading, body } = typeOfSlide(words(layout, [heading(title), list(points.map((each) => titled(each, each)))]));
        for (const form of forms) expect(Math.min(ofHeading[form], body[form])).toBeGreaterThanOrEqual(100 / 28);
      }),
      { numRuns: 120 },
    );
  });

  test('doesn’t grow when there is more to read', () => {
    fc.assert(
      fc.property(anyPoints, anyText, (points, more) => {
        const sizeOf = (those: readonly string[]) => typeOfSlide(words('text', [heading('Heading'), list(those.map(text))])).body;
        const [before, after] = [sizeOf(points), sizeOf([...points, more])];
        for (const form of forms) expect(after[form]).toBeLessThanOrEqual(before[form] + 0.06);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same at every build step', () => {
    const steps = [heading('Three things'), list(['one', 'two', 'three'].map(text), [1, 2, 3]), { ...list([text('and so')]), step: 4 }];
    const at = (step: number) => typeOfSlide(words('text', steps, { step }));
    const sizes = ({ heading: ofHeading, body, columns }: ReturnType<typeof typeOfSlide>) => ({ ofHeading, body, columns });
    for (const step of [1, 2, 3]) expect(sizes(at(step))).toEqual(sizes(at(4)));
    expect(at(3).later).toBeGreaterThan(1);
    expect(at(4).later).toBe(0);
  });

  test('fills: few words stand larger than many, and a question larger than a heading', () => {
    const short = typeOfSlide(words('question', [heading('Who decides?')])).heading;
    const long = typeOfSlide(
      words('question', [heading('Who decides what happens next, and whom do we ask before we do anything?')]),
    ).heading;
    expect(short.wide).toBeGreaterThan(12);
    expect(long.wide).toBeLessThan(short.wide);
    expect(typeOfSlide(words('text', [heading('Who decides?')])).heading.wide).toBeLessThan(long.wide + 2);
    const few = typeOfSlide(words('text', [heading('A'), list(['one', 'two'].map(text))])).body;
    const many = typeOfSlide(
      words('text', [heading('A'), list(Array.from({ length: 5 }, () => text('a point that needs two lines of a page '.repeat(2))))]),
    ).body;
    expect(few.wide).toBeGreaterThan(many.wide * 1.3);
  });

  test('gives way to a drawing', () => {
    const body = [heading('What a school sees'), list(['a child who has new things', 'a child who is tired', 'nobody to ask'].map(text))];
    const [alone, beside] = [typeOfSlide(words('text', body)), typeOfSlide(words('text', body, { beside: 'drawing' }))];
    for (const form of forms) expect(beside.body[form]).toBeLessThanOrEqual(alone.body[form]);
  });
});

test('cards stand in one row while their longest word has room, else in two', () => {
  const cards = (title: string) =>
    typeOfSlide(words('cards', [heading('A'), list(Array.from({ length: 4 }, () => titled(title, 'words')))])).columns;
  expect(cards('Listen')).toEqual({ narrow: 2, wide: 4 });
  expect(cards('Reintegrationplan')).toEqual({ narrow: 2, wide: 2 });
});
