/** The files of the smallest programme that is sound, as text; a test changes one of them. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Programme } from '../../../../domain/programme/programme';
import { BrokenProgramme, type ContentProblem } from '../../../../main/content/content-problem';
import { readProgramme } from '../../../../main/content/programme-folder';
import { toldProblem } from '../../../../main/content/told-problem';

const slides = (block: string, language: string): string => `---
block: ${block}
language: ${language}
---

::slide{#one layout=text sources="S1"}

# Heading

:::notes
Say this.
:::
`;

export const smallContent: Readonly<Record<string, string>> = {
  'programme.yaml': `id: small
title: { en: Small, sr: Mali }
short-title: { en: Small, sr: Mali }
owner: { en: Owner, sr: Vlasnik }
completion:
  half-days: 4
barometer: [1]
`,
  'agenda.yaml': `days:
  - title: { en: Day 1, sr: Prvi dan }
    starts: "09:00"
    blocks:
      - { id: one, kind: session, minutes: 60, title: { en: One, sr: Jedan }, short: { en: One, sr: Jedan }, least: 40 }
  - title: { en: Day 2, sr: Drugi dan }
    starts: "09:00"
    blocks:
      - { id: two, kind: session, minutes: 60, title: { en: Two, sr: Dva }, short: { en: Two, sr: Dva } }
`,
  'statements.yaml': `statements:
  - id: 1
    answer: disagree
    text: { en: Text, sr: Tekst }
    short: { en: No., sr: Ne. }
    reason: { en: Because., sr: Zato. }
    sources: [S1]
    told-by: []
`,
  'helplines.yaml': `immediate:
  - { number: "192", name: { en: Police, sr: Policija } }
others: []
`,
  'sources.yaml': `S1:
  name: { en: Source, sr: Izvor }
  year: "2023"
  title: Title
  address: https://example.org
  status: ok
`,
  'forms.yaml': `test:
  id: test
  title: { en: Test, sr: Test }
  items:
    - id: q1
      text: { en: Question, sr: Pitanje }
      options: [{ id: a, text: { en: A, sr: A } }, { id: b, text: { en: B, sr: B } }]
      key: a
      sources: [S1]
evaluation:
  id: evaluation
  title: { en: Evaluation, sr: Evaluacija }
  scale:
    least: 1
    most: 5
    least-label: { en: Least, sr: Najmanje }
    most-label: { en: Most, sr: Najviše }
    cannot-judge: 0
    cannot-judge-label: { en: I can’t judge, sr: Ne mogu da procenim }
  parts: [{ id: part, title: { en: Part, sr: Deo } }]
  items: [{ id: e1, part: part, kind: open, text: { en: Anything else?, sr: Još nešto? } }]
`,
  'slides/one.en.md': slides('one', 'en'),
  'slides/one.sr.md': slides('one', 'sr'),
  'slides/two.en.md': slides('two', 'en'),
  'slides/two.sr.md': slides('two', 'sr'),
};

/** The same files with a logo named in line 8 of `programme.yaml`. */
export const contentWithLogo = (name: string): Readonly<Record<string, string>> => ({
  ...smallContent,
  'programme.yaml': `${smallContent['programme.yaml'] ?? ''}logo: ${name}\n`,
});

/** A content folder with only this programme, and the fonts as they are shipped: reading all that is shipped takes longer than most tests. */
export function writeSmallContent(contentFolder: string, files = smallContent): void {
  for (const [name, text] of Object.entries(files)) {
    const path = join(contentFolder, 'small', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  cpSync(resolve('content/fonts'), join(contentFolder, 'fonts'), { recursive: true });
}

async function inFolder<Result>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'kit-content-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const readContent = (files: Readonly<Record<string, string>>): Promise<Programme> => inFolder(files, readProgramme);

/** The text for people who edit the files, in English. */
export interface Told {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export const told = ({ file, line, ...problem }: ContentProblem): Told => ({ file, line, message: toldProblem(problem, 'en') });

/** The problems that a person is told; none when the programme can be used. */
export async function problemsOf(files: Readonly<Record<string, string>>): Promise<readonly Told[]> {
  try {
    await readContent(files);
    return [];
  } catch (error) {
    if (error instanceof BrokenProgramme) return error.problems.map(told);
    throw error;
  }
}

/** With a list of what belongs into the evidence file. */
export const contentWithEvidence: Readonly<Record<string, string>> = {
  ...smallContent,
  'evidence.yaml': `parts:
  - heading: { en: Planned, sr: Planirano }
    documents:
      - { document: agenda }
  - heading: { en: Who came, sr: Ko je došao }
    documents:
      - { document: attendance-1 }
      - { document: attendance-2 }
      - { document: signed-sheets }
      - { document: participants, format: CSV }
      - { document: participants, format: CSV, without-personal-data: true }
`,
};
