/** Site furniture in Dutch: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    lees ook, lees ook eens, lees meer, lees verder, lees meer over, bekijk ook, zie ook, meer over dit onderwerp,
    meer lezen, gerelateerde artikelen, gerelateerd, ook interessant, dit vind je misschien ook leuk
  `),
  subscription: list(`
    alleen voor abonnees, exclusief voor abonnees, dit artikel is alleen voor abonnees, al abonnee,
    al abonnee log in, inloggen, aanmelden, registreren, abonneren, abonneer nu, word abonnee, lees verder met …,
    om verder te lezen …
  `),
  promotion: list(`
    download de app, download onze app, schrijf je in voor de nieuwsbrief, schrijf je in voor onze nieuwsbrief,
    meld je aan voor onze nieuwsbrief, abonneer je op onze nieuwsbrief, volg ons op …, volg ons, nieuwsbrief,
    zet meldingen aan
  `),
  share: list(`
    deel, delen, deel dit artikel, deel op facebook, deel via …, deel op …, kopieer link, print, bewaren, opslaan
  `),
  comments: list(`
    reacties, # reacties, reageer, reageren, laat een reactie achter, plaats een reactie, geef een reactie,
    je e-mailadres wordt niet gepubliceerd, je e-mailadres wordt niet gepubliceerd …
  `),
  cookies: list(`
    alles accepteren, cookies accepteren, accepteren, wij gebruiken cookies …, deze website gebruikt cookies …,
    deze site gebruikt cookies …, cookie-instellingen
  `),
  player: list(`
    advertentie, lees verder onder de advertentie, tekst gaat verder onder de foto,
    artikel gaat verder onder de advertentie, tekst loopt door onder de foto, bekijk de video, video niet beschikbaar
  `),
  chrome: list(`
    vorig artikel, volgend artikel, terug naar boven, alle rechten voorbehouden, alle rechten voorbehouden …,
    leestijd # minuten, leestijd # min, # min leestijd, over ons, contact, privacybeleid, meest gelezen,
    laatste nieuws, meer nieuws, bronlink
  `),
  mapCaptions: list(`
    deze kaart toont, de kaart toont, op deze kaart, deze grafiek toont
  `),
  creditLabels: list(`
    foto, beeld, fotocredit, archieffoto, archiefbeeld, illustratie, bron foto, screenshot
  `),
  signOffs: list(`
    met, bron, bronnen, door, via, met informatie van
  `),
  truncation: list(`
    lees meer, lees verder, lees het hele artikel, verder lezen
  `),
  translation: list(`
    dit artikel is automatisch vertaald …, dit artikel is vertaald uit …, automatisch vertaald …, vertaald uit het …,
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
    door, tekst, van onze correspondent
  `),
  dated: list(`
    gepubliceerd, gepubliceerd op, bijgewerkt, laatst bijgewerkt, laatst bijgewerkt op
  `),
  chatter: list(`
    als ai-taalmodel …, hier is de vertaling, hier is de vertaling …
  `),
}
