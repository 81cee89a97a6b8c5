import { expect, test } from 'vitest';
import { layoutOf } from '../../../../domain/programme/own-layout';
import { ownSlide } from '../../../../domain/programme/own-slides';
import type { OwnLanguage } from '../../../../domain/programme/schema';
import { bodyOf } from '../../../../domain/programme/slide-text';
import { blocksOfOwnBody, readOwnBody } from '../../../../main/content/own-body';

const chart = (rows: readonly string[], below = ''): string =>
  `:::chart\n\n| | Prijave |\n| --- | --- |\n${rows.join('\n')}\n${below}\n:::`;
const read = (text: string) => readOwnBody(`# Naslov\n\n${text}`);
const said = (text: string) => read(text).problems.map(({ line, key }) => [line, key]);

test('a table of names and numbers is drawn, with numbers as people write them', () => {
  const { blocks, problems } = read(chart(['| Niš | 1.234,5 |', '| Pirot | 12 |'], '\nLjudi\n'));
  expect(problems).toEqual([]);
  expect(blocks[1]).toMatchObject({ figure: { kind: 'bars', title: 'Prijave', note: 'Ljudi', items: [{ value: 1234.5 }, { value: 12 }] } });
  expect(layoutOf(blocks)).toBe('figure');
  expect(layoutOf(read(`- jedno\n- drugo\n\n${chart(['| a | 1 |', '| b | 2 |'])}`).blocks)).toBe('text');
});

test('a name and a date have a slide to themselves, and many short lines are read as a text', () => {
  const lines = (...below: readonly string[]) => layoutOf(read(below.join('\n\n')).blocks);
  expect(lines('Ana Petrović', 'Niš', 'maj 2026.')).toBe('sentence');
  expect(lines('v1.0', 'jun', 'v2.0', 'avgust')).toBe('text');
});

test('what can’t be drawn is said with its line', () => {
  expect(said(chart(['| a | 1 |']))).toEqual([[5, 'own-chart-rows']]);
  expect(said(chart(['| a | 1 |', '| b | mnogo |']))).toEqual([[8, 'own-chart-number']]);
  expect(said(chart(['| a | 70 % |', '| b | 130 % |']))).toEqual([[5, 'own-chart-shares']]);
  expect(said(':::chart\n\nreči\n\n:::')).toEqual([[3, 'own-chart-table']]);
  expect(said(chart([`| ${'dugačko '.repeat(30)} | 1 |`, `| ${'predugačko '.repeat(30)} | 2 |`]))).toEqual([[3, 'own-chart-full']]);
  expect(said(`${chart(['| a | 1 |', '| b | 2 |'])}\n\n![x](media/a.png)`)).toEqual([[12, 'own-chart-picture']]);
});

test('its words have the script of the room where they are Serbian, and else stay as they are written', () => {
  const page = { picture: undefined, body: chart(['| Niš | 1 |', '| Pirot | 2 |']), title: '', words: '', notes: '', isHidden: false };
  const inCyrillic = (language: OwnLanguage) => bodyOf(ownSlide({ id: 'id', language }, page, 1, blocksOfOwnBody), 'sr-Cyrl');
  expect(inCyrillic('sr')).toMatchObject([{ figure: { title: 'Пријаве', items: [{ label: 'Ниш' }, { label: 'Пирот' }] } }]);
  expect(inCyrillic('other')).toMatchObject([{ figure: { title: 'Prijave', items: [{ label: 'Niš' }, { label: 'Pirot' }] } }]);
});
