/** Words of the desk and the projector about the telephones in the room. */
import { pair } from './pair';

export const telephones = pair({
  en: {
    open: 'Telephones…',
    'on-stop': 'Telephones are on. Press to stop them.',
    title: 'Telephones in the room',
    'what-needed':
      'You need a router of your own in the room: this laptop and the telephones join its network, and no internet. Do not use the school’s network; a hotspot on this laptop works on few systems.',
    'what-does':
      'This laptop then serves one page in the room, on the address that you choose and nowhere else: tests and evaluation without a name, beside paper and the turned laptop.',
    'what-ends':
      'It ends with Stop, with the half-day, when the kit is closed, and when the network goes. Nothing of any telephone is kept.',
    firewall: 'Windows may ask once whether Facilitator Kit may be reached: allow it for private networks.',
    address: 'Address of this laptop in the room’s network',
    'no-address': 'This laptop is in no network of a room now. Join the router’s network, then look again.',
    'look-again': 'Look again',
    start: 'Start',
    'other-address': 'Another address…',
    move: 'Move to this address',
    stop: 'Stop',
    'ended-network-gone': 'The network went, so it was switched off. Join it again and press Start: the telephones go on where they were.',
    'ended-half-day-over': 'The half-day is over, so it was switched off. For the next one the telephones join again.',
    'ended-broken': 'What serves the page stopped, so it was switched off. Press Start: the telephones go on where they were.',
    'ended-not-understood':
      'What serves the page said something that the kit does not know, so it was switched off to be safe. Press Start: the telephones go on where they were.',
    'goes-on': 'Telephones of this half-day go on where they were, with the same word, once you press Start.',
    'is-on': 'On at {{address}}',
    'room-word': 'Word of the room: {{word}}',
    there_one: '{{count}} telephone is here',
    there_other: '{{count}} telephones are here',
    show: 'Show the room how to join',
    hide: 'Take it off the projector',
    task: 'Open on the telephones',
    nothing: 'Nothing',
    'sign-there': 'Telephones are on, {{there}}',
  },
  sr: {
    open: 'Telefoni…',
    'on-stop': 'Telefoni su uključeni. Pritisnite da se zaustave.',
    title: 'Telefoni u sali',
    'what-needed':
      'Potreban je Vaš ruter u sali: na njegovu mrežu se povezuju ovaj laptop i telefoni, bez interneta. Ne koristite školsku mrežu; laptop kao pristupna tačka radi na malo sistema.',
    'what-does':
      'Ovaj laptop tada u sali nudi jednu stranicu, na adresi koju izaberete i nigde drugde: testove i evaluaciju bez imena, uz papir i okrenuti laptop.',
    'what-ends':
      'Završava se dugmetom Zaustavi, na kraju poludana, kada se program zatvori i kada mreže nestane. Ništa o telefonima se ne čuva.',
    firewall: 'Windows može jednom da pita da li Facilitator Kit sme da bude dostupan: dozvolite za privatne mreže.',
    address: 'Adresa ovog laptopa u mreži sale',
    'no-address': 'Ovaj laptop sada nije ni u jednoj mreži sale. Povežite se na mrežu rutera, pa pogledajte ponovo.',
    'look-again': 'Pogledaj ponovo',
    start: 'Pokreni',
    'other-address': 'Druga adresa…',
    move: 'Premesti na ovu adresu',
    stop: 'Zaustavi',
    'ended-network-gone': 'Mreže je nestalo, pa je isključeno. Povežite se ponovo i pritisnite Pokreni: telefoni nastavljaju gde su stali.',
    'ended-half-day-over': 'Poludan je gotov, pa je isključeno. Za sledeći se telefoni ponovo uključuju.',
    'ended-broken': 'Ono što nudi stranicu je stalo, pa je isključeno. Pritisnite Pokreni: telefoni nastavljaju gde su stali.',
    'ended-not-understood':
      'Ono što nudi stranicu je javilo nešto što program ne poznaje, pa je radi sigurnosti isključeno. Pritisnite Pokreni: telefoni nastavljaju gde su stali.',
    'goes-on': 'Telefoni iz ovog poludana nastavljaju gde su stali, sa istom rečju, čim pritisnete Pokreni.',
    'is-on': 'Uključeno na {{address}}',
    'room-word': 'Reč sale: {{word}}',
    there_one: 'Tu je {{count}} telefon',
    there_few: 'Tu su {{count}} telefona',
    there_other: 'Tu je {{count}} telefona',
    show: 'Pokaži sali kako se uključuje',
    hide: 'Skloni sa projektora',
    task: 'Otvoreno na telefonima',
    nothing: 'Ništa',
    'sign-there': 'Telefoni su uključeni, {{there}}',
  },
});
