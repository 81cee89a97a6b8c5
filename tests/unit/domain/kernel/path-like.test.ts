import { expect, test } from 'vitest';
import { isPathLike } from '../../../../domain/kernel/path-like';

test.each(['Niš', 'Beograd/Zemun', 'OŠ „Sveti Sava“, sala 3/4', 'Sv. Nikola', 'Čačak (25.5.)', 'Učionica 1.2', '24/7', ''])(
  '“%s” is the name of a place',
  (text) => expect(isPathLike(text)).toBe(false),
);

test.each([
  '..',
  '../Niš',
  'Niš/../../etc',
  './Niš',
  '/etc/passwd',
  '~/Documents',
  'C:\\Users',
  'c:/Users',
  '\\\\server\\share',
  'a\\b',
  ' .. / x',
])('“%s” is taken for a way to a file', (text) => expect(isPathLike(text)).toBe(true));
