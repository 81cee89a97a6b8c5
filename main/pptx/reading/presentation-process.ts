/** A program that reads one presentation for whoever started it. */
import { answerParent } from '../../apart/answer-parent';
import { readPresentation } from './read-presentation';

answerParent(readPresentation);
