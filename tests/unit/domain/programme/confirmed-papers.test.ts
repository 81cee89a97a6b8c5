/** A confirmation is one of words: it knows when they are others, and the last that was said of them counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LocalDate, wallTime } from '../../../../domain/kernel/time';
import {
  carriedConfirmations,
  type KeptConfirmation,
  noConfirmedPapers,
  withConfirmationEvent,
  withConfirmedPapers,
  wordsOfPaper,
} from '../../../../domain/programme/confirmed-papers';
import type { Paper } from '../../../../domain/programme/paper';
import { noteOfProgramme, reviewOf, wholeProgramme, wordsOfProgramme } from '../../../../domain/programme/review';
import type { Inline } from '../../../../domain/programme/slide';
import type { Of } from '../../../../domain/training/event';
import { momentAt, smallProgramme } from '../../builders';

const text = (written: string): readonly Inline[] => [{ kind: 'text', text: written }];

const paper: Paper = {
  id: 'steps',
  kind: 'handout',
  readers: 'participants',
  title: { en: 'Steps', sr: 'Koraci' },
  review: { en: 'to be reviewed', sr: 'treba pregledati' },
  contentNote: false,
  cardsOnPage: 8,
  sources: [],
  body: {
    en: [{ kind: 'table', head: [text('Who'), text('Number')], rows: [[text('Police'), text('192')]] }],
    sr: [{ kind: 'list', marker: 'box', items: [text('Policija'), text('192')] }],
  },
};
const withPaper = { ...smallProgramme, papers: [paper] };
const now = 'a'.repeat(64);
const said = (more: Partial<KeptConfirmation> = {}): KeptConfirmation => ({
  paper: 'steps',
  words: now,
  by: 'Mira Mirić',
  on: '2026-11-28' as LocalDate,
  at: 1000,
  isTakenBack: false,
  ...more,
});
const confirmed = (...kept: readonly KeptConfirmation[]): Paper | undefined =>
  withConfirmedPapers(withPaper, new Map([['steps', now]]), kept).papers[0];

describe('a paper that was confirmed', () => {
  test('has its note no more, and says who and when', () => {
    expect(confirmed(said())).toMatchObject({ review: undefined, confirmation: { is: 'standing', by: 'Mira Mirić', on: '2026-11-28' } });
  });

  test('has the note again when its words are others, and says that they are', () => {
    expect(confirmed(said({ words: 'b'.repeat(64) }))).toMatchObject({ review: paper.review, confirmation: { is: 'outdated' } });
  });

  test('has the note again when that was taken back, and again none when it is confirmed later', () => {
    const takenBack = said({ at: 2000, isTakenBack: true });
    expect(confirmed(said(), takenBack)).toEqual(paper);
    expect(confirmed(takenBack, said())).toEqual(paper);
    expect(confirmed(said({ at: 3000, by: 'Petar Perić' }), said(), takenBack)?.confirmation?.by).toBe('Petar Perić');
  });

  test('says nothing of another paper, though it had the same words', () => {
    expect(confirmed(said({ paper: 'glossary' }))).toEqual(paper);
  });
});

test.each<[what: string, other: Partial<Paper>]>([
  ['a title', { title: { en: 'Steps', sr: 'Koraci škole' } }],
  [
    'a number in a table',
    { body: { ...paper.body, en: [{ kind: 'table', head: [text('Who'), text('Number')], rows: [[text('Police'), text('193')]] }] } },
  ],
  ['a point', { body: { ...paper.body, sr: [{ kind: 'list', marker: 'box', items: [text('Policija')] }] } }],
  ['its content note', { contentNote: true }],
  ['a source', { sources: ['S1'] }],
])('other words are those with which somebody reads %s that is another', (_what, other) => {
  expect(wordsOfPaper({ ...paper, ...other }, withPaper)).not.toBe(wordsOfPaper(paper, withPaper));
});

test('the note of what is to be done, and how letters are set, are no words of it', () => {
  const bold: Paper = {
    ...paper,
    review: undefined,
    body: { ...paper.body, sr: [{ kind: 'list', marker: 'box', items: [[{ kind: 'strong', content: text('Policija') }], text('192')] }] },
  };
  expect(wordsOfPaper(bold, withPaper)).toBe(wordsOfPaper(paper, withPaper));
});

test('a content note is read in the programme’s own words, where it has some', () => {
  const noted: Paper = { ...paper, contentNote: true };
  const own = { ...withPaper, contentNote: { paper: { en: 'Hard to read.', sr: 'Teško za čitanje.' } } };
  expect(wordsOfPaper(noted, own)).not.toBe(wordsOfPaper(noted, withPaper));
  expect(wordsOfPaper(paper, own)).toBe(wordsOfPaper(paper, withPaper));
});

describe('what was said of a paper on two laptops', () => {
  type Said = Of<'paper-confirmed' | 'paper-confirmation-taken-back'>;
  const event = (at: number, by: string | undefined, stored = 1): Said => {
    const whole = {
      id: `laptop-a/a/${stored}`,
      moment: momentAt('09:00'),
      body: { paper: 'steps', words: now, on: '2026-11-28' as LocalDate, at: wallTime(at) },
    };
    return (
      by === undefined
        ? { ...whole, type: 'paper-confirmation-taken-back', personal: undefined }
        : { ...whole, type: 'paper-confirmed', personal: { by } }
    ) as Said;
  };

  test('ends as what was said last, in whatever order it is read', () => {
    const said = fc.record({ at: fc.integer({ min: 1, max: 5 }), by: fc.constantFrom(undefined, 'Mira Mirić', 'Petar Perić') });
    const orders = fc
      .array(said, { minLength: 1, maxLength: 6 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })));
    const endOf = (all: readonly { readonly at: number; readonly by: string | undefined }[]): KeptConfirmation | undefined =>
      all.reduce((kept, { at, by }) => withConfirmationEvent(kept, event(at, by)), noConfirmedPapers)[now];
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(endOf(other)).toEqual(endOf(one));
        expect(endOf(one)?.at).toBe(Math.max(...one.map(({ at }) => at)));
      }),
    );
  });

  const carried = (ofTraining: KeptConfirmation | undefined, ...ofLaptop: readonly KeptConfirmation[]): unknown =>
    carriedConfirmations(new Map([['steps', now]]), ofTraining ? { [now]: ofTraining } : {}, ofLaptop).map(({ type, body }) => [
      type,
      'at' in body && body.at,
    ]);

  test('is carried as of when it was said, a taking back too, and nothing that the training knows or that is older', () => {
    const takenBack = said({ at: 2000, by: '', isTakenBack: true });
    expect(carried(undefined, said())).toEqual([['paper-confirmed', 1000]]);
    expect(carried(said(), said(), takenBack)).toEqual([['paper-confirmation-taken-back', 2000]]);
    expect(carried(takenBack, said({ at: 3000 }))).toEqual([['paper-confirmed', 3000]]);
    expect(carried(takenBack, said())).toEqual([]);
    expect(carried(said(), said())).toEqual([]);
  });
});

describe('the whole programme', () => {
  const review = { en: 'to be reviewed', sr: 'treba pregledati' };
  const report = { review, text: { en: { title: 'Report', sections: [] }, sr: { title: 'Izveštaj', sections: [] } } };
  const evidence = { review, parts: [] };
  const asking = { ...smallProgramme, review, report, evidence };
  const reviewed = (...kept: readonly KeptConfirmation[]) => withConfirmedPapers(asking, new Map([[wholeProgramme, now]]), kept);

  test('asks for a review until somebody said so, who and when; then nothing of it asks any more', () => {
    expect(reviewOf(reviewed(), 'en')).toEqual({ is: 'asked', note: 'to be reviewed', by: '', on: undefined });
    const whole = reviewed(said({ paper: wholeProgramme }));
    expect(noteOfProgramme(whole)).toBeUndefined();
    expect(reviewOf(whole, 'en')).toEqual({ is: 'standing', note: '', by: 'Mira Mirić', on: '2026-11-28' });
  });

  test('asks again once its words are others, and once it is taken back', () => {
    const earlier = said({ paper: wholeProgramme, words: 'b'.repeat(64) });
    expect(reviewOf(reviewed(earlier), 'en')).toMatchObject({ is: 'outdated', note: 'to be reviewed', by: 'Mira Mirić' });
    expect(reviewOf(reviewed(said({ paper: wholeProgramme, isTakenBack: true })), 'en')).toMatchObject({ is: 'asked' });
  });

  test('asks also where only its report or its list of documents does, and not where nothing does', () => {
    expect(reviewOf({ ...smallProgramme, review: undefined, evidence }, 'en')).toMatchObject({ is: 'asked' });
    expect(reviewOf({ ...smallProgramme, review: undefined }, 'en')).toBeUndefined();
  });

  test('has other words when a slide, the report or the list of documents has', () => {
    const [first, second] = smallProgramme.days;
    const renamed = { ...first, blocks: first.blocks.map((block) => ({ ...block, short: { en: 'x', sr: 'x' } })) };
    const words = [
      asking,
      { ...asking, days: [renamed, second] as const },
      { ...asking, report: { ...report, text: { ...report.text, en: { title: 'Other', sections: [] } } } },
      { ...asking, evidence: { review, parts: [{ heading: { en: 'One', sr: 'Jedan' }, documents: [] }] } },
    ].map(wordsOfProgramme);
    expect(new Set(words).size).toBe(words.length);
    expect(wordsOfProgramme({ ...asking, review: undefined })).toBe(words[0]);
  });
});
