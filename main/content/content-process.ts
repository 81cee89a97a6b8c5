/** A program that looks at one programme for whoever started it. */
import { constants } from 'node:os';
import { answerParent } from '../apart/answer-parent';
import { lookAtProgramme } from './look';

/* The window stays empty until it has the programme, so nothing comes before that on a laptop that is busy with its own start. */
answerParent(lookAtProgramme, constants.priority.PRIORITY_NORMAL);
