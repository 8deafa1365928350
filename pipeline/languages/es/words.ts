/** Word lists of Spanish. */
import {list} from '../list.ts'
import type {WordLists} from '../pack.ts'

export const words: WordLists = {
  abbreviations: list(`
    a.C, a.m, admón, apdo, art, arts, av, avda, c, c/c, cap, cf, cfr, cía, col, d.C, dep, depto, ed, ej, p. ej, EE. UU, EE.UU,
    etc, fig, gob, hnos, íd, ibíd, izq, kg, km, lic, ltda, máx, mín, n.º, núm, núms, obs, p, pág, págs, párr, pl, p.m, pp,
    prov, ref, S.A, S.L, s, sig, sigs, tel, teléf, tít, trad, U.E, vol, vols, vs, JJ. OO, RR. HH, CC. AA, FF. AA,
    ene, feb, abr, ago, sept, oct, nov, dic
  `),
  honorifics: list(`
    Sr, Sra, Srta, Sres, Sras, D, Dª, Dña, Dr, Dra, Drs, Prof, Profa, Lic, Ing, Arq, Gral, Cnel, Cap, Tte, Sgto, Mons, Excmo,
    Excma, Ilmo, Ilma, Fr, Ud, Uds, Vd, Sto, Sta
  `),
  weekdays: list('lunes, martes, miércoles, jueves, viernes, sábado, domingo'),
  months: list(
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  ),
  stopWords: list(`
    el, la, los, las, lo, un, una, unos, unas, de, del, y, e, a, al, en, por, para, con, sin, sobre, entre, hasta, desde,
    contra, hacia, según, durante, ante, bajo, tras, que, qué, quien, quienes, cual, cuales, cuyo, donde, cuando, como, cómo,
    se, su, sus, le, les, me, te, nos, mi, mis, yo, tú, él, ella, ellos, ellas, nosotros, usted, ustedes, este, esta, estos,
    estas, ese, esa, esos, esas, esto, eso, aquel, aquella, no, ni, sí, si, pero, sino, porque, pues, aunque, mientras, ya,
    más, menos, muy, también, tampoco, además, así, aún, todavía, siempre, nunca, todo, todos, toda, todas, otro, otra,
    otros, otras, mismo, misma, cada, algunos, algunas, ningún, ninguna, es, son, era, eran, fue, fueron, ser, sido, está,
    están, estaba, ha, han, había, habían, haber, hay, tiene, tienen, hace, hizo, puede, pueden, dos, tres, primer, primera,
    año, años, día, días, después, antes, ahora, hoy, tan, tanto, mucho, muchos, poco, donde, dijo, o, u
  `),
  demonyms: list(`
    afgano, africano, albanés, alemán, estadounidense, americano, andaluz, árabe, argelino, argentino, armenio, asiático,
    australiano, austriaco, azerbaiyano, azerí, belga, bielorruso, boliviano, bosnio, brasileño, británico, búlgaro,
    camboyano, canadiense, catalán, checheno, checo, chileno, chino, chipriota, colombiano, congoleño, coreano,
    costarricense, croata, cubano, danés, ecuatoriano, egipcio, escocés, eslovaco, esloveno, español, estonio, etíope,
    europeo, filipino, finlandés, francés, gallego, georgiano, griego, guatemalteco, haitiano, hondureño, húngaro, indio,
    indonesio, inglés, iraní, iraquí, irlandés, islandés, israelí, italiano, japonés, jordano, kazajo, keniano, kirguís,
    kosovar, kuwaití, kurdo, letón, libanés, libio, lituano, luxemburgués, macedonio, maliense, maltés, marroquí,
    mauritano, mexicano, moldavo, mongol, montenegrino, neerlandés, neozelandés, nicaragüense, nigeriano, nigerino,
    noruego, osetio, pakistaní, palestino, panameño, paraguayo, peruano, polaco, portugués, puertorriqueño, qatarí, rumano,
    ruso, saharaui, salvadoreño, saudí, senegalés, serbio, sirio, somalí, soviético, sudafricano, sudanés, sueco, suizo,
    tailandés, taiwanés, tayiko, tártaro, tunecino, turco, turcomano, ucraniano, uigur, uruguayo, uzbeko, vasco,
    venezolano, vietnamita, yemení, zimbabuense
  `),
  ambiguousDemonyms: [],
  lowerCasePhrases: [],
}
