/** Word lists of French. */
import {list} from '../list.ts'
import type {WordLists} from '../pack.ts'

export const words: WordLists = {
  abbreviations: list(`
    adj, ann, apr, art, av, bd, boul, c.-à-d, cf, ch, chap, coll, dép, dir, doc, éd, env, etc, ex, fasc, fém, fig, hab, ibid,
    id, inf, ing, J.-C, l, loc, masc, max, min, ms, n, n.b, obs, p, p.-s, p. ex, pl, pp, préf, r, réf, rem, s, sq, sqq, suiv,
    sup, suppl, sv, t, tél, trad, v, vol, vs, O.N.U, U.E, U.R.S.S, É.-U, S.N.C.F, A.F.P, S.A, janv, févr, avr, juil, sept,
    oct, nov, déc
  `),
  honorifics: list(`
    M, MM, Mme, Mmes, Mlle, Mlles, Me, Mes, Dr, Drs, Pr, Mgr, Vve, Col, Cdt, Cap, Gén, Lt, Adj, Ste, St, Mᵐᵉ, Mᵉ
  `),
  weekdays: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  months: list(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ),
  stopWords: list(`
    le, la, les, l, un, une, des, de, du, d, et, à, a, au, aux, en, dans, par, pour, sur, avec, sans, sous, entre, vers, chez,
    contre, depuis, pendant, avant, après, dès, selon, malgré, que, qu, qui, quoi, dont, où, ce, cet, cette, ces, celui, celle,
    ceux, c, s, n, j, m, t, je, tu, il, elle, on, nous, vous, ils, elles, lui, leur, leurs, eux, se, me, te, y, son, sa, ses,
    mon, ma, mes, notre, nos, votre, vos, ne, pas, plus, moins, très, aussi, encore, déjà, toujours, jamais, tout, tous,
    toute, toutes, même, mêmes, autre, autres, mais, ou, donc, car, ni, si, comme, quand, lorsque, puis, alors, ainsi, est,
    sont, était, étaient, été, être, fut, sera, ont, avait, avaient, avoir, eu, fait, faire, peut, doit, deux, trois, premier,
    première, ans, année, années, jour, jours, cela, ça, là, ici, bien, peu, trop, entre, aucun, aucune, chaque, plusieurs,
    quelques, dit, a-t-il, a-t-elle, afin, parce, tandis, notamment, aujourd, hui
  `),
  demonyms: list(`
    afghan, africain, albanais, algérien, allemand, américain, anglais, arabe, argentin, arménien, asiatique, australien,
    autrichien, azerbaïdjanais, azéri, bangladais, basque, belge, biélorusse, birman, bolivien, bosnien, brésilien,
    britannique, bulgare, burkinabé, cambodgien, camerounais, canadien, catalan, chilien, chinois, chypriote, colombien,
    congolais, coréen, corse, croate, cubain, danois, écossais, égyptien, émirati, espagnol, estonien, éthiopien, européen,
    finlandais, français, gabonais, géorgien, grec, guinéen, haïtien, hongrois, indien, indonésien, irakien, iranien,
    irlandais, islandais, israélien, italien, ivoirien, japonais, jordanien, kazakh, kényan, kirghize, kosovar, koweïtien,
    kurde, laotien, letton, libanais, libyen, lituanien, luxembourgeois, macédonien, malgache, malien, maltais, marocain,
    mauritanien, mexicain, moldave, mongol, monténégrin, mozambicain, néerlandais, néo-zélandais, népalais, nigérian,
    nigérien, norvégien, ossète, ouïghour, ouzbek, pakistanais, palestinien, péruvien, philippin, polonais, portugais,
    qatari, roumain, russe, rwandais, saoudien, sénégalais, serbe, singapourien, slovaque, slovène, somalien, soudanais,
    soviétique, suédois, suisse, syrien, tadjik, taïwanais, tanzanien, tatar, tchadien, tchèque, tchétchène, thaïlandais,
    togolais, tunisien, turc, turque, turkmène, ukrainien, uruguayen, vénézuélien, vietnamien, yéménite, zambien,
    zimbabwéen
  `),
  ambiguousDemonyms: [],
  lowerCasePhrases: [],
}
