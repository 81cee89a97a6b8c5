/** Badges and table signs: everybody's name whole, in its own script, with a code that says the list number and nothing more. */
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { doorCode } from '../../../../domain/register/door-code';
import { nameCardsPdf } from '../../../../main/export/name-card-pdf';
import { type CardKind, nameCards } from '../../../../main/export/name-cards';
import { smallProgramme } from '../../builders';
import { lineOf } from '../../pdf-reader';
import { press } from '../typeset/press';
import { missingIn, readBack } from '../typeset/read-back';
import { pressWithLetterhead } from '../typeset/with-letterhead';
import { details, empty, longNames, secretPeople, stateWith } from './register';

const state = stateWith([...secretPeople, ...longNames]);
const cardsOf = (kind: CardKind, language: (typeof languages)[number] = 'en') =>
  nameCards(smallProgramme, details, state, { kind, language });

describe('the cards of a training', () => {
  it('are everybody who is on the list, by last name, and nobody who was erased', () => {
    const erased = {
      ...state,
      participants: state.participants.map((each) => (each.number === 1 ? { ...each, person: undefined } : each)),
    };
    const names = nameCards(smallProgramme, details, erased, { kind: 'badges', language: 'en' }).cards.map(({ lastName }) => lastName);
    expect(names.slice(0, 2)).toEqual(['Adamović', 'Ђорђевић']);
    expect(names).toHaveLength(4);
  });

  it('have codes that hold the list number and nothing of the person', () => {
    expect(cardsOf('badges').cards.map(({ code }) => code)).toEqual([3, 2, 5, 4, 1].map((number) => doorCode(empty.id, number)));
  });

  it.each([
    ['badges', 11],
    ['table-signs', 4],
  ] as const)('leave blank ones for walk-ins: %s', async (kind, least) => {
    const pages = (await PDFDocument.load(await nameCardsPdf(cardsOf(kind), await press()))).getPageCount();
    const onPage = kind === 'badges' ? 10 : 2;
    expect(pages * onPage - 5).toBeGreaterThanOrEqual(kind === 'badges' ? 6 : 2);
    expect(pages).toBe(kind === 'badges' ? Math.ceil(least / onPage) : least);
  });
});

describe('under a letterhead', () => {
  it.each(['badges', 'table-signs'] as const)('%s have its logo once in the file and its colour, and are read as without', async (kind) => {
    const [plain, headed] = [
      await nameCardsPdf(cardsOf(kind), await press()),
      await nameCardsPdf(cardsOf(kind), await pressWithLetterhead()),
    ];
    const pictures = (bytes: Uint8Array): number => Buffer.from(bytes).toString('latin1').split('/Subtype /Image').length - 1;
    expect([pictures(plain), pictures(headed)]).toEqual([0, 1]);
    const [read, other] = [await readBack(plain), await readBack(headed)];
    expect(missingIn(other)).toEqual([]);
    expect(other.pages).toEqual(read.pages);
  });
});

describe('as a reader that speaks finds them', () => {
  /* Lines of different sizes come back with or without what stands between them. */
  const letters = (text: string): string => text.replaceAll(/\s+/gu, '');

  it.each(languages)('nothing is missing, and each card is read once: name, school and number, in %s', async (language) => {
    for (const kind of ['badges', 'table-signs'] as const) {
      const cards = cardsOf(kind, language);
      const read = await readBack(await nameCardsPdf(cards, await press()));
      expect(missingIn(read)).toEqual([]);
      expect(read).toMatchObject({ language, title: cards.title });
      const parts = read.pages.flat().map(({ role, text }) => [role, letters(text)]);
      const { name, from, number } = cards.blanks;
      expect(parts.slice(0, 2 * cards.cards.length)).toEqual(
        cards.cards.flatMap((card) => [
          ['H1', letters(card.firstName + card.lastName)],
          ['P', letters(card.from + card.number)],
        ]),
      );
      for (const part of parts.slice(2 * cards.cards.length)) expect(part).toEqual(['P', letters(name + from + number)]);
    }
  });

  it('the same cards are the same bytes', async () => {
    const cards = cardsOf('table-signs');
    expect(Buffer.compare(await nameCardsPdf(cards, await press()), await nameCardsPdf(cards, await press()))).toBe(0);
  });
});

describe('as another program reads them', () => {
  it.each(languages)('each name stands whole on them as it was written, in %s', async (language) => {
    for (const kind of ['badges', 'table-signs'] as const) {
      const text = (await lineOf(await nameCardsPdf(cardsOf(kind, language), await press()))).replaceAll(/(?<=-)\s+/gu, '');
      for (const { firstName, lastName } of [...secretPeople, ...longNames]) {
        expect(text).toContain(firstName);
        expect(text).toContain(lastName);
      }
      expect(text).not.toContain('…');
    }
  });
});
