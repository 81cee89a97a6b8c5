/** What stands on the printed forms besides their questions. */
import { ownCode } from './own-code';
import { pair } from './pair';

export const formPaper = pair({
  en: {
    anonymous: 'This form is anonymous. Please do not write your name.',
    'before-or-after': 'I fill this in:',
    before: 'before the training',
    after: 'after the training',
    'one-answer': 'One answer is right. Circle or tick it; leave the question empty if you do not know.',
    ...ownCode.en,
    'about-you': 'Here no answer is right or wrong.',
    scale: 'Circle a number: {{least}} = {{leastLabel}}, {{most}} = {{mostLabel}}, {{cannotJudge}} = {{cannotJudgeLabel}}.',
    'own-ends': '{{least}} = {{leastLabel}}, {{most}} = {{mostLabel}}',
    yes: 'yes',
    no: 'no',
    unsure: 'not sure',
  },
  sr: {
    anonymous: 'Obrazac je anoniman. Molimo Vas da ne upisujete ime.',
    'before-or-after': 'Popunjavam:',
    before: 'pre obuke',
    after: 'posle obuke',
    'one-answer': 'Tačan je jedan odgovor. Zaokružite ga ili označite; ako ne znate, ostavite pitanje prazno.',
    ...ownCode.sr,
    'about-you': 'Ovde nema tačnih i netačnih odgovora.',
    scale: 'Zaokružite broj: {{least}} = {{leastLabel}}, {{most}} = {{mostLabel}}, {{cannotJudge}} = {{cannotJudgeLabel}}.',
    'own-ends': '{{least}} = {{leastLabel}}, {{most}} = {{mostLabel}}',
    yes: 'da',
    no: 'ne',
    unsure: 'nisam siguran/na',
  },
});
