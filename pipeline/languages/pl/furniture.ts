/** Site furniture in Polish: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    czytaj też, czytaj także, czytaj również, przeczytaj także, przeczytaj też, przeczytaj również, zobacz też,
    zobacz także, zobacz również, czytaj więcej, więcej na ten temat, powiązane artykuły, podobne artykuły, polecamy,
    warto przeczytać
  `),
  subscription: list(`
    tylko dla subskrybentów, artykuł tylko dla subskrybentów, artykuł dostępny tylko dla subskrybentów,
    masz już konto, masz już konto zaloguj się, zaloguj się, zarejestruj się, subskrybuj, kup dostęp,
    kup subskrypcję, aby czytać dalej …
  `),
  promotion: list(`
    pobierz aplikację, pobierz naszą aplikację, zapisz się do newslettera, zapisz się na newsletter,
    zapisz się na nasz newsletter, obserwuj nas na …, obserwuj nas w …, dołącz do nas na …, newsletter,
    włącz powiadomienia, bądź na bieżąco …
  `),
  share: list(`
    udostępnij, udostępnij artykuł, udostępnij na facebooku, podziel się, skopiuj link, drukuj, wydrukuj, lubię to,
    tweetnij
  `),
  comments: list(`
    komentarze, # komentarzy, # komentarze, dodaj komentarz, skomentuj, zostaw komentarz,
    twój adres e-mail nie zostanie opublikowany, twój adres e-mail nie zostanie opublikowany …, pokaż komentarze
  `),
  cookies: list(`
    akceptuję, zaakceptuj wszystkie, ta strona używa plików cookie …, ta strona korzysta z plików cookie …,
    używamy plików cookie …, nasza strona używa …
  `),
  player: list(`
    reklama, dalsza część artykułu pod reklamą, dalszy ciąg materiału pod wideo, dalsza część tekstu pod wideo,
    zobacz wideo, obejrzyj wideo, materiał sponsorowany
  `),
  chrome: list(`
    poprzedni artykuł, następny artykuł, wróć na górę, wszelkie prawa zastrzeżone, wszelkie prawa zastrzeżone …,
    czas czytania # min, czas czytania # minuty, o nas, kontakt, polityka prywatności, regulamin,
    najnowsze wiadomości, najczęściej czytane, link do źródła
  `),
  mapCaptions: list(`
    ta mapa pokazuje, mapa pokazuje, na tej mapie
  `),
  creditLabels: list(`
    fot, foto, zdjęcie, zdjęcia, fotografia, zdjęcie archiwalne, zdjęcie ilustracyjne, grafika, ilustracja,
    źródło zdjęcia, źródło fot
  `),
  signOffs: list(`
    źródło, źródła, za, na podstawie
  `),
  truncation: list(`
    czytaj dalej, czytaj więcej, czytaj cały artykuł, więcej
  `),
  translation: list(`
    ten artykuł został przetłumaczony …, tłumaczenie automatyczne, przetłumaczono automatycznie …, przetłumaczono z …
  `),
  promotionVerbs: list(`
    pobierz, zapisz, subskrybuj, obserwuj, dołącz, odbieraj, odkryj
  `),
  promotionThings: list(`
    aplikację, newsletter, newslettera, powiadomienia, whatsapp, telegram, podcast, kanał
  `),
  captionLabels: list(`
    podpis
  `),
  bylines: list(`
    autor, autorka, opracował, opracowała, oprac
  `),
  dated: list(`
    opublikowano, data publikacji, aktualizacja, ostatnia aktualizacja, zaktualizowano
  `),
  chatter: list(`
    oto tłumaczenie, oto tłumaczenie …, jako model językowy …
  `),
}
