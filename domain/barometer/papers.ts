/** What of the barometer can be printed, for a room without a projector: signs to hang up, statements to hold up, a sheet to count on. */
export type BarometerPaper = 'signs-a4' | 'signs-a3' | 'statement-cards' | 'tally-sheet';
