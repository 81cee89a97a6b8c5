/** What a certificate can say, and how it can be printed; types, checks and forms are made of these lists. */

/** Those that a training may print or leave out; of what a hand fills in the programme alone decides, as it has to say why. */
export const switchedFields = [
  'organiser',
  'seat',
  'logo',
  'number',
  'issued',
  'reissue',
  'school',
  'role',
  'programme',
  'catalogue-number',
  'approval',
  'form',
  'competence',
  'priority',
  'hours',
  'points',
  'days',
  'place',
  'trainers',
  'signatory',
  'signature',
] as const;

/** Those that somebody writes; what stands in the others the kit knows, or a hand fills in. */
export const writtenFields = [
  'organiser',
  'seat',
  'catalogue-number',
  'approval',
  'form',
  'competence',
  'priority',
  'hours',
  'points',
  'signatory',
] as const;

/** The kit never asks for them: where a programme wants one, it is a line to be filled in by hand, and why is said. */
export const filledByHand = ['birth-date', 'national-number'] as const;

/** Each is printed or not, as the programme says; a name is on every certificate. */
export const certificateFields = [...switchedFields, ...filledByHand] as const;

/** Those that stand in a place of their own, not in the sentence. */
export const placedFields = [
  'organiser',
  'seat',
  'logo',
  'number',
  'issued',
  'reissue',
  'school',
  'role',
  'signatory',
  'signature',
] as const;

export const orientations = ['landscape', 'portrait'] as const;

/** Pictures on it: a logo beside the organiser, and the signature of whoever signs for it. */
export const certificateImages = ['logo', 'signature'] as const;

/** What is drawn around and under the words: frame and waves, the frame alone, or nothing, for paper that has its own. */
export const borders = ['waves', 'frame', 'none'] as const;

/** Its words, as they are written in each language. */
export const textLines = ['title', 'subtitle', 'sentence', 'trainerSigns', 'organiserSigns'] as const;

/** `as-written`: in the script in which each person's name is written. */
export const certificateScripts = ['as-written', 'latin', 'cyrillic'] as const;

/** For whom a changed certificate is tried: the next who would get one, or somebody with a name of four letters, or of sixty. */
export const sampleNames = ['next', 'short', 'long'] as const;

/** What may be asked before the first certificate of a training is issued; `sex`: of the people who get one. */
export const certificateQuestions = [...writtenFields, ...certificateImages, 'sex'] as const;
