/** Tests and evaluation as they leave the kit: on paper and as a table, with nothing that fewer than five answers stand on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExportForm } from '../../../../domain/export/forms';
import { isRefusal, type Refusal } from '../../../../domain/kernel/refusal';
import { lineOf } from '../../pdf-reader';
import { type Bench, emptyFolder, openInFolder } from '../kit/open-in-folder';

function granted<Answer>(answer: Answer | Refusal | undefined): Answer {
  if (answer === undefined || isRefusal(answer)) throw new Error(`Refused: ${JSON.stringify(answer)}`);
  return answer;
}

/** Five pairs of tests, of which two questions are right afterwards and the first statement rose by two; four judged the second one twice; six evaluations, one of them with a comment; four answered question 2. */
async function withSheets(): Promise<Bench> {
  const bench = await openInFolder();
  const { requests } = bench.kit;
  await requests['answer-room'](false);
  granted(await requests['create-sample']());
  const keep = async (collection: 'test-d1am' | 'test-d2pm' | 'evaluation-d2pm', code: string, answers: Record<string, string>) =>
    granted(await requests['keep-sheet']({ collection, sheet: { code, answers }, instead: null, confirmed: false }));
  for (const code of ['ma01', 'ma02', 'ma03', 'ma04', 'ma05']) {
    await keep('test-d1am', code, { t11: 'a', c1: '2', c2: '3' });
    await keep('test-d2pm', code, { t11: 'b', t12: 'd', c1: '4', ...(code === 'ma05' ? {} : { c2: '5' }) });
  }
  for (const place of [1, 2, 3, 4, 5, 6]) {
    await keep('evaluation-d2pm', '', {
      e1: place === 1 ? '0' : '5',
      ...(place < 5 ? { e2: '3' } : {}),
      e17: 'yes',
      e18: `Utisak ${place}`,
    });
  }
  const { comments } = granted(await requests['form-results']());
  granted(await requests['choose-quote'](comments[0]?.comments[2]?.sheet ?? '', 'e18', true));
  return bench;
}

async function exported(bench: Bench, as: ExportForm): Promise<string> {
  const file = join(emptyFolder(), 'forms');
  bench.choose = file;
  granted(
    await bench.kit.requests['export-attendance']({ as, separator: ';', language: 'sr-Latn', day: 1, personalData: true, scope: 'this' }),
  );
  return file;
}

describe('tests and evaluation', () => {
  test('as a table have each number in a row of its own, without a code', async () => {
    const text = readFileSync(await exported(await withSheets(), 'forms-csv'), 'utf8');
    expect(text).toMatch(/Ulazni test;1\. [^;]+;tačno;0;5/u);
    expect(text).toMatch(/Izlazni test;1\. [^;]+;tačno;5;5/u);
    expect(text).toMatch(/Samoprocena pre;11\. [^;]+;2;5;5/u);
    expect(text).toMatch(/Samoprocena posle;11\. [^;]+;Prosek;4;5/u);
    expect(text).toMatch(/Samoprocena pre;12\. [^;]+;manje od 5;;\s/u);
    expect(text).toContain('Evaluacija;3. Umem da razlikujem mitove od činjenica.;manje od 5;;');
    expect(text).toMatch(/Evaluacija;1\. [^;]+;Bez procene;1;6/u);
    expect(text).toContain('Izabrani komentari;21. Moj najjači utisak;Utisak 3;;');
    expect(text).not.toContain('Utisak 1');
    expect(text).not.toContain('MA01');
  });

  test('on paper have shares, the gain of pairs and the chosen comment', async () => {
    const file = await exported(await withSheets(), 'forms');
    const text = await lineOf(readFileSync(file));
    expect(text).toContain('Spareno po sopstvenoj šifri: 5.');
    expect(text).toContain('pre 0,0, posle 2,0, od 10');
    expect(text).toMatch(/Pre: 0 % \(0\/5\) · Posle: 100 % \(5\/5\).*\+100/u);
    expect(text).toMatch(/Pre: 2,0 · Posle: 4,0 5 \+2,0/u);
    expect(text).toContain('Pre: manje od 5 · Posle: manje od 5');
    expect(text).toContain('Utisak 3');
    expect(text).not.toMatch(/Utisak [12456]|MA01/u);
  });
});
