/** Words of what a trainer does with the room's picture: freezing it, pointing at it, showing a message in its place. */
import { pair } from './pair';

export const room = pair({
  en: {
    freeze: 'Freeze',
    unfreeze: 'Unfreeze',
    'freeze-title': 'The room keeps its picture while you look elsewhere',
    'unfreeze-title': 'Shows the room where you are',
    'freeze-off': 'There is nothing on the projector to freeze',
    frozen: 'Projector frozen',
    'frozen-what': 'The room keeps its picture; you see where you are',
    'room-sees': 'The room sees this',
  },
  sr: {
    freeze: 'Zadrži sliku',
    unfreeze: 'Pusti sliku',
    'freeze-title': 'Sala zadržava svoju sliku dok vi gledate dalje',
    'unfreeze-title': 'Prikazuje sali gde ste sada',
    'freeze-off': 'Na projektoru nema slike koja bi se zadržala',
    frozen: 'Slika na projektoru je zadržana',
    'frozen-what': 'Sala zadržava svoju sliku; vi vidite gde ste',
    'room-sees': 'Ovo vidi sala',
  },
});
