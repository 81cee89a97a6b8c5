/** A program that reads one list for whoever started it. */
import { answerParent } from '../apart/answer-parent';
import { readListFile } from './read-list';

answerParent(readListFile);
