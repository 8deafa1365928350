/** Word lists of German. */
import {list} from '../list.ts'
import type {WordLists} from '../pack.ts'

export const words: WordLists = {
  abbreviations: list(`
    Abb, Abk, Abs, Abt, allg, Anm, Art, Aufl, Az, b, Bd, Bde, bes, betr, bez, Bhf, bspw, bzgl, bzw, ca, cf, d.h, d. h, dgl,
    dt, e.V, ebd, ehem, eigtl, einschl, engl, entspr, erw, etc, ev, evtl, exkl, f, ff, Forts, franz, frz, geb, gegr, gem,
    gest, ggf, griech, Hbf, Hrsg, i.A, i.d.R, i. d. R, inkl, insb, insbes, ital, jährl, Jh, Jhd, Kap, kath, lat, lt, m.E,
    max, med, min, Mio, Mrd, n.Chr, n. Chr, Nr, Nrn, o.ä, o. ä, o.g, österr, p.a, phil, Pkt, poln, rd, Red, röm, russ, S,
    s, s.o, s.u, sog, span, St, Std, stellv, Str, Tab, Tel, teilw, Tsd, u, u.a, u. a, u.ä, u.U, u. U, übers, ugs, urspr,
    usf, usw, v, v.a, v. a, v.Chr, v. Chr, vgl, Verf, verh, Vol, vorm, z.B, z. B, z.T, z. T, z.Z, zit, Ztr, zzgl,
    Jan, Feb, Apr, Aug, Sept, Okt, Nov, Dez, Mo, Di, Mi, Do, Fr, Sa, So
  `),
  honorifics: list(`
    Hr, Hrn, Fr, Frl, Dr, Dres, Prof, Dipl, Ing, Dipl.-Ing, Mag, Hptm, Lt, Oblt, Gen, Maj, Stabsfw, Msgr, Kard, St, Hl
  `),
  weekdays: list('Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag'),
  months: list(
    'Januar, Jänner, Februar, Feber, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember',
  ),
  stopWords: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, aber, in, im, ins, an, am, ans, auf, aus,
    bei, beim, mit, nach, seit, von, vom, vor, zu, zum, zur, für, durch, gegen, ohne, um, über, unter, zwischen, während,
    wegen, bis, als, wie, wenn, dass, daß, weil, ob, obwohl, damit, denn, doch, sondern, nicht, kein, keine, keinen, keiner,
    nur, auch, noch, schon, sehr, mehr, so, hier, da, dort, dann, nun, wo, was, wer, wen, wem, ich, du, er, sie, es, wir, ihr,
    sich, mich, mir, uns, ihn, ihm, ihnen, mein, sein, seine, seinen, seiner, seinem, ihre, ihren, ihrer, ihrem, unser,
    unsere, dieser, diese, dieses, diesen, diesem, jeder, jede, jedes, alle, alles, andere, anderen, man, ist, sind, war,
    waren, wird, werden, wurde, wurden, worden, hat, haben, hatte, hatten, habe, sei, seien, wäre, kann, können, konnte, soll,
    sollen, muss, müssen, will, wollen, könnte, würde, gibt, zwei, drei, ersten, erste, jahr, jahre, jahren, gegenüber, laut,
    sagte, sowie, bereits, immer, wieder, etwa, rund, zwar, jedoch, ab
  `),
  demonyms: list(`
    afghanisch, afrikanisch, ägyptisch, albanisch, algerisch, amerikanisch, arabisch, argentinisch, armenisch,
    aserbaidschanisch, asiatisch, äthiopisch, australisch, baskisch, bayerisch, belarussisch, belgisch, bolivianisch,
    bosnisch, brasilianisch, britisch, bulgarisch, chilenisch, chinesisch, dänisch, deutsch, englisch, estnisch, europäisch,
    finnisch, französisch, georgisch, griechisch, indisch, indonesisch, irakisch, iranisch, irisch, isländisch, israelisch,
    italienisch, japanisch, jemenitisch, jordanisch, kanadisch, kasachisch, katalanisch, kenianisch, kirgisisch,
    kolumbianisch, koreanisch, kosovarisch, kroatisch, kubanisch, kurdisch, lettisch, libanesisch, libysch, litauisch,
    luxemburgisch, marokkanisch, mazedonisch, mexikanisch, moldauisch, mongolisch, montenegrinisch, neuseeländisch,
    niederländisch, nigerianisch, norwegisch, österreichisch, pakistanisch, palästinensisch, persisch, peruanisch,
    philippinisch, polnisch, portugiesisch, rumänisch, russisch, saudisch, schottisch, schwedisch, schweizerisch, serbisch,
    slowakisch, slowenisch, somalisch, sowjetisch, spanisch, südafrikanisch, sudanesisch, syrisch, tadschikisch,
    taiwanisch, tatarisch, thailändisch, tschechisch, tschetschenisch, tunesisch, türkisch, turkmenisch, ukrainisch,
    ungarisch, usbekisch, venezolanisch, vietnamesisch, zyprisch, Afghane, Afrikaner, Ägypter, Albaner, Amerikaner, Araber,
    Armenier, Aserbaidschaner, Belgier, Brasilianer, Brite, Bulgare, Chinese, Däne, Deutsche, Engländer, Europäer, Finne,
    Franzose, Georgier, Grieche, Inder, Iraker, Iraner, Ire, Israeli, Italiener, Japaner, Kanadier, Kroate, Kurde, Libanese,
    Litauer, Marokkaner, Mexikaner, Niederländer, Norweger, Österreicher, Palästinenser, Pole, Portugiese, Rumäne, Russe,
    Schotte, Schwede, Schweizer, Serbe, Slowake, Slowene, Spanier, Syrer, Tscheche, Tunesier, Türke, Ukrainer, Ungar
  `),
  ambiguousDemonyms: [],
  lowerCasePhrases: [],
}
