/** A donor who counts schools doesn't mean everybody's institution. */
import { expect, test } from 'vitest';
import { isOfSchool } from '../../../../domain/register/institution';

test.each([
  ['OŠ „Branko Radičević”', ''],
  ['ОШ „Бранко Радичевић”', ''],
  ['Branko Radičević', ''],
  ['Gimnazija', 'srednja'],
  ['Poljoprivredno-veterinarska škola sa domom učenika', 'srednja stručna'],
  ['Medicinska škola', ''],
  ['Secondary school', ''],
  ['PU „Naša radost”', 'predškolska'],
])('%s (%s) is a school', (school, schoolKind) => {
  expect(isOfSchool({ school, schoolKind })).toBe(true);
});

test.each([
  ['', 'osnovna'],
  ['Policijska uprava', ''],
  ['Полицијска управа Београд', ''],
  ['PU Niš', 'policija'],
  ['MUP', ''],
  ['Crveni krst Srbije', ''],
  ['Centar za socijalni rad', ''],
  ['Dom učenika srednjih škola', ''],
  ['Dom učenika', ''],
  ['Dom zdravlja', ''],
  ['Udruženje „Atina”', 'NVO'],
  ['Osnovni sud', ''],
  ['Police department', ''],
])('%s (%s) is none', (school, schoolKind) => {
  expect(isOfSchool({ school, schoolKind })).toBe(false);
});
