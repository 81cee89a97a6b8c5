/** How the code that links somebody's two tests is made: said in the same words on paper, on the laptop and on telephones, or the tests wouldn't match. */
export const ownCode = {
  en: {
    code: 'Your own code',
    'code-how':
      'The first two letters of your mother’s first name and the day of the month on which you were born, for example MA 07. Write the same both times.',
  },
  sr: {
    code: 'Vaša šifra',
    'code-how': 'Prva dva slova imena Vaše majke i dan u mesecu kada ste rođeni, na primer MA 07. Oba puta upišite isto.',
  },
} as const;
