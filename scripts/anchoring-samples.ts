/** Texts of our own, for machines that have no collection of real pages. */
export const samples: string[] = [
  `Le port de Saint-Malo rouvre après six semaines de travaux

Le port de Saint-Malo a rouvert lundi matin, après six semaines de travaux qui ont coûté 4,2 millions d’euros. Les premiers navires ont accosté à 7 h 30, sous une pluie fine.

« Nous avons tenu les délais », a déclaré la présidente de la région, Anne Kerdoncuff, venue saluer les équipes. Selon elle, 340 ouvriers se sont relayés jour et nuit sur les quais.

D’après la chambre de commerce, 1 250 camions attendaient encore dimanche soir à l’entrée de la ville. Le préfet, Marc Delorme, a précisé que la circulation serait rétablie mercredi au plus tard.

Les pêcheurs restent prudents. Leur syndicat réclame toujours une aide de 900 euros par bateau, que le ministère n’a pas confirmée. Une réunion est prévue le 14 mai à Rennes.

L’an dernier, le port avait accueilli 412 escales, soit 8 % de moins qu’en 2022. La région espère retrouver ce niveau dès l’été, grâce à une nouvelle ligne vers Cork.`,
  `City council approves flood barrier after third vote

The city council of Harwick approved a flood barrier on Tuesday night, after two failed votes and a debate that lasted five hours. The barrier will cost 62 million pounds and take four years to build.

“We could not wait for another winter,” said Mayor Helen Ashby, who had promised the work during her campaign. According to her office, 2,300 homes were flooded in January.

The opposition, led by Councillor Tom Reddy, said that the figure had never been checked. He asked for an independent report, which 14 of the 40 councillors supported.

Officials at the Environment Agency said that the design was sound, but that the pumps would have to be replaced within 15 years. A spokesman, Daniel Moss, declined to give the price of a new pump.

Work is expected to start in March. Residents of Quay Street have been told that 35 parking spaces will be lost, and that the footbridge will be closed for nine months.`,
];
