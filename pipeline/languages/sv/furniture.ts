/** Site furniture in Swedish: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    läs också, läs även, läs mer, läs mer om, se också, se även, mer om ämnet, relaterade artiklar, relaterat,
    du kanske också gillar, rekommenderat
  `),
  subscription: list(`
    endast för prenumeranter, bara för prenumeranter, redan prenumerant, redan prenumerant logga in, logga in,
    registrera dig, prenumerera, bli prenumerant, för att läsa vidare …
  `),
  promotion: list(`
    ladda ner appen, ladda ner vår app, prenumerera på vårt nyhetsbrev, anmäl dig till vårt nyhetsbrev,
    följ oss på …, nyhetsbrev, slå på notiser
  `),
  share: list(`
    dela, dela artikeln, dela på facebook, kopiera länk, skriv ut, spara, spara artikel
  `),
  comments: list(`
    kommentarer, # kommentarer, kommentera, lämna en kommentar, skriv en kommentar, lämna ett svar,
    din e-postadress kommer inte publiceras …
  `),
  cookies: list(`
    acceptera, godkänn alla, acceptera alla, vi använder cookies …, den här webbplatsen använder cookies …
  `),
  player: list(`
    annons, artikeln fortsätter under annonsen, artikeln fortsätter efter annonsen, se videon, laddar
  `),
  chrome: list(`
    föregående artikel, nästa artikel, till toppen, alla rättigheter förbehållna, lästid # min, lästid # minuter,
    om oss, kontakt, integritetspolicy, senaste nytt, senaste nyheterna, mest läst, länk till källan
  `),
  mapCaptions: list(`
    den här kartan visar, kartan visar
  `),
  creditLabels: list(`
    foto, bild, arkivbild, arkivfoto, illustration, bildkälla, skärmdump
  `),
  signOffs: list(`
    källa, källor, med, via
  `),
  truncation: list(`
    läs mer, läs hela artikeln, fortsätt läsa
  `),
  translation: list(`
    den här artikeln har översatts …, maskinöversatt, automatisk översättning, översatt från …
  `),
  promotionVerbs: list(`
    ladda, prenumerera, anmäl, följ, få, upptäck
  `),
  promotionThings: list(`
    appen, app, nyhetsbrev, notiser, whatsapp, telegram, podd
  `),
  captionLabels: list(`
    bildtext
  `),
  bylines: list(`
    av, text, skriven av
  `),
  dated: list(`
    publicerad, publicerat, uppdaterad, uppdaterat, senast uppdaterad
  `),
  chatter: list(`
    här är översättningen, här är översättningen …, som en språkmodell …
  `),
}
