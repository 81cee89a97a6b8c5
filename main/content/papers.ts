/** The papers of a programme: each in both languages, with sources that are known. */

import { toCyrillic } from '../../domain/kernel/cyrillic';
import type { Paper, PaperBlock } from '../../domain/programme/paper';
import type { Inline } from '../../domain/programme/slide';
import type { Files } from './content-files';
import type { ContentProblem, ContentWords } from './content-problem';
import { isUnread } from './content-text';
import type { KeptReading } from './kept-reading';
import { type FilePaper, paperNameIn, readPaperFile, type Written } from './paper-file';
import type { Asked } from './preparation-file';
import { glossarySchema } from './schemas';
import { keptYaml } from './yaml-file';

const glossaryFile = 'glossary.yaml';

/** The three columns stay as they are in every script. */
function glossaryTable(terms: readonly { readonly en: string; readonly sr: string }[]): PaperBlock {
  const cell = (text: string): readonly Inline[] => [{ kind: 'text', text, latin: true }];
  return {
    kind: 'table',
    head: ['English', 'Srpski (latinica)', 'Српски (ћирилица)'].map(cell),
    rows: terms.map(({ en, sr }) => [en, sr, toCyrillic(sr)].map(cell)),
  };
}

function readGlossary(files: Files, report: (problem: ContentProblem) => void, kept: KeptReading): PaperBlock | undefined {
  const text = files.get(glossaryFile);
  if (text === undefined) return undefined;
  const checked = isUnread(text) ? { problems: text } : keptYaml(kept, glossaryFile, text, glossarySchema);
  if ('value' in checked) return kept.of('glossary', [checked], () => glossaryTable(checked.value.terms));
  for (const problem of checked.problems) report(problem);
  return undefined;
}

interface Read {
  readonly en: FilePaper;
  readonly sr: FilePaper;
}

function paperOf(id: string, { en, sr }: Read): Paper {
  const { kind, readers, contentNote, cardsOnPage } = en;
  const review = en.review === undefined || sr.review === undefined ? undefined : { en: en.review, sr: sr.review };
  const sources = [...new Set([...en.sources, ...sr.sources])];
  return {
    id,
    kind,
    readers,
    contentNote,
    cardsOnPage,
    sources,
    review,
    title: { en: en.title, sr: sr.title },
    body: { en: en.body, sr: sr.body },
  };
}

const nameOf = (block: PaperBlock): string => {
  if (block.kind === 'part') return block.part;
  return block.kind === 'paper' ? block.paper : block.kind;
};
const outline = ({ body }: FilePaper): string => body.map(nameOf).join(' ');

function differences({ en, sr }: Read): readonly ContentWords[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['kind', en.kind, sr.kind],
    ['for', en.readers, sr.readers],
    ['note', en.contentNote, sr.contentNote],
    ['cards-on-page', en.cardsOnPage, sr.cardsOnPage],
    ['review', en.review === undefined, sr.review === undefined],
  ];
  const named = pairs.filter(([, one, other]) => one !== other).map(([name]): ContentWords => ({ key: 'paper-differs', values: { name } }));
  return outline(en) === outline(sr) ? named : [...named, { key: 'paper-order' }];
}

/** Their titles become names of files. */
function checkTitles(papers: readonly Paper[], report: (problem: ContentProblem) => void): void {
  for (const language of ['en', 'sr'] as const) {
    for (const [index, { id, title }] of papers.entries()) {
      if (!papers.slice(0, index).some((other) => other.title[language] === title[language])) continue;
      report({ file: `papers/${id}.${language}.md`, line: 1, key: 'paper-twice', values: { title: title[language] } });
    }
  }
}

/** In the order of their names. */
export function readPapers(
  files: Files,
  knownSources: ReadonlySet<string>,
  asked: Asked | undefined,
  report: (problem: ContentProblem) => void,
  kept: KeptReading,
): readonly Paper[] {
  const glossary = readGlossary(files, report, kept);
  const found = new Map<string, Partial<Record<Written, FilePaper>>>();
  for (const [file, text] of files) {
    const name = paperNameIn(file);
    if (!name) {
      if (file.startsWith('papers/')) report({ file, line: 1, key: 'paper-name' });
      continue;
    }
    const { paper, problems } = isUnread(text)
      ? { paper: undefined, problems: text }
      : kept.of(`paper ${file}`, [text, glossary, asked], () => readPaperFile(file, text, name.language, { glossary, asked }));
    for (const problem of problems) report(problem);
    for (const key of (paper?.sources ?? []).filter((each) => !knownSources.has(each))) {
      report({ file, line: 1, key: 'unknown-source', values: { source: key } });
    }
    found.set(name.id, { ...found.get(name.id), ...(paper && { [name.language]: paper }) });
  }
  const papers = [...found]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([id, { en, sr }]) => {
      for (const language of ['en', 'sr'] as const) {
        const file = `papers/${id}.${language}.md`;
        if (!files.has(file)) report({ file, line: 1, key: 'paper-missing' });
      }
      if (!en || !sr) return [];
      for (const words of differences({ en, sr })) report({ file: `papers/${id}.sr.md`, line: 1, ...words });
      return [paperOf(id, { en, sr })];
    });
  checkTitles(papers, report);
  for (const { id, body } of papers) {
    for (const block of body.en) {
      if (block.kind !== 'paper' || papers.some((other) => other.id === block.paper)) continue;
      report({ file: `papers/${id}.en.md`, line: 1, key: 'no-such-paper', values: { key: '::paper', paper: block.paper } });
    }
  }
  return papers;
}
