/** An attendance list read back as text: everybody's name whole, and nobody's where nobody's belongs. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { momentAt, personNamed } from '../../builders';
import { lineOf, pagesOf } from '../../pdf-reader';
import { details, secretPeople, secretState, secrets, stateWith } from './register';
import { printedList } from './secret-sheet';

const textOf = async (...asked: Parameters<typeof printedList>): Promise<string> => lineOf(await printedList(...asked));
const withoutSpaces = (text: string): string => text.replaceAll(/\s/gu, '');

describe('on a list', () => {
  it('every name, school and town stands as it was written, in every language', async () => {
    for (const language of languages) {
      const text = withoutSpaces(await textOf(secretState, { language }));
      for (const { firstName, lastName, school, town } of secretPeople) {
        for (const part of [firstName, lastName, school, town]) expect(text, language).toContain(withoutSpaces(part));
      }
    }
  });

  it('the planned times, the page and the totals stand', async () => {
    const text = await textOf();
    for (const part of ['09:00–12:45', '13:30–16:40', 'Page 1 of 1', '2 of 3', 'late 09:21']) expect(text).toContain(part);
  });

  it('the digest and its moment stand at the foot of every page that is filled, and nowhere on a blank one', async () => {
    const proof = { digest: '0123456789abcdef0123456789abcdef', takenAt: momentAt('16:45') };
    const state = stateWith(Array.from({ length: 40 }, (_, index) => personNamed('Ana', `Anić ${index}`)));
    const pages = await pagesOf(await printedList(state, { proof }));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page.trimEnd().split('\n').at(-1)?.trim()).toBe(
        'Digest of what was recorded by 25 Nov 2026, 16:45: 0123 4567 89ab cdef 0123 4567 89ab cdef',
      );
    }
    expect(await textOf(state, { proof, language: 'sr-Cyrl' })).toMatch(/Контролни број .+ 16:45: 0123 4567 89ab cdef/u);
    expect(await textOf(state, { fill: 'blank' })).not.toContain('Digest');
  });

  it('the words stand in the script that was chosen', async () => {
    expect(await textOf(secretState, { language: 'sr-Latn' })).toContain('Lista prisutnih');
    expect(await textOf(secretState, { language: 'sr-Cyrl' })).toContain('Листа присутних');
  });

  it('first and last names of 60 letters stand whole, and letters that are rare', async () => {
    const long = personNamed('Š'.repeat(60), 'W'.repeat(60));
    const rare = personNamed('Łőűğİș', 'ЃѓЌќҐѣЀѝ', { school: 'ĐđDždžLjlj №1' });
    const text = withoutSpaces(await textOf(stateWith([long, rare])));
    for (const part of ['Š'.repeat(60), 'W'.repeat(60)])
      expect(text.split('').filter((letter) => letter === part[0]).length).toBeGreaterThanOrEqual(60);
    for (const part of ['Łőűğİș', 'ЃѓЌќҐѣЀѝ', 'ĐđDždžLjlj№1']) expect(text).toContain(part);
  });

  it('nobody stands where it was made without personal data', async () => {
    const text = await textOf(secretState, { fill: 'numbered' });
    expect([...secrets, ...details.trainers].filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('all of 1,000 people stand', async () => {
    const people = Array.from({ length: 1000 }, (_, index) => personNamed('Ђорђе', `Žikić${String(index).padStart(4, '0')}`));
    const found = new Set((await textOf(stateWith(people))).match(/Žikić\d{4}/gu));
    expect(found.size).toBe(1000);
  }, 60_000);
});
