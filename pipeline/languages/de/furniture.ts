/** Site furniture in German: its own, and what machines make of other languages' furniture. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    (lesen|sehen|hören|schauen) sie (auch|dazu|hier|mehr|hierzu|) (unser|unsere|unseren|das|die|den|) (analyse|interview|kommentar|reportage|dossier|liveblog|porträt|themenseite|podcast|hintergrund|überblick|video),
    (die redaktion|unsere redaktion) empfiehlt,
    (mehr|alles|weiteres) (zum|zu diesem) thema,
    (weitere|aktuelle) (artikel|nachrichten|themen) (zum|zu diesem|aus diesem) (thema|ressort),
    unser (liveblog|dossier|schwerpunkt|überblick),
    lesen sie auch, lies auch, auch lesen, auch interessant, auch lesenswert, lesen sie hier, lesen sie dazu,
    lesen sie mehr, lesen sie mehr zum thema, lesen sie mehr dazu, lesen sie weiter, mehr zum thema,
    mehr zu diesem thema, mehr dazu, mehr lesen, mehr darüber, mehr aus dem ressort, mehr von diesem autor,
    zum thema, zum selben thema, zum gleichen thema, siehe auch, sehen sie auch, hören sie auch,
    das könnte sie auch interessieren, das könnte sie interessieren, das könnte dich auch interessieren,
    das könnte dir auch gefallen, könnte sie auch interessieren, das interessiert sie,
    dies könnte sie auch interessieren, weitere artikel, weitere artikel zum thema, weitere nachrichten,
    weitere informationen, weiterführende links, weiterlesen, ähnliche artikel, verwandte artikel, verwandte themen,
    verwandte beiträge, themen, passend dazu, hintergrund, zum hintergrund, empfohlene artikel, empfohlener artikel,
    empfehlungen der redaktion, unsere empfehlung, wir empfehlen, wir empfehlen auch, lesetipp, lesetipps,
    nicht verpassen, nicht zu verpassen, meistgelesen, meistgelesene artikel, mehr erfahren, erfahren sie mehr,
    lesen sie unser interview, lesen sie auch unser
  `),
  subscription: list(`
    mit (plus|premium|abo|pro|digitalabo) weiterlesen,
    (jetzt|) (abonnieren|registrieren|anmelden|einloggen) … (und|um) … (weiterlesen|zu lesen|lesen|weiterzulesen|weiterlesen …),
    (dieser|der|dieses|) (artikel|inhalt|beitrag|text) ist (nur|exklusiv|ausschließlich|) (für|mit) … (abonnenten|abonnentinnen und abonnenten|mitglieder|registrierte nutzer|plus-abonnenten|abo|plus-leser) (verfügbar|lesbar|reserviert|zugänglich|vorbehalten|),
    (bereits|schon|sie sind bereits|sind sie bereits) (abonnent|abonnentin|registriert|mitglied|kunde) (hier anmelden|anmelden|jetzt anmelden|einloggen|hier einloggen|zum login|dann melden sie sich hier an),
    (sie haben|ihnen bleiben|es verbleiben) (noch|) # (des artikels|dieses artikels) …,
    abo-artikel, abo artikel, abo, nur für abonnenten, exklusiv für abonnenten, artikel nur für abonnenten,
    dieser artikel ist nur für abonnenten, dieser artikel ist abonnenten vorbehalten,
    artikel für unsere abonnenten reserviert, artikel unseren abonnenten vorbehalten, abonnenten vorbehalten,
    unseren abonnenten vorbehalten, dieser inhalt ist nur für abonnenten …,
    dieser inhalt ist exklusiv für abonnenten …, schon abonnent, bereits abonnent, schon abonnent hier anmelden,
    bereits abonnent hier anmelden, sie sind bereits abonnent, sie haben bereits ein konto,
    sie haben schon ein konto, noch kein abonnent, noch kein konto, bereits registriert, schon registriert, anmelden,
    einloggen, hier anmelden, login, registrieren, jetzt registrieren, kostenlos registrieren, konto erstellen,
    mein konto, jetzt abonnieren, abonnieren, abonnieren sie jetzt, jetzt abo abschließen, jetzt testen,
    jetzt kostenlos testen, kostenlos testen, # monat kostenlos testen, probemonat, jetzt weiterlesen,
    jetzt weiterlesen mit …, weiterlesen mit …, jetzt mit … weiterlesen, zugang zu allen artikeln …,
    unbegrenzter zugang …, sie möchten weiterlesen, möchten sie weiterlesen, um diesen artikel zu lesen …,
    um weiterzulesen …, lesen sie diesen artikel mit …, sie haben noch # des artikels …, sie haben noch # zu lesen,
    es bleiben noch # …, monatlich kündbar, jederzeit kündbar, zu den angeboten, alle angebote, unterstützen sie uns,
    unterstützen sie unsere arbeit …, unterstützen sie unseren journalismus …, jetzt spenden, spenden,
    mitglied werden, premium, premium-inhalt, artikel verschenken, diesen artikel verschenken
  `),
  promotion: list(`
    (abonnieren|bestellen|erhalten|lesen|holen) sie (unseren|unsere|den|hier unseren) … (newsletter|newsletter …|app|podcast|kanal),
    (folgen|finden) sie uns (auf|bei|auch auf|auch bei) …,
    (sie können|hier können sie) (auch|) … (newsletter|push-nachrichten|benachrichtigungen|eilmeldungen) (abonnieren|aktivieren|bestellen|erhalten),
    laden sie die app herunter, laden sie unsere app herunter, app herunterladen, jetzt app herunterladen,
    jetzt die app herunterladen, app laden, zur app, in der app öffnen, jetzt bei google play, laden im app store,
    hier geht es zur app, abonnieren sie unseren newsletter, abonnieren sie den newsletter,
    abonnieren sie unseren … newsletter, abonnieren sie unseren kanal …, abonnieren sie unseren kanal,
    abonnieren sie @…, newsletter abonnieren, newsletter bestellen, jetzt newsletter abonnieren,
    zum newsletter anmelden, jetzt zum newsletter anmelden, melden sie sich für unseren newsletter an,
    melden sie sich zu unserem newsletter an, melden sie sich für … newsletter an, hier zum newsletter anmelden,
    hier können sie sich … anmelden, folgen sie uns, folgen sie uns auf …, folgen sie uns bei …,
    folgen sie … auf facebook, folgen sie … auf instagram, folgen sie … auf google news,
    folgen sie uns auf google news, folgt uns auf …, werden sie fan …, besuchen sie uns auf …,
    treten sie unserem kanal bei, treten sie unserem … bei, treten sie unserer … bei, erhalten sie jeden morgen …,
    erhalten sie täglich …, erhalten sie die neuesten nachrichten …, jeden morgen in ihrem postfach,
    direkt in ihr postfach, in ihr postfach, newsletter, unsere newsletter, unser newsletter, unsere app,
    unsere apps, unsere podcasts, benachrichtigungen aktivieren, aktivieren sie benachrichtigungen,
    push-nachrichten aktivieren, bleiben sie informiert, bleiben sie auf dem laufenden,
    bleiben sie auf dem laufenden …, verpassen sie nichts, verpassen sie keine …, verpassen sie nichts mehr …,
    immer informiert …, ihre e-mail-adresse, e-mail-adresse, e-mail-adresse eingeben,
    geben sie ihre e-mail-adresse ein, vielen dank für ihre anmeldung, danke für ihre anmeldung,
    vielen dank für ihr interesse …, abmelden, sie können sich jederzeit abmelden, fehler melden, fehler gefunden …,
    fehler entdeckt …, schreiben sie uns, schreiben sie uns an …, haben sie einen fehler entdeckt …
  `),
  share: list(`
    teilen, artikel teilen, diesen artikel teilen, beitrag teilen, auf facebook teilen, auf twitter teilen,
    auf x teilen, auf whatsapp teilen, auf linkedin teilen, auf … teilen, bei facebook teilen, per mail teilen,
    per e-mail teilen, per whatsapp teilen, teilen auf …, teilen sie diesen artikel, teilen sie …, # mal geteilt,
    weitersagen, twittern, tweeten, merken, artikel merken, speichern, drucken, artikel drucken, seite drucken,
    kopieren, link kopieren, link kopiert, versenden, per mail versenden, per e-mail versenden, senden, folgen,
    folgen ich folge, ich folge, facebook, twitter, whatsapp, facebook twitter …, artikel anhören, artikel vorlesen,
    vorlesen, anhören, zur merkliste hinzufügen, in den favoriten speichern, kurz-url, schriftgröße, gefällt mir,
    zusammenfassen
  `),
  comments: list(`
    kommentare, kommentar, # kommentare, # kommentar, keine kommentare, kommentar schreiben, kommentieren,
    schreibe einen kommentar, schreiben sie einen kommentar, schreiben sie den ersten kommentar,
    einen kommentar schreiben, kommentar hinterlassen, hinterlasse einen kommentar, hinterlassen sie einen kommentar,
    kommentar abgeben, kommentar verfassen, kommentar hinzufügen, kommentar abschicken, kommentar absenden,
    antworten, antwort abbrechen, schreibe einen kommentar antworten abbrechen, alle kommentare, kommentare anzeigen,
    kommentare lesen, alle kommentare anzeigen, zu den kommentaren, diskutieren sie mit, jetzt mitdiskutieren,
    diskutieren sie mit …, die kommentare sind nur für abonnenten, die kommentare sind nur für abonnenten sichtbar,
    die kommentarfunktion ist geschlossen, kommentare sind geschlossen,
    deine e-mail-adresse wird nicht veröffentlicht, ihre e-mail-adresse wird nicht veröffentlicht,
    deine e-mail-adresse wird nicht veröffentlicht …, erforderliche felder sind mit * markiert,
    erforderliche felder sind markiert, erforderliche felder sind mit markiert, name e-mail-adresse und website …,
    meinen namen meine e-mail-adresse …, sie müssen angemeldet sein …, du musst angemeldet sein …,
    melden sie sich an um zu kommentieren, kommentarregeln, netiquette, leserbrief schreiben,
    diese website verwendet akismet …, kommentar melden
  `),
  cookies: list(`
    (mit|durch) (klick|einem klick|dem klick|die nutzung) … (stimmen|akzeptieren|willigen) sie … …,
    (dieses|das|dieser|der) (video|inhalt|element|beitrag|karte) (kann|konnte|wird) … nicht (angezeigt|abgespielt|geladen|dargestellt) … …,
    an dieser stelle … (inhalt|inhalte|externen inhalt|externer inhalt) …,
    akzeptieren, alle akzeptieren, alles akzeptieren, cookies akzeptieren, alle cookies akzeptieren, zustimmen,
    ablehnen, alle ablehnen, einstellungen, cookie-einstellungen, cookies verwalten, einstellungen verwalten,
    datenschutzeinstellungen, cookie-richtlinie, wir verwenden cookies …, wir nutzen cookies …,
    diese website verwendet cookies …, diese seite verwendet cookies …, diese website benutzt cookies …,
    wir und unsere partner …, durch die weitere nutzung …, mit der nutzung dieser seite …,
    wenn sie auf akzeptieren klicken …, an dieser stelle finden sie einen externen inhalt …,
    an dieser stelle finden sie einen relevanten inhalt …, empfohlener externer inhalt, externer inhalt,
    externen inhalt anzeigen, ich bin damit einverstanden dass mir externe inhalte …, inhalt anzeigen,
    wir benötigen ihre zustimmung …, mit ihrer zustimmung wird hier …, um diesen inhalt anzuzeigen …,
    dieser inhalt kann nicht angezeigt werden …, ihr browser unterstützt …, dein browser unterstützt …,
    bitte aktivieren sie javascript …, javascript ist deaktiviert …, bitte deaktivieren sie ihren adblocker …,
    bitte schalten sie ihren adblocker …
  `),
  player: list(`
    (hören|hören sie) (den|hier den|unseren|diesen) (podcast|artikel|beitrag) …,
    (nach|unterhalb|unter) (der|dem|diesem|dieser) (anzeige|werbung|video) (geht es weiter|weiterlesen|lesen sie weiter),
    anzeige, anzeigen, werbung, advertorial, gesponsert, sponsored post, nach der anzeige weiterlesen,
    artikel wird nach der anzeige fortgesetzt, der artikel geht nach der anzeige weiter,
    lesen sie nach der anzeige weiter, nach der werbung weiterlesen, werbung wird geladen, video empfohlen,
    empfohlenes video, video ansehen, zum video, video abspielen, abspielen, video nicht verfügbar, nächstes video,
    nächstes video in # sekunden, wird geladen, video wird geladen, laden, lädt, vollbild, videoplayer, ton aus,
    bildergalerie, fotostrecke, zur bildergalerie, zur fotostrecke, bilder ansehen, alle bilder, # bilder, # fotos,
    bild vergrößern, vergrößern, bild # von #, foto # von #, im video, in bildern, mediathek, livestream
  `),
  chrome: list(`
    quelllink, quelle und link, zum originalartikel, originalartikel, originaltext, zum artikel, zur quelle,
    vorheriger artikel, nächster artikel, vorheriger artikel nächster artikel, vorheriger beitrag, nächster beitrag,
    zurück, weiter, nächste seite, vorige seite, nach oben, zum seitenanfang, zur startseite, startseite, menü, menu,
    menü öffnen, menü schließen, schließen, suche, suchen, zum inhalt springen, zum hauptinhalt springen, zum inhalt,
    direkt zum inhalt, über uns, kontakt, impressum, datenschutz, datenschutzerklärung, agb, nutzungsbedingungen,
    mediadaten, hilfe, faq, karriere, alle rechte vorbehalten, alle rechte vorbehalten …,
    vervielfältigung nur mit genehmigung …, der beitrag … erschien zuerst auf …,
    der beitrag … erschien zuerst unter …, erschien zuerst auf …, erschien zuerst unter …, erschien zuerst unter,
    dieser artikel erschien zuerst …, dieser artikel ist zuerst erschienen …, dieser beitrag erschien zuerst …,
    lesezeit # min, lesezeit # minuten, lesezeit # minute, lesedauer # min, lesedauer # minuten,
    lesedauer ca # minuten, lesezeit ca # minuten, lesezeit …, # min lesezeit, # minuten lesezeit, # min. lesezeit,
    schlagwörter, schlagworte, tags, rubriken, kategorien, inhaltsverzeichnis, inhalt, in diesem artikel,
    aktuelle nachrichten, aktuelles, neueste nachrichten, neueste artikel, eilmeldung, nachrichten, alle nachrichten,
    mehr nachrichten, topthemen, meistgelesen, beliebt, mehr anzeigen, alle anzeigen, weitere laden, mehr laden,
    weniger anzeigen, mehr, veröffentlicht, aktualisiert, stand, autor, zum autor, über den autor,
    alle artikel von …, alle beiträge von …, mehr artikel von …, vor # stunden, vor # stunde, vor # minuten,
    vor # tagen, vor # tag, zur person, e-paper, epaper, wetter, horoskop, rätsel, traueranzeigen, stellenmarkt,
    leserbriefe, redaktion, sprache, sprache wechseln, korrektur, aus dem archiv, © alle rechte vorbehalten,
    bitte warten
  `),
  mapCaptions: list(`
    diese karte zeigt, die karte zeigt, karte zeigt, karte von, karte der, diese grafik zeigt, die grafik zeigt,
    grafik zeigt, das diagramm zeigt, dieses diagramm zeigt, auf dieser karte, dieses satellitenbild zeigt,
    die infografik zeigt
  `),
  creditLabels: list(`
    archivbild,
    archivfoto,
    symbolbild,
    symbolfoto,
    beispielbild,
    foto, fotos, foto von, bild, bilder, bild von, bildquelle, bildnachweis, fotoquelle, fotonachweis,
    foto und copyright, bildrechte, archivfoto, archivbild, archivfotos, symbolbild, symbolfoto, illustration,
    screenshot, grafik, infografik, karte, karikatur, zeichnung, montage, fotomontage, fotocredit, bildcredit,
    copyright, credit
  `),
  signOffs: list(`
    mit, mit material von, mit material der, mit agenturen, mit agenturmaterial, mit informationen von, quelle,
    quellen, von, agenturen, quelle agenturen, nach agenturen, mit den agenturen, unter verwendung von,
    mit beiträgen von, via, text, und
  `),
  truncation: list(`
    weiterlesen, weiter lesen, hier weiterlesen, jetzt lesen, mehr lesen, lesen sie mehr, lesen sie hier weiter,
    lesen sie den ganzen artikel, den ganzen artikel lesen, ganzen artikel lesen, zum vollständigen artikel,
    vollständiger artikel, vollständigen artikel lesen, artikel weiterlesen, weiter, rest des artikels,
    klicken sie hier, hier klicken, fortsetzung folgt, infos unter, weitere infos
  `),
  translation: list(`
    dieser artikel wurde aus dem … übersetzt, dieser artikel wurde automatisch übersetzt …,
    dieser artikel wurde maschinell übersetzt …, dieser text wurde aus dem … übersetzt,
    dieser text wurde maschinell übersetzt …, dieser text wurde automatisch übersetzt …,
    das ist eine maschinelle übersetzung …, dies ist eine maschinelle übersetzung …,
    dies ist eine automatische übersetzung …, maschinelle übersetzung, maschinelle übersetzung …,
    maschinell übersetzt, maschinell übersetzt …, automatisch übersetzt, automatisch übersetzt …,
    automatische übersetzung …, aus dem englischen …, aus dem französischen …, aus dem spanischen …,
    aus dem russischen …, aus dem italienischen …, übersetzt aus dem …, übersetzt von …, übersetzt mit …,
    übersetzer deepl …, übersetzung deepl …, originalfassung auf …
  `),
  promotionVerbs: list(`
    laden, abonnieren, melden, folgen, erhalten, jetzt, hier, entdecken, bleiben, verpassen, aktivieren, treten,
    installieren, finden, hören, testen, besuchen, lesen, werden, registrieren, holen
  `),
  promotionThings: list(`
    app, apps, newsletter, newsletters, benachrichtigungen, push, whatsapp, telegram, podcast, podcasts, kanal,
    auswahl, postfach, facebook, instagram, youtube, tiktok, google, briefing, mail, e-mail, rundbrief
  `),
  captionLabels: list('bildunterschrift, bildtext, bildlegende, bildbeschreibung'),
  bylines: list(`
    von, text von, ein bericht von, ein kommentar von, eine analyse von, ein gastbeitrag von, interview von,
    von unserem korrespondenten, autor, autorin, verfasst von, geschrieben von, veröffentlicht von, aus,
    übersetzt von
  `),
  dated: list(`
    veröffentlicht, veröffentlicht am, erschienen am, aktualisiert, aktualisiert am, stand, zuletzt aktualisiert,
    zuletzt aktualisiert am, letzte aktualisierung, datum, erstellt am, publiziert, publiziert am, am
  `),
  chatter: list(`
    wenn (sie|du) (möchten|möchtest|wollen|willst|wünschen) kann ich … …,
    als ki-sprachmodell …, als sprachmodell …, hier ist die übersetzung, hier ist die übersetzung …,
    hier ist der übersetzte text …, natürlich hier ist …, gerne hier ist …, es tut mir leid aber ich kann …,
    bitte geben sie den text …, bitte stellen sie mir den text …, ich hoffe das hilft …, übersetzter text,
    trans_note …, trans note …
  `),
}
