/** What a trainer chooses and writes for the report: kept with the training, alike on all laptops, gone with the persons. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutes } from '../../../../domain/kernel/time';
import { reportSections } from '../../../../domain/report/choices';
import { reportOf } from '../../../../domain/report/report';
import { reportView } from '../../../../domain/report/view';
import { fold } from '../../../../domain/training/fold';
import { momentAt, personNamed, smallProgramme, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';
import { readIn, sourceOf } from './sources';

const written = (laptop: Laptop): string => readIn(reportOf(sourceOf(laptop.state)));

describe('a section', () => {
  test('that was left out is not in the report, and can be taken in again', () => {
    const laptop = Laptop.withTraining();
    expect(written(laptop)).toContain('Action plans');
    laptop.does({ kind: 'choose-report-section', section: 'plans', isShown: false });
    expect(written(laptop)).not.toContain('Action plans');
    laptop.does({ kind: 'choose-report-section', section: 'plans', isShown: true });
    expect(written(laptop)).toContain('Action plans');
  });

  test('has the paragraphs that were written beside it, each by itself', () => {
    const laptop = Laptop.withTraining().does({ kind: 'write-report', section: 'closing', text: '  It went  well.\n\n\nThank you. ' });
    expect(laptop.state.report.texts.closing).toBe('It went well.\nThank you.');
    const { parts } = reportOf(sourceOf(laptop.state));
    expect(parts.find(({ section }) => section === 'closing')?.blocks).toEqual([
      { kind: 'paragraph', text: 'It went well.' },
      { kind: 'paragraph', text: 'Thank you.' },
    ]);
  });

  test('that nobody wrote a conclusion for has none', () => {
    expect(written(Laptop.withTraining())).not.toContain('Conclusion');
  });

  test('takes no endless text', () => {
    const laptop = Laptop.withTraining();
    expect(laptop.decides({ kind: 'write-report', section: 'held', text: 'a'.repeat(7000) })).toMatchObject({ refused: 'text-too-long' });
  });
});

test('a paragraph in which a participant’s name seems to stand is told on the desk, and is not in the report', () => {
  const laptop = Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Živka', 'Žikić') },
    { kind: 'write-report', section: 'closing', text: 'Najviše se javljala Žikićeva.\nHvala svima.' },
  );
  const { sections } = reportView(laptop.training, smallProgramme, 'en', laptop.device);
  expect(sections.find(({ section }) => section === 'closing')).toMatchObject({ name: 'Žikićeva' });
  expect(written(laptop)).not.toContain('Žikić');
  expect(written(laptop)).toContain('Hvala svima.');
  expect(written(laptop)).toContain('1 line is left out');
});

test('a trainer may be named where the report names trainers, and is told on the desk; without personal data the line is left out', () => {
  const laptop = Laptop.withTraining({ trainers: 'Zorka Zorić; Petar Perić' }).does({
    kind: 'write-report',
    section: 'closing',
    text: 'Radionicu je vodila Zorićeva.\nHvala svima.',
  });
  const { sections } = reportView(laptop.training, smallProgramme, 'en', laptop.device);
  expect(sections.find(({ section }) => section === 'closing')).toMatchObject({ name: undefined, trainer: 'Zorićeva' });
  const read = (personalData: boolean): string => readIn(reportOf(sourceOf(laptop.state, { personalData })));
  expect(read(true)).toContain('Radionicu je vodila Zorićeva.');
  expect(read(false)).not.toContain('Zorić');
  expect(read(false)).toContain('Hvala svima.');
  expect(read(false)).toContain('1 line is left out: somebody’s name seems to stand in it.');
});

test('undo takes back what was chosen and written last', () => {
  const laptop = Laptop.withTraining().does(
    { kind: 'write-report', section: 'held', text: 'One' },
    { kind: 'write-report', section: 'held', text: 'Two' },
    { kind: 'choose-report-section', section: 'held', isShown: false },
    { kind: 'undo', place: 'results' },
    { kind: 'undo', place: 'results' },
  );
  expect(laptop.state.report).toEqual({ hidden: [], texts: { held: 'One' } });
});

test('what was written goes with the persons; which sections there are stays', () => {
  const laptop = Laptop.withTraining().does(
    { kind: 'add-participant', person: personNamed('Živka', 'Žikić') },
    { kind: 'write-report', section: 'held', text: 'About Živka' },
    { kind: 'choose-report-section', section: 'tests', isShown: false },
    { kind: 'erase-persons', place: 'Niš' },
  );
  expect(laptop.state.report).toEqual({ hidden: ['tests'], texts: { held: '' } });
});

test('two laptops that come together have the same, whichever way round', () => {
  const act = fc.record({
    here: fc.boolean(),
    section: fc.constantFrom(...reportSections),
    text: fc.constantFrom('', 'One', 'Two', 'Three'),
    isShown: fc.option(fc.boolean()),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const one = Laptop.withTraining();
      const other = new Laptop('laptop-b').sees(one);
      other.now = momentAt('09:00');
      for (const { here, section, text, isShown } of acts) {
        const laptop = here ? one : other;
        laptop
          .wait(minutes(1))
          .does(isShown === null ? { kind: 'write-report', section, text } : { kind: 'choose-report-section', section, isShown });
      }
      const events = [...new Map([...one.training.events, ...other.training.events].map((event) => [event.id, event])).values()];
      expect(fold(trainingId, events.toReversed()).state.report).toEqual(fold(trainingId, events).state.report);
    }),
  );
});
