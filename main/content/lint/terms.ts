/** How a programme calls things: a list of terms with the forms that are wrong, looked for wherever somebody reads them. */
import { z } from 'zod';
import type { Files } from '../content-files';
import { because, type ContentProblem } from '../content-problem';
import { isUnread } from '../content-text';
import { KeptReading } from '../kept-reading';
import { localized, phrase } from '../schemas';
import { type Checked, keptYaml } from '../yaml-file';
import { type FoundPhrase, findPhrase } from './phrases';
import { lineAt, type ProgrammeText, textsIn } from './texts';

const termsFile = 'terms.yaml';

const oneText = z.string(because('write-text')).trim().min(1, because('write-text'));

/** A programme may do without. */
export const termsSchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      language: z.enum(['en', 'sr'], because('write-language')),
      right: oneText,
      wrong: z.array(phrase).min(1, because('one-phrase')),
      unless: z.array(phrase).default([]),
      after: z.array(phrase).default([]),
      'not-in': z.array(oneText).default([]),
    }),
  ),
  rules: z
    .array(
      z.strictObject({
        say: localized,
        in: z.array(oneText).min(1, because('one-phrase')),
        never: z.strictObject({ en: z.array(phrase), sr: z.array(phrase) }).optional(),
      }),
    )
    .default([]),
  'may-differ': z
    .array(z.strictObject({ at: oneText, what: z.array(oneText).min(1, because('one-phrase')), because: localized }))
    .default([]),
});
export type TermsFile = z.output<typeof termsSchema>;
type Term = TermsFile['terms'][number];

/** Undefined for a programme without one. */
export function readTerms(files: Files, kept = new KeptReading()): Checked<TermsFile> | undefined {
  const text = files.get(termsFile);
  if (text === undefined) return undefined;
  return isUnread(text) ? { problems: text } : keptYaml(kept, termsFile, text, termsSchema);
}

const overlaps = (one: FoundPhrase, other: FoundPhrase): boolean => one.from < other.to && other.from < one.to;
const allIn = (phrases: readonly string[], text: string): readonly FoundPhrase[] => phrases.flatMap((each) => findPhrase(each, text));

/** What is wrong in a text: in the order of their places, each place once. */
function wrongIn({ text, file, language }: ProgrammeText, term: Term): readonly FoundPhrase[] {
  if (term.language !== language || term['not-in'].includes(file)) return [];
  const found = allIn(term.wrong, text);
  if (found.length === 0) return [];
  const right = allIn([...term.unless, ...term.after], text);
  const named = allIn(term.after, text).map(({ from }) => from);
  return found
    .filter((each) => !right.some((other) => overlaps(each, other)) && !named.some((from) => from < each.from))
    .toSorted((one, other) => one.from - other.from)
    .filter((each, index, all) => !all.slice(0, index).some((before) => overlaps(before, each)));
}

interface WrongTerm {
  readonly right: string;
  readonly found: FoundPhrase;
}

const wrongTerms = (text: ProgrammeText, terms: readonly Term[]): readonly WrongTerm[] =>
  terms.flatMap((term) => wrongIn(text, term).map((found) => ({ right: term.right, found })));

/** Returns what contradicts a rule as terms that are wrong. */
const contradictions = (rules: TermsFile['rules']): readonly Term[] =>
  rules.flatMap(({ say, never }) =>
    (['en', 'sr'] as const).flatMap((language) => {
      const wrong = never?.[language] ?? [];
      return wrong.length === 0 ? [] : [{ language, right: say[language], wrong, unless: [], after: [], 'not-in': [] }];
    }),
  );

export const allTerms = ({ terms, rules }: TermsFile): readonly Term[] => [...terms, ...contradictions(rules)];

export function termProblems(files: Files, read: TermsFile, kept = new KeptReading()): readonly ContentProblem[] {
  const terms = kept.of('all terms', [read], () => allTerms(read));
  return textsIn(files, kept).flatMap((text) =>
    kept
      .of(`terms ${text.file} ${text.language} ${text.text}`, [terms], () => wrongTerms(text, terms))
      .map(({ right, found: { text: words, from } }): ContentProblem => {
        return { file: text.file, line: lineAt(text, from), key: 'wrong-term', values: { words, right } };
      }),
  );
}
