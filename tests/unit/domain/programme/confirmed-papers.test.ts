/** A confirmation is one of words: it knows when they are others, and the last that was said of them counts. */
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../../../domain/kernel/time';
import { type KeptConfirmation, withConfirmedPapers, wordsOfPaper } from '../../../../domain/programme/confirmed-papers';
import type { Paper } from '../../../../domain/programme/paper';
import type { Inline } from '../../../../domain/programme/slide';
import { smallProgramme } from '../../builders';

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
