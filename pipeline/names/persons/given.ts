/** Given names that one person bears in several languages: `Mykola` and `Nikolai`, `Uladzimir` and `Vladimir`. */

import {wordKeys} from '../compare/key.ts'
import {parseWord} from '../compare/parsed.ts'
import {givenKeyTable} from '../data/index.generated.ts'
import {SortedTable} from '../listed/sorted.ts'
import {distance} from '../sounds/distance.ts'
import type {Lattice} from '../sounds/lattice.ts'

/**
 * A line a family: forms that news gives to the same living person, because two languages of one country write the
 * name differently or because a transliteration follows the sound of another. Translations of names that nobody
 * applies to a living person (`Juan` and `John`) are two names and stand nowhere here. What the sounds show anyway
 * (`Sergey`, `Serguei`) needs no form.
 */
const FAMILIES = `
alexander oleksandr aliaksandr aleksandr alexandre alexandros alexandru aleksandras alejandro aleksander
alexandra oleksandra aliaksandra aleksandra
alexei oleksiy aliaksei alexis oleksii alexey aleksejs
andrei andriy andrey andrzej andrej andreas andrius andris ondrej andres
anna hanna ganna
antonina antanina
anton antanas antons antonius antoni
anatoly anatol anatoliy anatolijus anatolijs
aleh oleg oleh
alena olena elena yelena helena jelena
albina alvina
arseny arseniy arsen arsenius
artem artyom artsiom artemy artiom
bogdan bohdan
boris borys barys boriss
valentin valiantsin valentyn valentinas
valentina valiantsina valentyna
valery valeriy valeri valeryj valerius
vasily vasyl vasil vassilis basil vassily vasile
viktor victor viktar viktoras viktors
victoria viktoria viktoriya wiktorija
vitaly vitaliy vital vitali vitalijus
vladimir volodymyr uladzimir vladimer wladimir vladimirus vladimirs
vladislav vladyslav uladzislau wladyslaw vladislavs
vyacheslav viacheslav viachaslau vjaceslav
galina halyna halina
gennady hennadiy henadz gennadijs gennadius
georgy georgiy heorhiy georgi giorgi georgios giorgos yorgos george heorhi
grigory hryhoriy ryhor grigol hryhory grzegorz
daniil danylo danila daniel
darya daria daryia
denis denys dzianis dionisy denys
dmitry dmytro dzmitry dimitri dmitri dimitrios dimitris dimitar dymitr
dominik dominic dominykas
eugene yevgeny yevhen yauhen evgeni evgeny jevgenij eugeniusz evgenios
evgenia yevgenia yevheniya yauheniya eugenia
catherine ekaterina yekaterina kateryna katsiaryna katerina katarzyna
elizabeth yelizaveta yelyzaveta lizaveta elizaveta
igor ihor ihar
ilya illia ilia elias ilja
ivan iwan ivane
irina iryna irena iryne
joseph iosif yosyp iosef yosef yossef josif josip jozef yusif yusuf youssef yousef
kirill kyrylo kiryl cyril kyril
konstantin kostyantyn kanstantsin constantin konstantinos kostas costas
xenia ksenia kseniya oksana aksana
leonid leanid leonidas leonids
lilia lilya liliya
lyudmila lyudmyla liudmila ludmila liudmyla
leo lev leu levon
margarita marharyta marharita
maria mariya maryia marija
marina maryna
maxim maksym maksim
matvei matviy matsvei matthew
michael mikhail mykhailo mikhal mikhailo mikheil michail michal mihail mihai
natalia nataliya natallia natalya natalie
nikita mykyta mikita
nicholas nikolai mykola mikalai nicolas nikolaos nikolay nicolae nikolaj nikoloz nikolajus nikolajs nikos
nina nino
olga olha volha
pavel pavlo pavlos paulius paval pawel pavels
peter pyotr petro piatro piotr petr petros petras petru petar
polina palina
roman raman
rostislav rostyslav
ruslan ruslana
svetlana svitlana sviatlana
svyatoslav sviatoslav sviataslau
semyon semen siamion simeon
sergei serhiy siarhei sergey serge sergiusz sergejs sergejus
simon shimon simeon szymon
stanislav stanislau stanislaw
stepan stsiapan stephen stepane stefan szczepan stephan
tamara tamar
taras tarass
tatiana tetiana tatsiana tatyana tetyana
timothy timofei tymofiy tsimafei tymoteusz
theodore fyodor fedir fiodar feodor theodoros todor fedor
thomas tomas tomasz
ulyana uliana
yaroslav jaroslaw yaraslau jaroslavs iaroslav
yulia julia yuliya iulia juliya
yuri yury yuriy georgy iurie jurijs joeri iouri
yakov yakiv jakob jacob iakov yaakov yaqub yakub
vera vira
nadezhda nadiya nadzeya nadezda nadija
lyubov liubov lubou
zoya zoia
zinaida zinayida
john ioannis giannis yannis iannis yiannis jannis
kyriakos kiriakos
panagiotis panayiotis panos takis
athanasios thanasis thanos
charalambos haralambos babis
eleftherios lefteris
evangelos vangelis
emmanuel manolis emmanouil
spyridon spyros
stavros stauros
efstathios stathis
stylianos stelios
anastasios tasos
aristotelis aristotle telis
apostolos tolis
eleni elena helen
ecaterini katerina aikaterini
benjamin binyamin benyamin veniamin biniamin
isaac yitzhak itzhak izaak yitshak icchak
abraham avraham avram ibrahim abraam
moshe moses moshe
samuel shmuel samvel
solomon shlomo suleiman sulayman salomon
joshua yehoshua
judah yehuda
jonathan yonatan
nathan natan
raphael rafael refael raffi
gabriel gavriel gavril
david dawid davit daoud dawud davyd dawit
ezekiel yehezkel
aaron aharon haroun harun
hosea hoshea
zechariah zakaria zakariya zacharie
ishmael ismail esmail ismael esmaeil
mohammed muhammad mohamed mohammad mehmet mehmed mahomed muhammet mamadou mohamad magomed mukhammad muhammed maxamed
ahmad ahmed ahmet achmed akhmed axmed
mahmoud mahmud makhmud mehmud
hussein husayn hossein husein hüseyin huseyn hussain khusein hosein
hassan hasan khasan
ali aly
omar umar umer omer
osman othman uthman usman
abdullah abdallah abdulla abdollah abdoulaye
abdulrahman abdurrahman abdelrahman abdorrahman abderrahmane abdirahman
abdulaziz abdelaziz abdolaziz
abdulfattah abdelfattah abdalfattah
abdulkarim abdelkarim abdolkarim
abdulhamid abdelhamid abdulhamit
abdulmajid abdelmajid abdelmadjid
abdulqader abdelkader abdulkadir abdolqader
abdulmalik abdelmalek
khalid khaled halit khalil
said saeed sayed saïd seid
yahya yehia yahia
mustafa mostafa mustapha moustapha
qasem kasim qassem ghasem kassim gasim
reza rida riza
yasser yasir yaser
faisal faysal feisal
jamal gamal cemal djamal dzhamal
jafar cafer dzhafar gafar
javad jawad cevat javat dzhavad
jalal celal djalal dzhalal
jamil cemil gamil djamil dzhamil
najib naguib necip nadjib
ilham ilkham
heydar haidar haydar heidar geidar gaidar
nikol nicol nikola
hovhannes ovanes hovannes oganes ohannes
hakob akop hagop hakop agop
harutyun arutyun haroutioun artyun
hrant grant
hamlet gamlet
karapet garabed garabet
grigor krikor grikor
vardan vartan
petros bedros
sargis sarkis serkis
khachatur khatchatour khachadour
gevorg kevork gevork
mikayel mikael
poghos boghos pogos
tigran dikran
artashes ardashes
vahan wahan
levan levon leon
zurab surab
mikheil mikhail
irakli irakly heraclius
vakhtang wachtang
tamaz tomas
john jon
juan
jean
jan jaan
johann johannes johan
giovanni
joao
charles
carlos
karl carl
henry
henri
enrique
janusz
marian
marius mariusz
marcin martin
mark marek marko marc
wieslaw
boguslaw
bogumila bogumil
miroslaw miroslav miroslava
mieczyslaw
zdzislaw
czeslaw
bronislaw bronislav
vaclav waclaw
mstislav mstyslav
dariusz darius
arkadiusz arkady arkadi
artur arthur arturo
arman armand
armen
aram
karen
karim kerim
kamal kemal kamel
salim selim
salem
salah
saleh salih
samir
amir emir
anwar enver anvar
nasser nasir naser
tariq tarek tarik
walid waleed velid
rashid rachid rasheed
majid madjid macid
hamid hamit
hamad
hamed
khalil halil
idris driss idriss
ilyas elyas
younes yunus younis yunis
musa moussa mousa
isa issa eissa
ezzatollah ezatollah izzatullah
yadollah yadullah
fathollah fathallah fathullah
ruhollah rouhollah
nasrollah nasrallah nasrullah
habibollah habibullah
asadollah asadullah
saifullah sayfullah seifollah
ruben rubik
`

interface Form {
  readonly word: Lattice
  readonly family: number
}

/** Relative distance below which a spelling counts as the listed form itself: about one unusual vowel in eight letters. */
const SAME_FORM = 0.045

/** Makes a limit one that is beyond what is looked for. */
const MORE = 1e-6

/** Every family's forms, in order. */
export const givenForms = (): string[][] =>
  FAMILIES.trim()
    .split('\n')
    .map((line) => [...new Set(line.split(' '))])

let byKey: SortedTable<readonly Form[]> | undefined

/** The forms under a sound key, their sounds read when first asked for. */
const formsUnder = (key: string): readonly Form[] => {
  byKey ??= new SortedTable<readonly Form[]>(givenKeyTable, NO_FORMS, (value) =>
    value.split(' ').map((item) => {
      const [family, form] = item.split('.') as [string, string]
      return {word: parseWord(form).lattice, family: Number(family)}
    }),
  )
  return byKey.get(key)
}

const NO_FORMS: readonly Form[] = []
const NONE: readonly number[] = []

const known = new WeakMap<Lattice, readonly number[]>()

/** The families a word belongs to; most words belong to none. */
export const givenFamilies = (word: Lattice): readonly number[] => {
  let families = known.get(word)
  if (families === undefined) {
    families = word.text.length < 3 ? NONE : lookUp(word)
    known.set(word, families)
  }
  return families
}

const lookUp = (word: Lattice): readonly number[] => {
  const found = new Set<number>()
  for (const key of wordKeys(word)) {
    for (const {word: form, family} of formsUnder(key)) {
      if (found.has(family)) continue
      const most = (SAME_FORM * (form.weight + word.weight)) / 2
      // What is dearer need not be known exactly.
      if (distance(form, word, most + MORE) <= most) found.add(family)
    }
  }
  return found.size === 0 ? NONE : [...found].sort((a, b) => a - b)
}
