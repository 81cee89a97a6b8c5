/** A programme's template of a report, as an officer writes it: what is read of it, and what is told of a mistake. */
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportSections } from '../../../../domain/report/choices';
import { knownProgramme } from '../../../../main/content/known-programmes';
import { reportFiles } from './every-file';
import { problemsOf, readContent, smallContent } from './small-content';

const changed = (file: string, from: string, to: string): Readonly<Record<string, string>> => {
  const text = reportFiles[file] ?? '';
  expect(text).toContain(from);
  return { ...smallContent, ...reportFiles, [file]: text.replace(from, to) };
};

test('a template is read in its order, and a programme may do without', async () => {
  const { report } = await readContent({ ...smallContent, ...reportFiles });
  expect(report?.text.en).toEqual({
    title: 'Report',
    sections: [
      { section: 'people', heading: 'Who', paragraphs: ['{registered} {registered|person|people} came[ to {venue}].'] },
      { section: 'closing', heading: 'End', paragraphs: [] },
    ],
  });
  expect((await readContent(smallContent)).report).toBeUndefined();
});

test('the shipped template has every section, and asks to be reviewed', async () => {
  const { report } = await knownProgramme(resolve('content/prevention-of-trafficking'));
  expect(report?.text.sr.sections.map(({ section }) => section)).toEqual(reportSections);
  expect(report?.review).toEqual({ en: 'to be reviewed by the organiser', sr: 'treba da pregleda organizator' });
});

describe('whoever edits it is told file, line and mistake:', () => {
  test.each<[string, string, string, string, number, RegExp]>([
    ['a place that there is none of', 'report.en.md', '{venue}', '{hall}', 9, /“\{hall\}” is no place/u],
    ['too few words for a number', 'report.sr.md', '|osoba|osobe|osoba', '|osoba|osobe', 8, /three in Serbian/u],
    ['an open bracket', 'report.en.md', '{venue}]', '{venue}', 9, /bracket/u],
    ['a section that there is none of', 'report.en.md', '{#closing}', '{#end}', 11, /# Participants/u],
    ['a section twice', 'report.en.md', '{#closing}', '{#people}', 11, /second heading of the section people/u],
    ['words above all headings', 'report.en.md', '# Who {#people}', '', 8, /above the first heading/u],
    ['a list', 'report.en.md', 'came', '\n- came', 10, /take this out/u],
    ['another language', 'report.sr.md', 'language: sr', 'language: en', 1, /language: en/u],
  ])('%s', async (_what, file, from, to, line, message) => {
    expect(await problemsOf(changed(file, from, to))).toContainEqual(
      expect.objectContaining({ file, line, message: expect.stringMatching(message) }),
    );
  });

  test('one language without the other', async () => {
    const { 'report.sr.md': _without, ...rest } = { ...smallContent, ...reportFiles };
    expect(await problemsOf(rest)).toMatchObject([{ file: 'report.sr.md', line: 1 }]);
  });

  test('another order than in English', async () => {
    const turned = changed('report.sr.md', '# Ko {#people}', '# Kraj {#closing}\n\n# Ko {#people}');
    const text = (turned['report.sr.md'] ?? '').replace(/# Kraj \{#closing\}\n$/u, '');
    expect(await problemsOf({ ...turned, 'report.sr.md': text })).toMatchObject([{ file: 'report.sr.md', line: 1 }]);
  });
});
