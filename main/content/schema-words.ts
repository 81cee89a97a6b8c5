/** What a schema's own messages are: keys of the content check's words, so that a mistake in a file is a value like any other problem. */
import type { z } from 'zod';
import { contentCheck } from '../../words/content-check';
import type { ContentKey, ContentWords } from './content-problem';

const isKey = (message: string): message is ContentKey => Object.hasOwn(contentCheck.en, message);

type Issue = z.core.$ZodIssue;

const nameOf = ({ path }: Issue): string => String(path.at(-1) ?? '');

const quoted = (found: unknown): ContentWords => ({ key: 'put-quotes', values: { quoted: JSON.stringify(String(found)) } });

const isInBothLanguages = (names: readonly string[]): boolean => names.length === 2 && names.includes('en') && names.includes('sr');

/** `found`: what stands in the file, where something does; `names`: that may stand below it. */
function wordsOfKind(issue: Issue & { readonly code: 'invalid_type' }, found: unknown, names: readonly string[]): ContentWords {
  /* A file in which nothing stands has no name that could be missing. */
  if (found === null && issue.path.length === 0) return { key: 'write-entries' };
  if (found === undefined || found === null) return { key: 'missing', values: { name: nameOf(issue) } };
  switch (issue.expected) {
    case 'string':
      return typeof found === 'object' ? { key: 'write-text' } : quoted(found);
    case 'array':
      return { key: 'write-list' };
    case 'boolean':
      return { key: 'write-true' };
    case 'int':
    case 'number':
      return { key: 'whole-number' };
    case 'object':
    case 'record':
      return { key: isInBothLanguages(names) ? 'both-languages' : 'write-entries' };
    default:
      return { key: 'unfit' };
  }
}

function wordsOfSize(issue: Issue & { readonly code: 'too_big' | 'too_small' }): ContentWords {
  const entries = issue.origin === 'array' || issue.origin === 'set';
  return issue.code === 'too_big'
    ? { key: entries ? 'at-most-entries' : 'at-most', values: { most: Number(issue.maximum) } }
    : { key: entries ? 'at-least-entries' : 'at-least', values: { least: Number(issue.minimum) } };
}

/** Names that may stand at a place of a file; none where the schema doesn't say. */
function namesIn(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'default':
      return namesIn(def.innerType, path);
    case 'array':
      return path.length === 0 ? [] : namesIn(def.element, path.slice(1));
    case 'record':
      return path.length === 0 ? [] : namesIn(def.valueType, path.slice(1));
    case 'object': {
      const [first, ...rest] = path;
      if (first === undefined) return Object.keys(def.shape);
      const inner = def.shape[String(first)];
      return inner ? namesIn(inner, rest) : [];
    }
    default:
      return [];
  }
}

/** One letter too many, too few, or another one; or two that changed places. */
function isSlipOf(written: string, name: string): boolean {
  if (written.toLowerCase() === name.toLowerCase()) return true;
  let from = 0;
  while (from < Math.min(written.length, name.length) && written[from] === name[from]) from += 1;
  const [one, other] = [written.slice(from), name.slice(from)];
  return one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1) || swapped(one) === other;
}

const swapped = ([first = '', second = '', ...rest]: string): string => second + first + rest.join('');

/** What stands behind a comma within brackets is read as a name with nothing below it. `below`: what stands below the first that was written. */
const isRestOfText = (name: string, below: unknown, names: readonly string[]): boolean =>
  below === null && (name.includes(' ') || isInBothLanguages(names));

function wordsOfUnknown(written: readonly string[], names: readonly string[], below: unknown): ContentWords {
  const [first = ''] = written;
  const meant = names.find((name) => isSlipOf(first, name));
  if (meant !== undefined && written.length === 1) return { key: 'misspelt-word', values: { written: first, name: meant } };
  return isRestOfText(first, below, names) ? { key: 'comma-in-text' } : { key: 'unknown-word', values: { words: written.join(', ') } };
}

/** `found`: what stands at the issue's place, or below the first name that isn't known there; `schema`: of the whole file. */
export function wordsOfIssue(issue: Issue, found?: unknown, schema?: z.ZodType): ContentWords {
  const choices = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
  if (issue.message === 'write-text' && (typeof found === 'number' || typeof found === 'boolean')) return quoted(found);
  if (isKey(issue.message)) return { key: issue.message, values: { name: nameOf(issue), choices } };
  switch (issue.code) {
    case 'unrecognized_keys':
      return wordsOfUnknown(issue.keys, schema ? namesIn(schema, issue.path) : [], found);
    case 'invalid_type':
      return wordsOfKind(issue, found, schema ? namesIn(schema, issue.path) : []);
    case 'invalid_value':
      return { key: 'write-choice', values: { choices } };
    case 'too_big':
    case 'too_small':
      return wordsOfSize(issue);
    default:
      return { key: 'unfit' };
  }
}

const placeOf = (path: readonly PropertyKey[]): ContentWords =>
  path.length === 0
    ? { key: 'about-file' }
    : { key: 'about-path', values: { path: path.map((part) => (typeof part === 'number' ? part + 1 : part)).join(' › ') } };

type Told = ContentWords & { readonly path: readonly PropertyKey[]; readonly about: ContentWords };

/** `foundAt`: what stands at a place of the file. A name that is told as misspelt isn't told as missing, too. */
export function wordsOfIssues(
  issues: readonly Issue[],
  foundAt: (path: readonly PropertyKey[]) => unknown,
  schema: z.ZodType,
): readonly Told[] {
  const told = issues.map((issue): Told => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const words = wordsOfIssue(issue, foundAt(path) ?? null, schema);
    return { ...words, path, about: placeOf(words.key === 'missing' ? issue.path.slice(0, -1) : issue.path) };
  });
  const meant = told
    .filter(({ key }) => key === 'misspelt-word')
    .map(({ values, path }) => [...path.slice(0, -1), values?.name].join('\n'));
  return told.filter(({ key, path }) => key !== 'missing' || !meant.includes(path.join('\n')));
}
