/** The story of what is signed: in the register, on the laptop that is turned to the participants, and by whoever certifies the day. */
import {
  chapter,
  drawSignature,
  findOwnLine,
  go,
  key,
  openSignature,
  picture,
  pictureOfTurned,
  press,
  seePart,
  signOwnLine,
  turned,
} from '../steps.mjs';

export const signing = chapter(
  'Signing',
  go('register'),
  seePart('[data-half-day]'),
  openSignature(4),
  drawSignature(),
  picture('sign', 'A person signs'),
  press('signing:done'),
  seePart('[data-half-day]'),
  turned(
    pictureOfTurned('find-own-line', 'Signing in: find your line'),
    findOwnLine(1),
    signOwnLine(),
    pictureOfTurned('own-line', 'Signing in: the own line'),
  ),
  go('register'),
  press('signing:certify-day'),
  seePart('[role="dialog"]'),
  picture('certify-day', 'Certify the day'),
  key('Escape'),
  go('run'),
);
