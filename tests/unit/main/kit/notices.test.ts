/** What may be told while the room sees the desk: what happened to windows, and nothing that names a file or a folder. */
import { expect, test } from 'vitest';
import { Notices } from '../../../../main/kit/notices';

test('the room reads what happened to the picture, and not of which file', () => {
  const notices = new Notices();
  notices.add({ notice: 'picture-not-drawn', values: {} });
  notices.add({ notice: 'set-aside', values: { file: 'laptop-of-Ana.ndjson', line: 3 } });
  expect(notices.inSight.map(({ notice }) => notice)).toEqual(['picture-not-drawn']);
  notices.add({ notice: 'film-file-broke-off', values: { file: 'media/Ana.webm' } });
  expect(notices.inSight.map(({ notice }) => notice)).toEqual(['picture-not-drawn', 'film-broke-off']);
  expect(JSON.stringify(notices.all)).toContain('media/Ana.webm');
  expect(JSON.stringify(notices.inSight)).not.toContain('Ana');
});

test('one that is told already is told once, until its cause is gone', () => {
  const notices = new Notices();
  for (let time = 0; time < 2; time += 1) notices.add({ notice: 'picture-not-drawn', values: {} });
  expect(notices.all).toHaveLength(1);
  expect(notices.settle('picture-not-drawn')).toBe(true);
  expect(notices.settle('picture-not-drawn')).toBe(false);
  expect(notices.all).toEqual([]);
});

test('what was not told of leaves the list as it is: whoever paints looks for another one', () => {
  const notices = new Notices();
  notices.add({ notice: 'picture-not-drawn', values: {} });
  const before = notices.all;
  notices.settle('not-written-yet');
  expect(notices.all).toBe(before);
});
