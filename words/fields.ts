/** What the designer calls the parts of a programme's files, as it is asked for when a programme is opened there. No window has it at its start. */
import { fieldsAsked } from './fields-asked';
import { fieldsDays } from './fields-days';
import { fieldsFigure } from './fields-figure';
import { fieldsPrinted } from './fields-printed';

const all = [fieldsDays, fieldsAsked, fieldsPrinted, fieldsFigure];

type Texts = Readonly<Record<string, string>>;

const joined = (language: 'en' | 'sr'): Texts => Object.assign({}, ...all.map((each) => each[language])) as Texts;

export const fields = { en: joined('en'), sr: joined('sr') };
