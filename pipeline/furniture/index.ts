/** The rules of the furniture stage, in order: an earlier rule wins an overlap. */
import type {Rule} from '../rule.ts'
import {agencySignoff} from './agency-signoff.ts'
import {byline} from './byline.ts'
import {commentForm} from './comment-form.ts'
import {cookieNotice} from './cookie-notice.ts'
import {datedCaption} from './dated-caption.ts'
import {dateline} from './dateline.ts'
import {disclaimer} from './disclaimer.ts'
import {endMatter} from './end-matter.ts'
import {engineExamples} from './engine-examples.ts'
import {headlineTag} from './headline-tag.ts'
import {kicker} from './kicker.ts'
import {loneAuthor} from './lone-author.ts'
import {mapCaption} from './map-caption.ts'
import {pageFoot} from './page-foot.ts'
import {pageHead} from './page-head.ts'
import {pageWidget} from './page-widget.ts'
import {photoCaption} from './photo-caption.ts'
import {playerNotice} from './player-notice.ts'
import {promotion} from './promotion.ts'
import {readAlso} from './read-also.ts'
import {reporterHead} from './reporter-head.ts'
import {shareLabel} from './share-label.ts'
import {signatureBlock} from './signature-block.ts'
import {siteChrome} from './site-chrome.ts'
import {socialEmbed} from './social-embed.ts'
import {subscriptionNotice} from './subscription-notice.ts'
import {summaryBox} from './summary-box.ts'
import {syndication} from './syndication.ts'
import {translationNotice} from './translation-notice.ts'
import {truncationMark} from './truncation-mark.ts'
import {wireNote} from './wire-note.ts'

export const furniture: readonly Rule[] = [
  translationNotice,
  engineExamples,
  summaryBox,
  // Before all that would take single lines out of what readers wrote.
  commentForm,
  // … and before links without their hours, which that rule knows by less.
  pageFoot,
  readAlso,
  subscriptionNotice,
  promotion,
  socialEmbed,
  mapCaption,
  photoCaption,
  datedCaption,
  agencySignoff,
  signatureBlock,
  byline,
  reporterHead,
  loneAuthor,
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
  truncationMark,
  endMatter,
]
