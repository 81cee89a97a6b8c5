/** A program that reads the square codes of one picture for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import { readSquareCodes } from './read-square-codes';

answerParent(readSquareCodes);
