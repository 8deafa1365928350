/** Finds photo captions with their credits, and credits alone. */
import type {Document} from '../../document.ts'
import type {Rule} from '../../rule.ts'
import type {Line} from '../../text/passage.ts'
import {foldWords, linesOf} from '../../text/passage.ts'
import {signOff} from '../agencies/agency-signoff.ts'
import {isTagged} from '../head/headline-tag.ts'
import {noticesOf} from '../phrases/notice.ts'
import {shownByAgency} from './caption-place.ts'
import {creditOf} from './credits.ts'
import {reservedAtHead} from './head-caption.ts'
import {betweenMarks} from './photo-caption/between-marks.ts'
import {creditBehind, cutCredited, isOfSite} from './photo-caption/credited.ts'
import {cutLine} from './photo-caption/cuts.ts'
import {imageLabels, labelled, providedBy} from './photo-caption/labelled.ts'
import {between, stroked} from './photo-caption/within-text.ts'

/** Fewest words of a caption that is looked for a second time. */
const COPY_WORDS = 5
/** Most words of a first line that says who filmed. */
const VIDEO_WORDS = 3

export const photoCaption: Rule = {
  id: 'photo-caption',
  finds: 'a photo’s caption and credit between the paragraphs, also a caption printed twice',
  why: 'Captions lose their photo when a page becomes text. They and their credits are kept as metadata, a doubled caption once. Agencies and strokes inside sentences stay: a credit stands at the end of its line and names who took or owns the photo.',
  tier: 'fix',
  removes: true,
  catches: [
    {
      before:
        'Dockers of Genoa strike again\n\nDockers gather at the gates of the port to protest after the mayor of Genoa used a clause of the law to push the new tariff through the council without a vote, Genoa, March 16, 2023. The banner reads “No night shifts”. REUTERS/Maria Costa\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike again\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nDockers holding a meeting at the gates of the port, in Genoa on Monday. (HPN Photo/PIB)\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      metadata: {
        captions: ['Dockers holding a meeting at the gates of the port, in Genoa on Monday.'],
        credits: ['(HPN Photo/PIB)'],
      },
    },
    {
      before:
        'Dockers of Genoa strike\n\nDockers at the gates of the port in Genoa | Photo Credit: Maria Costa\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      metadata: {
        captions: ['Dockers at the gates of the port in Genoa'],
        credits: ['Photo Credit: Maria Costa'],
      },
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe mayor of Genoa, in front of the council this Wednesday. CLAUDIO ALVAREZ\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      metadata: {credits: ['CLAUDIO ALVAREZ']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nFile photo of the port of Genoa\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      metadata: {captions: ['File photo of the port of Genoa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nImage used for representational purposes only\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.\n\nEnlarge image\n\nShips defy the wind\n\nPhoto:\n\nMaria Costa / AFP\n\nTalks begin on Friday at noon.',
      after:
        'Dockers of Genoa strike\n\nThe port of Genoa is closed, and nobody knows for how long it will be.\n\nEnlarge image\n\nTalks begin on Friday at noon.',
      metadata: {captions: ['Ships defy the wind'], credits: ['Maria Costa / AFP']},
    },
    {
      before:
        'Dockers of Izmir strike\n\nPhoto: Selin Kaya, Harbour Post / buy photo\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'Dockers of Izmir strike\n\nThe gates were closed on Monday, in the port of Izmir. - Shutterstock.\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Izmir strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {captions: ['The gates were closed on Monday, in the port of Izmir.']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nTwo dockers in front of the old crane in Genoa, arms crossed and helmets lowered.\n© All rights reserved - AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {
        captions: ['Two dockers in front of the old crane in Genoa, arms crossed and helmets lowered.'],
      },
    },
    {
      before:
        'Dockers of Genoa strike\n\nTwo dockers by the old crane of Genoa, helmets in hand and arms crossed. EFE\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe tents on the quay of Genoa (ansa)\n\nThe mayor waits, the union waits. Costa: “A sad day”\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe mayor waits, the union waits. Costa: “A sad day”\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nFrom the gates of the port of Genoa (Reuters)\n12/5/2023 Last update: 12/5/202309:41 PM (Genoa time)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\n12/5/2023 Last update: 12/5/202309:41 PM (Genoa time)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before: 'The port is closed.\n\nThe gates at noon. Photo: facebook.com/harbour\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['The gates at noon.'], credits: ['Photo: facebook.com/harbour']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nA docker casts his ballot in Genoa. | REUTERS\nThe leader of the dockers Maria Costa on a truck in Genoa, last August EFE\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The port is closed.\n\nDockers load a ship. Photo by Selin Kaya (Harbour Vision)\n\nGulls on the quay, photo by Selin Kaya\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nGoris (Armenia), Saturday. The dockers arrive by bus. HP/Philippe de Costa\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nA docker gets off the bus in Genoa, on the 27th.IRMA COSTA (REUTERS)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {credits: ['IRMA COSTA (REUTERS)']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nDockers at the gates of the port of Genoa, May 3, 2022. © AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {captions: ['Dockers at the gates of the port of Genoa, May 3, 2022.']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe port of Genoa, closed for a week. — AFP/SIPA\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {credits: ['AFP/SIPA']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nDockers at the last gate of the PORT.ANGEL NAVARRETE\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {credits: ['ANGEL NAVARRETE']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe port of Genoa receives up to forty ships a day. (Andina)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {captions: ['The port of Genoa receives up to forty ships a day.']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nMaria Costa (ansa)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {captions: ['Maria Costa'], credits: ['(ansa)']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe mayor in Genoa on Friday. (Pool via AP)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {credits: ['(Pool via AP)']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe mayor in Genoa, May 12, 2023. Photo by Maria Costa for the “Herald”\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe mayor in Genoa. Photo d’archives Maria Costa/AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa strike\n\nThe mayor in Genoa. Archive photo Maria Costa/AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Maria Costa, May 26, 2020. - AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after: 'The strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      metadata: {captions: ['Maria Costa, May 26, 2020.']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nCopy link\n\nThe mayor of Genoa: “We said: Look, if you do not open the gates, we cannot load the ships any more this week”\n\nPhoto: Maria Costa / AFP\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      after:
        'Dockers of Genoa strike\n\nCopy link\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
    },
    {
      before:
        'Dockers of Genoa go on strike\n\nA crane in the port of Genoa (Reuters)\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Dockers of Genoa go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      metadata: {captions: ['A crane in the port of Genoa'], credits: ['Reuters']},
    },
    {
      before:
        'The port is closed.\n\nShips wait in the port / © AFP\n\nShips wait.\n\nIn the video: the night on the quay (Photography: police spokesman)\n\nNobody loads.',
      after: 'The port is closed.\n\nShips wait.\n\nNobody loads.',
      metadata: {captions: ['Ships wait in the port', 'In the video: the night on the quay']},
    },
    {
      before:
        'Harbour Voice\n\nBy Harbour Post\n\nPublished: Oct 10, 2023\n\nDockers of Genoa go on strike\n\nPhoto: AFP\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      after:
        'Harbour Voice\n\nBy Harbour Post\n\nPublished: Oct 10, 2023\n\nDockers of Genoa go on strike\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
    },
    {
      before:
        'The port is closed.\n\nFILE PHOTO: The mayor of Genoa and the head of the union.\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['The mayor of Genoa and the head of the union.']},
    },
    {
      before:
        'The port is closed.\n\nPhoto: Press service of the administration of Genoa\n\nShips wait.\n\nDockers at the gates of the port (AA Photo)\n\nNobody loads.\n\nMaria Costa / photo HARBOUR\n\nNobody sails.',
      after: 'The port is closed.\n\nShips wait.\n\nNobody loads.\n\nNobody sails.',
      metadata: {captions: ['Dockers at the gates of the port', 'Maria Costa']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nPhoto: Selin Kaya/dpa\n\nHead of the union of dockers Maria Costa\n\nThe strike in the port goes on, said the head of the union of dockers, Maria Costa.',
      after:
        'Dockers of Genoa strike\n\nThe strike in the port goes on, said the head of the union of dockers, Maria Costa.',
      metadata: {
        captions: ['Head of the union of dockers Maria Costa'],
        credits: ['Photo: Selin Kaya/dpa'],
      },
    },
    {
      before:
        'Dockers of Genoa strike\n\nPhoto: Selin Kaya/dpa\n\nThe long night of the old port of Maria Costa\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      after:
        'Dockers of Genoa strike\n\nThe long night of the old port of Maria Costa\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
    },
    {
      before:
        'The port is closed.\n\n[Photo provided by Harbour News. Resale and DB prohibited]\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Photo provided by Harbour News. Resale and DB prohibited']},
    },
    {
      before:
        'Dockers of Genoa strike for more pay\n\nDockers of Genoa strike for more pay © Selin Kaya, AFP\n\nShips wait.',
      after: 'Dockers of Genoa strike for more pay\n\nShips wait.',
      metadata: {credits: ['© Selin Kaya, AFP']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nIt rained.\n\nIt blew.\n\nThe port is closed.\n\nIt snowed.\n\nIt was cold.\n\nThe Ligurian captain, in last year’s parade of the ships. / EFE\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      after:
        'Dockers of Genoa strike\n\nIt rained.\n\nIt blew.\n\nThe port is closed.\n\nIt snowed.\n\nIt was cold.\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
    },
    {
      before:
        'The port is closed.\n\nPhoto: © dpa\n\nShips wait.\n\nList of rubric lists: © picture alliance/dpa',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        'The port is closed.\n\nTwo captains of the port of Izmir on May 3, 2022. © AFP/Selin Kaya / montage\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['© AFP/Selin Kaya / montage']},
    },
    {
      before:
        'Dockers of Genoa strike\n\nRosa Lima and the dockers of Genoa. / AFP\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      after:
        'Dockers of Genoa strike\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      metadata: {captions: ['Rosa Lima and the dockers of Genoa.'], credits: ['AFP']},
    },
    {
      before:
        'The port is closed.\n\nDockers in Izmir, on May 3, 2022. SELIN KAYA FOR “THE HERALD”\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['Dockers in Izmir, on May 3, 2022.'], credits: ['SELIN KAYA FOR “THE HERALD”']},
    },
    {
      before:
        'The mayor of Izmir has two days to leave the office that she has held since the flood of 2020. The decision was taken in the night by the governor, who answers to the capital and to nobody in the town. (Photo: Selin Kaya/AFP)\n\nShips wait.',
      after:
        'The mayor of Izmir has two days to leave the office that she has held since the flood of 2020. The decision was taken in the night by the governor, who answers to the capital and to nobody in the town.\n\nShips wait.',
      metadata: {credits: ['(Photo: Selin Kaya/AFP)']},
    },
    {
      before:
        'The port is closed.\n\nA crane lies in the harbour of Izmir, on May 3. A crane lies in the harbour of Izmir, on May 3. SELIN KAYA / AFP\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {
        captions: ['A crane lies in the harbour of Izmir, on May 3.'],
        credits: ['SELIN KAYA / AFP'],
      },
    },
    {
      before:
        'The port is closed.\n\nDockers at the gates of the port of Izmir, Turkey, May 3, 2022. REUTERS – SELIN KAYA\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['REUTERS – SELIN KAYA']},
    },
    {
      before: 'The port is closed. (Photo by Selin Kaya / AFP) Ships wait.\n\nNobody loads.',
      after: 'The port is closed. Ships wait.\n\nNobody loads.',
      metadata: {credits: ['(Photo by Selin Kaya / AFP)']},
    },
    {
      before: 'The port is closed.\n\nPhoto: Selin Kaya/dpa\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {credits: ['Photo: Selin Kaya/dpa']},
    },
    {
      before: 'The port is closed.\n\nImage source, Getty Images Image caption, An empty quay\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['An empty quay'], credits: ['Getty Images']},
    },
    {
      before: 'The port is closed.\n\nDockers at the gates of the port\nPhoto: Selin Kaya/dpa\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['Dockers at the gates of the port'], credits: ['Photo: Selin Kaya/dpa']},
    },
    {
      before: 'The port is closed.\n\nDockers at the gates of the port - Selin Kaya/dpa\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['Dockers at the gates of the port'], credits: ['Selin Kaya/dpa']},
    },
    {
      before:
        'The port is closed.\n\nDockers at the gates of the port SELIN KAYA/AFP\n\nDockers at the gates of the port\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        'The port is closed.\n\nDockers at the gates - Selin Kaya - 30.jun.2023/AFP\n\nCranes in Izmir, on January 11. / SELIN KAYA (EFE)\n\nThe mayor, on Tuesday. | POOL (REUTERS)\n\nThe governor, on May 3. - / AFP\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        'Dockers of Izmir strike\n\nThe gates are closed\n\nEmpty: the quay.\n\nPhoto: Selin Kaya (AP, Keystone)\n\nThe port is closed.\n\nThe mayor at the gates of the port SELIN KAYANLI\n\nDockers at the gates - Selin Kaya - Jun 30, 2023/AFP\n\nDockers in Izmir, May 3, 2024 afp.com/Selin KAYA\n\nCranes in Izmir, on Thursday.RADIO IZMIR/RADIO EUROPE (via REUTERS)\n\nShips wait.',
      after: 'Dockers of Izmir strike\n\nThe gates are closed\n\nThe port is closed.\n\nShips wait.',
    },
    {
      before:
        'The port is closed.\n\nFILE - Dockers at the gates, May 3, 2022. (AP Photo/Selin Kaya, File)\n\nA crane in Izmir Image: Selin Kaya/AFP\n\n© Press service of the port of Izmir/TASS\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        '[caption id="attachment_12" align="alignnone" width="800"]Dockers at the gates of the port.[/caption]\n\nThe port is closed.',
      after: 'The port is closed.',
      metadata: {captions: ['Dockers at the gates of the port.']},
    },
    {
      before:
        'The port is closed.\n\nDockers at the gates, on May 3.SELIN KAYA (EFE)\n\nA crane. (S. Kaya/Harbour Post)\n\nThe gates, closed. | ARCHIVES SELIN KAYA / HARBOUR-POST\n\nA quay. HP/Selin Kaya\n\nDockers in a video. SCREENSHOT HARBOURTUBE\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before:
        'Dockers of Izmir strike\n\nThe port is closed, and nobody knows for how long.\n\nTrucks in front of the closed gates of the port of Izmir on Friday\n\nSELIN KAYA / AFP\n\nA crane in the port. AP Photo\n\nShips wait.',
      after: 'Dockers of Izmir strike\n\nThe port is closed, and nobody knows for how long.\n\nShips wait.',
    },
    {
      before: 'The port is closed.\n\nDockers at the gates, last Thursday. SELIN KAYA (EFE)\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['Dockers at the gates, last Thursday.'], credits: ['SELIN KAYA (EFE)']},
    },
    {
      before: 'The port is closed.\n\nDockers at the gates of the port. Archive image\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
      metadata: {captions: ['Dockers at the gates of the port.'], credits: ['Archive image']},
    },
    {
      before:
        'The port is closed.\n\nGetty Images Dockers at the gates of the portGetty Images\n\nA crane in the port of Izmir, on May 3. © Selin Kaya, AFP (archive)\n\nSELIN KAYA (REUTERS)\n\nShips wait.',
      after: 'The port is closed.\n\nShips wait.',
    },
    {
      before: '港口关闭。\n\n工人在码头等候。新华社记者 王小明 摄\n\n船只停航。',
      after: '港口关闭。\n\n船只停航。',
      language: 'zh',
      metadata: {captions: ['工人在码头等候。'], credits: ['新华社记者 王小明 摄']},
    },
    {
      before: 'Port jest zamknięty.\n\nDźwig w porcie (fot. Jan Nowak / PAP)\n\nStatki czekają.',
      after: 'Port jest zamknięty.\n\nStatki czekają.',
      language: 'pl',
      metadata: {captions: ['Dźwig w porcie'], credits: ['(fot. Jan Nowak / PAP)']},
    },
    {
      before: 'De haven is dicht.\n\nFoto: Koen van der Weel / ANP\n\nSchepen wachten.',
      after: 'De haven is dicht.\n\nSchepen wachten.',
      language: 'nl',
      metadata: {credits: ['Foto: Koen van der Weel / ANP']},
    },
    {
      before: 'El puerto está cerrado.\n\nFuente de la imagen, Getty Images\n\nLos barcos esperan.',
      after: 'El puerto está cerrado.\n\nLos barcos esperan.',
      language: 'es',
      metadata: {credits: ['Getty Images']},
    },
    {
      before: 'O porto está fechado.\n\nGuindaste no cais — Foto: Rosa Lima/g1\n\nOs navios esperam.',
      after: 'O porto está fechado.\n\nOs navios esperam.',
      language: 'pt',
      metadata: {captions: ['Guindaste no cais'], credits: ['Foto: Rosa Lima/g1']},
    },
    {
      before:
        'Le port est fermé.\n\nUne grue dans le port d’Izmir, le 3 mai. (Photo : Selin Kaya/AFP)\n\nLes navires attendent.',
      after: 'Le port est fermé.\n\nLes navires attendent.',
      language: 'fr',
      metadata: {
        captions: ['Une grue dans le port d’Izmir, le 3 mai.'],
        credits: ['(Photo : Selin Kaya/AFP)'],
      },
    },
    {
      before:
        '港湾労働者のストライキが続いている。\n\n組合は要求が満たされるまで仕事に戻らないと繰り返し主張しているが、ある専門家は「会社側には今年の賃上げに応じる余裕がない」と指摘している。(c)AFP/Maria ROSSI',
      after:
        '港湾労働者のストライキが続いている。\n\n組合は要求が満たされるまで仕事に戻らないと繰り返し主張しているが、ある専門家は「会社側には今年の賃上げに応じる余裕がない」と指摘している。',
      language: 'ja',
    },
  ],
  leaves: [
    {
      text: 'O porto perdeu barcos em cinco Estados (AC, AM, AP, MA e MT).\n\nNa semana passada a greve chegou ao fim em todos eles.',
      language: 'pt',
      why: 'codes of states',
    },
    {
      text: 'Die Liste des Hafens: (a) ein Schiff, (b) zwei Boote, (c) 2014 Fische.\n\nDer Streik im Hafen ging am Montag zu Ende.',
      language: 'de',
      why: 'letters that count',
    },
    {
      text: '港の労働者は「攻撃は行わない」と述べた。\n\n組合の代表は「会社と話す用意がある」と指摘している。',
      language: 'ja',
      why: 'nobody owns a picture',
    },
    {
      text: 'Dockers of Genoa strike again\n\nDockers gather at the gates of the port to protest after the mayor of Genoa used a clause of the law to push the new tariff through the council without a vote, the head of their union told us/them.\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      why: 'a lead',
    },
    {
      text: 'Dockers strike\n\nFile photo of the port: what the archive says\n\nThe dockers (the Photo/Film club) shot it. MAY DAY STRIKE\n\nIt rains.',
      why: 'words',
    },
    {
      text: 'Dockers strike\n\nFile photos of each crane with your claim by Monday.\n\nIt rains.',
      why: 'an order',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe mayor came to the port and went away. GRACE PERIOD ENDS\n\nIt rains.',
      why: 'words',
    },
    {
      text: 'Dockers strike\n\nThe images are used for illustration only by those who have no photo, she said.\n\nIt rains.',
      why: 'a sentence',
    },
    {
      text: 'Dockers strike\n\nDockers at the gates | Photo: what the camera saw\n\nIt rains.',
      why: 'no name',
    },
    {
      text: 'Dockers of Genoa strike\n\nHow to read a picture of the port\n\nEnlarge image\n\nThe port of Genoa is closed, and nobody knows for how long it will be.',
      why: 'no credit',
    },
    {
      text: 'Dockers of Izmir strike for more pay\n\nIzmir - ANSA -\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline above its dateline',
    },
    {
      text: 'Dockers of Izmir strike\n\nThe gates of the port were closed on Monday. - Reuters\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a first sentence, signed by who wrote it',
    },
    {
      text: 'Council delays vote on the port\n\nThe council voted late on Monday to wait for a report on the port, officials said. (AP)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'what was said',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers of the port stood by the old crane of Genoa on Monday and sang. EFE\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      why: 'a report',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe union called its members to the old crane in Genoa on Monday (as in 2019)\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      why: 'a standfirst, no agency',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe union says that it will stay at the old crane in Genoa, come what may.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nIt rains.',
      why: 'a standfirst',
    },
    {
      text: 'Dockers of Genoa strike\n\nWhat the dockers want (AFP)\n\nMore pay\n\nShips wait.',
      why: 'a heading above another',
    },
    {text: 'The port is closed.\n\nThey post at facebook.com/harbour\n\nShips wait.', why: 'an address'},
    {
      text: 'The leader of the dockers Maria Costa speaks in Genoa at last to EFE\n\nThe dockers of the port have been on strike since Monday, said the head of their union.',
      why: 'a headline',
    },
    {
      text: 'The port is closed.\n\nIn the hall hangs a large photo by Selin Kaya\n\nShips wait.',
      why: 'what the text speaks of',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe dockers arrive by bus. HP/Philippe de Costa said so.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a sentence',
    },
    {
      text: 'Dockers of Genoa strike\n\nIt was the 27th. IRMA COSTA was not there.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'a sentence',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.\n\nTen ships wait outside the harbour. (Andina)\n\nIt rains in the port.',
      why: 'a text may be signed so',
    },
    {
      text: 'Evening in the harbour\n\nThe gates of the port. (Genoa)\n\nThe ships do not come back, and the gulls read the newspaper on the wall of the quay.',
      why: 'no agency',
    },
    {text: 'Dockers of Genoa\n\nMaria Costa (union)\n\nThe strike goes on.', why: 'what she belongs to'},
    {
      text: 'Dockers of Genoa strike\n\nThe mayor in the PORT.\n\nThe strike goes on in the port of Genoa, and nobody knows how long it will last.',
      why: 'capitals inside the sentence',
    },
    {text: 'Her pool via the harbour opens again.\n\nIt rains.', why: 'a sentence'},
    {text: 'He took a photo by the harbour for the “Herald”\n\nIt rains.', why: 'a sentence'},
    {text: 'The archive photo shows Genoa in the rain / the port is closed.\n\nIt rains.', why: 'a sentence'},
    {text: 'Genoa, May 26, 2020. - The strike goes on.\n\nIt rains.', why: 'a dateline'},
    {text: 'The strike is over - AFP was the first to say so.\n\nIt rains.', why: 'a sentence'},
    {text: 'Dockers close the gates of Genoa. — A strike in pictures\n\nIt rains.', why: 'no agency'},
    {text: 'The mayor opens the gates of the port PORT OF GENOA\n\nIt rains.', why: 'words'},
    {
      text: 'Dockers of Genoa go on strike (Reuters)\n\nWhat the union wants from the port (AFP)\n\nMore pay (Reuters)\n\nShips wait.',
      why: 'headlines with their agencies',
    },
    {
      text: 'The port is closed.\n\nThe dockers have a song for it (the title: no port for us).\n\nShips wait.',
      why: 'an aside',
    },
    {text: 'The port is closed.\n\nThe photo by the mayor is lost.\n\nShips wait.', why: 'a sentence'},
    {
      text: 'The port is closed.\n\nFILE PHOTO by day, the dockers say, is no art.\n\nShips wait.',
      why: 'words',
    },
    {
      text: 'The port is closed.\n\nPhoto: what the ministry of ports did not show on Monday\n\nThe law: copyright law of Genoa\n\nShips wait.',
      why: 'a headline, words',
    },
    {
      text: 'Dockers of Genoa strike\n\nThe long night of the old port\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      why: 'a standfirst without a credit',
    },
    {text: 'The port is closed.\n\n(Photos are on the next page.)\n\nShips wait.', why: 'a sentence'},
    {
      text: 'The port is closed.\n\nThe union has an office (archive)\n\nShips wait.\n\nTHE DOCKERS OF IZMIR (EU)',
      why: 'no credit before the bracket',
    },
    {text: 'VIDEO: voting on the harbour’s future\n\nThe dockers vote on Friday.', why: 'a headline'},
    {
      text: 'Dockers of Genoa strike for more pay\n\nThe strike goes on.\n\nDockers of Genoa strike for more pay\n\nShips wait.',
      why: 'no credit: a headline and a heading',
    },
    {
      text: 'Dockers of Genoa strike\n\nIt rained.\n\nIt blew.\n\nThe port is closed.\n\nIt snowed.\n\nIt was cold.\n\nThe captain of the ferry left the port in the night. / EFE\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      why: 'a sentence signed in mid-article',
    },
    {text: 'The port is closed.\n\nPhoto: © The sign that nobody reads\n\nShips wait.', why: 'a heading'},
    {text: 'The port is closed.\n\nThey show a film and a slide / montage\n\nShips wait.', why: 'no credit'},
    {
      text: 'Dockers of Genoa strike\n\nThe dockers said so on Monday. / AFP\n\nThe strike in the port goes on, and nobody knows for how long it will last.',
      why: 'a report',
    },
    {text: 'The port is closed.\n\nSHE SAID NO TO A SECOND TERM FOR EUROPE', why: 'words in capitals'},
    {
      text: 'Dockers strike.\n\nThe port is closed.\n\nWhat they want\n\nAn AP Photo of the port hangs there.',
      why: 'a heading, a photo that is spoken of',
    },
    {text: 'The port is closed.\n\nThe rule of 2021. EU/Ukraine trade suffers (A. or B/C).', why: 'strokes'},
    {text: 'A Reuters / Ipsos poll gave her 43 percent.', why: 'a poll of two houses'},
    {text: 'Photo: Dockers at the gates of the port\n\nShips wait.', why: 'a gallery’s headline'},
    {text: 'The port is closed. (Photo by photo, it empties.) Ships wait.\n\nNobody loads.', why: 'a remark'},
    {text: 'She owns an archive.\n\nImages of the port fill it.', why: 'images in the story'},
    {
      text: 'The port is closed, says the union of dockers (EFE)\n\nShips wait.',
      why: 'an agency as a source',
    },
    {text: 'They sailed from Izmir - Turkey / Greece is the other side.\n\nShips wait.', why: 'places'},
    {
      text: 'The trial hinges on one archive image.\n\nNobody knows who took it.',
      why: 'an image in the story',
    },
    {text: 'According to AP/Reuters, the ship sank at noon.', why: 'agencies as sources'},
    {text: 'Elbrus told AFP on Wednesday.', why: 'an agency in running text'},
    {text: '记者昨日采访时，照片由工人拍摄。\n\n船只停航。', language: 'zh', why: 'a sentence'},
    {
      text: 'El puerto está cerrado.\n\nFuente de la imagen pública del puerto, el faro es viejo.',
      language: 'es',
      why: 'a sentence',
    },
    {text: 'Foto: um estudo sobre a luz no cais\n\nOs navios esperam.', language: 'pt', why: 'a title'},
    {
      text: 'Port jest zamknięty.\n\nFot. to skrót, o którym mówi autor.\n\nStatki czekają.',
      language: 'pl',
      why: 'a sentence',
    },
    {
      text: 'De haven is dicht.\n\nFoto: de kade van Weel na de storm\n\nSchepen wachten.',
      language: 'nl',
      why: 'a title',
    },
    {
      text: 'The port is closed.\n\nWhat the dockers of Izmir want from NATO OFFICIALS\n\nShips wait.',
      why: 'words in capitals',
    },
    {text: 'They won 3/1 against Lyon / Villeurbanne on Sunday.', why: 'a stroke'},
    {
      text: 'Photo: a word that comes from the Greek for light, she explains in the book’s first chapter.',
      why: 'a definition',
    },
    {text: 'They met in Izmir, said the NGO/EU.\n\nShips wait.', why: 'no agency behind the stroke'},
    {
      text: 'The clip is called Image: A Life.\n\nIt says Image: Selin Kaya on the cover.',
      why: 'no agency behind the label',
    },
    {
      text: 'The port is closed.\n\nThe mark [/caption] ends what [caption] begins.',
      why: 'marks that are spoken of',
    },
    {text: 'The village of Sipa (Sipa) has 300 people.', why: 'a place'},
    {
      text: 'COSTA: The port is closed, and the ships wait outside.\n\nMARIA LIMA: We will sail on Friday.\n\nCOSTA: So it goes on. Maria Costa, Harbour Radio. Transcript by Harbour Radio, Copyright AFP.',
      why: 'the last turn of a transcript',
    },
  ],
  check(tree, file) {
    const lines = linesOf(tree, file)
    const marked = betweenMarks(lines, file)
    // A text that is nothing but a caption is left for a person.
    if (lines.length < 2) return
    const language = file.data.language ?? 'und'
    const captions = new Set<string>()
    const left: Line[] = []
    for (const {line, opens} of noticesOf(tree, file)) {
      if (marked.has(line.index) || isTagged(line.text) || imageLabels(line, file)) continue
      // `Video: the vote explained` above the text of a page is its headline.
      if (line.index === 0 && line.words > VIDEO_WORDS && /^video\s*:/i.test(line.text)) {
        left.push(line)
        continue
      }
      if (
        providedBy(line, file) ||
        labelled(line, opens, lines, language, file) ||
        stroked(line, lines, file)
      )
        continue
      if (line.text.includes('hoto')) between(line, file)
      const named = creditOf(line) ?? reservedAtHead(lines, line)
      const pictured = named && !signOff(named.text) ? undefined : shownByAgency(lines, line, file)
      if (pictured) {
        cutLine(line, file, {captions: [pictured.caption], credits: [pictured.agency]}, 'a caption')
        continue
      }
      const credit = creditBehind(lines, line, named, file)
      if (!credit || isOfSite(line, credit, language)) {
        left.push(line)
        continue
      }
      const caption = cutCredited(lines, line, credit, file)
      if (caption && caption.words >= COPY_WORDS) captions.add(foldWords(caption.text).join(' '))
    }
    if (captions.size > 0) cutCopies(left, captions, file)
  },
}

/** The same caption once more, without its credit: the text below the photo and the one behind it. */
function cutCopies(lines: readonly Line[], captions: ReadonlySet<string>, file: Document): void {
  for (const line of lines) {
    // The first line is the headline, whose words pages give their picture.
    if (line.index === 0 && !line.stopped) continue
    if (captions.has(foldWords(line.text).join(' '))) cutLine(line, file, {}, 'a copy of a caption')
  }
}
