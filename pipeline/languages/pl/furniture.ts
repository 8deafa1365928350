/** Site furniture in Polish: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    zobacz koniecznie, przeczytaj koniecznie, sprawdź też, sprawdź także, sprawdź również,
    czytaj w tym temacie, zobacz więcej, przeczytaj więcej, więcej o, więcej na temat, w tym temacie,
    powiązane tematy, tematy powiązane, powiązane, zobacz powiązane, podobne tematy, podobne,
    może cię zainteresować, może cię też zainteresować, może zainteresuje cię także, to cię zainteresuje,
    polecane, polecane artykuły, polecane dla ciebie, warto wiedzieć, poprzedni artykuł, następny artykuł,
    zobacz inne artykuły, inne artykuły,
    (czytaj|zobacz|przeczytaj|posłuchaj|obejrzyj|sprawdź) (też|także|również|więcej|dalej|koniecznie),
    wideo powiązane,
    czytaj też, czytaj także, czytaj również, przeczytaj także, przeczytaj też, przeczytaj również, zobacz też,
    zobacz także, zobacz również, czytaj więcej, więcej na ten temat, powiązane artykuły, podobne artykuły, polecamy,
    warto przeczytać
  `),
  subscription: list(`
    dostęp (tylko|wyłącznie) dla (subskrybentów|zalogowanych|prenumeratorów),
    (artykuł|tekst|materiał|treść) (jest|) (dostępny|dostępna|przeznaczony) (tylko|wyłącznie|) dla … (prenumeratorów|subskrybentów|czytelników|zalogowanych) …,
    (jesteś|masz) już (prenumeratorem|subskrybentem|prenumeratę|subskrypcję|konto) (zaloguj się|),
    zaloguj się aby … …, załóż konto, zarejestruj się za darmo, wykup dostęp, wykup prenumeratę,
    kup prenumeratę, uzyskaj dostęp, uzyskaj dostęp …, odblokuj artykuł, czytaj bez ograniczeń,
    wypróbuj za darmo, prenumerata cyfrowa, premium, tylko dla premium, (kup|wybierz) (pakiet|ofertę) …,
    aby przeczytać (cały|dalszą część|ten) … …,
    tylko dla subskrybentów, artykuł tylko dla subskrybentów, artykuł dostępny tylko dla subskrybentów,
    masz już konto, masz już konto zaloguj się, zaloguj się, zarejestruj się, subskrybuj, kup dostęp,
    kup subskrypcję, aby czytać dalej …
  `),
  promotion: list(`
    (pobierz|ściągnij) (naszą|bezpłatną|darmową|naszą bezpłatną) (aplikację|apkę) …,
    (zapisz|zapiszcie) się (na|do) (nasz|naszego|nasze|bezpłatny|bezpłatnego|codzienny|) … (newsletter|newslettera|newslettery) …,
    (obserwuj|śledź|znajdziesz|polub|polubcie) nas (na|w|też na|także na) …,
    (bądź|bądźcie) (na bieżąco|pierwszy) …, (dołącz|dołączcie) do (nas|naszej|naszego|grupy|kanału) …,
    
    dziękujemy (że|za) (przeczytałaś|przeczytałeś|przeczytanie|jesteś) … …,
    (masz|macie) (ciekawy|ważny|jakiś|dla nas) (temat|informację|news|zdjęcie|film) … (napisz|wyślij|prześlij|czekamy|skontaktuj) …,
    (napisz|napiszcie|piszcie) do (nas|autora|autorki|redakcji) …, chcesz być na bieżąco …,
    chcesz wiedzieć więcej …, ustaw … jako preferowane źródło …, dodaj … do preferowanych źródeł …,
    włącz powiadomienia …, nasze newslettery, subskrybuj nasz kanał …, subskrybuj kanał …,
    (zgłoś|znalazłeś|zauważyłeś) (błąd|literówkę) …, zgłoś swój temat,
    pobierz aplikację, pobierz naszą aplikację, zapisz się do newslettera, zapisz się na newsletter,
    zapisz się na nasz newsletter, obserwuj nas na …, obserwuj nas w …, dołącz do nas na …, newsletter,
    włącz powiadomienia, bądź na bieżąco …
  `),
  share: list(`
    udostępnij na x, udostępnij na …, udostępnij na twitterze, wyślij, wyślij mailem, wyślij e-mailem,
    podziel się artykułem, podziel się na …, kopiuj link, kopiuj, skopiuj, link skopiowany, zapisz,
    zapisz na później, dodaj do ulubionych, dodaj do schowka, do schowka, posłuchaj, posłuchaj artykułu,
    odsłuchaj, odsłuchaj artykuł, facebook, twitter, x, messenger, whatsapp, e-mail, linkedin, wykop,
    podaruj artykuł, obserwuj, obserwuj autora, obserwuj temat, rozmiar tekstu, powiększ tekst, polub,
    udostępnij, udostępnij artykuł, udostępnij na facebooku, podziel się, skopiuj link, drukuj, wydrukuj, lubię to,
    tweetnij
  `),
  comments: list(`
    komentarze #, # komentarz, brak komentarzy, zobacz komentarze, przeczytaj komentarze, czytaj komentarze,
    wszystkie komentarze, skomentuj artykuł, dołącz do dyskusji, weź udział w dyskusji, napisz komentarz,
    dodaj swój komentarz, dodaj pierwszy komentarz, oceń jakość naszego artykułu, oceń artykuł,
    oceń ten artykuł, twoja ocena, aby komentować … (zaloguj|zalogować) …, regulamin komentarzy, odpowiedz,
    wymagane pola są oznaczone, wymagane pola są oznaczone symbolem,
    komentarze, # komentarzy, # komentarze, dodaj komentarz, skomentuj, zostaw komentarz,
    twój adres e-mail nie zostanie opublikowany, twój adres e-mail nie zostanie opublikowany …, pokaż komentarze
  `),
  cookies: list(`
    (aby zapewnić jak najlepsze wrażenia|) korzystamy z technologii takich jak pliki cookie … … …,
    przechowywanie lub dostęp do danych technicznych … … …,
    aby (zobaczyć|wyświetlić|obejrzeć|odtworzyć) (treść|tę treść|ten materiał|materiał|film|wideo) … (zgodę|cookie|cookies|zgody) …,
    (korzystając|kontynuując) … (zgadzasz|akceptujesz|wyrażasz) … …, zgadzam się, przejdź do serwisu,
    ustawienia zaawansowane, ustawienia plików cookie, polityka cookies, polityka plików cookie, zaakceptuj,
    akceptuj, akceptuj wszystkie, odrzuć, odrzuć wszystkie, (ta|nasza) (strona|witryna) … cookie … …,
    akceptuję, zaakceptuj wszystkie, ta strona używa plików cookie …, ta strona korzysta z plików cookie …,
    używamy plików cookie …, nasza strona używa …
  `),
  player: list(`
    (dalsza część|dalszy ciąg|ciąg dalszy|reszta) (artykułu|tekstu|materiału|wiadomości) (pod|poniżej|za) (reklamą|wideo|filmem|materiałem wideo|zdjęciem|galerią|grafiką|reklamy|ramką|sondą),
    pozostała część artykułu pod reklamą, pozostała część artykułu pod wideo, czytaj dalej pod reklamą,
    reklamy, pomiń reklamę, materiał partnera, materiał promocyjny, artykuł sponsorowany, treść sponsorowana,
    współpraca reklamowa, odtwórz wideo, zobacz film, zobacz zdjęcia, galeria zdjęć, przejdź do galerii,
    # zdjęć, # zdjęcia, zobacz galerię, na żywo, oglądaj na żywo, relacja na żywo, posłuchaj podcastu,
    trwa ładowanie,
    reklama, dalsza część artykułu pod reklamą, dalszy ciąg materiału pod wideo, dalsza część tekstu pod wideo,
    zobacz wideo, obejrzyj wideo, materiał sponsorowany
  `),
  chrome: list(`
    odtwórz, galeria, powiększ, wideo, ładowanie, wczytywanie, przejdź do treści, przejdź do głównej treści,
    przejdź do zawartości, przejdź do menu, strona główna, menu, zamknij, zamknij menu, szukaj, wyszukaj, wróć,
    powrót, ten tekst przeczytasz w # (minutę|minuty|minut|min),
    ten artykuł przeczytasz w # (minutę|minuty|minut|min), # (min|minuty|minut) czytania, czas czytania #,
    czas czytania # (min|minuty|minut), przeczytasz w # min, # min, data utworzenia, tagi, tematy, kategorie,
    słowa kluczowe, więcej, pokaż więcej, zobacz wszystkie, wszystkie artykuły, więcej wiadomości, najnowsze,
    popularne, najpopularniejsze, najchętniej czytane, gorące tematy, na topie, wybrane dla ciebie, redakcja,
    o redakcji, reklama w serwisie, regulamin serwisu, prywatność, prawa autorskie, copyright,
    materiał chroniony prawem autorskim …, (wszelkie|wszystkie) prawa zastrzeżone … …,
    więcej ważnych informacji …, wiadomości, polska, kraj, świat, polityka, gospodarka, biznes, sport, kultura,
    zdrowie, nauka, technologie, społeczeństwo, opinie, rozrywka, finanse, prawo, edukacja, moto, motoryzacja,
    pogoda, lifestyle, kobieta, podróże, regiony, lokalne, kryminalne, felietony, wywiady,
    poprzedni artykuł, następny artykuł, wróć na górę, wszelkie prawa zastrzeżone, wszelkie prawa zastrzeżone …,
    czas czytania # min, czas czytania # minuty, o nas, kontakt, polityka prywatności, regulamin,
    najnowsze wiadomości, najczęściej czytane, link do źródła
  `),
  mapCaptions: list(`
    ta mapa pokazuje, mapa pokazuje, na tej mapie
  `),
  creditLabels: list(`
    źródło zdjęć, źródło zdjęcia głównego, autor zdjęcia, zdjęcie poglądowe, fot pap, materiały prasowe,
    zdjęcie główne, wideo,
    fot, foto, zdjęcie, zdjęcia, fotografia, zdjęcie archiwalne, zdjęcie ilustracyjne, grafika, ilustracja,
    źródło zdjęcia, źródło fot
  `),
  signOffs: list(`
    źródło pap, opr, oprac, źródło informacji,
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
    opracowanie, napisał, napisała, tekst, dziennikarz, dziennikarka, przygotował, przygotowała,
    autor, autorka, opracował, opracowała, oprac
  `),
  dated: list(`
    data utworzenia, opublikowany, opublikowano dnia, publikacja, utworzono, aktualizacja z dnia,
    data aktualizacji, dodano, dzisiaj, wczoraj,
    opublikowano, data publikacji, aktualizacja, ostatnia aktualizacja, zaktualizowano
  `),
  chatter: list(`
    oto tłumaczenie, oto tłumaczenie …, jako model językowy …
  `),
}
