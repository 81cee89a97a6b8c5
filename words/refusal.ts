/** Why something did not happen, what it means and what to do; by subject. */
import { pair } from './pair';
import { across } from './refusal-across';
import { agenda } from './refusal-agenda';
import { barometer } from './refusal-barometer';
import { certificates } from './refusal-certificates';
import { codes } from './refusal-codes';
import { copies } from './refusal-copies';
import { exporting } from './refusal-export';
import { followUp } from './refusal-follow-up';
import { forms } from './refusal-forms';
import { groups } from './refusal-groups';
import { keys } from './refusal-keys';
import { letterhead } from './refusal-letterhead';
import { programme } from './refusal-programme';
import { programmes } from './refusal-programmes';
import { register } from './refusal-register';
import { room } from './refusal-room';
import { sharing } from './refusal-sharing';
import { signedSheets } from './refusal-signed-sheets';
import { stage } from './refusal-stage';
import { telephones } from './refusal-telephones';
import { training } from './refusal-training';

export const refusal = pair({
  en: {
    ...across.en,
    ...agenda.en,
    ...barometer.en,
    ...codes.en,
    ...copies.en,
    ...exporting.en,
    ...certificates.en,
    ...followUp.en,
    ...forms.en,
    ...groups.en,
    ...keys.en,
    ...letterhead.en,
    ...programme.en,
    ...programmes.en,
    ...register.en,
    ...room.en,
    ...sharing.en,
    ...signedSheets.en,
    ...stage.en,
    ...telephones.en,
    ...training.en,
  },
  sr: {
    ...across.sr,
    ...agenda.sr,
    ...barometer.sr,
    ...codes.sr,
    ...copies.sr,
    ...exporting.sr,
    ...certificates.sr,
    ...followUp.sr,
    ...forms.sr,
    ...groups.sr,
    ...keys.sr,
    ...letterhead.sr,
    ...programme.sr,
    ...programmes.sr,
    ...register.sr,
    ...room.sr,
    ...sharing.sr,
    ...signedSheets.sr,
    ...stage.sr,
    ...telephones.sr,
    ...training.sr,
  },
});
