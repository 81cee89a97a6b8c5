/** What a donor asks for: `indicators.yaml` of a programme, or a file of that form that somebody brings. Its messages are keys of the content check’s words. */
import { z } from 'zod';
import type { Forms } from '../../domain/forms/form';
import { breakdowns, countedThings, sourceStates } from '../../domain/indicators/choices';
import type { IndicatorSet } from '../../domain/indicators/indicator';
import { because, type ContentKey, type ContentProblem } from './content-problem';
import { type LineOf, parseYaml } from './yaml-file';

export const indicatorsFile = 'indicators.yaml';

/** The fewest people for a group when the file says nothing else, as everywhere in the kit. */
const usualFewest = 5;
const mostFewest = 100;
const mostInSet = 40;

const name = z.string().regex(/^[a-z0-9-]{1,60}$/, because('plan-key'));
const text = z.string(because('write-text')).trim().min(1, because('write-text'));
/** The longest definition for which a cell on paper has room. */
const longestDefinition = 320;
/** A heading of a card, and a cell of a narrow column. */
const longestName = 160;
const longestAddress = 300;
const short = text.max(longestName, because('indicator-name-long'));
const named = z.strictObject({ en: short, sr: short });
const definition = text.max(longestDefinition, because('indicator-long'));
const fewest = z
  .int(because('indicator-fewest'))
  .min(usualFewest, because('indicator-fewest'))
  .max(mostFewest, because('indicator-fewest'));

const indicator = z.strictObject({
  id: name,
  name: named,
  definition: z.strictObject({ en: definition, sr: definition }),
  unit: named,
  counts: z.enum(countedThings, because('choice')),
  question: short.optional(),
  'at-least': z.int(because('one-digit')).min(0, because('one-digit')).max(9, because('one-digit')).optional(),
  by: z.array(z.enum(breakdowns, because('choice'))).default([]),
  'suppress-below': fewest.default(usualFewest),
});
type FileIndicator = z.output<typeof indicator>;

const set = z.strictObject({
  id: name,
  title: named,
  source: z.strictObject({
    name: named,
    address: z
      .string()
      .regex(/^https?:\/\/[^\s"<>]+$/u, because('web-address'))
      .max(longestAddress, because('indicator-address-long')),
    date: short,
    status: z.enum(sourceStates, because('choice')),
  }),
  indicators: z.array(indicator).min(1, because('one-indicator')).max(mostInSet, because('indicators-many')),
});

const isOfPeople = ({ counts }: FileIndicator): boolean => ['people-completed', 'staff-completed', 'schools'].includes(counts);

/** What is wrong in an indicator by itself: in which of its parts, and why. */
function problemIn(one: FileIndicator): readonly [part: keyof FileIndicator, why: ContentKey] | undefined {
  const { counts, question, by } = one;
  const mayHaveScale = counts === 'evaluation' || counts === 'confidence';
  if (mayHaveScale && question === undefined) return ['counts', 'indicator-asks'];
  if (question !== undefined && !mayHaveScale && counts !== 'test') return ['question', 'indicator-asks-nothing'];
  if (one['at-least'] !== undefined && !mayHaveScale) return ['at-least', 'indicator-no-scale'];
  if (by.some((each) => each !== 'quarter') && (!isOfPeople(one) || counts === 'schools')) return ['by', 'indicator-by'];
  return undefined;
}

export const indicatorsSchema = z
  .strictObject({ sets: z.array(set).min(1, because('one-set')).max(mostInSet, because('indicators-many')) })
  .superRefine(({ sets }, check) => {
    const twice = (all: readonly { readonly id: string }[], index: number): boolean =>
      all.findIndex(({ id }) => id === all[index]?.id) < index;
    for (const [at, { indicators }] of sets.entries()) {
      if (twice(sets, at)) check.addIssue({ code: 'custom', path: ['sets', at, 'id'], message: because('indicator-twice') });
      for (const [place, one] of indicators.entries()) {
        const path = ['sets', at, 'indicators', place];
        if (twice(indicators, place)) check.addIssue({ code: 'custom', path: [...path, 'id'], message: because('indicator-twice') });
        const problem = problemIn(one);
        if (problem) check.addIssue({ code: 'custom', path: [...path, problem[0]], message: problem[1] });
      }
    }
  });

const setsOf = ({ sets }: z.output<typeof indicatorsSchema>): readonly IndicatorSet[] =>
  sets.map(({ indicators, ...head }) => ({
    ...head,
    indicators: indicators.map(({ 'at-least': atLeast, 'suppress-below': least, question, ...rest }) => ({
      ...rest,
      question,
      atLeast,
      fewest: least,
    })),
  }));

/**
 * Checks definitions against the programme's own forms: a question that nobody is asked is a slip of the pen, and a scale needs to know
 * which answers count.
 */
function problemsWith(forms: Forms, sets: readonly IndicatorSet[], lineOf: LineOf, file: string): readonly ContentProblem[] {
  return sets.flatMap(({ indicators }, at) =>
    indicators.flatMap(({ counts, question, atLeast }, place): readonly ContentProblem[] => {
      if (question === undefined) return [];
      const problem = (key: ContentKey): readonly ContentProblem[] => [
        { file, line: lineOf(['sets', at, 'indicators', place, 'question']), key, values: { question } },
      ];
      if (counts === 'test') return forms.test.questions.some(({ id }) => id === question) ? [] : problem('indicator-no-question');
      if (counts === 'confidence') {
        if (!forms.test.confidence?.items.some(({ id }) => id === question)) return problem('indicator-no-question');
        return atLeast === undefined ? problem('indicator-at-least') : [];
      }
      const item = forms.evaluation.items.find(({ id }) => id === question);
      if (!item || item.kind === 'open') return problem('indicator-no-question');
      return item.kind === 'scale' && atLeast === undefined ? problem('indicator-at-least') : [];
    }),
  );
}

export type ReadIndicators = { readonly sets: readonly IndicatorSet[] } | { readonly problems: readonly ContentProblem[] };

/** Never throws. `forms`: undefined for a file that goes with no programme in particular. */
export function readIndicators(file: string, source: string, forms: Forms | undefined): ReadIndicators {
  const checked = parseYaml(file, source, indicatorsSchema);
  if ('problems' in checked) return checked;
  const sets = setsOf(checked.value);
  const problems = forms ? problemsWith(forms, sets, checked.lineOf, file) : [];
  return problems.length > 0 ? { problems } : { sets };
}
