/** Word lists of Portuguese. */
import {list} from '../list.ts'
import type {WordLists} from '../pack.ts'

export const words: WordLists = {
  abbreviations: list(`
    a.C, a.m, abr, adm, ap, apto, art, arts, av, bibl, c, c.c, cap, cf, Cia, cód, col, cel, d.C, dep, dept, dir, ed, edif, E.U.A,
    EUA, ex, p. ex, etc, fig, fl, fls, ger, hab, ibid, id, inf, jr, ltda, máx, mín, n, n.º, nº, núm, obs, p, p.m, pág, págs, pl,
    pp, pref, prov, proc, q, r, ref, S.A, s, séc, seg, segs, sup, tel, trad, U.E, v, vol, vols, vs, jan, fev, mar, mai, jun, jul,
    ago, set, out, nov, dez
  `),
  honorifics: list(`
    Sr, Sra, Srs, Sras, Srta, D, Dr, Dra, Drs, Prof, Profa, Eng, Arq, Gen, Cel, Cap, Ten, Sgt, Maj, Pe, Mons, Exmo, Exma, Sen,
    Dep, Gov, Min, Des, S, Sto, Sta, V. Ex.ª
  `),
  weekdays: list(`
    segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, sábado, domingo
  `),
  months: list(
    'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
  ),
  stopWords: list(`
    o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, e, em, no, na, nos, nas, num, numa, por, pelo, pela, pelos, pelas,
    para, com, sem, sob, sobre, entre, até, desde, contra, ao, aos, à, às, após, segundo, durante, perante, que, quem, qual,
    quais, cujo, onde, quando, como, se, seu, sua, seus, suas, lhe, lhes, me, te, nós, meu, minha, eu, tu, ele, ela, eles,
    elas, você, vocês, este, esta, estes, estas, esse, essa, esses, essas, isto, isso, aquele, aquela, aquilo, deste, desta,
    desse, dessa, neste, nesta, nesse, nessa, dele, dela, deles, delas, não, nem, sim, mas, porém, porque, pois, embora,
    enquanto, já, mais, menos, muito, muitos, também, ainda, assim, sempre, nunca, todo, todos, toda, todas, outro, outra,
    outros, outras, mesmo, mesma, cada, alguns, algumas, é, são, era, eram, foi, foram, ser, sido, está, estão, estava, tem,
    têm, tinha, tinham, ter, há, havia, haver, pode, podem, deve, fazer, fez, dois, duas, três, primeiro, primeira, ano, anos,
    dia, dias, depois, antes, agora, hoje, só, tão, ou, disse, além, então, à
  `),
  demonyms: list(`
    afegão, africano, albanês, alemão, americano, angolano, árabe, argelino, argentino, armênio, arménio, asiático,
    australiano, austríaco, azerbaijano, azeri, basco, belga, bielorrusso, boliviano, bósnio, brasileiro, britânico, búlgaro,
    cabo-verdiano, cambojano, canadense, canadiano, catalão, cazaque, checheno, checo, chileno, chinês, cipriota,
    colombiano, congolês, coreano, croata, cubano, curdo, dinamarquês, egípcio, equatoriano, escocês, eslovaco, esloveno,
    espanhol, estadunidense, estoniano, etíope, europeu, filipino, finlandês, francês, galego, georgiano, grego,
    guatemalteco, guineense, haitiano, holandês, hondurenho, húngaro, iemenita, indiano, indonésio, inglês, iraniano,
    iraquiano, irlandês, islandês, israelense, israelita, italiano, japonês, jordano, jordaniano, kosovar, kuwaitiano,
    letão, libanês, líbio, lituano, luxemburguês, macedônio, macedónio, maltês, marroquino, mauritano, mexicano,
    moçambicano, moldavo, mongol, montenegrino, neerlandês, neozelandês, nigeriano, norte-americano, norte-coreano,
    norueguês, palestino, palestiniano, panamenho, paquistanês, paraguaio, persa, peruano, polaco, polonês, português,
    queniano, quirguiz, romeno, russo, saudita, senegalês, sérvio, sírio, somali, soviético, sudanês, sueco, suíço,
    sul-africano, sul-coreano, tadjique, tailandês, taiwanês, tártaro, tcheco, timorense, tunisiano, tunisino, turco,
    turcomeno, ucraniano, uigur, uruguaio, usbeque, uzbeque, venezuelano, vietnamita
  `),
  ambiguousDemonyms: [],
  lowerCasePhrases: [],
}
