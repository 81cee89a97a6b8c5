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
    pointer: 'Pointer',
    'pointer-title': 'Point at the picture here: the room sees a dot',
    'pointer-off': 'Pointing needs a picture on the projector that isn’t frozen',
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
    pointer: 'Pokazivač',
    'pointer-title': 'Pokažite ovde na slici: sala vidi tačku',
    'pointer-off': 'Za pokazivanje je potrebna slika na projektoru koja nije zadržana',
  },
});
