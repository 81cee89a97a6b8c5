/** How typed text is kept: what the person meant, in one form. */

/** The most characters that a field may hold. */
export const longestText = 200;

/** Characters that stand for a letter or a dot that isn't there: they look like a space, and none of them is one. */
const blank = /[\u115f\u1160\u2800\u3164\uffa0]/gu;

/** A picture as it is typed, with what joins its parts, its colour, or its letters of a flag: unseen by themselves, they make it what it is. */
const picture =
  /(?:\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|[0-9#*]\ufe0f\u20e3|\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]?(?:\u200d\p{Extended_Pictographic}[\ufe0e\ufe0f\p{Emoji_Modifier}]?)*)/u;

/**
 * Soft hyphens, spaces and joiners without width, tags, control characters, halves of letters, and marks that turn the direction of what is
 * written: they come along from web pages, nobody sees them, and a name that holds one is found by no search.
 */
const unseen = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\p{Cs}]|(?!\s)\p{Cc}/u;

const pictureOrUnseen = new RegExp(`(?<picture>${picture.source})|${unseen.source}`, 'gu');

/** No letter of any language has more. */
const mostMarks = 4;
const tooManyMarks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, 'gu');
/** Marks without a letter under them. */
const looseMarks = /(?<=^|\s)\p{M}+/gu;

/** Spaces folded, one Unicode form, and nothing in it that can't be seen. */
export const tidyText = (text: string): string =>
  text
    .replace(blank, ' ')
    .replace(pictureOrUnseen, '$<picture>')
    .normalize('NFC')
    .replace(tooManyMarks, '$1')
    .replace(looseMarks, '')
    .replace(/\s+/gu, ' ')
    .trim();
