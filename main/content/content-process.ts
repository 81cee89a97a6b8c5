/** A program that looks at one programme for whoever started it, as often as it is asked. */
import { constants, setPriority } from 'node:os';
import { answerParent } from '../apart/answer-parent';
import { type LookOrder, newLook } from './look';

const look = newLook();

/* The window stays empty until it has the programme, so nothing comes before that on a laptop that is busy with its own start. */
answerParent((order: LookOrder) => {
  /* Somebody goes on typing meanwhile. */
  if (order.what === 'problems') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  return look(order);
}, constants.priority.PRIORITY_NORMAL);
