/** Site furniture that machines translate from the languages of western and northern Europe and of Latin America. */
import {list} from '../list.ts'
import type {FurniturePhrases} from '../pack.ts'

export const western: Partial<FurniturePhrases> = {
  translation: list(`
    (text|article|this text|this article) (adapted|translated) from (the|) (english|french|spanish|german|italian|arabic|portuguese|original) by …, click here to read the original version
  `),
  readAlso: list(`
    (to|) read on, continue here, more about this, on this (matter|topic|issue), (the|our) other texts, also worth (seeing|hearing|listening to), 
    (our|all our|the|see our) latest (articles|news) (on|about) …, also (read|see|watch) on (france 24|our site|rfi|rtbf|bfmtv|euronews), go to all the news (of|from) …, keep reading, most read, the most read, most read articles, recommended, view also, see too, look also at, also see, read more about the (topic|subject|case), more (articles|news|stories) from the section, (our|a) selection on the same (subject|topic|theme), fit to the article, matching the article, (suitable|fitting|matching) articles,
    (also|more) from this (section|author|category), (other|more) news (of|about) …, latest on the (topic|subject|case), also (on|in) (the|this) (topic|dossier|file), in the same (thematic|theme), read more (in|on) this (series|subject),
    (our|all our) (articles|news) (from|on|in) the section
  `),
  subscription: list(`
    (i|) (subscribe|connect|register) (now|), (s'abonner|je m'abonne), become (a|) (premium|subscriber|plus|member) (from|for) (€|) # (€|euro|euros|) (the|a|per|for the) (first|) (month|year), (get|be|try) premium (from|for) (€|) # (€|euro|euros|) (the|a|per|for the) (first|) (month|year),
    take advantage of this limited time offer and access all (of|) the web content, (already|not yet|not) (premium|a premium user), cancel whenever you (want|like), cancel (any time|anytime|at any time), article open (for|to) (our|) subscribers, (article|content|text) (only|) (for|available to) (our|) (subscribers|registered users|members),
    log in to (read on|continue|read further|read more|continue reading|give access), (start|activate) (my|your|the) (free|) trial (month|period|subscription|), become a subscriber to (give|gift|share) …, already a subscriber log in to … …, (giving|gift|give|offer) (the|) link as a gift, (offer|gift|give) (this|) (articles|article), article (exclusive|only) (to|for) subscribers,
    this is an exclusive article, if you are a subscriber click here …, access to (the|this) article is limited to subscribers, your subscription is being used on another device …, (secure|get) your access now, this functionality is (only|) for registered users (only|), exclusive content for (registered users|subscribers), (this article is|content) exclusive (to|for) (our|) subscribers,
    (you are|you're) reading an article for subscribers, discover our (subscription offers|offers), read the whole (article|story) for (dkk|sek|nok|eur|€|) # (€|kr|euro|kronor|kroner|dkk|), the article in full is only for subscribers, the full article is only for subscribers, read with the free trial subscription …, 
    free unlimited access to …, (try|subscribe) now for (€|) # …, # month for # €, read … unlimited, do you already have a subscribed account, all our articles in unlimited, the newspaper in digital version the day of its publication, commenting on … (notes|articles) is exclusive (for|to) subscribers,
    reserved for (our|) (premium|digital|) (subscribers|members|readers), (dn|ds|sz|hln|nrc|svd|ap|vg) (plus|subscriber|premium)
  `),
  promotion: list(`
    if you have (any|) information to (send|share|give|communicate|transmit|pass on|submit|bring) (to us|us|with us|) (you can|please|do not hesitate to|you may|) (contact|write to|reach) us (at|by|on|via|through) … …, if you (want|wish|would like) to (send|share|give|communicate|pass on|report) (us|with us|) (any|) (information|documents|documents or information) (you can|please|) (contact|write to|reach) us … …, yes no (i|) (don't|do not) know, to the (poll|survey|interim|voting|) (results|result), yes no (undecided|no opinion|maybe|perhaps|abstain|not sure),
    discover … our (morning|evening|daily|weekly) newsletter, have something interesting to share, send us a (photo|video|photo or video) via …, the essential of the news, the news of the day in (your|the) (mailbox|inbox|mail), a tour of the news to start the day, (your|the) email address is collected by …, i('m| am) (registering|signing up), in the morning of (the|) …, i want to receive (it|them), (subscribe|sign up) here to the … newsletter …, 
    (receive|get) in your (email|mail|inbox) all the (news|information) …, (receive|get) every (morning|evening|day|week) (the|) (essential|essentials|main|best) …, find the news analyses and results every (evening|morning|day|week), receive the (main|latest) news (of|from) … on whatsapp, newsletter (info|infos), get notified of new messages,
    get (notifications|alerts) (about|of|on) new messages, stay informed with notifications, log in or create an account and …, the week's recap … invites you to … …, (do|if) you want to talk about the (topic|subject) of the article …, thank you for (reading|being with us) (our|this|the) article (to the end|until the end|), support us now,
    reliable information is worth a lot …, never like now we need you, take international news everywhere with you …, (if you want|do you want|want) to be up to date with (the|) news from the country and the world …, follow all the … news by downloading the … (app|application)
  `),
  share: list(`
    to (share|comment|react|send|save|follow|listen|forward|tweet|like|offer|keep), (sharing|printing|commenting|sending), share me, share it, let's share, share :,
    (offer|give|gift) (the|this|) article, add to (my|your) (selection|selections|list|reading list), (send|share) to a friend, (offered|gifted) article,
    copy article link, (copy|get) (the|) (article|) link, copy (the|) url, (to|) (offer|divide|print|remember|suggest), (add|save) to (my|your|) (favorites|favourites|bookmarks|selections), favorites, favourites, obtain (the|) (code|embed|embed code) (embed|code|), get (the|) (code|embed) (embed|code), notify me, save article, (send|write) by (email|e-mail|mail), share on x, # (shares|posts|comments|reactions), share the article
  `),
  comments: list(`
    (view|see|show|read) (the|all|) comments (#|), see the most voted comments, choose one of the following topics to create a group …, (be|become) the first to comment, comments do not represent the opinion of the newspaper …, (read|see) and comment, (do|if) you have (a tip|tips|input|inputs|input or thoughts) (for|on|about) this (case|matter|story) …, contact the journalist, share your thoughts,
    do you have (doubts|questions) suggestions or (criticisms|criticism) …, the publication of comments is suspended …, dear reader the publication of comments …, to comment on this article please log in …, are you a witness to an event …, (report|signal) (a|an|) (bug|error|mistake|fault)
  `),
  cookies: list(`
    to (play|view|see|show) this content … must (set|place|use) cookies …, do you want to give permission (for this|), to display (this|the|embedded) content …, to display embedded content your revocable consent …, to view this video please enable javascript …, manage my choices, accept and continue
  `),
  player: list(`
    (to|) listen to (the|this) (article|text|story) (powered|offered|provided|generated|read) by …, (powered|generated) by (podle|elevenlabs|readspeaker|beyondwords|ad auris|trinity audio|remixd|instaread), (audio|spoken|read aloud) version (of the article|of this article|powered by …|),
    listen (to the article|to this article|) # (min|mins|minutes|minute) (new|),
    loading next content, (the|) (rest|continuation|further part) of the text (is|) (under|below) the (video|photo|advertisement|ad), continues after the advertising, (advertising|ad) continues below, (the|) (article|text) continues (after|below) the (ad|advertising|advertisement), (video|videos) most watched on …,
    (play|show) video, listen to (the|this|) (article|text|story) (# min|# minutes|), listen article, reproduce audio, this text you will read in # (minute|minutes), (you will|you'll) read this (text|article) in # (minute|minutes), you will read it in # (minute|minutes), # (min|minutes|minute) of reading, # min reading time, reading time # (mins|min|minutes|minute), time to (read|reading) # (min|minutes), reading # min, good (night|evening) to all, this live (is|) (now|) (over|finished|closed|ended) (thank you|thanks) …, this live is (now|) (over|finished|closed)
  `),
  chrome: list(`
    (the|) most important (things|points|facts|news|) (at a glance|in brief|in short|in a nutshell|in summary), (the|) (essentials|essential|key points|key facts|main points|main facts|key data) (at a glance|in brief|in short|in a nutshell|in summary|in # points), (this|the|) (article|text|topic|case) (at a glance|in a nutshell|in brief), (the|) (key points|key facts|essential|essentials) of (the|this) (article|case|day|story), black box,
    go to (the|) (main menu|content|homepage|home page|start page), to the start page, go to more dw sites, skip (the|) (section|next section) …, show more posts, the case is (being|) updated, the article is (being|) updated, we are updating the (case|article|story), this is how svt works, read more about how we work, report error, in collaboration with, in cooperation with,
    svt's news must stand for facts and impartiality, what we publish must be true and relevant, (exclusive|premium) article, mirror tv, contribution from outside, foreign countries, home affairs, domestic policy, domestic, interior, abroad, federal government, recent news, popular news, local news, notify of, featured photo galleries, featured galleries, selection of products, leave a reply notify of, to the minute, live now, last hour, latest hour, other news, more information, to know more, know more, about the signature, filed in, archived in, 
    according to (the|) criteria of the trust project, according to the criteria of, join the trust project, according to the trust project criteria, (more|) about the author, article published in # issue of the (weekly|magazine) …, rights to the article, previous article, next article, see the file, see the dossier, by continuing you accept …,
    (news|all the news|articles) from the section, the rest of the section, further information, webstories, page not found, the content you requested does not exist or is no longer available, the (page|content) (requested|you requested) …, date of creation, (exclusivo|exclusive) (subscribers|assinantes), less than # (minute|minutes|hour|hours) ago, most (read|watched|shared|commented) (today|this week|), write to the editorial staff, suggest, recommend
  `),
}
