/** Months and weekdays of other languages as they stand in dates, with what English calls them. */
import {packFor} from '../../languages/index.ts'

const english = packFor('en')!.words

/** The words of several languages for one English word; what English writes the same is missing. */
function called(names: readonly string[], others: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap((name, index) => others[index]!.split(' ').map((other) => [other, name] as const)),
  )
}

export const foreignMonths = called(english.months, [
  'janvier enero Januar Jänner gennaio janeiro',
  'février febrero Februar Feber febbraio fevereiro',
  'mars marzo März março',
  'avril abril aprile',
  'mai mayo Mai maggio maio',
  'juin junio Juni giugno junho',
  'juillet julio Juli luglio julho',
  'août agosto',
  'septembre septiembre settembre setembro',
  'octobre octubre Oktober ottobre outubro',
  'novembre noviembre novembro',
  'décembre diciembre Dezember dicembre dezembro',
])

export const foreignWeekdays = called(english.weekdays, [
  'lundi lunes Montag lunedì segunda-feira',
  'mardi martes Dienstag martedì terça-feira',
  'mercredi miércoles Mittwoch mercoledì quarta-feira',
  'jeudi jueves Donnerstag giovedì quinta-feira',
  'vendredi viernes Freitag venerdì sexta-feira',
  'samedi sábado Samstag Sonnabend sabato',
  'dimanche domingo Sonntag domenica',
])
