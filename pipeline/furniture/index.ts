/** The rules of the furniture stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {agencySignoff} from './agencies/agency-signoff.ts'
import {dateline} from './agencies/dateline.ts'
import {wireNote} from './agencies/wire-note.ts'
import {byline} from './authors/byline.ts'
import {contributors} from './authors/contributors.ts'
import {loneAuthor} from './authors/lone-author.ts'
import {reporterHead} from './authors/reporter-head.ts'
import {signatureBlock} from './authors/signature-block.ts'
import {datedCaption} from './captions/dated-caption.ts'
import {firstPicture} from './captions/first-picture.ts'
import {looseCaption} from './captions/loose-caption.ts'
import {mapCaption} from './captions/map-caption.ts'
import {markedCaption} from './captions/marked-caption.ts'
import {photoCaption} from './captions/photo-caption.ts'
import {pictureLine} from './captions/picture-line.ts'
import {engineExamples} from './engines/engine-examples.ts'
import {translationNotice} from './engines/translation-notice.ts'
import {disclaimer} from './foot/disclaimer.ts'
import {endMatter} from './foot/end-matter.ts'
import {pageFoot} from './foot/page-foot.ts'
import {syndication} from './foot/syndication.ts'
import {truncationMark} from './foot/truncation-mark.ts'
import {headSlot} from './head/head-slot.ts'
import {headlineTag} from './head/headline-tag.ts'
import {kicker} from './head/kicker.ts'
import {pageHead} from './head/page-head.ts'
import {pageLink} from './offers/page-link.ts'
import {promotion} from './offers/promotion.ts'
import {readAlso} from './offers/read-also.ts'
import {relatedBox} from './offers/related-box.ts'
import {socialEmbed} from './offers/social-embed.ts'
import {subscriptionNotice} from './offers/subscription-notice.ts'
import {summaryBox} from './offers/summary-box.ts'
import {beyondText} from './page/beyond-text.ts'
import {commentForm} from './page/comment-form.ts'
import {cookieNotice} from './page/cookie-notice.ts'
import {houseLabel} from './page/house-label.ts'
import {linkNote} from './page/link-note.ts'
import {pageWidget} from './page/page-widget.ts'
import {playerNotice} from './page/player-notice.ts'
import {shareLabel} from './page/share-label.ts'
import {siteChrome} from './page/site-chrome.ts'
import {wholePage} from './page/whole-page.ts'
import {strayLine} from './place/stray-line.ts'

export const furniture: readonly Rule[] = [
  translationNotice,
  engineExamples,
  summaryBox,
  // Before all that would take single lines out of what readers wrote.
  commentForm,
  // … and before links without their hours, which that rule knows by less.
  pageFoot,
  readAlso,
  relatedBox,
  pageLink,
  subscriptionNotice,
  promotion,
  socialEmbed,
  // What the page itself calls a caption is one, whatever others would make of its words.
  markedCaption,
  mapCaption,
  looseCaption,
  firstPicture,
  photoCaption,
  pictureLine,
  datedCaption,
  agencySignoff,
  contributors,
  signatureBlock,
  byline,
  reporterHead,
  loneAuthor,
  headSlot,
  dateline,
  kicker,
  headlineTag,
  playerNotice,
  cookieNotice,
  shareLabel,
  siteChrome,
  pageHead,
  syndication,
  disclaimer,
  pageWidget,
  wireNote,
  houseLabel,
  truncationMark,
  endMatter,
  beyondText,
  wholePage,
  // What is left on a page when all that is known is taken.
  strayLine,
  // What others take as a whole line goes so.
  linkNote,
]
