import { describe, expect, test } from 'vitest';
import { createTraining } from '../../../../domain/training/decide-details';
import type { DetailsInput } from '../../../../domain/training/schema';
import { detailsInput } from '../../builders';
import { Laptop } from './laptop';

const long = 'ž'.repeat(201);

describe('the details of a training', () => {
  test.each<[string, Partial<DetailsInput>, object]>([
    ['without a place', { place: '  ' }, { refused: 'place-missing', field: 'place' }],
    ['without a first day', { firstDay: '' }, { refused: 'first-day-missing', field: 'firstDay' }],
    ['with a first day that no calendar has', { firstDay: '2026-02-30' }, { refused: 'first-day-missing', field: 'firstDay' }],
    ['with a day written another way', { firstDay: '25.11.2026' }, { refused: 'first-day-missing', field: 'firstDay' }],
    ['without a second day', { secondDay: '' }, { refused: 'second-day-missing', field: 'secondDay' }],
    ['with both days on one date', { secondDay: '2026-11-25' }, { refused: 'days-out-of-order', field: 'secondDay' }],
    ['with the second day before the first', { secondDay: '2026-11-24' }, { refused: 'days-out-of-order', field: 'secondDay' }],
    ['with the way to a file as its place', { place: '../../etc/passwd' }, { refused: 'place-is-path', field: 'place' }],
    ['with the way to a file as its venue', { venue: 'C:\\Users' }, { refused: 'place-is-path', field: 'venue' }],
    ['with a place that is too long', { place: long }, { refused: 'text-too-long', field: 'place', values: { longest: 200 } }],
    ['with a venue that is too long', { venue: long }, { refused: 'text-too-long', field: 'venue', values: { longest: 200 } }],
    ['with a project that is too long', { project: long }, { refused: 'text-too-long', field: 'project', values: { longest: 200 } }],
    ['with a donor that is too long', { donor: long }, { refused: 'text-too-long', field: 'donor', values: { longest: 200 } }],
    [
      'with a trainer’s name that is too long',
      { trainers: `Ana Anić; ${long}` },
      { refused: 'text-too-long', field: 'trainers', values: { longest: 200 } },
    ],
    [
      'with a local number that has no name',
      { localNumbers: 'Police, 192\n018 123 456' },
      { refused: 'local-number-unclear', field: 'localNumbers', values: { line: '018 123 456' } },
    ],
    [
      'with a local service that has no number',
      { localNumbers: 'Centre for social work' },
      { refused: 'local-number-unclear', field: 'localNumbers', values: { line: 'Centre for social work' } },
    ],
    [
      'with more local numbers than the slide has room for',
      { localNumbers: 'One, 11\nTwo, 22\nThree, 33\nFour, 44' },
      { refused: 'too-many-local-numbers', field: 'localNumbers', values: { most: 3 } },
    ],
    [
      'with a local name that is too long',
      { localNumbers: `${'ž'.repeat(41)}, 192` },
      { refused: 'text-too-long', field: 'localNumbers', values: { longest: 40 } },
    ],
  ])('are refused %s, and the field is named', (_, wrong, refusal) => {
    expect(createTraining({ ...detailsInput, ...wrong })).toEqual(refusal);
    expect(Laptop.withTraining().ask({ kind: 'change-details', details: { ...detailsInput, ...wrong } })).toEqual(refusal);
  });

  test('may have a week between the two days, and a turn of the year', () => {
    expect(Laptop.withTraining({ firstDay: '2026-12-28', secondDay: '2027-01-11' }).details.days).toEqual(['2026-12-28', '2027-01-11']);
  });

  test('need nothing but place and days', () => {
    expect(Laptop.withTraining({ venue: '', trainers: '', project: '', donor: '' }).details).toMatchObject({
      place: 'Niš',
      venue: '',
      trainers: [],
    });
  });

  test('keep what was typed, without stray spaces and in one Unicode form', () => {
    expect(Laptop.withTraining({ place: '  Novi \t Sad ', venue: 'S\u030cumadija' }).details).toMatchObject({
      place: 'Novi Sad',
      venue: 'Šumadija',
    });
  });

  test('take trainers by semicolon or by line', () => {
    expect(Laptop.withTraining({ trainers: 'Ana Anić;  Boris  Borić \n\n;Vera Verić;' }).details.trainers).toEqual([
      'Ana Anić',
      'Boris Borić',
      'Vera Verić',
    ]);
  });

  test('that are changed keep the programme that the training was made from', () => {
    const laptop = Laptop.withTraining().does({
      kind: 'change-details',
      details: { ...detailsInput, programme: 'another', place: 'Kragujevac' },
    });
    expect(laptop.details).toMatchObject({ programme: 'small', place: 'Kragujevac' });
  });
});
