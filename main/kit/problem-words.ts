/** What the content check finds, in the words of the desk. The check itself speaks to those who edit files; what has no words here is told as it says it. */
import type { Words } from '../../domain/words';
import type { Say } from '../words';

type Key = keyof Words['content'];

/** The named groups are the values. */
const known: readonly (readonly [RegExp, Key])[] = [
  [/^has no heading/u, 'no-heading'],
  [/^has no notes/u, 'no-notes'],
  [/^the heading is longer than (?<most>\d+) characters/u, 'heading-long'],
  [/^a paragraph is longer than (?<most>\d+) characters/u, 'paragraph-long'],
  [/^a point is longer than (?<most>\d+) characters/u, 'point-long'],
  [/^more than (?<most>\d+) points/u, 'points-many'],
  [/^the quotation is longer than (?<most>\d+) characters/u, 'quote-long'],
  [/^the caption is longer than (?<most>\d+) characters/u, 'caption-long'],
  [/^a diagram has (?<least>\d+) to (?<most>\d+) steps/u, 'diagram-steps'],
  [/^the table has more than (?<most>\d+) columns/u, 'table-wide'],
  [/^the table is too full/u, 'table-full'],
  [/^layout=quote needs/u, 'needs-quote'],
  [/^layout=image needs/u, 'needs-picture'],
  [/^layout=table needs/u, 'needs-table'],
  [/^layout=diagram needs/u, 'needs-list'],
  [/^a quotation needs layout/u, 'no-quote-here'],
  [/^a picture needs layout/u, 'no-picture-here'],
  [/has no build steps$/u, 'no-steps-here'],
  [/^beside a figure/u, 'beside-figure'],
  [/^this figure needs the room/u, 'figure-needs-room'],
  [/^HTML is not allowed/u, 'html'],
  [/^this (?:mark )?\((?<mark>\w+)\) is not allowed/u, 'mark'],
  [/is not known; only :latin/u, 'directive'],
  [/^a point of a list holds one line/u, 'point-lines'],
  [/^use # for the heading/u, 'heading-level'],
  [/^a quotation is one paragraph/u, 'quote-lines'],
  [/^nothing stands (?:below this|between two) ::step/u, 'empty-step'],
  [/^the heading stands above the first ::step/u, 'heading-first'],
  [/^a picture is a PNG/u, 'picture-address'],
  [/^write between \[ and \]/u, 'picture-words'],
  [/^has another number of build steps/u, 'steps-differ'],
  [/^a slide or its notes can’t begin/u, 'slide-inside'],
];

/** Marks that are the same in every language and script. */
const marks = {
  tag: '<b>',
  latin: ':latin[…]',
  step: '::step',
  slide: '::slide',
  notes: ':::notes',
  media: 'media',
  picture: '![…](media/….png)',
};

export function explained(message: string, say: Say): string {
  for (const [pattern, key] of known) {
    const found = pattern.exec(message);
    if (found) return say(`content:${key}`, { defaultValue: message, replace: { ...marks, ...found.groups } });
  }
  return message;
}
