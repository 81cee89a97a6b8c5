/** A program that looks at one programme for whoever started it, as often as it is asked. */
import { answerParent } from '../apart/answer-parent';
import { giveWay } from '../apart/give-way';
import { type LookOrder, newLook } from './look';

const look = newLook();

/* The window stays empty until it has the programme, so nothing comes before that on a laptop that is busy with its own start. */
answerParent((order: LookOrder) => {
  /* Somebody goes on typing meanwhile. */
  if (order.what === 'problems') giveWay();
  return look(order);
}, true);
