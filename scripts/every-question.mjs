/** All that may be asked before the first certificates of a training: who issues them in a script says that it stays as it is. */
export const everyQuestion = [
  'organiser',
  'seat',
  'catalogue-number',
  'approval',
  'form',
  'competence',
  'priority',
  'hours',
  'points',
  'signatory',
  'logo',
  'signature',
  'sex',
];
