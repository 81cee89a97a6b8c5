/** The preparation list of a training: what is kept, what is refused, where it is read, and how it goes with the persons. */
import { describe, expect, test } from 'vitest';
import { bodyOfPaper, type Paper } from '../../../../domain/programme/paper';
import type { AskedGroup } from '../../../../domain/programme/preparation';
import { programmeCommands } from '../../../../domain/programme/schema';
import type { Paragraph } from '../../../../domain/programme/slide';
import { runView } from '../../../../domain/stage/console';
import { bothChanged } from '../../../../domain/training/both-changed';
import { fold } from '../../../../domain/training/fold';
import { sceneContext } from '../../../../domain/training/view';
import { calendarDay, detailsInput, smallProgramme, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';

const preparation: readonly AskedGroup[] = [
  {
    title: { en: 'To ask', sr: 'Pitati' },
    items: [
      { id: 'centre-number', ask: { en: 'Number', sr: 'Broj' }, kind: 'telephone', called: true },
      { id: 'adviser', ask: { en: 'Adviser', sr: 'Savetnik' }, kind: 'text', called: false },
    ],
  },
];

const local = (id: string): readonly { readonly kind: 'paragraph'; readonly content: Paragraph }[] => [
  {
    kind: 'paragraph',
    content: [
      { kind: 'text', text: 'Call ' },
      { kind: 'local', id, part: 'answer' },
    ],
  },
  { kind: 'paragraph', content: [{ kind: 'text', text: 'Stay calm.' }] },
];

const steps: Paper = {
  id: 'steps',
  kind: 'handout',
  readers: 'participants',
  title: { en: 'Steps', sr: 'Koraci' },
  review: undefined,
  contentNote: false,
  cardsOnPage: 8,
  sources: [],
  body: { en: local('centre-number'), sr: local('adviser') },
};

const asking = (laptop: Laptop): Laptop => {
  const [first, second] = smallProgramme.days;
  const noted = first.blocks.map((block) => ({
    ...block,
    slides: block.slides.map((slide) => ({
      ...slide,
      text: { en: { ...slide.text.en, notes: local('centre-number') }, sr: slide.text.sr },
    })),
  }));
  laptop.planned = { ...smallProgramme, preparation, papers: [steps], days: [{ ...first, blocks: noted }, second] };
  return laptop;
};

const answer = (item: string, said: string, day = '', by = '') => ({ kind: 'answer-preparation', item, answer: said, by, day }) as const;
const called = answer('centre-number', '  011 123\u00a04567 ', '2023-10-10', 'Milena Petrović');
const paperOf = (laptop: Laptop, language: 'en' | 'sr-Latn' | 'sr-Cyrl' = 'en'): string =>
  JSON.stringify(laptop.programme.papers.map((paper) => bodyOfPaper(paper, language)));

describe('what is filled in', () => {
  test('stands in notes and papers of this training, in each script, and what is empty is left out', () => {
    const laptop = asking(Laptop.withTraining());
    expect(paperOf(laptop)).not.toContain('Call');
    laptop.does(called, answer('adviser', 'Петар Перић'));
    expect(paperOf(laptop)).toContain('011 123 4567');
    expect(paperOf(laptop, 'sr-Latn')).toContain('Petar Perić');
    expect(paperOf(laptop, 'sr-Cyrl')).toContain('Петар Перић');
    laptop.does({ kind: 'start-day', day: 1 });
    const context = laptop.context();
    const notes = runView(laptop.training, sceneContext(context), laptop.device).notes;
    expect(JSON.stringify(notes)).toContain('011 123 4567');
    expect(JSON.stringify([notes, laptop.room()])).not.toMatch(/Milena|"local"/u);
    expect(JSON.stringify(laptop.room())).not.toContain('011 123');
  });

  test('in English of a training that is held in English keeps its letters in Cyrillic, and Serbian doesn’t', () => {
    const inEnglish = asking(Laptop.withTraining()).does(answer('adviser', 'ask at the desk'));
    expect(inEnglish.details.language).toBe('en');
    expect(paperOf(inEnglish, 'sr-Cyrl')).toContain('ask at the desk');
    inEnglish.does({ kind: 'change-details', details: { ...detailsInput, language: 'sr-Latn' } }, answer('adviser', 'pitati portira'));
    expect(paperOf(inEnglish, 'sr-Cyrl')).toContain('питати портира');
  });

  test('of a number counts once somebody called it', () => {
    const laptop = asking(Laptop.withTraining()).does(answer('centre-number', '011 123 4567'));
    expect(paperOf(laptop)).not.toContain('011');
    expect(paperOf(laptop.does(called))).toContain('011 123 4567');
    expect(paperOf(laptop.does(answer('centre-number', '')))).not.toContain('011');
  });

  test('is undone and done again', () => {
    const laptop = asking(Laptop.withTraining()).does(called, answer('centre-number', '011 999 999', '2023-10-10'));
    laptop.does({ kind: 'undo', place: 'prepare' });
    expect(laptop.state.preparation['centre-number']).toEqual({
      answer: '011 123 4567',
      by: 'Milena Petrović',
      day: calendarDay('2023-10-10'),
    });
    laptop.does({ kind: 'redo', place: 'prepare' });
    expect(laptop.state.preparation['centre-number']?.answer).toBe('011 999 999');
  });

  test('of one field leaves what was kept of the others, however fast they follow each other', () => {
    const kind = 'answer-preparation';
    const item = 'centre-number';
    const laptop = asking(Laptop.withTraining());
    laptop.does({ kind, item, answer: '011–123–4567' }, { kind, item, by: 'Milena' }, { kind, item, day: '2023-10-10' });
    expect(laptop.state.preparation[item]).toEqual({ answer: '011–123–4567', by: 'Milena', day: calendarDay('2023-10-10') });
    expect(laptop.ask({ kind, item, answer: 'the Centre' })).toMatchObject({ refused: 'telephone-unclear' });
    expect(laptop.does({ kind, item, by: '' }).state.preparation[item]?.answer).toBe('011–123–4567');
  });

  test('changes nothing where it is the same', () => {
    const laptop = asking(Laptop.withTraining()).does(called);
    expect(laptop.ask(called)).toEqual([]);
    expect(laptop.ask(answer('adviser', ' '))).toEqual([]);
  });

  test('goes with the persons, whose name and words may be in it', () => {
    const laptop = asking(Laptop.withTraining({ trainers: '' })).does(called, answer('adviser', 'Petar Perić'));
    laptop.does({ kind: 'erase-persons', place: detailsInput.place });
    laptop.restarted();
    expect(JSON.stringify(laptop.training)).not.toMatch(/Milena|Petar|011 123/u);
    expect(laptop.state.preparation).toEqual({});
    expect(paperOf(laptop)).not.toContain('Call');
  });
});

describe('what cannot be kept is refused', () => {
  test.each([
    [answer('centre-number', 'the Centre'), 'telephone-unclear', 'answer'],
    [answer('centre-number', '12'), 'telephone-unclear', 'answer'],
    [answer('centre-number', '1'.repeat(40)), 'telephone-unclear', 'answer'],
    [answer('adviser', 'a'.repeat(401)), 'text-too-long', 'answer'],
    [answer('adviser', 'a'.repeat(5000)), 'text-too-long', 'answer'],
    [answer('centre-number', '011 123 4567', '2023-02-29'), 'no-date', 'day'],
    [answer('centre-number', '011 123 4567', '2023-10-10', 'a'.repeat(201)), 'text-too-long', 'by'],
    [answer('centre-number', '011 123 4567', 'yesterday'), 'no-date', 'day'],
    [answer('centre-number', '011 123 4567', '2033-10-10'), 'called-later', 'day'],
    [answer('nobody-asked', 'x'), 'not-asked', undefined],
  ])('%j', (command, refused, field) => {
    const laptop = asking(Laptop.withTraining());
    expect(programmeCommands().some((known) => known.safeParse(command).success)).toBe(true);
    expect(laptop.ask(command)).toMatchObject({ refused, ...(field === undefined ? {} : { field }) });
    expect(laptop.state.preparation).toEqual({});
  });
});

test('what two laptops filled in differently is counted, and the later one counts on both', () => {
  const one = asking(Laptop.withTraining());
  const other = asking(new Laptop('laptop-b').sees(one));
  one.does(called, answer('adviser', 'Petar Perić'));
  other.does(answer('centre-number', '011 999 999', '2023-10-09'), answer('adviser', 'Petar Perić'));
  const after = fold(trainingId, [...one.training.events, ...other.training.events]);
  expect(bothChanged(one.training, other.training, after).preparation).toBe(1);
  one.sees(other);
  expect(one.state.preparation).toEqual(other.sees(one).state.preparation);
  expect(bothChanged(one.training, other.training, after).preparation).toBe(0);
});
