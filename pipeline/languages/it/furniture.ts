/** Site furniture in Italian: its own, and what machines make of other languages' furniture. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const furniture: FurniturePhrases = {
  readAlso: list(`
    ti consigliamo di leggere, da leggere, leggi pure, leggi di più su, potrebbe anche piacerti,
    video consigliati, video suggeriti, i più visti, articolo precedente, articolo successivo,
    articoli recenti, articoli suggeriti, articoli consigliati, altro su questo argomento, altri contenuti,
    potrebbero interessarti anche, (leggi|guarda|ascolta|vedi|scopri) (anche|pure|qui|inoltre),
    in evidenza oggi,
    (leggi|guarda|ascolta|vedi|scopri|segui) (anche|qui|) (il nostro|la nostra|i nostri|lo|la|il|l'|lo) (speciale|analisi|reportage|intervista|inchiesta|editoriale|diretta|commento|dossier|video|podcast|approfondimento|racconto),
    (la redazione|la nostra redazione) (consiglia|ti consiglia|suggerisce),
    sullo stesso (argomento|tema),
    approfondimenti,
    per approfondire,
    leggi anche, leggere anche, da leggere anche, leggete anche, si legga anche, vedi anche, guarda anche,
    ascolta anche, leggi di più, leggi l'articolo, leggi ancora, per saperne di più, per approfondire,
    approfondimento, approfondimenti, sullo stesso argomento, sullo stesso tema, articoli correlati,
    articolo correlato, notizie correlate, contenuti correlati, argomenti correlati, correlati,
    ti potrebbe interessare, ti potrebbe interessare anche, potrebbe interessarti, potrebbe interessarti anche,
    può interessarti, potrebbero interessarti, potrebbe anche interessarti, da non perdere, non perdere, consigliati,
    consigliati per te, ti consigliamo, vi consigliamo, altri articoli, altre notizie, i più letti, più letti,
    continua con, scopri anche, dalla stessa sezione, dello stesso autore
  `),
  subscription: list(`
    abbonati (a|da|per) # …, abbonati (da|a partire da) soli # …,
    accesso illimitato a (tutti|tutte|tutto) …,
    contenuto riservato (a|ai|agli|alle) …,
    caro lettore … (abbonati|sostieni|abbonarti|abbonamento) …,
    (sostieni|sostenete) … (giornalismo|informazione) … abbonati, accesso riservato,
    contenuto per gli abbonati, contenuto per abbonati premium,
    (questo|il) contenuto è … (abbonati|abbonamento) …, abbonati per continuare, abbonati e leggi …,
    prova # (mese|euro|€) …, attiva subito …, attiva la prova …, accedi per continuare, sblocca l'articolo,
    sblocca articolo, leggi senza limiti, (hai|ti restano) # articoli (gratuiti|gratis) …,
    (abbonati|iscriviti|registrati|accedi) … per (leggere|continuare|proseguire|accedere|sbloccare) … (articolo|articoli|contenuto|contenuti|lettura|leggere|testo|sito|giornale),
    (questo|il|l'|) (articolo|contenuto|testo) è (riservato|disponibile solo|esclusivo|accessibile solo) (agli|ai|per gli|per) (nostri|) (abbonati|iscritti|utenti registrati|soci|utenti premium),
    (sei già|sei|già) (abbonato|iscritto|registrato|abbonata) (accedi|accedi qui|entra|clicca qui),
    articolo riservato ai nostri abbonati, articolo riservato agli abbonati, riservato agli abbonati,
    riservato ai nostri abbonati, solo per abbonati, contenuto riservato agli abbonati, contenuto per abbonati,
    questo contenuto è riservato agli abbonati, questo articolo è riservato agli abbonati,
    contenuto a pagamento, contenuto a pagamento per gli utenti abbonati, contenuto a pagamento …,
    il resto è riservato agli abbonati, ti resta # da leggere, vi resta # da leggere, ti resta # da scoprire,
    vi resta # da scoprire, già abbonato, sei già abbonato, sei già abbonato accedi, sei già abbonato accedi qui,
    già abbonato accedi, hai già un account, hai già un account accedi, accedi, accedi qui, login, registrati,
    registrati gratis, registrati gratuitamente, crea un account, il mio account, abbonati, abbonati ora,
    abbonati subito, abbonati a partire da # …, abbonati per # …, abbonati per continuare a leggere,
    abbonati per leggere …, per continuare a leggere …, per leggere l'articolo completo …,
    per leggere tutto l'articolo …, vuoi continuare a leggere, vuoi leggere di più, 
    prova gratuita, prova gratis, senza impegno, disdici quando vuoi, scopri le offerte, vedi le offerte, sostienici,
    sostieni il nostro giornalismo …, sostieni il giornalismo indipendente …, fai una donazione, dona ora, premium,
    contenuto premium, regala questo articolo, il tuo abbonamento è in uso …
  `),
  promotion: list(`
    (ogni|tutte le|tutti i) (mattina|mattine|sera|sere|giorno|giorni|settimana|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) (ricevi|ricevete|scopri|leggi) (il meglio|l'essenziale|la nostra selezione|la selezione|le notizie) …, (già|) (letta|letto|seguita|seguito) da (oltre|più di) # …, indirizzo (e-mail|email) (iscriviti|registrazione|invia|ok),
    scarica l'app di … (notizie|notifiche|ricevi|ricevere) …,
    (vuoi|se vuoi) (restare|rimanere) (sempre|) aggiornato … …,
    segui … (anche|) su (facebook|instagram|whatsapp|telegram|google news|twitter|x|youtube) …,
    scarica gratis …, aggiungi … (fonte|fonti) … (google|preferita|preferite) …,
    scegli … come fonte preferita …, ricevi le notizie direttamente …, entra nella community …,
    seguici anche su google news …, iscriviti gratuitamente …, resta connesso,
    (scrivi|scriveteci) … (redazione|whatsapp|mail) …,
    (iscriviti|abbonati|registrati) … (alla|alle|al) (nostra|nostre|nostro|) … (newsletter|canale|newsletter …),
    (ricevi|segui|scarica|resta|rimani|seguici) (tutte|le|la|ogni|i|su|sui|aggiornato|il|l') … (whatsapp|telegram|app|newsletter|email|e-mail|facebook|instagram|google news|notifiche|canale),
    scarica l'app, scarica la nostra app, scarica l'applicazione, scarica la nostra applicazione,
    scarica gratis l'app, disponibile su google play, disponibile su app store, apri nell'app,
    iscriviti alla newsletter, iscriviti alla nostra newsletter, iscriviti alla newsletter …,
    iscriviti alla nostra newsletter …, iscriviti alle newsletter, iscriviti alle nostre newsletter,
    iscriviti al canale …, iscriviti al nostro canale …, iscriviti al nostro canale, iscriviti gratis …,
    abbonati alla newsletter, ricevi la newsletter, ricevi la nostra newsletter, ricevi le notizie …,
    ricevi ogni mattina …, ricevi ogni giorno …, ricevi sempre le ultime notizie, ricevi le ultime notizie …,
    ricevi gli aggiornamenti …, unisciti al nostro canale …, unisciti al canale …, entra nel nostro canale …,
    seguici, seguici su …, seguici sui social, seguici sui nostri canali social, seguici anche su …,
    segui … su facebook, segui … su google news, segui … su whatsapp, segui tutte le notizie …,
    segui il nostro canale …, attiva le notifiche, newsletter, le nostre newsletter, la nostra newsletter,
    la nostra app, i nostri podcast, scopri la nostra app, scopri le nostre newsletter, rimani aggiornato,
    rimani aggiornato …, resta aggiornato, resta aggiornato …, resta sempre aggiornato …,
    non perdere le ultime notizie …, non perderti …, la tua email, il tuo indirizzo email, indirizzo email,
    inserisci la tua email, grazie per esserti iscritto, grazie per l'iscrizione,
    puoi cancellarti in qualsiasi momento, annulla iscrizione, segnala un errore, scrivici, scrivi alla redazione,
    invia una segnalazione
  `),
  share: list(`
    ascolta (l'articolo|questo articolo) (powered by|offerto da|realizzato da) …, aggiungi (ai preferiti|alle tue selezioni|alla tua lista|alla lista), per condividere,
    suggerisci, altri, ascolta l'articolo # min, ascolta la versione audio dell'articolo,
    ascolta questo articolo ora, salva per dopo, leggi dopo, leggi più tardi, regala, regala articolo,
    aumenta carattere, diminuisci carattere, dimensione carattere, bluesky, threads, telegram, linkedin,
    e-mail, email, copia, copia url, pinterest, messenger, segui argomento, segui autore,
    condividi su telegram,
    condividi, condividere, condividi su facebook, condividi su twitter, condividi su x, condividi su whatsapp,
    condividi su linkedin, condividi su …, condividi via …, condividi articolo, condividi l'articolo,
    condividi questo articolo, condividi la notizia, # condivisioni, # condivisione, condivisioni, copia link,
    copia il link, link copiato, stampa, stampa articolo, invia, invia per email, invia via email, invia a un amico,
    salva, salva articolo, aggiungi ai preferiti, segui, twitta, tweet, facebook, twitter, whatsapp,
    facebook twitter …, ascolta, ascolta l'articolo, ascolta questo articolo, ascolta la notizia, dimensione testo,
    mi piace, cliccare per condividere su …, fai clic per condividere su …
  `),
  comments: list(`
    i commenti dei lettori, commenti #, vai ai commenti, leggi # commenti, partecipa, commenta per primo,
    scrivi il tuo commento, il tuo commento, inserisci il tuo commento, devi effettuare il login per …,
    netiquette, regolamento commenti,
    commenti, commento, # commenti, # commento, nessun commento, lascia un commento, lasciare un commento,
    lascia il tuo commento, scrivi un commento, aggiungi un commento, aggiungi commento, pubblica commento,
    invia commento, commenta, commenta la notizia, commenta l'articolo, rispondi, annulla risposta,
    lascia un commento annulla risposta, vedi i commenti, mostra commenti, leggi i commenti, tutti i commenti,
    vedi tutti i commenti, i commenti sono chiusi, commenti disabilitati, il tuo indirizzo email non sarà pubblicato,
    il tuo indirizzo email non sarà pubblicato …, i campi obbligatori sono contrassegnati,
    salva il mio nome email e sito web …, devi essere connesso per …, accedi per commentare,
    partecipa alla discussione, sii il primo a commentare, questo sito utilizza akismet per ridurre lo spam …,
    regole per i commenti
  `),
  cookies: list(`
    (per fornire le migliori esperienze|) utilizziamo tecnologie come i cookie … … …,
    l'archiviazione tecnica o l'accesso … … …,
    per (visualizzare|vedere|guardare) (questo|il) (contenuto|video|post) … (cookie|accetta|accettare|consenso|preferenze) … …,
    accetta e prosegui, scopri di più e personalizza, accetta tutti i cookie, personalizza,
    (cliccando|proseguendo|continuando|accettando|navigando) … (accetti|acconsenti|autorizzi|accetta|acconsente) … …,
    (questo|il) (video|contenuto) non può essere (visualizzato|riprodotto|mostrato|caricato) … (cookie|consenso) …,
    accetta, accetta tutto, accetta tutti, accetta i cookie, accetta e continua, accetta e chiudi, rifiuta,
    rifiuta tutto, continua senza accettare, accetto, gestisci cookie, gestisci preferenze, impostazioni cookie,
    preferenze cookie, cookie policy, informativa sui cookie, utilizziamo i cookie …, usiamo i cookie …,
    questo sito utilizza cookie …, questo sito usa i cookie …, questo sito utilizza i cookie …,
    noi e i nostri partner …, proseguendo la navigazione …, continuando a navigare …, cliccando su accetta …,
    il tuo browser non supporta …, abilita javascript …, attiva javascript …, per visualizzare questo contenuto …,
    questo contenuto è bloccato …, disattiva il tuo adblock …
  `),
  player: list(`
    continua a leggere dopo l'annuncio, pubblicità continua la lettura di seguito, salta la pubblicità,
    guarda tutte le foto, sfoglia la gallery, sfoglia la galleria, vai alla gallery, ascolta il podcast,
    video in riproduzione, il video non è disponibile,
    (ascolta|ascoltate) (il|questo|l'|la) (podcast|episodio|audio|articolo|puntata) …,
    pubblicità, annuncio, annunci, sponsorizzato, contenuto sponsorizzato, continua a leggere dopo la pubblicità,
    l'articolo prosegue dopo la pubblicità, continua dopo la pubblicità, l'articolo continua dopo la pubblicità,
    video suggerito, video consigliato, guarda il video, riproduci, riproduci video, caricamento,
    caricamento in corso, caricamento video, schermo intero, video non disponibile, prossimo video,
    galleria fotografica, fotogallery, gallery, guarda le foto, guarda la gallery, # foto, ingrandisci, foto # di #,
    in diretta, diretta, audio in caricamento
  `),
  chrome: list(`
    vai alla (home page|homepage|home|pagina iniziale),
    foto, video, loading, # min, # min lettura, lettura in # (min|minuti), vai al menu, vai alla ricerca,
    leggi i commenti, tutte le news, le notizie del giorno, le ultime notizie, ultimi articoli,
    articoli più letti, i più commentati, notizie del giorno, news, cronaca, cronache, politica, esteri, mondo,
    economia, finanza, sport, calcio, cultura, spettacoli, spettacolo, scienza, scienze, salute, tecnologia,
    ambiente, scuola, viaggi, moda, cucina, motori, opinioni, editoriali, italia, europa, lavoro, giustizia,
    mafie, società, televisione, cinema, musica, libri, innovazione, lifestyle, risparmio, casa,
    argomenti trattati, persone, temi, luoghi, segnala errore, correggi, copyright, partner, abbonamenti,
    link alla fonte, fonte originale, articolo originale, leggi l'articolo originale, leggi l'originale,
    articolo precedente, articolo successivo, articolo precedente articolo successivo, precedente, successivo,
    successiva, indietro, torna indietro, torna su, torna all'inizio, torna alla home, home, homepage, menu, menù,
    chiudi, apri menu, chiudi menu, cerca, ricerca, vai al contenuto, salta al contenuto,
    vai al contenuto principale, chi siamo, contatti, contattaci, note legali, privacy, privacy policy,
    informativa sulla privacy, termini e condizioni, condizioni d'uso, mappa del sito, aiuto,
    tutti i diritti riservati, tutti i diritti riservati …, riproduzione riservata, © riproduzione riservata,
    riproduzione riservata …, diritti riservati, l'articolo … 
    l'articolo … sembra essere il primo su …, questo articolo è stato pubblicato originariamente …,
    articolo pubblicato originariamente …, tempo di lettura # min, tempo di lettura # minuti, tempo di lettura …,
    # min di lettura, # minuti di lettura, lettura # min, lettura # minuti, tag, tags, argomenti, categorie, sezioni,
    in questo articolo, indice, ultime notizie, ultim'ora, ultima ora, notizie, tutte le notizie, altre notizie,
    in evidenza, in primo piano, primo piano, più letti, i più letti, tendenze, mostra altro, vedi tutti, vedi tutte,
    vedi altro, carica altri, mostra meno, pubblicato, pubblicato il, aggiornato, autore, l'autore,
    informazioni sull'autore, tutti gli articoli di …, vedi tutti gli articoli …, # ore fa, # ora fa, # minuti fa,
    # giorni fa, # giorno fa, redazione, la redazione, edizione digitale, meteo, oroscopo, necrologi, annunci,
    lingua, cambia lingua, rss, pubblicità
  `),
  mapCaptions: list(`
    questa mappa mostra, la mappa mostra, questa cartina mostra, mappa che mostra, mappa di, mappa del, cartina di,
    questo grafico mostra, il grafico mostra, questa infografica mostra, l'infografica mostra,
    infografica che mostra, in questa mappa, questa immagine satellitare mostra
  `),
  creditLabels: list(`
    foto ansa, foto lapresse, credit foto, crediti immagine, foto dal web, immagine dal web,
    foto d'archivio,
    immagine d'archivio,
    foto di archivio,
    immagine di archivio,
    foto di repertorio,
    immagine di repertorio,
    immagine illustrativa,
    foto, foto di, fotografia, fotografia di, immagine, immagini, crediti, credito, crediti foto, credito foto,
    credits, foto credit, foto archivio, foto d'archivio, foto di archivio, immagine d'archivio,
    immagine di repertorio, foto di repertorio, repertorio, screenshot, schermata, fermo immagine, illustrazione,
    infografica, disegno, collage, fotomontaggio, copertina, fonte immagine, fonte foto
  `),
  signOffs: list(`
    con, fonte, fonti, da, di, via, con agenzie, con le agenzie, agenzie, fonte agenzie, con informazioni di,
    con informazioni da, redazione e agenzie, e agenzie, redazione ansa, testo
  `),
  truncation: list(`
    continua a leggere (su|l'articolo|dopo|qui|nella|gratis) …,
    leggi tutto, leggi di più, leggi l'articolo completo, leggi l'articolo intero, continua a leggere,
    continua la lettura, leggi il resto, continua, prosegui la lettura, articolo completo,
    clicca qui, clicca qui per …, segue, il resto dell'articolo, mostra tutto
  `),
  translation: list(`
    tradotto (dall'inglese|dal francese|dal tedesco|dallo spagnolo|dal portoghese|dal russo|dall'arabo|dal cinese|dall'ucraino) (da …|),
    (tradotto|traduzione) (da|con|di|tramite) (deepl|google …|ia|intelligenza artificiale|una macchina),
    tradotto automaticamente (da|dal|dall'|con) …,
    traduzione automatica (da|dal|dall'|dallo) …,
    versione originale in (inglese|francese|tedesco|spagnolo|russo),
    questo articolo è stato questo articolo è stato 
    questo articolo è una traduzione …, questo testo è stato tradotto …, questa è una 
    traduzione automatica, tradotto automaticamente, 
    traduzione a cura di …
  `),
  promotionVerbs: list(`
    scarica, iscriviti, ricevi, unisciti, segui, seguici, installa, attiva, scopri, trova, non, rimani, resta,
    ascolta, clicca, prova, entra, abbonati, registrati
  `),
  promotionThings: list(`
    app, applicazione, newsletter, notifiche, whatsapp, telegram, podcast, canale, selezione, facebook, instagram,
    youtube, tiktok, google, email, casella, mail
  `),
  captionLabels: list('didascalia, didascalia foto, didascalia immagine'),
  bylines: list(`
    di, a cura di, da, scritto da, testo di, articolo di, autore, autrice, dal nostro corrispondente,
    dal nostro inviato, pubblicato da, intervista di, traduzione di
  `),
  dated: list(`
    pubblicato, pubblicato il, aggiornato, aggiornato il, aggiornato alle, ultimo aggiornamento, ultima modifica,
    data, data di pubblicazione, modificato il, creato il, il
  `),
  chatter: list(`
    se (vuoi|desideri|lo desideri|preferisci) (posso|posso anche) … …,
    come modello linguistico …, in quanto modello linguistico …, ecco la traduzione, ecco la traduzione …,
    ecco il testo tradotto …, certo ecco …, certamente ecco …, mi dispiace ma non posso …,
    per favore fornisci il testo …, spero che questo aiuti …, testo tradotto
  `),
}
