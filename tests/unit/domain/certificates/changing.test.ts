/** A certificate that was changed for one training: what it says then, what keeps it from being printed, and laptops that changed it apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changedCertificate, newChanges, withChanges } from '../../../../domain/certificates/changes';
import { borders, orientations, switchedFields, textLines, writtenFields } from '../../../../domain/certificates/choices';
import { type CertificateContent, missingFields } from '../../../../domain/certificates/content';
import { certificateProblems } from '../../../../domain/certificates/problems';
import type { CertificateChange } from '../../../../domain/certificates/schema';
import { noCertificateChanges } from '../../../../domain/certificates/state';
import { fold } from '../../../../domain/training/fold';
import { smallProgramme, trainingId } from '../../builders';
import { everything } from '../../main/export/certificates';
import { Laptop } from '../training/laptop';

const programme = { ...smallProgramme, certificate: everything };
const laptopOf = (laptop: Laptop): Laptop => Object.assign(laptop, { planned: programme });
const changed = (laptop: Laptop, ...changes: readonly CertificateChange[]): Laptop => {
  laptop.keep([{ type: 'certificate-changed', body: {}, personal: { changes } }]);
  return laptop;
};
const contentOf = (laptop: Laptop): CertificateContent => {
  const { certificate } = laptop.programme;
  if (!certificate) throw new Error('this programme has no certificate');
  return certificate;
};
const laid = (...changes: readonly CertificateChange[]): CertificateContent =>
  changedCertificate(everything, withChanges(noCertificateChanges, changes));

const title = (to: string | null): CertificateChange => ({ part: 'line', language: 'sr', line: 'title', to });

describe('what was changed for a training', () => {
  test('counts in it, part by part, is taken back by Undo, and goes back to the programme’s', () => {
    const laptop = laptopOf(Laptop.withTraining());
    changed(laptop, title('Potvrda'), { part: 'orientation', to: 'portrait' });
    changed(laptop, title('Svedočanstvo'), { part: 'printed', field: 'seat', to: false });
    expect(contentOf(laptop)).toMatchObject({ orientation: 'portrait', text: { sr: { title: 'Svedočanstvo' }, en: everything.text.en } });
    expect(contentOf(laptop).fields.seat.isPrinted).toBe(false);
    laptop.does({ kind: 'undo', place: 'results' });
    expect(contentOf(laptop).text.sr.title).toBe('Potvrda');
    expect(contentOf(laptop).fields.seat.isPrinted).toBe(true);
    changed(laptop, title(null), { part: 'orientation', to: null });
    expect(contentOf(laptop)).toEqual(everything);
  });

  test('in one language alone counts in both, and emptied is empty', () => {
    expect(laid({ part: 'written', field: 'points', to: { en: ' ', sr: ' 8 ' } }).fields.points.text).toEqual({ en: '8', sr: '8' });
    const empty = laid({ part: 'written', field: 'points', to: { en: '', sr: '' } });
    expect(empty.fields.points.text).toBeUndefined();
  });

  test('never leaves out what the programme requires, and says what is empty of it', () => {
    const required = { ...everything.fields.points, isRequired: true };
    const content = { ...everything, fields: { ...everything.fields, points: required } };
    const changes = withChanges(noCertificateChanges, [
      { part: 'printed', field: 'points', to: false },
      { part: 'written', field: 'points', to: { en: '', sr: '' } },
    ]);
    const { place, trainers } = laptopOf(Laptop.withTraining({ trainers: 'Milena' })).details;
    expect(missingFields(changedCertificate(content, changes), { place, trainers })).toEqual(['points']);
  });

  test('is nothing when it was so before, and the programme’s own words are no change', () => {
    const { text, fields } = everything;
    const before = withChanges(noCertificateChanges, [title('Potvrda')]);
    expect(newChanges(everything, before, [title('Potvrda'), { part: 'border', to: 'waves' }])).toEqual([]);
    expect(newChanges(everything, before, [title(text.sr.title)])).toEqual([title(null)]);
    expect(newChanges(everything, {}, [{ part: 'written', field: 'seat', to: fields.seat.text ?? null }])).toEqual([]);
  });

  test('goes with the persons, as it may name the one who signs', () => {
    const laptop = laptopOf(Laptop.withTraining());
    changed(laptop, { part: 'written', field: 'signatory', to: { en: 'Jelena Kostić', sr: 'Jelena Kostić' } });
    laptop.does({ kind: 'erase-persons', place: laptop.details.place });
    expect(JSON.stringify(laptop.training)).not.toContain('Kostić');
    expect(contentOf(laptop).fields.signatory).toEqual(everything.fields.signatory);
  });
});

describe('nothing can be printed', () => {
  const sentence = (to: string): CertificateChange => ({ part: 'line', language: 'en', line: 'sentence', to });
  const hours = (to: string): CertificateChange => ({ part: 'written', field: 'hours', to: { en: to, sr: to } });
  test.each<[string, CertificateChange, object | undefined]>([
    [
      'of a sentence with a place that there is none of',
      sentence('One\n\n\nattended {nothing}'),
      { line: 4, key: 'place', language: 'en' },
    ],
    ['of a sentence with an open bracket', sentence('[, {hours} hours'), { line: 1, key: 'bracket', place: 'sentence' }],
    ['of an empty sentence', sentence(' \n'), { key: 'empty', place: 'sentence' }],
    ['without a title', title(' '), { key: 'empty', place: 'title', language: 'sr' }],
    ['of hours that are no number', hours('sixteen'), { key: 'hours', place: 'hours', language: null }],
    ['of too many hours', hours('201'), { key: 'hours' }],
    ['otherwise', hours('200'), undefined],
    ['of an empty line under the title', { part: 'line', language: 'en', line: 'subtitle', to: '' }, undefined],
  ])('%s', (_, change, problem) => {
    expect(certificateProblems(laid(change))).toEqual(problem ? [expect.objectContaining(problem)] : []);
  });
});

test('laptops that changed it apart end alike in any order, with the latest of each part', () => {
  const words = fc.string({ maxLength: 6 });
  const change: fc.Arbitrary<CertificateChange> = fc.oneof(
    fc.record({ part: fc.constant('orientation' as const), to: fc.option(fc.constantFrom(...orientations)) }),
    fc.record({ part: fc.constant('border' as const), to: fc.option(fc.constantFrom(...borders)) }),
    fc.record({
      part: fc.constant('line' as const),
      language: fc.constantFrom('en' as const, 'sr' as const),
      line: fc.constantFrom(...textLines),
      to: fc.option(words),
    }),
    fc.record({ part: fc.constant('printed' as const), field: fc.constantFrom(...switchedFields), to: fc.option(fc.boolean()) }),
    fc.record({
      part: fc.constant('written' as const),
      field: fc.constantFrom(...writtenFields),
      to: fc.option(fc.record({ en: words, sr: words })),
    }),
  );
  const step = fc.record({ device: fc.constantFrom(0, 1), act: fc.constantFrom('change', 'undo', 'sync'), changes: fc.array(change) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const first = laptopOf(Laptop.withTraining());
      const laptops = [first, laptopOf(new Laptop('laptop-b')).sees(first)] as const;
      for (const { device, act, changes } of steps) {
        const [laptop, other] = device === 0 ? laptops : laptops.toReversed();
        if (!laptop || !other) continue;
        if (act === 'sync') laptop.sees(other);
        else if (act === 'undo') laptop.ask({ kind: 'undo', place: 'results' });
        else changed(laptop, ...changes);
      }
      const events = laptops.flatMap(({ training }) => training.events);
      const { state } = fold(trainingId, events);
      expect(fold(trainingId, events.toReversed()).state).toEqual(state);
      const last = Laptop.withTraining().sees(laptops[0]).sees(laptops[1]);
      changed(last, title('The latest'));
      expect(changedCertificate(everything, last.state.certificateChanges).text.sr.title).toBe('The latest');
    }),
    { numRuns: 60 },
  );
});
