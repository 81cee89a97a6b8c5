/** A program that looks at one programme for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import { lookAtProgramme } from './look';

answerParent(lookAtProgramme);
