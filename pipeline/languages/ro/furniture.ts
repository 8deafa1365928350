/** Site furniture in Romanian: the commonest labels and notices. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    citește și, citiți și, citeşte şi, citiţi şi, citește și articolul, vezi și, vedeți și, vezi şi,
    articole similare, știri similare, pe aceeași temă, te-ar putea interesa, v-ar putea interesa, recomandări,
    mai multe despre
  `),
  subscription: list(`
    doar pentru abonați, conținut exclusiv pentru abonați, ești deja abonat, autentificare, autentifică-te,
    înregistrează-te, abonează-te, abonează-te acum, pentru a citi mai departe …
  `),
  promotion: list(`
    descarcă aplicația, descarcă aplicația noastră, abonează-te la newsletter, abonează-te la newsletterul nostru,
    urmărește-ne pe …, urmăriți-ne pe …, urmărește-ne pe google news, urmărește cel mai nou …, fii la curent …,
    newsletter, activează notificările
  `),
  share: list(`
    distribuie, distribuie articolul, distribuie pe facebook, partajează, trimite, copiază linkul, tipărește,
    salvează
  `),
  comments: list(`
    comentarii, # comentarii, lasă un comentariu, adaugă un comentariu, scrie un comentariu, lasă un răspuns,
    adresa ta de email nu va fi publicată …, adresa ta de email nu va fi publicată
  `),
  cookies: list(`
    accept, accept toate, acceptă toate, acest site folosește cookies …, acest site utilizează cookie-uri …,
    folosim cookie-uri …
  `),
  player: list(`
    publicitate, reclamă, articolul continuă după reclamă, articolul continuă mai jos, vezi video, se încarcă,
    video recomandat
  `),
  chrome: list(`
    articolul precedent, articolul următor, articolul anterior, înapoi sus, acasă, toate drepturile rezervate,
    toate drepturile rezervate …, timp de citire # min, timp de citire # minute, despre noi, contact,
    politica de confidențialitate, ultimele știri, cele mai citite, linkul sursei
  `),
  mapCaptions: list(`
    această hartă arată, harta arată
  `),
  creditLabels: list(`
    foto, fotografie, imagine, sursa foto, foto arhivă, imagine de arhivă, captură video, captură de ecran,
    ilustrație
  `),
  signOffs: list(`
    sursa, surse, cu, via
  `),
  truncation: list(`
    citește mai mult, citește mai departe, citește tot articolul, citește continuarea, continuare
  `),
  translation: list(`
    acest articol a fost tradus …, traducere automată, tradus automat …, tradus din …
  `),
  promotionVerbs: list(`
    descarcă, abonează, urmărește, urmăriți, primește, fii
  `),
  promotionThings: list(`
    aplicația, newsletter, newsletterul, notificările, whatsapp, telegram, podcast, canalul
  `),
  captionLabels: list(`
    legendă
  `),
  bylines: list(`
    de, autor, scris de, redactor
  `),
  dated: list(`
    publicat, publicat la, publicat în, actualizat, ultima actualizare, data publicării
  `),
  chatter: list(`
    iată traducerea, iată traducerea …, ca model lingvistic …
  `),
}
