import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../../../../../domain/kernel/language';
import type { ContentKey, ContentProblem } from '../../../../../main/content/content-problem';
import { agendaSchema, statementsSchema } from '../../../../../main/content/schemas';
import { readSlideFile } from '../../../../../main/content/slide-file';
import { parseYaml } from '../../../../../main/content/yaml-file';
import { placedIn } from '../../../../../main/kit/programme/design/design-check';
import { heldFile } from '../../../../../main/kit/programme/design/held-files';
import { contentCheck } from '../../../../../words/content-check';
import { designerCheck } from '../../../../../words/designer-check';

const held = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([file, text]) => [file, heldFile(file, new TextEncoder().encode(text))]));

const agenda = `days:
  - title: { en: First day, sr: Prvi dan }
    starts: "09:00"
    blocks:
      - id: crossing
        kind: session
        minutes: 60
        least: 90
        title: { en: Crossing, sr: Prelaz }
`;
const slides = `---
block: crossing
language: en
---

::slide{#stop layout=quote}

# Stop at **red**

Words

:::notes
Say.
:::
`;
const statements = `statements:
  - id: 7
    text: { en: Cars stop., sr: Vozila staju. }
    answer: maybe
    short: { en: Not all, sr: Ne sva }
    sources: [S1]
`;
const files = held({ 'agenda.yaml': agenda, 'slides/crossing.en.md': slides, 'statements.yaml': statements });
const told = (problem: ContentProblem, language: Language = 'en') => placedIn(files, language)(problem);

function problemsIn(schema: Parameters<typeof parseYaml>[2], file: string, text: string): readonly ContentProblem[] {
  const read = parseYaml(file, text, schema);
  return 'problems' in read ? read.problems : [];
}

test('what is missing is told beside its own field, by the name that this has in the window', () => {
  const problems = problemsIn(statementsSchema, 'statements.yaml', statements);
  const missing = problems.find(({ key }) => key === 'missing') ?? { file: '', line: 0, key: 'missing' };
  expect(told(missing)).toMatchObject({
    place: { at: 'data', file: 'statements.yaml', path: ['statements', 0, 'reason'] },
    where: 'Barometer › Statement 7: Cars stop. › Reason',
    problem: '“Reason” is missing.',
  });
  expect(told(missing, 'sr-Latn')).toMatchObject({
    where: 'Barometar › Tvrdnja 7: Vozila staju. › Obrazloženje',
    problem: 'Nedostaje „Obrazloženje”.',
  });
  expect(told(missing, 'sr-Cyrl')).toMatchObject({
    where: 'Барометар › Тврдња 7: Возила стају. › Образложење',
    problem: 'Недостаје „Образложење”.',
  });
  expect(problems.map((problem) => told(problem)?.problem)).toContain('Choose what the facts say.');
});

test('a layout, a session and a slide are called as the window calls them', () => {
  const found = readSlideFile('slides/crossing.en.md', slides, { block: 'crossing', language: 'en' }).problems.map((each) => told(each));
  expect(found).toContainEqual(
    expect.objectContaining({ where: 'Crossing › slide 1: Stop at red › English', problem: 'No source is named. Choose one.' }),
  );
  const moved = told({ file: 'statements.yaml', line: 2, key: 'told-early', values: { slide: 'crossing/stop' } });
  expect(moved?.problem).toMatch(/^The slide “Crossing › slide 1: Stop at red” comes before the barometer/);
  const values = { block: 'crossing', slides: 70, minutes: 60, most: 54 };
  expect(told({ file: 'agenda.yaml', line: 5, key: 'block-full', values }, 'sr-Latn')?.problem).toMatch(/^„Prelaz”: /);
  const film = { file: 'slides/crossing.en.md', line: 6, key: 'no-film-here', values: { layout: 'layout=film' } } as const;
  expect(told(film)?.problem).toBe('A film needs the layout “Film or sound”.');
  expect(told(film, 'sr-Cyrl')?.problem).toBe('Филму је потребан изглед “Филм или звук”.');
});

test('what is written in a file that can’t be read is told with its line', () => {
  const broken = 'days:\n  - title: { en: First day\n';
  const found = problemsIn(agendaSchema, 'agenda.yaml', broken).map(placedIn(held({ 'agenda.yaml': broken }), 'en'));
  expect(found[0]).toMatchObject({ place: { at: 'file' }, where: 'agenda.yaml, line 2' });
});

/** The places that are written with marks, as in a file: papers, the words of report and certificate, drawings, and how a file is written. */
const byHand =
  /^(?:yaml-|text-|file|folder-|files-|paper-|report-|certificate-(?!hours|reason)|scene-(?:holds|frame|deep)|fence-|fit-|own-|comma-in-text$|at-line|warning-line|about-|four-or-eight|guide-only|other-paper|by-hand|card|front-matter|name-of-file|name-block|write-language|slide-(?:name|line)|before-first|foreign-file|word-bullet|curved-quotes)/u;
const inPlaces: readonly ContentProblem[] = (Object.keys(contentCheck.en) as ContentKey[])
  .filter((key) => !byHand.test(key))
  .flatMap((key) => [
    { file: 'slides/crossing.en.md', line: 8, key },
    { file: 'statements.yaml', line: 3, key },
  ]);

describe('each sentence of the check', () => {
  const inAll = languages.flatMap((language) => inPlaces.map((problem) => placedIn(files, language)(problem).problem));

  test('names no file, folder or key where a field is filled in', () => {
    const names =
      /\.(?:yaml|md)\b|\bmedia\b|\b[a-z-]+="?[a-z0-9S]|\b(?:kind|key|by|mark|short|reason|missing|part|called|local|number|told-by|licence|at-least): |quotation marks|navodni/u;
    expect([...new Set(inAll.filter((sentence) => names.test(sentence)))]).toEqual([]);
  });

  test('is whole, in every script', () => {
    for (const sentence of inAll) expect(sentence).toMatch(/^[^\p{Ll}].*[.!?…”“)]$/u);
  });

  test('has the same values in both languages', () => {
    const valuesIn = (text: string): readonly string[] => [...text.matchAll(/\{\{.*?\}\}/gu)].map(([found]) => found).toSorted();
    for (const key of Object.keys(designerCheck.en) as (keyof typeof designerCheck.en)[])
      expect(valuesIn(designerCheck.sr[key]), key).toEqual(valuesIn(designerCheck.en[key]));
  });
});
