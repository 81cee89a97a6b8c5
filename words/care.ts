/** Words of what looks after people in the room: the quiet card, and what is at hand in every place while a day runs. */
import { pair } from './pair';

export const care = pair({
  en: {
    card: 'When somebody tells…',
    'card-title': 'The quiet card: what to do when somebody tells of violence (K)',
    save: 'Save as PDF…',
    saved: 'Saved: {{file}}',
    close: 'Close',
    strip: 'While the day runs',
    'strip-day': 'Day {{day}} is running',
    back: 'Back to Run',
  },
  sr: {
    card: 'Kada neko ispriča…',
    'card-title': 'Podsetnik: šta raditi kada neko ispriča o nasilju (K)',
    save: 'Sačuvaj kao PDF…',
    saved: 'Sačuvano: {{file}}',
    close: 'Zatvori',
    strip: 'Dok dan traje',
    'strip-day': '{{day}}. dan je u toku',
    back: 'Nazad na vođenje',
  },
});
