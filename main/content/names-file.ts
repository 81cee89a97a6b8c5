/** The file that says what a programme is called; told apart from what reads it, which no start needs. */
export const namesFile = 'programme.yaml';
