/** Site furniture in Dutch: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    lees alles over,
    (lees|bekijk|luister|kijk) (ook|daarover|hierover),
    lees ook dit, lees daarover ook, lees hier, lees hier meer, lees hier alles over, 
    kijk ook, luister ook, meer hierover, meer over, aanbevolen, aanbevolen artikelen, aanbevolen voor jou,
    aanbevolen voor u, ook in het nieuws, dit is ook interessant, misschien vind je dit ook interessant,
    verder lezen, gerelateerde onderwerpen, gerelateerde berichten, vorig artikel, volgend artikel,
    vorig bericht, volgend bericht, 
    lees ook, lees ook eens, lees meer, lees verder, lees meer over, bekijk ook, zie ook, meer over dit onderwerp,
    meer lezen, gerelateerde artikelen, gerelateerd, ook interessant, dit vind je misschien ook leuk
  `),
  subscription: list(`
    lees verder (vanaf|voor) # …, word (abonnee|lid) (vanaf|voor) # …,
    word (lid|abonnee) (van|en|voor) …,
    dit artikel is exclusief voor abonnees, dit artikel is alleen voor (betalende|) (leden|abonnees|lezers),
    (al|reeds|bent u al|ben je al) (abonnee|lid) (log in|inloggen|log hier in|meld je aan|),
    neem een abonnement, kies een abonnement, kies jouw abonnement, start gratis, probeer gratis,
    probeer # (maand|weken|maanden) …, gratis proberen, onbeperkt lezen, onbeperkt toegang …,
    premium, plus, plusartikel, exclusief, maak een account aan,
    maak gratis een account aan, log in, log in om … …, doorlezen met …, lees gratis verder …,
    nog # artikelen gratis …,
    alleen voor abonnees, exclusief voor abonnees, dit artikel is alleen voor abonnees, al abonnee,
    al abonnee log in, inloggen, aanmelden, registreren, abonneren, abonneer nu, word abonnee, lees verder met …,
    om verder te lezen …
  `),
  promotion: list(`
    (elke|iedere) (ochtend|avond|dag|week|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (ontvang|krijg|lees|ontvangt u) (het beste|het belangrijkste|onze selectie|het nieuws|de beste) …, (al|) gelezen door (meer dan|ruim) # …, e-mailadres (inschrijven|aanmelden|versturen|ok),
    blijf op de hoogte (van|via|met) …,
    (download|installeer) (onze|gratis onze|de gratis) … (app|nieuwsapp) …,
    (schrijf|meld) (je|u) (hier|nu|gratis|) (in|aan) voor (de|onze|het) … (nieuwsbrief|nieuwsbrieven|newsletter) …,
    meld je aan voor onze … nieuwsbrief, meld je aan voor de nieuwsbrief …,
    (ontvang|krijg) (elke|iedere|dagelijks|wekelijks|het|de|ons|onze|gratis) … (nieuwsbrief|mailbox|inbox|mail|e-mail|pushmelding|app|whatsapp) …,
    volg ons ook op …, volg … op (facebook|instagram|whatsapp|google nieuws|x|twitter|tiktok),
    aanmelden voor de nieuwsbrief,
    aanmelden nieuwsbrief, nieuwsbrief ontvangen, bekijk alle nieuwsbrieven, je e-mailadres,
    vul je e-mailadres in, blijf op de hoogte, mis niets …, mis niks …,
    (fout|fouten|taalfout) (gezien|gevonden|ontdekt) (laat het ons weten|meld het|mail ons|) …,
    tip de redactie, heb je een tip …, heeft u een tip …, stuur ons een tip …, whatsapp ons,
    download de app, download onze app, schrijf je in voor de nieuwsbrief, schrijf je in voor onze nieuwsbrief,
    meld je aan voor onze nieuwsbrief, abonneer je op onze nieuwsbrief, volg ons op …, volg ons, nieuwsbrief,
    zet meldingen aan
  `),
  share: list(`
    luister (naar|) dit artikel (powered by|aangeboden door|mogelijk gemaakt door) …, toevoegen aan (favorieten|leeslijst|selectie|mijn selectie), om te delen,
    deel artikel, artikel delen, deel dit, deel deze pagina, delen via whatsapp, delen op facebook,
    delen via …, delen op …, kopieer de link, link kopiëren, link gekopieerd, stuur door, e-mail, mail,
    facebook, twitter, x, whatsapp, linkedin, bluesky, telegram, bewaar, bewaar artikel, opslaan voor later,
    later lezen, cadeau geven, artikel cadeau geven, luister naar dit artikel, beluister artikel,
    beluister dit artikel, lettergrootte, volg, volgend, afdrukken, printen,
    deel, delen, deel dit artikel, deel op facebook, deel via …, deel op …, kopieer link, print, bewaren, opslaan
  `),
  comments: list(`
    mijn naam (e mail|email) en (site|website) (opslaan|bewaren) in deze browser voor de volgende keer wanneer ik een reactie plaats,
    reageer op dit artikel, reageer op dit bericht, geef je mening, praat mee, discussieer mee,
    bekijk reacties, bekijk alle reacties, alle reacties, toon reacties, # reactie, reacties #,
    nog geen reacties, plaats reactie, schrijf een reactie, log in om te reageren, je moet ingelogd zijn …,
    huisregels, reageren is niet meer mogelijk, de reacties zijn gesloten, vereiste velden zijn gemarkeerd,
    vereiste velden zijn gemarkeerd met,
    reacties, # reacties, reageer, reageren, laat een reactie achter, plaats een reactie, geef een reactie,
    je e-mailadres wordt niet gepubliceerd, je e-mailadres wordt niet gepubliceerd …
  `),
  cookies: list(`
    privacy en cookies deze site maakt gebruik van cookies … … …,
    (om de beste ervaringen te bieden gebruiken wij|wij gebruiken) technologieën zoals cookies … … …,
    de technische opslag of toegang … … …,
    om … cookies (te|) (accepteren|toestaan) …,
    (dit|deze) (inhoud|content|video|element|bericht) … cookies … …, accepteer cookies, cookies toestaan,
    alle cookies accepteren, akkoord, instellingen, cookiebeleid, cookieverklaring,
    (wij|we) (gebruiken|plaatsen) cookies … …,
    door (verder te surfen|gebruik te maken|op akkoord te klikken|te klikken) … (stem|gaat) (je|u) …,
    alles accepteren, cookies accepteren, accepteren, wij gebruiken cookies …, deze website gebruikt cookies …,
    deze site gebruikt cookies …, cookie-instellingen
  `),
  player: list(`
    (tekst|artikel|verhaal|het artikel|de tekst) (gaat|loopt) (verder|door) (onder|na) (de|het|deze|dit) (advertentie|foto|video|foto's|tweet|bericht|afbeelding|kaart|grafiek|reclame|podcast),
    lees verder na de advertentie, lees verder onder de foto, lees verder onder de video,
    lees door na de advertentie, advertenties, advertentie overslaan, gesponsord, gesponsorde inhoud,
    betaalde inhoud, partnerbijdrage, speel video af, video afspelen, bekijk video, fotoserie, foto's bekijken,
    bekijk de foto's, bekijk foto's, vergroot foto, bezig met laden, luister terug, beluister de podcast,
    luister naar de podcast,
    advertentie, lees verder onder de advertentie, tekst gaat verder onder de foto,
    artikel gaat verder onder de advertentie, tekst loopt door onder de foto, bekijk de video, video niet beschikbaar
  `),
  chrome: list(`
    bericht navigatie, berichtnavigatie, vind ik leuk (laden|aan het laden),
    reclame, vergroot, laden, live, liveblog, ga naar hoofdinhoud, ga naar de hoofdinhoud, ga naar de inhoud,
    ga naar inhoud, direct naar inhoud, direct naar artikel, naar de inhoud, naar hoofdinhoud, naar boven,
    terug, home, menu, sluiten, sluit, sluit menu, zoeken, zoek,
    nos (nieuws|sport|regio|jeugdjournaal) (vandaag|gisteren|#) …, (vandaag|gisteren) # #,
    aangepast (vandaag|gisteren|op) …, leestijd #, leestijd # (minuten|min|minuut), # min, # min lezen,
    # minuten leestijd, leestijd …, onderwerpen, trefwoorden, tags, thema's, dossiers, dossier, net binnen,
    het laatste nieuws, alle nieuws, al het nieuws, meer laden, toon meer, laad meer, bekijk meer, meer,
    populair, best gelezen, meest gelezen artikelen, meest bekeken, trending, uitgelicht, voorpagina,
    in het kort, colofon, adverteren, vacatures, klantenservice, privacy, privacyverklaring,
    algemene voorwaarden, gebruiksvoorwaarden, copyright, veelgestelde vragen, dit artikel verscheen eerder …,
    dit artikel is eerder verschenen …, dit artikel verscheen eerst …, nieuws, binnenland, buitenland,
    politiek, economie, sport, cultuur, media, tech, wetenschap, gezondheid, opinie, regio, royalty,
    entertainment, lifestyle, video, podcasts, voetbal, show, geld, wonen, klimaat, onderwijs, samenleving,
    vlaanderen, nederland, europa, wereld, koningshuis, opmerkelijk, weer, columns,
    vorig artikel, volgend artikel, terug naar boven, alle rechten voorbehouden, alle rechten voorbehouden …,
    leestijd # minuten, leestijd # min, # min leestijd, over ons, contact, privacybeleid, meest gelezen,
    laatste nieuws, meer nieuws, bronlink
  `),
  mapCaptions: list(`
    deze kaart toont, de kaart toont, op deze kaart, deze grafiek toont
  `),
  creditLabels: list(`
    foto's, beeld anp, foto anp, © anp, eigen foto, stockfoto, foto ter illustratie, foto uit archief,
    videobeeld, still,
    foto, beeld, fotocredit, archieffoto, archiefbeeld, illustratie, bron foto, screenshot
  `),
  signOffs: list(`
    redactie, bron anp, met anp, door anp, anp redactie, met medewerking van,
    met, bron, bronnen, door, via, met informatie van
  `),
  truncation: list(`
    lees meer, lees verder, lees het hele artikel, verder lezen
  `),
  translation: list(`
    vertaald uit het (engels|frans|duits|spaans|italiaans|russisch|oekraïens|arabisch) (door …|),
    automatisch vertaald (uit|door|met|vanuit) …,
    dit artikel is dit artikel is vertaald uit …, 
    automatische vertaling
  `),
  promotionVerbs: list(`
    download, abonneer, schrijf, meld, volg, ontvang, ontdek
  `),
  promotionThings: list(`
    app, nieuwsbrief, meldingen, whatsapp, telegram, podcast, kanaal, inbox
  `),
  captionLabels: list(`
    bijschrift, fotobijschrift
  `),
  bylines: list(`
    door onze verslaggever, door onze redactie, van onze redactie, van onze verslaggever,
    door onze correspondent, van onze verslaggevers, geschreven door, auteur, redactie,
    door, tekst, van onze correspondent
  `),
  dated: list(`
    laatste update, laatste wijziging, geplaatst op, geplaatst, aangepast, aangepast op, gewijzigd op, datum,
    publicatiedatum, op,
    gepubliceerd, gepubliceerd op, bijgewerkt, laatst bijgewerkt, laatst bijgewerkt op
  `),
  chatter: list(`
    als ai-taalmodel …, hier is de vertaling, hier is de vertaling …
  `),
}
