/** Which of the forms' words an answer with yes and no is. */
export function yesNoWord(value: string): 'yes' | 'no' | 'unsure' {
  return value === 'yes' || value === 'no' ? value : 'unsure';
}
