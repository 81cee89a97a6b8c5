/** The paper with further literature: every title to be read, every address to be clicked. */
import { beforeAll, expect, test } from 'vitest';
import { languages } from '../../../../domain/kernel/language';
import { writtenIn } from '../../../../domain/programme/literature';
import { plainText } from '../../../../domain/programme/plain-text';
import type { Programme } from '../../../../domain/programme/programme';
import { lineOf } from '../../pdf-reader';
import { isCode, linksIn, literatureIn, literatureProgramme } from './printed-literature';

const pointsInMillimetre = 72 / 25.4;

let programme: Programme;
beforeAll(async () => {
  programme = await literatureProgramme();
});

const works = () => (programme.literature?.groups ?? []).flatMap((group) => group.works);

test('every address is a link twice, once as a code of at least 20 mm', async () => {
  const links = await linksIn(await literatureIn('en'));
  const addresses = works().flatMap(({ address }) => address ?? []);
  expect(addresses.length).toBeGreaterThan(10);
  expect(links.filter(isCode).map(({ address }) => address)).toEqual(addresses);
  expect(links.filter((link) => !isCode(link)).map(({ address }) => address)).toEqual(addresses);
  for (const { width } of links.filter(isCode)) expect(width / pointsInMillimetre).toBeGreaterThanOrEqual(20 - 0.001);
});

test.each(languages)('every title and publisher stands in it, in %s', async (language) => {
  const text = await lineOf(await literatureIn(language));
  for (const { title, by } of works()) {
    expect(text).toContain(plainText(writtenIn(title, language)));
    expect(text).toContain(plainText(writtenIn(by, language)));
  }
});
