/** Notes are free text: what the guide takes from them is what a trainer reads aloud, whole sentences, in every script. */
import { describe, expect, test } from 'vitest';
import { inShort, notePartsOf, questionIn, questionsIn } from '../../../../../domain/programme/guide/note-parts';
import type { TextBlock } from '../../../../../domain/programme/slide';

const paragraph = (label: string, text: string): TextBlock => ({
  kind: 'paragraph',
  content: [...(label === '' ? [] : [{ kind: 'strong', content: [{ kind: 'text', text: label }] } as const]), { kind: 'text', text }],
});

describe('notes in parts', () => {
  const english = [
    paragraph('Say.', ' One.'),
    paragraph('Ask.', ' “Why?”'),
    paragraph('', 'And then.'),
    paragraph('If asked', ' “How?”: so.'),
    paragraph('Avoid.', ' Long talks.'),
  ];

  test('each paragraph belongs to the word with which it begins, and what begins with none to the one above', () => {
    expect(notePartsOf(english, 'en')).toEqual({
      do: [],
      say: ['One.'],
      ask: ['“Why?”', 'And then.'],
      time: [],
      asked: ['“How?”: so.'],
      avoid: ['Long talks.'],
    });
  });

  test('in Serbian in both scripts', () => {
    expect(notePartsOf([paragraph('Recite.', ' Dobro jutro.')], 'sr-Latn').say).toEqual(['Dobro jutro.']);
    expect(notePartsOf([paragraph('Реците.', ' Добро јутро.')], 'sr-Cyrl').say).toEqual(['Добро јутро.']);
  });
});

describe('in short', () => {
  test.each([
    ['Read the list. It is short.', 'Read the list.'],
    ['“Thank you.” Then wait.', '“Thank you.”'],
    ['In 2023. godini je bilo manje. Zatim više.', 'In 2023. godini je bilo manje.'],
    ['M. ima 15 godina. Radi.', 'M. ima 15 godina.'],
    ['Krivični zakonik, čl. 388. Dalje.', 'Krivični zakonik, čl. 388.'],
    ['No full stop', 'No full stop'],
    ['', ''],
  ])('%s', (text, short) => {
    expect(inShort(text)).toBe(short);
  });

  test('a question is what stands in quotation marks, else the first sentence', () => {
    expect(questionIn('Walk round and ask: “Who would do that?” Wait.')).toBe('“Who would do that?”');
    expect(questionIn('Pitajte: „Ko bi to uradio?” Sačekajte.')).toBe('„Ko bi to uradio?”');
    expect(questionIn('Two answers. Then go on.')).toBe('Two answers.');
  });
});

test('somebody’s question is one in quotation marks, with its answer behind it', () => {
  const asked = ['“And if the child agreed?”: then too.', 'whether it counts: the organiser says.', '„Mora li škola?“ Mora.'];
  expect(questionsIn({ ...notePartsOf([], 'en'), asked })).toEqual([
    { question: 'And if the child agreed?', answer: 'then too.' },
    { question: 'Mora li škola?', answer: 'Mora.' },
  ]);
});
