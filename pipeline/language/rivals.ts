/**
 * Languages without a pack whose texts look like those of one: known only so that a text in them is called undetermined
 * and not, say, Galician called Portuguese.
 */
import {list} from '../languages/list.ts'

export interface Rival {
  /** Primary subtag. */
  readonly code: string
  /** ISO 639-3, as franc says it; absent where franc does not know the language. */
  readonly iso3?: string
  readonly name: string
  /** As in a pack. */
  readonly letters: string
  readonly stopWords: readonly string[]
}

function rival(
  code: string,
  iso3: string | undefined,
  name: string,
  letters: string,
  stopWords: string,
): Rival {
  return {code, ...(iso3 === undefined ? {} : {iso3}), name, letters, stopWords: list(stopWords)}
}

export const rivals: readonly Rival[] = [
  rival(
    'gl',
    'glg',
    'Galician',
    'áéíñóúü',
    'o, a, os, as, e, de, do, da, dos, das, que, en, un, unha, para, con, non, se, máis, como, polo, pola, ao, á, súa, seu, foi, ten, tamén, xa, só, pero, no, na, nos, nas, sobre, ou, cando, este, esta, ó, dun, dunha, era, son, están, onde, moi',
  ),
  rival(
    'sk',
    'slk',
    'Slovak',
    'áäčďéíľĺňóôŕšťúýž',
    'a, v, na, sa, že, je, to, s, z, do, o, aj, vo, pre, za, by, ale, si, po, ako, podľa, od, sú, už, jeho, pri, ktorý, ktorá, ktoré, ktorí, bol, bola, bolo, boli, byť, nie, len, k, zo, tiež, však, alebo, som, sme, má, môže, pred, aby, ešte, keď, medzi, čo, rokov',
  ),
  rival(
    'hr',
    'hrv',
    'Croatian, Bosnian or Serbian',
    'čćđšž',
    'i, u, je, da, se, na, su, za, od, s, a, koji, koja, koje, što, kao, nije, o, će, iz, ne, li, ali, bi, sa, bio, bila, bilo, ili, samo, prema, nakon, zbog, također, takođe, te, po, već, može, godine, jer, kako, više, sve, do, biti, kada, još, bez',
  ),
  rival(
    'sl',
    'slv',
    'Slovene',
    'čšž',
    'in, je, da, se, na, so, za, v, s, z, ki, pa, bi, ni, tudi, kot, ne, po, od, ob, ali, še, že, iz, bil, bila, bilo, pri, do, lahko, leta, kar, ko, med, zaradi, nje, njegov, več, so, smo, ga, jih',
  ),
  rival(
    'hu',
    'hun',
    'Hungarian',
    'áéíóöőúüű',
    'a, az, és, hogy, nem, is, egy, ez, volt, meg, de, ha, már, csak, azt, mint, még, el, van, vagy, lesz, ki, aki, ami, szerint, után, között, több, minden, pedig, ezt, kell, nagyon, arra, ezek, olyan',
  ),
  rival(
    'fi',
    'fin',
    'Finnish',
    'äöå',
    'ja, on, ei, että, oli, se, hän, mutta, ovat, kun, myös, joka, mukaan, ole, jos, kuin, tai, vuoden, sen, nyt, jo, mitä, jälkeen, sekä, olla, hänen, vain, kanssa, vuonna, niin, olisi, jotka, hyvin',
  ),
  rival(
    'et',
    'ekk',
    'Estonian',
    'äöüõšž',
    'ja, on, ei, et, see, oli, ta, kui, aga, ka, mis, oma, või, ning, siis, pärast, mida, tema, kes, aasta, seda, välja, veel, juba, olid, selle, kuid, nii, üle, ole, mille',
  ),
  rival(
    'lt',
    'lit',
    'Lithuanian',
    'ąčęėįšųūž',
    'ir, kad, į, yra, su, iš, tai, bet, buvo, ne, kaip, o, ar, dėl, apie, jis, per, po, už, tik, jau, nuo, taip, pat, kurie, kuris, iki, savo, metų, bus, gali, prie',
  ),
  rival(
    'lv',
    'lvs',
    'Latvian',
    'āčēģīķļņšūž',
    'un, ir, ka, uz, no, ar, par, bet, kas, arī, nav, tas, bija, vai, lai, pēc, kā, pie, viņš, to, gadā, jau, tikai, līdz, ko, pat, tiek, būs, šo',
  ),
  rival(
    'sq',
    'als',
    'Albanian',
    'çë',
    'të, e, në, për, dhe, i, me, një, që, nga, është, së, ka, se, më, u, do, si, nuk, janë, por, kanë, edhe, ai, ose, pas, kjo, ky, duke, tij, kishte, këtë',
  ),
  rival(
    'eu',
    undefined,
    'Basque',
    'ñ',
    'eta, da, ez, du, bat, ere, dira, dute, zen, baina, izan, egin, zuen, beste, hau, behar, dela, bere, edo, arte, dituzte, zuten, den, ditu, dut',
  ),
  rival(
    'is',
    undefined,
    'Icelandic',
    'áéíóúýðþæö',
    'og, að, í, á, er, sem, til, um, við, með, af, fyrir, það, ekki, en, var, hann, því, hefur, frá, eru, verið, hún, vera, en, þegar, eftir, þá, einnig, þetta',
  ),
  rival(
    'vi',
    'vie',
    'Vietnamese',
    'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ',
    'và, của, là, có, được, trong, cho, với, không, các, một, những, người, đã, này, để, đến, từ, khi, ở, tại, về, ra, như, vào, sẽ, cũng, năm, nhiều',
  ),
  rival(
    'id',
    'ind',
    'Indonesian or Malay',
    'é',
    'yang, dan, di, dari, untuk, dengan, ini, itu, pada, tidak, dalam, ke, akan, adalah, juga, oleh, telah, ada, karena, atau, tersebut, bisa, sudah, kepada, saya, mereka, kami, dapat, menjadi, tahun',
  ),
  rival(
    'tl',
    'tgl',
    'Tagalog',
    'ñ',
    'ang, ng, sa, mga, na, ay, at, si, ni, kay, hindi, ito, para, niya, may, din, rin, nang, ako, siya, kung, ko, mo, lang, pa, ngunit, kanyang, naman',
  ),
  rival(
    'af',
    'afr',
    'Afrikaans',
    'êëéèôîïûúáóö',
    'die, en, van, in, het, is, wat, nie, op, te, dat, vir, met, aan, hy, om, sy, sê, ook, deur, word, was, by, kan, ek, haar, hulle, daar, na, uit, onder, moet',
  ),
  rival(
    'nn',
    'nno',
    'Nynorsk',
    'æøåéòô',
    'og, i, å, det, som, er, på, til, ein, eit, av, for, med, ikkje, har, dei, var, me, om, frå, kan, eg, han, ho, men, så, vore, vart, blir, no, også, skal, etter, berre',
  ),
  rival(
    'eo',
    'epo',
    'Esperanto',
    'ĉĝĥĵŝŭ',
    'la, kaj, de, en, estas, ke, al, por, ne, li, ĝi, kun, estis, pri, mi, el, sed, kiu, oni, ili, aŭ, ĉi, tio, sur, tiu',
  ),
  rival(
    'la',
    undefined,
    'Latin',
    '',
    'et, in, est, non, ad, ut, cum, quod, qui, sed, ex, per, quae, ab, esse, sunt, etiam, autem, atque, hoc, nec, enim, eius, erat',
  ),
  rival(
    'ga',
    undefined,
    'Irish',
    'áéíóú',
    'an, na, agus, ar, a, le, do, go, is, ag, tá, sé, bhí, ní, sa, siad, mar, sin, ach, nach, leis, den, ó, seo',
  ),
  rival(
    'cy',
    undefined,
    'Welsh',
    'âêîôûŵŷáéïö',
    'y, yr, a, yn, i, o, ac, ar, mae, wedi, am, bod, ei, oedd, gan, fod, hyn, hefyd, eu, na, ond, sydd, roedd, gyda',
  ),
  rival(
    'sw',
    'swh',
    'Swahili',
    '',
    'na, ya, wa, kwa, ni, katika, la, za, kuwa, hiyo, huo, hii, yake, cha, pia, vya, lakini, ambao, baada, kama, watu, mwaka, alisema, wake, hilo',
  ),
  rival(
    'so',
    'som',
    'Somali',
    '',
    'oo, ka, ku, iyo, ay, in, ah, la, u, uu, waxaa, ayaa, si, waxay, soo, ee, kala, aan, wax, mid, waa, kale',
  ),
  rival(
    'ht',
    'hat',
    'Haitian Creole',
    'àèò',
    'nan, yo, ki, pou, ak, se, la, li, yon, te, pa, sa, gen, moun, tout, nou, a, epi, men, lan, fè',
  ),
  rival(
    'ku',
    undefined,
    'Kurdish',
    'çêîşû',
    'û, di, ji, de, li, bi, ku, ev, ew, bo, jî, ne, wî, wê, xwe, hat, hatin, dike, dikin, me, em, ser, nav',
  ),
  rival(
    'uz',
    'uzn',
    'Uzbek',
    'ʻ',
    'va, bilan, uchun, bu, ham, bir, haqida, esa, deb, edi, boʻlgan, bo‘lgan, oʻz, o‘z, kerak, ular, yoki, lekin, bilan, ushbu, qilish, mumkin, yil, keyin',
  ),
  rival(
    'bg',
    'bul',
    'Bulgarian',
    'абвгдежзийклмнопрстуфхцчшщъьюя',
    'на, и, да, за, в, от, се, с, е, че, не, са, по, ще, като, това, до, но, си, му, при, след, а, през, които, който, която, което, още, има, беше, или, както, само, към, със, бе, във',
  ),
  rival(
    'sr',
    'srp',
    'Serbian',
    'абвгдђежзијклљмнњопрстћуфхцчџш',
    'и, у, је, да, се, на, су, за, од, са, а, који, која, које, што, као, није, о, ће, из, не, ли, али, би, био, била, или, само, према, због, такође, те, по, већ, може, године, јер',
  ),
  rival(
    'mk',
    'mkd',
    'Macedonian',
    'абвгдѓежзѕијклљмнњопрстќуфхцчџш',
    'на, и, да, во, за, од, се, со, е, дека, не, ќе, го, кои, но, тоа, што, ја, ги, како, беше, или, по, до, а, им, нема, има, сите, само, според, исто',
  ),
  rival(
    'be',
    'bel',
    'Belarusian',
    'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
    'і, у, на, што, не, з, як, па, для, да, пра, ад, гэта, але, быў, была, былі, яго, яна, яны, за, аб, які, якія, таксама, ў, пры, толькі, калі, ці, гэтым, год',
  ),
  rival(
    'kk',
    'kaz',
    'Kazakh',
    'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя',
    'және, бұл, мен, үшін, деп, бір, бар, болып, да, де, туралы, бойынша, оның, осы, жылы, қазақстан, емес, болды, болған, ол, біз, еді, кейін',
  ),
  rival(
    'ky',
    'kir',
    'Kyrgyz',
    'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя',
    'жана, бул, менен, үчүн, деп, бир, бар, болуп, да, тууралуу, боюнча, анын, ошол, жылы, кыргыз, эмес, болгон, ал, биз, эле, кийин',
  ),
  rival(
    'mn',
    'khk',
    'Mongolian',
    'абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя',
    'нь, юм, байна, энэ, бол, болон, гэж, оны, байгаа, тэр, ч, уу, бүр, хийх, улсын, тухай, дээр, зэрэг',
  ),
  rival(
    'tg',
    'tgk',
    'Tajik',
    'абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя',
    'ва, дар, ба, ки, аз, бо, ин, барои, он, як, буд, мекунад, аст, худ, ҳам, то, низ, шуд, онҳо, соли',
  ),
  rival(
    'ur',
    'urd',
    'Urdu',
    '',
    'کے, کی, میں, ہے, کا, اور, کو, سے, نے, ہیں, پر, یہ, اس, کہ, بھی, ایک, تھا, جو, نہیں, کر, ہو, وہ, تھے, کیا, گیا',
  ),
  rival(
    'ckb',
    'ckb',
    'Central Kurdish',
    '',
    'لە, و, بە, کە, بۆ, ئەم, لەگەڵ, ئەو, هەر, دەکات, بوو, یەک, لەسەر, نییە, هەیە, خۆی, کرد',
  ),
  rival(
    'ps',
    'pbu',
    'Pashto',
    '',
    'د, په, او, چې, کې, له, ته, دا, یې, هم, سره, دې, شوي, وي, نه, یو, هغه, خپل, کړي',
  ),
  rival(
    'mr',
    'mar',
    'Marathi',
    '',
    'आहे, आणि, या, च्या, हे, तो, ते, ही, आहेत, होते, होता, नाही, मध्ये, करण्यात, त्यांनी, असे, म्हणून, झाली, झाले, त्या, केली, साठी',
  ),
  rival(
    'ne',
    'npi',
    'Nepali',
    '',
    'छ, र, को, मा, ले, छन्, भने, पनि, गरेको, भएको, तथा, यो, लाई, हुन्, गर्न, थियो, गरिएको, नेपाल, उनले',
  ),
]
