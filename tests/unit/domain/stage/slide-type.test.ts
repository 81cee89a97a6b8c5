/** Sizes of slides are kept, and never those of another asking. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { deckOf } from '../../../../domain/programme/deck';
import { typeOf } from '../../../../domain/stage/slide-type';
import { smallProgramme } from '../../builders';

const slides = deckOf(smallProgramme, 1).map(({ slide }) => slide);

test('whatever was asked before, a slide is set as one that is asked about for the first time', () => {
  const asking = fc.record({
    slide: fc.constantFrom(...slides),
    step: fc.nat(3),
    hasDrawing: fc.boolean(),
    noteLine: fc.constantFrom(undefined, 'Take care of yourself.'),
    language: fc.constantFrom(...languages),
  });
  fc.assert(
    fc.property(fc.array(asking, { minLength: 2, maxLength: 12 }), (asked) => {
      for (const { slide, step, ...around } of asked) {
        const kept = typeOf(slide, step, { ...around, sources: [] });
        expect(kept).toEqual(typeOf(structuredClone(slide), step, { ...around, sources: [] }));
      }
    }),
  );
});
