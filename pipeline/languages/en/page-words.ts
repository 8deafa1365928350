/** The words in which a page speaks of itself and to its reader, by their class; also as machines translate them. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Things that hardly anything but a page has. */
export const pageThings = words(`
  newsletter newsletters subscription subscriptions subscriber subscribers cookie cookies bookmark bookmarks app apps
  link links url font fonts login log password username notification notifications advertisement advertisements
  advertising advert ads sponsored homepage website webpage qr whatsapp telegram facebook twitter instagram linkedin
  youtube tiktok messenger viber pinterest reddit vkontakte odnoklassniki bluesky flipboard eitaa rubika dzen
  google inbox mailbox email e-mail clipboard copyright podcast podcasts premium paywall download sharing comment
  comments reply replies favorites favourites slideshow rss feed sitemap fullscreen hashtag hashtags tags keywords
  newsroom navigation livestream reminder photobank mediabank multimedia moderation autoplay outbrain taboola mgid adsense captcha recaptcha javascript adblock adblocker homescreen
  android ios adblockers blocker blockers ctrl hyperlink subscribe unsubscribe widget widgets text-to-speech e-paper epaper e-newspaper screenreader
`)

/** Things that a page has, and others as well. */
export const commonThings = words(`
  article articles page pages site editors editor editorial account address reader readers channel gift survey poll
  quiz video videos photo photos image images picture pictures gallery galleries menu search topic topics tag section
  sections category categories rights reserved privacy policy settings preferences player audio edition editions
  archive archives story stories news update updates text headline headlines likes views shares reads minute minutes min mins
  live broadcast broadcasts stream newswire
  reading registration content contents materials application profile user users menu selection dossier alerts
  alert mobile desktop browser language translation source sources author authors briefing briefings briefing bulletin
  recommendations suggestions reactions contributions opinions services messages publication publications button icon version mode contrast brightness volume speed subtitles transcript infographic offer offers access
  essentials essential headlines highlights summary review information recommended visited viewed commented downloading
  subscribing registering networks social external embedded embed consent terms conditions limit limits unlimited print
  friend shop partner partners inappropriate abuse spam material reproduction permission poll series
  comment tip conversation conversations discussion debate registered homepage push browser quiz useful enter member members membership donation
`)

/** What a page asks its reader to do, or does. */
export const calls = words(`
  subscribe sign register log download follow share receive discover get read see view watch listen find take join
  scan click tap save copy manage activate support leave write report enter add open install order try test give send
  print continue enable accept allow change show hide load expand reduce increase decrease enlarge zoom play pause mute
  unmute skip close submit post like dislike rate vote browse check look learn buy donate become stay connect choose
  select customize customise reject decline bookmark miss tweet swipe scroll press visit explore turn keep
  contact disable deactivate unlock exit return recommend discuss forward go react participate create
`)

/** What stands between them. */
export const between = words(`
  the a an to of on in with by for from and or all this these our your my me you us we i it its more here now go up down out
  not as per at via so is are new other next previous latest last most first popular free today related similar current
  full small medium large larger smaller big what who how also too no yes every each day morning evening week month have
  has do does can be been was one than less any or into using about top bottom back already still don't problem later
  again please want think would like recommends discussed important anything everything part found read
  interesting published posted updated modified enabled disabled available time times size rest continues follows below
  above after left right next team staff editorial board world politics society economy culture sports sport business
  health international national local opinion questions question error mistake typo online their only exclusively unlimited
  required fields field optional name by's s well there where while why before through off been must interesting front general currently visible unavailable unfortunately exclusive exclusively
  correctly successfully author's reader's readers' written without one two three pm am o'clock sort list recent oldest
  newest relevant complete whole entire things thing so marked continue's weekend same such only just easily quickly directly complements configure configuration
  months weeks days hours year years euro euros dollars per trial scroll well do's don'ts inform informed about
  improve experience try shown displayed display necessary x start end beginning weekly daily instead shared saved optimized optimised only
`)

/** How a sentence begins that a page says to its reader. */
export const addresses: readonly RegExp[] = [
  /^(?:what |how )?(?:do|did|don't|would|have|haven't|are|aren't|can|could|will) (?:you|not miss|miss)\b/iu,
  /^(?:if )?you(?:'re|'ve|'ll)? (?:have|are|can|may|must|need|want|like|would|could|should|will|found|find|notice|already|also|do|still|accept|agree|enjoy)\b/iu,
  /^(?:want|wish|would like|ready|interested|not yet|already|no|never|need) (?:to |an? |in )/iu,
  /^don't (?:miss|have|want|know|forget)\b|^do not (?:miss|forget|have)\b/iu,
  /^your (?:e-?mail|mail|browser|subscription|account|comment|data|consent|support|settings|device|address|opinion)\b/iu,
  /^i (?:accept|agree|already|authorize|discover|give|register|sign|subscribe|support|understand|want|wish|would like|am (?:already|a subscriber|not|registered))\b/iu,
  /^we (?:also |only )?(?:advise|ask|collect|invite|need|offer|process|publish|recommend|reserve|respect|send|suggest|use|value|want)\b/iu,
  /^(?:our|my) (?:\p{L}+ )?(?:newsletters?|apps?|application|channels?|podcasts?|account|articles|comments?|offers?|subscribers?|readers|website|site|privacy|journalists|selection|editorial)\b/iu,
  /^(?:to|by|in order to|when|after) (?:read|see|view|watch|continue|access|comment|leave|listen|participate|register|subscribe|registering|subscribing|clicking|signing|using|continuing|entering|receive|get|stay|follow|activate|display|save|write|post)\b/iu,
  /^(?:this|these|the) (?:article|text|content|story|page|site|website|video|material|materials|service|feature|function|option|comment|comments|embed|embedded|external|media|player|form|rest of|video)\b/iu,
  /^(?:this|the) (?:text-to-speech|audio|voice|spoken|listening|read-aloud) (?:feature|function|version|recording|text|article|file|service)\b/iu,
  /^(?:here|at this point|in this place|below) (?:you|we)?\b/iu,
  /^(?:external|recommended|sponsored|paid|exclusive) (?:content|media|article|post)\b/iu,
  /^(?:all|the|any|some|more|other|further|even more|most|best) (?:\p{L}+ ){0,2}(?:content|contents|rights|materials?|articles|texts|comments|photos|news|information|stories|videos|newsletters?|podcasts?|offers?|essentials|most important)\b/iu,
  /^(?:every|each|in the|once a|daily|weekly|twice a) (?:morning|evening|day|week|weekday|weekend|month|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu,
  /^(?:thanks|thank you|with|without|for|from|only|now|new|exclusive|exclusively|always|never|also|please|and) (?:\p{L}+ ){0,3}(?:advertising|ads|subscription|app|application|account|newsletter|reading|subscribing|you|our|subscribers|registered|premium|cookies|smartphone)\b/iu,
  /^(?:comments?|advertising|advertisements?|cookies?|newsletters?|subscribers?|subscriptions?|podcasts?|notifications?|reproduction|copying|reprinting|copyright)\b/iu,
]

/** What a house does for its reader: `… invites you to discover …`, `… can be found on our homepage`. */
export const offering =
  /\b(?:invites?|offers?|recommends?|proposes?|brings?|advises?|suggests?|sends?|thanks?|informs?|keeps?) (?:to )?you\b|\b(?:can|could|may) be (?:found|read|seen|heard|viewed|followed|listened to|watched|downloaded|disabled|changed|revoked|cancelled) (?:on|in|at|here|via|by|any)\b/iu

/** What tells comments from articles about them, licences from laws, notices of consent from news. */
export const rules: Readonly<
  Record<'comments' | 'copyright' | 'cookies' | 'listening', ReadonlySet<string>>
> = {
  comments: words(`
    approval moderation moderated moderator moderators offensive insulting insults obscene deleted removed editors editorial
    published rules registered log spam ads links profanity respectful policy netiquette responsible opinion opinions views
    authors author reserves reserve right publish sign required closed disabled opened permitted allowed
  `),
  copyright: words(`
    licensed license licence creative commons attribution copyright reserved rights reproduction reprint reprinting republication copying
    quoting citation use materials content hyperlink permission prohibited forbidden consent written source indicated mandatory
    owner owned property
  `),
  cookies: words(`
    cookie cookies consent permission permissions tracking trackers advertising content visible displayed display show load
    settings accept accepted refused personal data privacy third party external platform provider blocked blocker adblocker embed
    embedded browser visible
  `),
  listening: words(`
    text-to-speech speech synthetic synthesised synthesized voice voices artificial intelligence ai audio spoken aloud recording
    recorded read listen generate generated generates automatically automated computer text written version feature function based
    technology machine pronunciation errors
  `),
}

/** What notices say of rights … */
export const rightsTalk = words(`
  protected reserved prohibited forbidden permitted allowed permission consent copyright copyrighted copyrights licence
  license licensed licences licenses hyperlink hyperlinked link attribution reference law laws mandatory required
  obligatory rights property infringement owner owners republished reproduced copied redistributed broadcast rewritten
`)
/** … and in what they are held. */
export const rightsWorks = words(`
  materials material content contents articles article texts text photographs photos photo graphics video videos files
  publications publication information images pictures data reproduction republication reprint reprinting copying
  quoting citation distribution redistribution
`)
