/** What a schema's own messages are: keys of the content check's words, so that a mistake in a file is a value like any other problem. */
import type { z } from 'zod';
import { contentCheck } from '../../words/content-check';
import type { ContentKey, ContentWords } from './content-problem';

const isKey = (message: string): message is ContentKey => Object.hasOwn(contentCheck.en, message);

type Issue = z.core.$ZodIssue;

/** What has no words of ours is told as zod says it. */
export function wordsOfIssue(issue: Issue): ContentWords {
  if (isKey(issue.message)) {
    const choices = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : '';
    return { key: issue.message, values: { name: String(issue.path.at(-1) ?? ''), choices } };
  }
  if (issue.code === 'unrecognized_keys') return { key: 'unknown-word', values: { words: issue.keys.join(', ') } };
  if (issue.code === 'invalid_type') return { key: 'wrong-kind', values: { expected: issue.expected } };
  return { key: 'unfit', values: { problem: issue.message } };
}

/** Where in the file: its path, or the whole. */
export const aboutIssue = ({ path }: Issue): ContentWords =>
  path.length === 0 ? { key: 'about-file' } : { key: 'about-path', values: { path: path.join(' › ') } };
