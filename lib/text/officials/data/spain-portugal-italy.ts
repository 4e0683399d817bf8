// Spain, Portugal, Italy.
export default `=ES min
Soraya Sáenz_de_Santamaría|f2|dpm:2011-12-22/2018-06-01
María Dolores de Cospedal|f2|2016-11-04/2018-06-01:defence;gov:2011-06-22/2015-07-04:LaMancha
Luis de Guindos|m2|2011-12-22/2018-03-08:economy;vpecb@EU:2018-06-01/:ECB
Cristóbal Montoro|m2|2011-12-22/2018-06-01:finance
Alfonso Dastis|m1|2016-11-04/2018-06-01:foreign
José Manuel García-Margallo|m1|2011-12-22/2016-11-04:foreign
Jorge Fernández_Díaz|m1|2011-12-22/2016-11-04:interior
Juan Ignacio Zoido|m1|2016-11-04/2018-06-01:interior
Pedro Morenés|m1|2011-12-22/2016-11-04:defence
Rafael Catalá|m1|2014-09-29/2018-06-01:justice
Alberto Ruiz-Gallardón|m2|2011-12-22/2014-09-23:justice;mayor:2003-06-14/2011-12-27:MadridCity
Íñigo Méndez_de_Vigo|m1|2015-06-26/2018-06-01:education
José Ignacio Wert|m1|2011-12-22/2015-06-26:education
Fátima Báñez|f1|2011-12-22/2018-06-01:labour
Ana Mato|f1|2011-12-22/2014-11-26:health
Íñigo de la Serna|m1|2016-11-04/2018-06-01:transport
José Manuel Soria|m1|2011-12-22/2016-04-15:industry
Miguel Arias Cañete|m1|2011-12-22/2014-04-28:agriculture;commissioner@EU:2014-11-01/2019-11-30
Carmen Calvo|f2|dpm:2018-06-07/2021-07-12
Pablo Iglesias|m3|dpm:2020-01-13/2021-03-31;lead:2014-11-15/2021-05-04:Podemos|Pablo Iglesias Turrión
Yolanda Díaz|f2|2020-01-13/:labour;dpm:2021-03-31/;lead:2023/2024-06:Sumar
Nadia Calviño|f2|2018-06-07/2023-12-29:economy;dpm:2020-01-13/2023-12-29;president@EU:2024-01-01/:EIB
Carlos Cuerpo|m1|2023-12-29/:economy
Teresa Ribera|f2|2018-06-07/2024-11-25:ecology;vpcommission@EU:2024-12-01/
Sara Aagesen|f1|2024-11-25/:ecology
María Jesús Montero|f2|2018-06-07/:finance;dpm:2023-12-29/
Fernando Grande-Marlaska|m2|2018-06-07/:interior
Margarita Robles|f2|2018-06-07/:defence
Josep Borrell|m3|2018-06-07/2019-11-30:foreign;hr@EU:2019-12-01/2024-11-30;preparliament@EU:2004-07-20/2007-01-16
Arancha González_Laya|f2|2020-01-13/2021-07-12:foreign|Arancha González
José Manuel Albares|m2|2021-07-12/:foreign
Dolores Delgado|f1|2018-06-07/2020-01-13:justice
Juan Carlos Campo|m1|2020-01-13/2021-07-12:justice
Pilar Llop|f1|2021-07-12/2023-11-21:justice
Félix Bolaños|m2|2021-07-12/:presidency
Salvador Illa|m2|2020-01-13/2021-01-27:health;gov:2024-08-10/:Catalonia
Carolina Darias|f1|2021-01-27/2023-03-28:health
Mónica García|f2|2023-11-21/:health
María Luisa Carcedo|f1|2018-09-12/2020-01-13:health
José Luis Ábalos|m2|2018-06-07/2021-07-12:transport
Raquel Sánchez|f1|2021-07-12/2023-11-21:transport
Óscar Puente|m2|2023-11-21/:transport
Irene Montero|f2|2020-01-13/2023-11-21:equality;mep:2024-07-16/
Ana Redondo|f1|2023-11-21/:equality
Ione Belarra|f2|2021-03-31/2023-11-21:solidarity;lead:2021-06-13/:Podemos
Alberto Garzón|m2|2020-01-13/2023-11-21:consumers;lead:2016-06/2023:IU
Pablo Bustinduy|m1|2023-11-21/:solidarity
José Luis Escrivá|m1|2020-01-13/2023-11-21:pensions;governor:2024-09-07/:BdE
Elma Saiz|f1|2023-11-21/:pensions
Manuel Castells|m1|2020-01-13/2021-12-18:highered
Joan Subirats|m1|2021-12-20/2023-11-21:highered
Diana Morant|f1|2021-07-12/:science
Pedro Duque|m2|2018-06-07/2021-07-12:science
Isabel Celaá|f1|2018-06-07/2021-07-12:education
Pilar Alegría|f2|2021-07-12/2025-12:education
Reyes Maroto|f1|2018-06-07/2023-03-28:industry
Jordi Hereu|m1|2023-11-21/:industry
Luis Planas|m1|2018-06-07/:agriculture
José Manuel Rodríguez_Uribes|m1|2020-01-13/2021-07-12:culture
Miquel Iceta|m1|2021-07-12/2023-11-21:culture
Ernest Urtasun|m1|2023-11-21/:culture
Isabel Rodríguez|f1|2023-11-21/:housing
Ángel Víctor Torres|m1|2023-11-21/:territories;gov:2019-07/2023-07:Canaries
Óscar López|m1|2024-09/:digital
Sira Rego|f1|2023-11-21/:youth
Alfredo Pérez_Rubalcaba|m2|2006-04-11/2011-07-11:interior;lead:2012-02-04/2014-07-26:PSOE
Miguel Ángel Moratinos|m2|2004-04-18/2010-10-20:foreign
Trinidad Jiménez|f1|2010-10-20/2011-12-22:foreign
Elena Salgado|f1|2009-04-07/2011-12-22:economy
Pedro Solbes|m1|2004-04-18/2009-04-07:economy;commissioner@EU:1999-09-16/2004-04
Carme Chacón|f1|2008-04-14/2011-12-22:defence
María Teresa Fernández_de_la_Vega|f1|dpm:2004-04-18/2010-10-20
Javier Solana|m2|sg@NATO:1995-12-05/1999-10-06:NATO;hr@EU:1999-10-18/2009-12-01
=ES lead
Alberto Núñez_Feijóo|m2|2022-04-02/:PP;gov:2009-04-18/2022-05-13:Galicia|Alberto Nunez Feijoo;Alberto Núñez Feijoo;Feijóo
Pablo Casado|m2|2018-07-21/2022-04-01:PP
Cuca Gamarra|f1|sgp:2022-04/2025-07:PP
Santiago Abascal|m3|2014-09-20/:Vox
Javier Ortega_Smith|m1|sgp:2016/2022:Vox
Iván Espinosa de los Monteros|m1|group:2019/2023-08:Vox
Macarena Olona|f1|mp:2019/2022:Grenade
Jorge Buxadé|m1|mep:2019-07-02/
Albert Rivera|m2|2006-07/2019-11-11:Cs
Inés Arrimadas|f2|2020-03/2023-01:Cs
Íñigo Errejón|m2|mp:2019-12/2024-10:Madrid;2019/2023:MasMadrid
Gabriel Rufián|m2|group:2016/:ERC
Oriol Junqueras|m2|2011-09-17/2024-06:ERC;2024-12/:ERC
Marta Rovira|f1|sgp:2011/2024-12:ERC
Carles Puigdemont|m3|gov:2016-01-12/2017-10-27:Catalonia;mep:2019-07-02/2024-07-15;2024-10/:Junts
Artur Mas|m2|gov:2010-12-27/2016-01-12:Catalonia
Quim Torra|m2|gov:2018-05-17/2020-09-28:Catalonia
Pere Aragonès|m2|gov:2021-05-24/2024-08-10:Catalonia
Jordi Pujol|m2|gov:1980/2003-12:Catalonia
Pasqual Maragall|m1|gov:2003-12/2006-11:Catalonia
José Montilla|m1|gov:2006-11/2010-12-27:Catalonia
Jordi Turull|m1|sgp:2022-06/:Junts
Laura Borràs|f1|2022-06/2024-10:Junts
Míriam Nogueras|f1|group:2020/:Junts
Arnaldo Otegi|m2|2016/:Bildu
Andoni Ortuzar|m1|2013/2025-03:PNV
Aitor Esteban|m1|2025-03/:PNV
Iñigo Urkullu|m1|gov:2012-12-15/2024-06-22:Basque
Imanol Pradales|m1|gov:2024-06-22/:Basque
Patxi López|m1|gov:2009-05/2012-12-15:Basque;speaker:2016-01-13/2016-07-19
Meritxell Batet|f1|speaker:2019-05-21/2023-08-17
Francina Armengol|f1|speaker:2023-08-17/;gov:2015-07-02/2023-07:Balearics
Ana Pastor|f1|speaker:2016-07-19/2019-05-21
=ES gov
Isabel Díaz_Ayuso|f3|2019-08-17/:Madrid|Ayuso;Isabel Ayuso
Cristina Cifuentes|f1|2015-06-24/2018-04-25:Madrid
Esperanza Aguirre|f2|2003-11-20/2012-09-17:Madrid
Ignacio González#2|m0|2012-09/2015-06:Madrid
Ángel Garrido|m1|2018-05/2019-04:Madrid
Juan Manuel Moreno|m2|2019-01-16/:Andalusia|Juanma Moreno
Susana Díaz|f2|2013-09-07/2019-01-16:Andalusia
José Antonio Griñán|m1|2009-04/2013-09-07:Andalusia
Manuel Chaves|m1|1990/2009-04:Andalusia
Carlos Mazón|m2|2023-07-15/2025-12:Valencia
Ximo Puig|m1|2015-06-28/2023-07-15:Valencia
Francisco Camps|m1|2003-06/2011-07:Valencia
Alfonso Rueda|m1|2022-05-13/:Galicia
Alfonso Fernández_Mañueco|m1|2019-07/:CastileLeon
Emiliano García-Page|m1|2015-07/:LaMancha
Javier Lambán|m1|2015-07/2023-08:Aragon
Jorge Azcón|m1|2023-08/:Aragon
Adrián Barbón|m1|2019-07/:Asturias
Miguel Ángel Revilla|m1|2015-07/2023-07:Cantabria
Guillermo Fernández_Vara|m1|2015-07/2023-07:Extremadura
María Guardiola|f1|2023-07/:Extremadura
Fernando López_Miras|m1|2017-05/:Murcia
María Chivite|f1|2019-08/:Navarre
Concha Andreu|f1|2019-08/2023-06:Rioja
Marga Prohens|f1|2023-07/:Balearics
Fernando Clavijo|m1|2023-07/:Canaries
Ada Colau|f2|mayor:2015-06-13/2023-06-17:Barcelona
Jaume Collboni|m2|mayor:2023-06-17/:Barcelona
Xavier Trias|m1|mayor:2011-07/2015-06-13:Barcelona
Manuela Carmena|f2|mayor:2015-06-13/2019-06-15:MadridCity
José Luis Martínez-Almeida|m2|mayor:2019-06-15/:MadridCity
Ana Botella|f1|mayor:2011-12-27/2015-06-13:MadridCity
María José Catalá|f1|mayor:2023-06/:Valence
Joan Ribó|m1|mayor:2015-06/2023-06:Valence
Rita Barberá|f1|mayor:1991/2015-06:Valence
Pablo Hernández_de_Cos|m1|governor:2018-06/2024-06:BdE
Luis María Linde|m1|governor:2012-06/2018-06:BdE
Fernando Simón|m2|director:2012/:CCAES
Álvaro García_Ortiz|m1|attgen:2022-08/2025-11
Begoña Gómez|f2|firstlady:2018-06-02/
=PT pm
António Guterres|m3|1995-10-28/2002-04-06
Pedro Santana Lopes|m1|2004-07-17/2005-03-12
José Sócrates|m2|2005-03-12/2011-06-21
Pedro Passos Coelho|m2|2011-06-21/2015-11-26
Luís Montenegro|m2|2024-04-02/;lead:2022-07/:PSD
Jorge Sampaio|m1|pres:1996-03-09/2006-03-09
Aníbal Cavaco Silva|m2|pres:2006-03-09/2016-03-09
Marcelo Rebelo de Sousa|m2|pres:2016-03-09/2026-03-09
António José Seguro|m1|pres:2026-03-09/;lead:2011-07/2014-09:PSp
Augusto Santos Silva|m1|min:2015-11-26/2022-03-30:foreign;speaker:2022-03-29/2024-03
Paulo Rangel|m1|min:2024-04-02/:foreign
Paulo Portas|m2|dpm:2013-07-24/2015-11-26;min:2011-06-21/2013-07-24:foreign
João Gomes Cravinho|m1|min:2022-03-30/2024-04-02:foreign;min:2018-10-15/2022-03-30:defence
Nuno Melo|m1|min:2024-04-02/:defence
Mário Centeno|m2|min:2015-11-26/2020-06-15:finance;governor:2020-07-20/2025-10:BdP;eurogroup@EU:2018-01-13/2020-07-13
João Leão|m1|min:2020-06-15/2022-03-30:finance
Fernando Medina|m1|min:2022-03-30/2024-04-02:finance;mayor:2015-04/2021-10:Lisbon
Joaquim Miranda Sarmento|m1|min:2024-04-02/:finance
Maria Luís Albuquerque|f1|min:2013-07-02/2015-11-26:finance;commissioner@EU:2024-12-01/
Vítor Gaspar|m1|min:2011-06-21/2013-07-01:finance
Marta Temido|f1|min:2018-10-15/2022-09:health;mep:2024-07-16/
Ana Paula Martins|f1|min:2024-04-02/:health
Eduardo Cabrita|m1|min:2017-10-18/2021-12-03:interior
José Luís Carneiro|m1|min:2022-03-30/2024-04-02:interior;lead:2025-06/:PSp
Pedro Nuno Santos|m2|lead:2024-01/2025-05:PSp;min:2019-02/2023-01:infrastructure
André Ventura|m2|lead:2019-04/:Chega;candidate:2025-09/2026-02-08
Rui Rio|m1|lead:2018-02/2022-07:PSD;mayor:2002/2013:Porto
Rui Moreira|m1|mayor:2013-10/2025-11:Porto
Catarina Martins|f1|lead:2012-11/2023-05:BE_;mep:2024-07-16/
Mariana Mortágua|f1|lead:2023-05/2025-11:BE_
Jerónimo de Sousa|m1|lead:2004-11/2022-11:PCP
Paulo Raimundo|m1|lead:2022-11/:PCP
Rui Rocha|m1|lead:2023-01/2025-06:IL_
Rui Tavares|m1|lead:2022/:Livre
Inês Sousa Real|f1|lead:2021-06/:PAN
Carlos Moedas|m2|mayor:2021-10-18/:Lisbon;commissioner@EU:2014-11-01/2019-11-30
Elisa Ferreira|f1|commissioner@EU:2019-12-01/2024-11-30
Ana Gomes|f1|mep:2004/2019
José Pedro Aguiar-Branco|m1|speaker:2024-03-27/
Eduardo Ferro Rodrigues|m1|speaker:2015-10-23/2022-03-29
Carlos Costa|m0|governor:2010-06/2020-07:BdP
Álvaro Santos Pereira|m1|governor:2025-10/:BdP
Miguel Albuquerque|m1|region:2015-04/:Madère
José Manuel Bolieiro|m1|region:2020-11/:Açores
=IT min
Matteo Salvini|m3|2018-06-01/2019-09-05:interior;2022-10-22/:transport+infrastructure;dpm:2018-06-01/2019-09-05;dpm:2022-10-22/;lead:2013-12-15/:Lega
Luigi Di Maio|m3|2019-09-05/2022-10-22:foreign;2018-06-01/2019-09-05:economy+labour;dpm:2018-06-01/2019-09-05;lead:2017-09-23/2020-01-22:M5S;envoy@EU:2023-06-01/
Antonio Tajani|m2|2022-10-22/:foreign;dpm:2022-10-22/;preparliament@EU:2017-01-17/2019-07-03;commissioner@EU:2008-05-09/2014-07-01;lead:2023-07-15/:FI
Guido Crosetto|m2|2022-10-22/:defence
Matteo Piantedosi|m2|2022-10-22/:interior
Giancarlo Giorgetti|m2|2022-10-22/:economy+finance;2021-02-13/2022-10-22:economy
Carlo Nordio|m1|2022-10-22/:justice
Adolfo Urso|m1|2022-10-22/:industry
Francesco Lollobrigida|m1|2022-10-22/:agriculture
Gilberto Pichetto Fratin|m1|2022-10-22/:environment+energy
Raffaele Fitto|m1|2022-10-22/2024-11-30:europe;vpcommission@EU:2024-12-01/
Gennaro Sangiuliano|m1|2022-10-22/2024-09-06:culture
Alessandro Giuli|m1|2024-09-06/:culture
Orazio Schillaci|m1|2022-10-22/:health
Giuseppe Valditara|m1|2022-10-22/:education
Anna Maria Bernini|f1|2022-10-22/:highered
Marina Elvira Calderone|f1|2022-10-22/:labour
Daniela Santanchè|f1|2022-10-22/:tourism
Eugenia Roccella|f1|2022-10-22/:family
Nello Musumeci|m1|2022-10-22/:sea;gov:2017-11/2022-10:Sicily
Roberto Calderoli|m1|2022-10-22/:regions
Luciana Lamorgese|f2|2019-09-05/2022-10-22:interior
Lorenzo Guerini|m1|2019-09-05/2022-10-22:defence
Daniele Franco|m1|2021-02-13/2022-10-22:economy+finance
Roberto Gualtieri|m2|2019-09-05/2021-02-13:economy+finance;mayor:2021-10-21/:Rome
Giovanni Tria|m1|2018-06-01/2019-09-05:economy+finance
Pier Carlo Padoan|m1|2014-02-24/2018-06-01:economy+finance
Fabrizio Saccomanni|m1|2013-04-28/2014-02-22:economy+finance
Giulio Tremonti|m1|2008-05-08/2011-11-16:economy+finance
Roberto Speranza|m2|2019-09-05/2022-10-22:health
Giulia Grillo|f1|2018-06-01/2019-09-05:health
Marta Cartabia|f1|2021-02-13/2022-10-22:justice
Alfonso Bonafede|m1|2018-06-01/2021-02-13:justice
Andrea Orlando|m1|2014-02-22/2018-06-01:justice;2021-02-13/2022-10-22:labour
Elisabetta Trenta|f1|2018-06-01/2019-09-05:defence
Roberta Pinotti|f1|2014-02-22/2018-06-01:defence
Roberto Cingolani|m1|2021-02-13/2022-10-22:ecology
Dario Franceschini|m1|2019-09-05/2022-10-22:culture;2014-02-22/2018-06-01:culture
Enzo Moavero Milanesi|m1|2018-06-01/2019-09-05:foreign
Angelino Alfano|m2|2013-04-28/2016-12-12:interior;2016-12-12/2018-06-01:foreign;2008-05-08/2011-07-27:justice
Marco Minniti|m1|2016-12-12/2018-06-01:interior
Danilo Toninelli|m1|2018-06-01/2019-09-05:transport
Paola De Micheli|f1|2019-09-05/2021-02-13:transport
Lucia Azzolina|f1|2020-01-10/2021-02-13:education
Lorenzo Fontana|m1|speaker:2022-10-14/
Roberto Fico|m1|speaker:2018-03-24/2022-10-12;gov:2025-12/:Campania
Laura Boldrini|f2|speaker:2013-03-16/2018-03-22
Gianfranco Fini|m2|speaker:2008-04-30/2013-03-14;2004-11-18/2006-05-17:foreign
Ignazio La Russa|m1|presenate:2022-10-13/;2008-05-08/2011-11-16:defence
Elisabetta Casellati|f1|presenate:2018-03-24/2022-10-12|Maria Elisabetta Alberti Casellati
Pietro Grasso|m1|presenate:2013-03-16/2018-03-22
Emma Bonino|f2|2013-04-28/2014-02-22:foreign;commissioner@EU:1995-01-23/1999-09-15
Federica Mogherini|f3|2014-02-22/2014-10-31:foreign;hr@EU:2014-11-01/2019-11-30
Franco Frattini|m1|2008-05-08/2011-11-16:foreign
Roberto Maroni|m1|2008-05-08/2011-11-16:interior;gov:2013-03/2018-03:Lombardy
Umberto Bossi|m2|lead:1989/2012-04:Lega
Beppe Grillo|m3|lead:2009-10/2017-09:M5S
Pier Luigi Bersani|m2|lead:2009-11-07/2013-04-20:PD
Nicola Zingaretti|m2|lead:2019-03-17/2021-03-14:PD;gov:2013-03-12/2022-11-10:Lazio
Elly Schlein|f2|lead:2023-03-12/:PD
Maurizio Martina|m1|lead:2018-07/2018-11:PD
Carlo Calenda|m1|lead:2019-11/:Azione;2016-05-10/2018-06-01:economy
Nicola Fratoianni|m1|lead:2022/:AVS
Angelo Bonelli|m1|lead:2022/:AVS
Alessandro Di Battista|m1|mp:2013-03/2018-03:Rome
Roberto Vannacci|m1|mep:2024-07-16/
Ilaria Salis|f1|mep:2024-07-16/
Attilio Fontana|m1|gov:2018-03-26/:Lombardy
Luca Zaia|m2|gov:2010-04-13/2025-12:Veneto
Alberto Stefani|m1|gov:2025-12/:Veneto
Giovanni Toti|m1|gov:2015-06/2024-07-26:Liguria
Marco Bucci|m1|gov:2024-10/:Liguria;mayor:2017-06/2024-10:Genoa
Vincenzo De Luca|m1|gov:2015-06/2025-12:Campania
Michele Emiliano|m1|gov:2015-06/2025-12:Apulia
Antonio Decaro|m1|gov:2025-12/:Apulia;mayor:2014-06/2024-06:Bari
Renato Schifani|m1|gov:2022-10/:Sicily;presenate:2008-04-29/2013-03-14
Rosario Crocetta|m1|gov:2012-11/2017-11:Sicily
Stefano Bonaccini|m1|gov:2014-12/2024-07:EmiliaRomagna;mep:2024-07-16/
Michele de Pascale|m1|gov:2024-12/:EmiliaRomagna
Alberto Cirio|m1|gov:2019-06/:Piedmont
Eugenio Giani|m1|gov:2020-10/:Tuscany
Francesco Rocca|m1|gov:2023-03/:Lazio
Francesco Acquaroli|m1|gov:2020-09/:Marche
Massimiliano Fedriga|m1|gov:2018-05/:FVG
Marco Marsilio|m1|gov:2019-02/:Abruzzo
Alessandra Todde|f1|gov:2024-03/:Sardinia
Christian Solinas|m1|gov:2019-03/2024-03:Sardinia
Roberto Occhiuto|m1|gov:2021-10/:Calabria
Stefania Proietti|f1|gov:2024-12/:Umbria
Donatella Tesei|f1|gov:2019-11/2024-12:Umbria
Virginia Raggi|f2|mayor:2016-06-22/2021-10-21:Rome
Ignazio Marino|m1|mayor:2013-06-12/2015-10-31:Rome
Gianni Alemanno|m1|mayor:2008-04-29/2013-06-12:Rome
Walter Veltroni|m1|mayor:2001-06-01/2008-02-13:Rome
Giuseppe Sala|m2|mayor:2016-06-21/:Milan|Beppe Sala
Giuliano Pisapia|m1|mayor:2011-06/2016-06-21:Milan
Letizia Moratti|f1|mayor:2006-06/2011-06:Milan
Luigi de Magistris|m1|mayor:2011-06/2021-10:Naples
Gaetano Manfredi|m1|mayor:2021-10/:Naples
Chiara Appendino|f1|mayor:2016-06/2021-10:Turin
Stefano Lo Russo|m1|mayor:2021-10/:Turin
Leoluca Orlando|m2|mayor:2012-05/2022-06:Palerme
Roberto Lagalla|m1|mayor:2022-06/:Palerme
Luigi Brugnaro|m1|mayor:2015-06/:Venice
Dario Nardella|m1|mayor:2014-05/2024-06:Florence
Sara Funaro|f1|mayor:2024-06/:Florence
Matteo Lepore|m1|mayor:2021-10/:Bologna
Ignazio Visco|m1|governor:2011-11-01/2023-10-31:BdI
Fabio Panetta|m1|governor:2023-11-01/:BdI
Mimmo Lucano|m1|mayor:2004/2018-10:Riace;mep:2024-07-16/
Giusi Nicolini|f1|mayor:2012-05/2017-06:Lampedusa
`;
