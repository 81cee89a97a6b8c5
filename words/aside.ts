/** Words of entries that were put aside by mistake and are offered back. */
import { pair } from './pair';

export const aside = pair({
  en: {
    title: 'Entries that were put aside',
    returning_one:
      '{{place}}: {{count}} entry that was confirmed lies aside and doesn’t count here, since an earlier version of the kit put it there by mistake. It can be taken back.',
    returning_other:
      '{{place}}: {{count}} entries that were confirmed lie aside and don’t count here, since an earlier version of the kit put them there by mistake. They can be taken back.',
    parted_one:
      '{{place}}: another version of a log lies in “{{folder}}”, with {{count}} entry that doesn’t count here. Each version has entries that the other has not, so they can’t be joined; both are kept. Compare with paper, and note again what is missing.',
    parted_other:
      '{{place}}: another version of a log lies in “{{folder}}”, with {{count}} entries that don’t count here. Each version has entries that the other has not, so they can’t be joined; both are kept. Compare with paper, and note again what is missing.',
    look: 'See what comes back…',
  },
  sr: {
    title: 'Zapisi koji su sklonjeni sa strane',
    returning_one:
      '{{place}}: {{count}} potvrđen zapis sklonjen je sa strane i ovde se ne računa, jer ga je ranija verzija aplikacije greškom sklonila. Može da se vrati.',
    returning_few:
      '{{place}}: {{count}} potvrđena zapisa sklonjena su sa strane i ovde se ne računaju, jer ih je ranija verzija aplikacije greškom sklonila. Mogu da se vrate.',
    returning_other:
      '{{place}}: {{count}} potvrđenih zapisa sklonjeno je sa strane i ovde se ne računa, jer ih je ranija verzija aplikacije greškom sklonila. Mogu da se vrate.',
    parted_one:
      '{{place}}: druga verzija iste datoteke leži u „{{folder}}”, sa {{count}} zapisom koji se ovde ne računa. Svaka verzija ima zapise kojih u drugoj nema, pa ne mogu da se spoje; nijedna nije obrisana. Uporedite sa papirom i ponovo upišite šta nedostaje.',
    parted_few:
      '{{place}}: druga verzija iste datoteke leži u „{{folder}}”, sa {{count}} zapisa koji se ovde ne računaju. Svaka verzija ima zapise kojih u drugoj nema, pa ne mogu da se spoje; nijedna nije obrisana. Uporedite sa papirom i ponovo upišite šta nedostaje.',
    parted_other:
      '{{place}}: druga verzija iste datoteke leži u „{{folder}}”, sa {{count}} zapisa koji se ovde ne računaju. Svaka verzija ima zapise kojih u drugoj nema, pa ne mogu da se spoje; nijedna nije obrisana. Uporedite sa papirom i ponovo upišite šta nedostaje.',
    look: 'Pogledaj šta se vraća…',
  },
});
