/** Sound articles of our own writing, into which faults are planted: no rule may find anything in them as they stand. */

export interface SoundArticle {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
}

function article(id: string, text: string): SoundArticle {
  const [title, ...paragraphs] = text.trim().split(/\n+/)
  return {id, title: title!, paragraphs}
}

export const articles: readonly SoundArticle[] = [
  article(
    'lighthouse',
    `
The last keeper of Fastnet hands over the keys to a computer
The lighthouse on the rock of Carrick has been lit by hand since 1883. On Friday evening the keeper, Thomas Geraghty, closed the door of the lamp room for the last time and gave the keys to an engineer from Dublin, who put them into a paper bag.
“I expected a ceremony, and I got a receipt,” said Mr. Geraghty, a 64-year-old with a white beard. He spent eleven winters on the rock. The longest storm lasted nineteen days, and the bread ran out on the twelfth.
The Irish authority for lighthouses says that the new lamp uses a tenth of the power. It can be seen at a distance of eighteen miles, and a telephone in the city reports every fault. The French and the Norwegian services made the same decision years ago.
A museum has asked for the lens. It weighs four tonnes, and the helicopter that could lift it belongs to the army. The minister of culture promised an answer before the end of the summer.
The keeper will live with his sister in Baltimore, a village from which the rock can be seen. He has bought a lamp for the window. “It’s a small one,” he said, “but somebody should answer.”`,
  ),
  article(
    'cocoa',
    `
Ghana’s cocoa farmers weigh every bean twice
In the town of Assin Fosu the scales are now checked on Mondays. The farmers demanded it after a buyer was caught with a stone in his pocket. The price of cocoa has doubled within a year, and so has the number of thieves.
“A bag that was worth a bicycle is now worth a motorcycle,” explains Akosua Mensah, who has sold cocoa for thirty years. Her sons sleep in the shed. They have a dog, a torch and an old radio.
Ghana and Ivory Coast together produce more than half of the world’s cocoa. A fungus and two dry years have cut the harvest by a third. In Germany and in Switzerland the factories have raised the price of chocolate, and some of them have made the bars smaller.
The head of the growers’ union met the finance minister on Wednesday. He asked for a new price, for fertiliser and for an honest scale in every village. The government published a press release in the evening that spoke of “an open exchange”.
The rains came late but they came. If the trees are spared by the fungus, the next harvest will begin in October. The dog, says Ms. Mensah, has already been promised a place on the cart.`,
  ),
  article(
    'chess',
    `
A schoolgirl draws with the champion, and goes home by bus
The hall of the Hungarian chess federation was nearly empty when the game ended. After seven hours and 92 moves, Dorottya Kelemen, aged thirteen, offered a draw. Her opponent, who has won the tournament four times, looked at the board, at the clock and at the girl, and accepted.
“I was hungry,” she said afterwards. “He looked hungry too.” Her trainer, a retired teacher of Latin, did not see the end because he had to catch the last train to Szeged.
The position had been lost for an hour, the commentators agreed. In the 61st move the champion exchanged the wrong bishop. From then on he had a better pawn and a worse king, and the girl found the only defence in each of the eleven moves that followed.
She will play in the Spanish league in the autumn. Her mother, an English teacher, has asked for a contract with school holidays in it. The club in Valencia has agreed to everything except the dog.
The federation has invited the two to repeat the game in public in May. The champion has said yes. The girl wants to think about it, for at most seven hours.`,
  ),
  article(
    'glacier',
    `
In the Alps, a glacier gets its blanket back
The workers of the lift company walk up at four in the morning, when the snow is hard. They unroll white sheets over the upper part of the glacier, 70,000 square metres in all, and sew them together. The sheets stay until the first snow of September.
Without them the ice would lose four metres in a summer. With them it loses less than one. “We don’t save the glacier, we save the path to the glacier,” says the foreman, Beat Zurbriggen, and he points to the end of the lift.
The sheets cost half a million francs a year. An Austrian company makes them out of old bottles, and an Italian one takes them back when they are torn. Scientists from the University of Grenoble measure what the cover does to the soil beneath it.
Most of the ice of the Alps will be gone by the end of the century, they say, whatever anybody sews. The village has known it for a long time. In the inn hangs a photograph of 1911 on which the ice reaches the church.
The Swiss government pays for the measurements and not for the sheets. A member of the council has proposed to let tourists sew for a fee. The workers laughed about it for two days; on the third day a journalist from Japan booked a place.`,
  ),
  article(
    'referendum',
    `
Slovenia votes on a railway, and on who may sit by the window
On Sunday 1.7 million voters will decide on a second track between Divača and the port of Koper. The first one was built under the emperor. It carries eighty trains a day and, according to the director of the port, “the patience of three countries”.
The opponents are not against the track, they say, but against the price. A kilometre costs forty million euros because of the tunnels. The campaign was quiet until a deputy suggested that seats on the side of the sea should cost more.
In Austria and in Hungary, which have no port of their own, the vote is followed closely. A Hungarian company has offered to pay a part of the costs if it gets a part of the quay. The offer was neither accepted nor refused.
The Prime Minister, Robert Golob, voted early. The result is expected on Sunday night. If fewer than a fifth of the voters say no, the law comes into force whatever the yes side gets; the constitution wants it so.
The stationmaster of Črni Kal will not vote. The 71-year-old has lived beside the old track since he was born. “I have two opinions, one for each direction,” he says.`,
  ),
  article(
    'handball',
    `
Handball: the goalkeeper who counts the seams
Norway won the tournament in Gothenburg on Sunday, and hardly anybody speaks of the 34 goals. They speak of Ingrid Solvang, who stopped nineteen shots, four of them with her face. She had been called on Thursday as a replacement for a replacement.
“I look at the ball, not at the hand,” she said after the final against Denmark. “On a good day I can count the seams.” On Sunday she counted all of them. The Danish coach congratulated her first and his own team afterwards.
Solvang plays in the second division and works as a baker in the town of Halden. Her shift begins at three. On Monday, the owner of the bakery said, she arrived eleven minutes late, with the medal in her bag.
The Swedish fans, whose team had lost in the semi-final, stood up for her. It was the loudest moment of the week. A factory in Poland has ordered two hundred posters, and a school in her town wants to bear her name.
The next match is on Saturday, against a team of students. The tickets cost five euros, the rolls are free of charge. The club has asked the fans not to throw them.`,
  ),
  article(
    'flood-market',
    `
After the flood, the market of Cahul sells what is dry
The water stood in the halls for six days. It took the flour, the shoes and the wedding dresses, and left a pike in the stall of a watchmaker. On Tuesday the market opened again, with half of the traders and a third of the goods.
Moldova had not seen such rain since 1969. The Romanian army sent pumps, and a Turkish charity sent blankets. The government has put the damage at 40 million euros, a figure that the mayor calls “a polite one”.
“Everything that I sell has been dried by hand,” says Ludmila Rotaru, a trader of books. She hung 1,200 of them on lines in her attic. The poets dried faster than the historians because they are thinner.
The dam above the town was repaired in 2015 and held. The one on the side of the river that nobody had repaired did not. An inquiry has been opened, and the engineer who warned of it has been invited to speak on Monday.
President Maia Sandu visited the market in rubber boots. She bought a book of cookery with brown edges and paid the full price. The watchmaker gave the pike to the children of a Polish nurse, who called it Noah.`,
  ),
  article(
    'election-night',
    `
In Quito, the count goes on by candlelight
The power failed at 7.40 p.m., when a little more than half of the votes had been counted. In the school of San Roque the helpers put candles on the tables and went on. “We have counted in worse light,” said the head of the polling station, a teacher of physics.
Ecuador elected a new assembly on Sunday. The turnout reached 82 percent, the highest in a decade. Observers from the European Union spoke of a calm day with long queues, and praised the helpers.
The party of the outgoing speaker leads with a small margin. Its rival has asked for a second count in two provinces. The electoral council, which has ten days, answered that it would look at each request, and at each candle.
The blackout lasted until midnight and was caused by a dry reservoir. Colombia and Peru delivered electricity for the night. In the south of the city people sat on the stairs and listened to a battery radio that somebody had put in a window.
At six in the morning the last ballot box was sealed. The teacher of physics swept the wax off the tables with a ruler. He had a lesson at seven, about light.`,
  ),
  article(
    'bees',
    `
Who owns a swarm? A Czech court has the answer
A swarm of bees left a garden in Olomouc on the second of May, crossed two fences and a street, and settled in the chimney of a notary. The beekeeper followed it with a ladder. The notary called the police, and after that he called a lawyer.
The law, which goes back to the Romans, is clear: a swarm belongs to its owner as long as he pursues it. The question was whether the beekeeper had stopped pursuing it when he went to fetch a second ladder. “A man with one ladder is still a man in pursuit,” his lawyer argued.
The judge visited the chimney. She heard an expert from the University of Brno, who explained that a swarm rests for three days at most. The notary’s wife said that she had come to like the sound, and asked whether a part of the bees could stay.
On Thursday the court gave the swarm to the beekeeper and the honey to the notary. Each side pays half of the costs. A German and a Slovak newspaper have asked for the text of the ruling, which is eleven pages long and mentions Justinian twice.
The bees had left the chimney on their own in the meantime. They were last seen above the courthouse. Nobody pursued them.`,
  ),
  article(
    'talks',
    `
Two presidents, one bridge and a very long table
The bridge at Margara was repainted in the night before the meeting. In the morning Nikol Pashinyan came on foot from one side, and an envoy of Recep Tayyip Erdogan came by car from the other. They shook hands above the river, because neither of them wanted to cross first.
The talks lasted three hours and dealt with lorries, stamps and the height of a barrier. No agreement was signed. A spokesman called the conversation “useful and cold”, and nobody asked him whether he meant the weather.
Armenia and Turkey have had no diplomatic relations since 1993. A direct flight exists, and so does a list of forty goods that may pass. The Armenian side wants the list to be longer, and the Turkish side wants the stamps to be larger.
In Moscow, the spokesman of Vladimir Putin said that every bridge was welcome. In Paris, Emmanuel Macron told the ambassadors that he would visit the region. The European Union pays for the new scanner, which arrived without a cable.
At noon the two delegations ate at a very long table, soup from one bank and bread from the other. The bill came to 46,000 drams. It was paid by the mayor of the village, a 59-year-old woman who has lived with a closed bridge since she was at school.`,
  ),
  article(
    'library',
    `
The smallest library of Wales lends umbrellas too
It stands in a telephone box in Llanwern and holds 140 books, three maps and an umbrella. The box was bought for one pound in 2011. Since then more than nine thousand books have been borrowed, and the umbrella has been returned every time but twice.
“People bring back more than they take,” says Gwen Prosser, who looks after it on Sundays. She has found a letter in a novel, a recipe in an atlas and, last winter, a hedgehog between the poets. It was lent to a neighbour until the spring.
The council wanted to remove the box because of the new road. The school collected 600 signatures in a village of 400 people. A Canadian who was born in the house across the street sent a cheque and a long letter.
In April the road was moved by two metres. An official came with a measuring tape, borrowed a crime novel and has not come back. The engineers call the bend in the road the library curve, and it is on the plans.
The box will be painted in June. Until then the books are kept in the pub, on the table under the dartboard. The landlord reports that he has sold less beer and more tea.`,
  ),
  article(
    'grain-train',
    `
A train full of wheat waits for a signature
Forty-two wagons have been standing at the station of Izov since the ninth of March. The wheat in them was sold twice, and paid for once. The Ukrainian railway wants its wagons back, the Polish buyer wants his wheat, and a bank in Vienna wants to know who signed.
Volodymyr Zelenskyy and Donald Tusk spoke about the border on Tuesday. They agreed that trains should not wait for paper. A working group will meet on Friday, and the customs officers of the two countries will sit in one room for the first time.
“Wheat is patient, mice are not,” says the stationmaster, Nadiya Koval. She has set up eleven traps and brought two cats from the village. One of them, which has a white paw, sleeps in the locomotive.
The farmers of the region have blocked the road three times since the winter. They fear for their prices and blame the transit. A study of the University of Lublin comes to the conclusion that most of the wheat never stays, and that nobody believes the study.
On Wednesday the signature arrived, on the wrong form. The form was sent back. The train is to leave on Monday with forty wagons; two of them belong to the cats, as Ms. Koval puts it.`,
  ),
]
