/** A problem of a programme's files in words: one way for whoever edits the files, one for the desk, both from the same key and values. */
import type { Language, Localized } from '../../domain/kernel/language';
import { guideParts } from '../../domain/programme/guide/guide-parts';
import type { Words } from '../../words';
import { content } from '../../words/content';
import { contentCheck } from '../../words/content-check';
import { sentenceIn, translateIn } from '../translate';
import type { ContentProblem, ContentWords } from './content-problem';

/** What is written in a file as it stands; the same in every language and script. */
const marks = {
  agendaFile: 'agenda.yaml',
  agree: 'agree',
  atLeastMark: 'at-least: 4',
  backslash: '\\',
  bySexMark: '{she|he|they}',
  chartMark: ':::chart',
  calledMark: 'called: true',
  cardsMark: 'cards-on-page: 4',
  closing: ':::',
  colonMark: '"…: …"',
  columnTitleMark: '## …',
  colourMark: '"#22333b"',
  commaMark: '{ en: …, sr: … }',
  commaTextMark: '{ en: "…, …", sr: "…, …" }',
  dash: '-',
  depends: 'depends',
  disagree: 'disagree',
  drawingsName: 'drawings',
  en: 'en',
  excel: 'Excel',
  false: 'false',
  figureMark: 'figure=victims-by-year',
  glossaryFile: 'glossary.yaml',
  glossaryMark: '::glossary',
  newPageMark: '::new-page',
  byHandMark: '::by-hand{lines=2 columns="3 1"}',
  guideMarks: guideParts.map((part) => `::${part}`).join(', '),
  otherPaperMark: '::paper{name=disclosure}',
  goalMark: 'goal',
  guideKind: 'kind: guide',
  hash: '#',
  hidden: 'hidden',
  https: 'https://',
  keyGoal: 'key: goal',
  keysFile: 'content/keys.md',
  latin: ':latin[…]',
  leastName: 'least',
  literatureFolder: 'literature/',
  logoMark: 'logo.png',
  localCalled: '{called}',
  localLine: '{line}',
  localName: 'local:',
  localMark: ':local[…]',
  lost: '\uFFFD',
  media: 'media',
  method: 'method',
  minutesName: 'minutes',
  missingMark: 'missing',
  nameMark: '{#name …}',
  noteMark: 'note=content',
  notepad: 'Notepad',
  notes: ':::notes',
  notesMark: ':::notes … :::',
  numberName: 'number:',
  ofGoal: 'of: goal',
  ofMark: 'of',
  ofPlan: 'of: plan',
  originMark: 'by: …, licence: …',
  paperEn: 'name.en.md',
  paperMark: 'paper:data-notice',
  papers: 'papers',
  paperSr: 'name.sr.md',
  partMark: 'part:',
  picture: '![…](media/….png)',
  pictureMark: 'media/name.png',
  planMark: 'plan',
  preparationFile: 'preparation.yaml',
  quarterMark: 'by: [quarter]',
  questionMark: 'question: e4',
  reasonMark: 'reason: { en: …, sr: … }',
  rule: '---',
  sceneMark: 'scene=corridor',
  scenesName: 'scenes',
  secondHandMark: 'mark: second-hand',
  shortMark: 'short:',
  single: "'…'",
  slide: '::slide',
  slideLine: '::slide{#name layout=text sources="S25"}',
  slideMark: '::slide{…}',
  slideNameMark: 'bleeding/press',
  sourceMark: 'sources="S25"',
  sourcesFile: 'sources.yaml',
  spaceMark: 'key: …',
  sr: 'sr',
  star: '*',
  statementsFile: 'statements.yaml',
  step: '::step',
  straight: '"',
  svgMark: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000">',
  tag: '<b>',
  tellsMark: 'tells',
  themeFile: 'theme.yaml',
  timeMark: '**Time.** 4 minutes. / **Trajanje.** 4 minuta.',
  toldByMark: 'told-by: [bleeding/press]',
  toldByNoneMark: 'told-by: []',
  telephoneMark: 'kind: telephone',
  true: 'true',
  utf16: 'UTF-16',
  utf8: 'UTF-8',
  webvtt: 'WEBVTT',
  withoutMark: 'without-personal-data',
  worldsName: 'worlds',
};

/** With what is written in a file as values. */
export const toldWith = (text: Localized, values: ContentWords['values'], language: Language): string =>
  sentenceIn(language, text, { ...marks, ...values });

const toldWords = ({ key, values }: ContentWords, language: Language): string =>
  toldWith({ en: contentCheck.en[key], sr: contentCheck.sr[key] }, values, language);

/** For whoever edits the file. */
export const toldProblem = ({ about, ...words }: Pick<ContentProblem, 'about' | 'key' | 'values'>, language: Language): string =>
  about ? `${toldWords(about, language)}: ${toldWords(words, language)}` : toldWords(words, language);

/** With its place, as one line of a text. */
export const toldWithPlace = ({ file, line, ...problem }: ContentProblem, language: Language): string =>
  toldWords({ key: 'at-line', values: { file, line, problem: toldProblem(problem, language) } }, language);

/** Writes a problem as a line of the content check. */
export const toldWarning = ({ file, line, ...problem }: ContentProblem, language: Language): string =>
  toldWords({ key: 'warning-line', values: { file, line, problem: toldProblem(problem, language) } }, language);

const hasDeskWords = (key: string): key is keyof Words['content'] => Object.hasOwn(content.en, key);

/** For whoever edits that slide on the desk, in fields: which slide is meant is plain there. */
export const toldOnDesk = ({ key, values }: ContentWords, language: Language): string =>
  hasDeskWords(key)
    ? translateIn(language)(`content:${key}`, { defaultValue: key, replace: { ...marks, ...values } })
    : toldWords({ key, values }, language);
