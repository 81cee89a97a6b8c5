/**
 * Whether the Social Barometer still asks something: no slide before it, nothing on the wall, and no statement played before another states
 * the answer of one that is to be played. Who writes the programme says where an answer is told; a list of phrases finds what was written
 * later.
 */
import { wordsOfBlocks } from '../../../domain/programme/plain-text';
import type { Files } from '../content-files';
import { aboutSlide, type ContentProblem } from '../content-problem';
import { KeptReading } from '../kept-reading';
import { agendaSchema, programmeSchema, statementsSchema } from '../schemas';
import type { FileSlide } from '../slide-file';
import { type NamedSlideFile, slideFilesOf } from '../slide-files';
import { readBeforeBarometer } from './before-barometer';
import { parsedIn } from './parsed-file';
import { findPhrase } from './phrases';
import { lineAt } from './texts';

const file = 'statements.yaml';

interface DeckSlide {
  /** The name: block and slide. */
  readonly name: string;
  readonly file: string;
  readonly language: 'en' | 'sr';
  readonly slide: FileSlide;
}

/** In the order of the agenda, in both languages. */
function deckIn(blocks: readonly string[], files: readonly NamedSlideFile[]): readonly DeckSlide[] {
  return blocks.flatMap((block) =>
    files
      .filter((each) => each.block === block)
      .flatMap(({ file: from, language, slides }) =>
        slides.map((slide) => ({ name: `${block}/${slide.id}`, file: from, language, slide })),
      ),
  );
}

/** What the room hears before it plays. Who hides a slide does not show it. */
function beforeBarometer(deck: readonly DeckSlide[]): readonly DeckSlide[] {
  const before = (language: 'en' | 'sr'): readonly DeckSlide[] => {
    const ofLanguage = deck.filter((each) => each.language === language);
    const at = ofLanguage.findIndex(({ slide }) => slide.layout === 'barometer');
    return ofLanguage.slice(0, Math.max(0, at)).filter(({ slide }) => !slide.isHidden);
  };
  return [...before('en'), ...before('sr')];
}

/** A phrase stands in one paragraph. */
const wordsOf = ({ text }: FileSlide): string => [...text.body, ...text.notes].map((block) => wordsOfBlocks([block])).join('\n\n');

/** The first of them that is found, as it stands there. */
const phraseIn = (slide: FileSlide, phrases: readonly string[] = []): string | undefined =>
  phrases.flatMap((phrase) => findPhrase(phrase, wordsOf(slide)))[0]?.text;

export function spoiledProblems(files: Files, kept = new KeptReading()): readonly ContentProblem[] {
  const about = parsedIn(files, 'programme.yaml', programmeSchema, kept);
  const agenda = parsedIn(files, 'agenda.yaml', agendaSchema, kept);
  const read = parsedIn(files, file, statementsSchema, kept);
  if (!about || !agenda || !read) return [];
  const { statements } = read.value;
  const blocks = agenda.value.days.flatMap((day) => day.blocks.map(({ id }) => id));
  const deck = deckIn(blocks, slideFilesOf(files, kept));
  const told = beforeBarometer(deck);
  const onWall = readBeforeBarometer(
    files,
    told.map(({ slide }) => slide),
    kept,
  );
  const order = about.value.barometer;
  const isPlayedBefore = (one: number, other: number): boolean => order.includes(one) && order.indexOf(one) < order.indexOf(other);

  return statements.flatMap((statement, index): readonly ContentProblem[] => {
    const { id, tells, 'told-by': toldBy, 'gives-away': givesAway } = statement;
    const place = (...path: readonly PropertyKey[]) => ({
      file,
      line: read.lineOf(['statements', index, ...path]),
      about: { key: 'about-statement' as const, values: { id } },
    });
    const isPlayed = order.includes(id);
    const unknownSlides = (toldBy ?? []).flatMap((name, at): readonly ContentProblem[] =>
      deck.some((each) => each.name === name) ? [] : [{ ...place('told-by', at), key: 'told-by-none', values: { slide: name } }],
    );
    const unknownStatements = tells.flatMap((other, at): readonly ContentProblem[] =>
      statements.some((each) => each.id === other) ? [] : [{ ...place('tells', at), key: 'tells-none', values: { other } }],
    );
    if (!isPlayed) return [...unknownSlides, ...unknownStatements];
    const unsaid: readonly ContentProblem[] = toldBy === undefined ? [{ ...place(), key: 'told-by-missing' }] : [];
    const early = (toldBy ?? []).flatMap((name, at): readonly ContentProblem[] =>
      told.some((each) => each.name === name) ? [{ ...place('told-by', at), key: 'told-early', values: { slide: name } }] : [],
    );
    const others = tells.flatMap((other, at): readonly ContentProblem[] =>
      isPlayedBefore(id, other) ? [{ ...place('tells', at), key: 'tells-early', values: { other } }] : [],
    );
    const inSlides = told.flatMap(({ file: from, language, slide }): readonly ContentProblem[] => {
      const words = kept.of(`gives away ${id} ${from} ${slide.id}`, [slide.text, givesAway], () => phraseIn(slide, givesAway?.[language]));
      const where = { file: from, line: slide.line, about: aboutSlide(slide.id) };
      return words === undefined ? [] : [{ ...where, key: 'words-early', values: { words, id } }];
    });
    const inPapers = onWall.flatMap((text): readonly ContentProblem[] => {
      const [words] = (givesAway?.[text.language] ?? []).flatMap((phrase) => findPhrase(phrase, text.text));
      return words ? [{ file: text.file, line: lineAt(text, words.from), key: 'words-early', values: { words: words.text, id } }] : [];
    });
    const inStatements = statements.flatMap((other): readonly ContentProblem[] => {
      if (!isPlayedBefore(other.id, id)) return [];
      const [words] = (['en', 'sr'] as const).flatMap((language) =>
        (givesAway?.[language] ?? []).flatMap((phrase) =>
          findPhrase(phrase, [other.text, other.short, other.reason].map((each) => each[language]).join('\n\n')),
        ),
      );
      return words ? [{ ...place('gives-away'), key: 'words-in-statement', values: { words: words.text, other: other.id } }] : [];
    });
    return [...unknownSlides, ...unknownStatements, ...unsaid, ...early, ...others, ...inSlides, ...inPapers, ...inStatements];
  });
}
