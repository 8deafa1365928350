/** Word lists of Italian. */
import {list} from '../list.ts'
import type {WordLists} from '../pack.ts'

export const words: WordLists = {
  abbreviations: list(`
    a.C, all, art, artt, avv, c.a, cap, c.c, c.d, cfr, cit, c.m, co, cod, col, d.C, dott, ecc, ed, es, p.es, etc, fig, f.lli,
    ib, id, lett, max, mar, min, mitt, n, n.d.r, ndr, nr, num, p, pag, pagg, par, pp, p.v, q, r, reg, rif, s, S.p.A, s.r.l,
    seg, segg, sec, sez, sigg, ss, St, tel, v, vol, voll, vs, U.E, U.S.A, gen, feb, apr, mag, giu, lug, ago, set, sett, ott,
    nov, dic
  `),
  honorifics: list(`
    Sig, Sigg, Sig.ra, Sig.na, Dott, Dott.ssa, Dr, Dr.ssa, Prof, Prof.ssa, Proff, Avv, Ing, Arch, Geom, Rag, On, Sen, Gen, Col,
    Cap, Ten, Mons, Card, Don, Cav, Comm, S, Ss, Egr, Gent
  `),
  weekdays: list('lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica'),
  months: list(
    'gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre',
  ),
  stopWords: list(`
    il, lo, la, i, gli, le, l, un, uno, una, di, del, dello, della, dell, dei, degli, delle, d, e, ed, a, ad, al, allo, alla,
    all, ai, agli, alle, da, dal, dallo, dalla, dall, dai, dagli, dalle, in, nel, nello, nella, nell, nei, negli, nelle, con,
    col, su, sul, sullo, sulla, sull, sui, sugli, sulle, per, tra, fra, senza, contro, verso, dopo, prima, durante, secondo,
    che, chi, cui, quale, quali, dove, quando, come, perché, se, ma, o, anche, però, quindi, mentre, sia, né, non, più, meno,
    molto, poco, così, ancora, già, sempre, mai, solo, si, mi, ti, ci, vi, ne, lui, lei, loro, noi, voi, io, suo, sua, suoi,
    sue, mio, mia, nostro, nostra, questo, questa, questi, queste, quello, quella, quelli, quelle, tutto, tutti, tutta, tutte,
    altro, altra, altri, altre, ogni, stesso, stessa, è, sono, era, erano, essere, stato, stata, stati, state, fu, ha, hanno,
    aveva, avevano, avere, ho, può, possono, deve, devono, fatto, fare, anni, anno, due, tre, primo, oggi, ora, poi, invece,
    infatti, dice, ecco, c, quest, cosa, alcuni, alcune
  `),
  demonyms: list(`
    afghano, africano, albanese, algerino, americano, arabo, argentino, armeno, asiatico, australiano, austriaco, azero,
    basco, belga, bielorusso, boliviano, bosniaco, brasiliano, britannico, bulgaro, cambogiano, canadese, catalano, ceceno,
    ceco, cileno, cinese, cipriota, colombiano, congolese, coreano, croato, cubano, danese, ebreo, ecuadoriano, egiziano,
    eritreo, estone, etiope, europeo, filippino, finlandese, francese, georgiano, giapponese, giordano, greco, guatemalteco,
    haitiano, indiano, indonesiano, inglese, iracheno, iraniano, irlandese, islandese, israeliano, italiano, kazako, keniota,
    kirghiso, kosovaro, kuwaitiano, curdo, lettone, libanese, libico, lituano, lussemburghese, macedone, maliano, maltese,
    marocchino, messicano, moldavo, mongolo, montenegrino, neozelandese, nigeriano, nordcoreano, norvegese, olandese,
    osseto, pachistano, palestinese, persiano, peruviano, polacco, portoghese, romeno, rumeno, russo, saudita, scozzese,
    senegalese, serbo, siriano, slovacco, sloveno, somalo, sovietico, spagnolo, statunitense, sudafricano, sudanese, svedese,
    svizzero, tagiko, tailandese, taiwanese, tataro, tedesco, thailandese, tunisino, turco, turkmeno, ucraino, ungherese,
    uruguaiano, uzbeko, venezuelano, vietnamita, yemenita
  `),
  ambiguousDemonyms: [],
  lowerCasePhrases: [],
}
