// Latin America and the Caribbean.
export default `=MX pres
Ernesto Zedillo|m2|1994-12-01/2000-11-30
Vicente Fox|m2|2000-12-01/2006-11-30
Felipe Calderón|m2|2006-12-01/2012-11-30
Enrique Peña_Nieto|m3|2012-12-01/2018-11-30
Andrés Manuel López_Obrador|m3|2018-12-01/2024-09-30;mayor:2000-12-05/2005-07-29:Mexico|AMLO;Andres Manuel Lopez Obrador;Manuel López Obrador
Claudia Sheinbaum|f3|2024-10-01/;mayor:2018-12-05/2023-06-16:Mexico
Marcelo Ebrard|m2|min:2018-12-01/2023-06-12:foreign;min:2024-10-01/:economy;mayor:2006-12-05/2012-12-04:Mexico
Juan Ramón de la Fuente|m1|min:2024-10-01/2026:foreign
Alicia Bárcena|f1|min:2023-07-04/2024-09-30:foreign;min:2024-10-01/:environment
Luis Videgaray|m1|min:2017-01-04/2018-11-30:foreign;min:2012-12-01/2016-09-07:finance
Omar García_Harfuch|m1|min:2024-10-01/:security
Rosa Icela Rodríguez|f1|min:2024-10-01/:interior
Hugo López-Gatell|m1|mind:2018-12-01/2023:health
Alejandro Gertz Manero|m1|attgen:2019-01/2025-11
Xóchitl Gálvez|f2|candidate:2023-09/2024-06-02
Clara Brugada|f1|mayor:2024-10-05/:Mexico
Victoria Rodríguez Ceja|f1|governor:2022-01/:Banxico
Samuel García|m1|gov:2021-10/:Nuevo León
=AR pres
Carlos Menem|m3|1989-07-08/1999-12-10
Fernando de la Rúa|m2|1999-12-10/2001-12-21
Eduardo Duhalde|m1|2002-01-02/2003-05-25
Néstor Kirchner|m3|2003-05-25/2007-12-10
Cristina Fernández_de_Kirchner|f3|2007-12-10/2015-12-10;vp:2019-12-10/2023-12-10|Cristina Kirchner;Cristina Fernandez de Kirchner;Cristina Fernández;Cristina Fernández Kirchner
Mauricio Macri|m3|2015-12-10/2019-12-10;mayor:2007-12-10/2015-12-10:Buenos Aires
Alberto Fernández|m3|2019-12-10/2023-12-10
Javier Milei|m3|2023-12-10/
Victoria Villarruel|f1|vp:2023-12-10/
Karina Milei|f2|sgpres:2023-12-10/
Sergio Massa|m2|min:2022-08-03/2023-12-10:economy;candidate:2023-06/2023-11-19
Martín Guzmán|m1|min:2019-12-10/2022-07-02:economy
Luis Caputo|m1|min:2023-12-10/:economy
Patricia Bullrich|f2|min:2023-12-11/2025-12:security;candidate:2023-06/2023-10-22
Diana Mondino|f1|min:2023-12-10/2024-10-30:foreign
Gerardo Werthein|m1|min:2024-11-04/2025-10:foreign
Pablo Quirno|m1|min:2025-10/:foreign
Santiago Cafiero|m1|min:2021-09-20/2023-12-10:foreign
Jorge Faurie|m1|min:2017-06/2019-12-10:foreign
Susana Malcorra|f1|min:2015-12-10/2017-06:foreign
Héctor Timerman|m1|min:2010-06/2015-12-10:foreign
Guillermo Francos|m1|cos:2024-05-28/2025-11
Manuel Adorni|m1|govspox:2023-12-10/2025-11;cos:2025-11/
Axel Kicillof|m2|gov:2019-12-11/:Buenos Aires;min:2013-11-20/2015-12-10:economy
Horacio Rodríguez_Larreta|m1|mayor:2015-12-10/2023-12-10:Buenos Aires
Jorge Macri|m1|mayor:2023-12-10/:Buenos Aires
Daniel Scioli|m1|gov:2007-12-10/2015-12-10:Buenos Aires
Aníbal Fernández|m1|min:2021-09-20/2023-12-10:security
Jorge Capitanich|m1|gov:2019-12-10/2023-12-10:Chaco
Juan Perón|m3|1946-06-04/1955-09-21;1973-10-12/1974-07-01|Juan Domingo Perón
=CL pres
Eduardo Frei|m1|1994-03-11/2000-03-11
Ricardo Lagos|m2|2000-03-11/2006-03-11
Sebastián Piñera|m3|2010-03-11/2014-03-11;2018-03-11/2022-03-11|Sebastian Pinera
Gabriel Boric|m3|2022-03-11/2026-03-11
José Antonio Kast|m2|2026-03-11/;candidate:2025-06/2025-12-14
Augusto Pinochet|m3|1973-09-11/1990-03-11
Salvador Allende|m3|1970-11-03/1973-09-11
Izkia Siches|f1|min:2022-03-11/2022-09-06:interior
Carolina Tohá|f1|min:2022-09-06/2025-03:interior
Mario Marcel|m1|min:2022-03-11/2025-08:finance
Antonia Urrejola|f1|min:2022-03-11/2023-03-10:foreign
Alberto van Klaveren|m1|min:2023-03-10/2026-03-11:foreign
Camila Vallejo|f2|govspox:2022-03-11/2025-11
Jeannette Jara|f1|min:2022-03-11/2025-04:labour;candidate:2025-06/2025-12-14
=CO pres
Andrés Pastrana|m2|1998-08-07/2002-08-07
Álvaro Uribe|m3|2002-08-07/2010-08-07|Alvaro Uribe
Juan Manuel Santos|m3|2010-08-07/2018-08-07;min:2006-07/2009-05:defence
Iván Duque|m3|2018-08-07/2022-08-07|Ivan Duque
Gustavo Petro|m3|2022-08-07/2026-08-07;mayor:2012-01-01/2015-12-31:Bogota
Francia Márquez|f2|vp:2022-08-07/2026-08-07
Marta Lucía Ramírez|f1|vp:2018-08-07/2022-08-07
Álvaro Leyva|m1|min:2022-08-07/2024-02:foreign
Luis Gilberto Murillo|m1|min:2024-02/2025-01:foreign
Laura Sarabia|f1|min:2025-01/2025-07:foreign
Rodolfo Hernández|m1|candidate:2022/2022-06-19
Ingrid Betancourt|f3|senator:1998-07/2002-02
Claudia López|f1|mayor:2020-01-01/2023-12-31:Bogota
Carlos Fernando Galán|m1|mayor:2024-01-01/:Bogota
Miguel Uribe Turbay|m1|senator:2022-07/2025-08-11
Iván Cepeda|m1|senator:2014-07/
Rodrigo Londoño|m2|movement:2011/2017:FARC|Timochenko
=VE pres
Hugo Chávez|m3|1999-02-02/2013-03-05|Hugo Chavez|Q8440
Nicolás Maduro|m3|2013-03-05/2026-01-03;vp:2012-10-13/2013-03-05;min:2006-08/2013-01:foreign|Nicolas Maduro
Delcy Rodríguez|f2|2026-01-05/;vp:2018-06-14/2026-01-05;min:2014-12/2017-06:foreign
Jorge Rodríguez|m1|speaker:2021-01-05/
Juan Guaidó|m3|dissident:2019-01-23/|Juan Guaido
María Corina Machado|f3|dissident:2012/|Maria Corina Machado
Edmundo González_Urrutia|m2|candidate:2024-04/2024-07-28|Edmundo González;Edmundo Gonzalez;Edmundo Gonzalez Urrutia
Leopoldo López|m2|dissident:2009/
Henrique Capriles|m2|candidate:2012-02/2013-04-14
Diosdado Cabello|m2|min:2024-08-27/:interior;speaker:2012-01/2016-01
Vladimir Padrino_López|m1|min:2014-10-24/:defence
Jorge Arreaza|m1|min:2017-08/2021-08:foreign
Yván Gil|m1|min:2023-01-06/:foreign
Tarek William Saab|m1|attgen:2017-08/
Elvis Amoroso|m1|president:2023-08/:CNE
Cilia Flores|f1|firstlady:2013-04/2026-01-03
Tareck El Aissami|m1|vp:2017-01/2018-06
=PE pres
Alberto Fujimori|m3|1990-07-28/2000-11-22
Valentín Paniagua|m1|2000-11-22/2001-07-28
Alejandro Toledo|m2|2001-07-28/2006-07-28
Alan García|m2|2006-07-28/2011-07-28;1985-07-28/1990-07-28
Ollanta Humala|m2|2011-07-28/2016-07-28
Pedro Pablo Kuczynski|m2|2016-07-28/2018-03-23|PPK
Martín Vizcarra|m2|2018-03-23/2020-11-09
Manuel Merino|m1|2020-11-10/2020-11-15
Francisco Sagasti|m1|2020-11-17/2021-07-28
Pedro Castillo|m3|2021-07-28/2022-12-07
Dina Boluarte|f2|2022-12-07/2025-10-10
José Jerí|m1|2025-10-10/2026-02-17
Keiko Fujimori|f2|candidate:2010/2021-06-06
Verónika Mendoza|f1|candidate:2016/2021-04-11
Rafael López_Aliaga|m1|mayor:2023-01-01/2025-10:Lima
=EC pres
Gustavo Noboa|m1|2000-01-22/2003-01-15
Lucio Gutiérrez|m1|2003-01-15/2005-04-20
Rafael Correa|m3|2007-01-15/2017-05-24
Lenín Moreno|m2|2017-05-24/2021-05-24|Lenin Moreno
Guillermo Lasso|m2|2021-05-24/2023-11-23
Daniel Noboa|m3|2023-11-23/
Jorge Glas|m1|vp:2013-05-24/2018-01
Luisa González|f1|candidate:2023-06/2025-04-13
Fernando Villavicencio|m2|candidate:2023-05/2023-08-09
Leonidas Iza|m1|dissident:2021/
Gabriela Sommerfeld|f1|min:2023-11-23/:foreign
=BO pres
Hugo Banzer|m1|1997-08-06/2001-08-07
Gonzalo Sánchez_de_Lozada|m1|2002-08-06/2003-10-17
Carlos Mesa|m2|2003-10-17/2005-06-09
Evo Morales|m3|2006-01-22/2019-11-10
Jeanine Áñez|f2|2019-11-12/2020-11-08|Jeanine Añez;Jeanine Anez
Luis Arce|m2|2020-11-08/2025-11-08
Rodrigo Paz|m2|2025-11-08/|Rodrigo Paz Pereira
Luis Fernando Camacho|m1|gov:2021-05/2025:Santa Cruz
=PY pres
Nicanor Duarte|m1|2003-08-15/2008-08-15
Fernando Lugo|m2|2008-08-15/2012-06-22
Federico Franco|m1|2012-06-22/2013-08-15
Horacio Cartes|m1|2013-08-15/2018-08-15
Mario Abdo_Benítez|m1|2018-08-15/2023-08-15
Santiago Peña|m1|2023-08-15/
=UY pres
Jorge Batlle|m1|2000-03-01/2005-03-01
Tabaré Vázquez|m2|2005-03-01/2010-03-01;2015-03-01/2020-03-01
José Mujica|m3|2010-03-01/2015-03-01|Pepe Mujica
Luis Lacalle_Pou|m2|2020-03-01/2025-03-01
Yamandú Orsi|m1|2025-03-01/
=CU pres
Fidel Castro|m3|1976-12-02/2008-02-24||Q11256
Raúl Castro|m3|2008-02-24/2018-04-19;leader:2011-04-19/2021-04-19|Raul Castro
Miguel Díaz-Canel|m3|2018-04-19/;leader:2021-04-19/|Miguel Diaz-Canel
Manuel Marrero|m1|pm:2019-12-21/
Bruno Rodríguez|m1|min:2009-03-02/:foreign
=NI pres
Daniel Ortega|m3|2007-01-10/;1985-01-10/1990-04-25
Rosario Murillo|f2|vp:2017-01-10/2025-02;2025-02/
Violeta Chamorro|f2|1990-04-25/1997-01-10
Cristiana Chamorro|f1|dissident:2021/
=HN pres
Ricardo Maduro|m1|2002-01-27/2006-01-27
Manuel Zelaya|m2|2006-01-27/2009-06-28
Porfirio Lobo|m1|2010-01-27/2014-01-27
Juan Orlando Hernández|m2|2014-01-27/2022-01-27
Xiomara Castro|f2|2022-01-27/2026-01-27
Nasry Asfura|m1|2026-01-27/
Salvador Nasralla|m1|candidate:2017/2025-11-30
=GT pres
Alfonso Portillo|m1|2000-01-14/2004-01-14
Óscar Berger|m1|2004-01-14/2008-01-14
Álvaro Colom|m1|2008-01-14/2012-01-14
Otto Pérez_Molina|m1|2012-01-14/2015-09-02
Jimmy Morales|m1|2016-01-14/2020-01-14
Alejandro Giammattei|m1|2020-01-14/2024-01-14
Bernardo Arévalo|m2|2024-01-15/
=SV pres
Antonio Saca|m1|2004-06-01/2009-06-01
Mauricio Funes|m1|2009-06-01/2014-06-01
Salvador Sánchez_Cerén|m1|2014-06-01/2019-06-01
Nayib Bukele|m3|2019-06-01/
=CR pres
Abel Pacheco|m1|2002-05-08/2006-05-08
Óscar Arias|m2|2006-05-08/2010-05-08
Laura Chinchilla|f1|2010-05-08/2014-05-08
Luis Guillermo Solís|m1|2014-05-08/2018-05-08
Carlos Alvarado|m1|2018-05-08/2022-05-08
Rodrigo Chaves|m1|2022-05-08/2026-05-08
Laura Fernández|f1|2026-05-08/
=PA pres
Mireya Moscoso|f1|1999-09-01/2004-09-01
Martín Torrijos|m1|2004-09-01/2009-07-01
Ricardo Martinelli|m2|2009-07-01/2014-07-01
Juan Carlos Varela|m1|2014-07-01/2019-07-01
Laurentino Cortizo|m1|2019-07-01/2024-07-01
José Raúl Mulino|m2|2024-07-01/
Manuel Noriega|m3|leader:1983-08-12/1989-12-20
=DO pres
Hipólito Mejía|m1|2000-08-16/2004-08-16
Leonel Fernández|m1|2004-08-16/2012-08-16
Danilo Medina|m1|2012-08-16/2020-08-16
Luis Abinader|m2|2020-08-16/
=HT pres
Jean-Bertrand Aristide|m3|2001-02-07/2004-02-29
René Préval|m2|2006-05-14/2011-05-14;1996-02-07/2001-02-07
Michel Martelly|m2|2011-05-14/2016-02-07
Jocelerme Privert|m1|2016-02-14/2017-02-07
Jovenel Moïse|m3|2017-02-07/2021-07-07
Ariel Henry|m2|pm:2021-07-20/2024-04-24
Claude Joseph|m1|pm:2021-04-14/2021-07-20
Garry Conille|m1|pm:2024-06-03/2024-11-10;pm:2011-10-18/2012-05-16
Alix Didier_Fils-Aimé|m1|pm:2024-11-11/
Laurent Lamothe|m1|pm:2012-05-16/2014-12-14
Leslie Voltaire|m1|leader:2024-10-07/2025-03-07
Fritz Jean|m1|leader:2025-03-07/2025-08-07
Laurent Saint-Cyr|m1|leader:2025-08-07/2026-02-07
Edgard Leblanc Fils|m1|leader:2024-04-25/2024-10-07|Edgard Leblanc
Jean-Claude Duvalier|m3|1971-04-21/1986-02-07
François Duvalier|m3|1957-10-22/1971-04-21
=JM pm
Percival Patterson|m1|1992-03-30/2006-03-30
Portia Simpson-Miller|f1|2012-01-05/2016-03-03;2006-03-30/2007-09-11
Bruce Golding|m1|2007-09-11/2011-10-23
Andrew Holness|m2|2016-03-03/;2011-10-23/2012-01-05
=BB pm
Mia Mottley|f2|2018-05-25/
Freundel Stuart|m1|2010-10-23/2018-05-25
Owen Arthur|m1|1994-09-07/2008-01-15
Sandra Mason|f1|pres:2021-11-30/2025-11-30
=TT pm
Patrick Manning|m1|2001-12-24/2010-05-26
Kamla Persad-Bissessar|f1|2010-05-26/2015-09-09;2025-05-01/
Keith Rowley|m1|2015-09-09/2025-03-17
Stuart Young|m1|2025-03-17/2025-05-01
=GY pres
Bharrat Jagdeo|m1|1999-08-11/2011-12-03;vp:2020-08-02/
Donald Ramotar|m1|2011-12-03/2015-05-16
David Granger|m1|2015-05-16/2020-08-02
Irfaan Ali|m2|2020-08-02/
=SR pres
Dési Bouterse|m2|2010-08-12/2020-07-16|Desi Bouterse
Chan Santokhi|m1|2020-07-16/2025-07-16
Jennifer Geerlings-Simons|f1|2025-07-16/
=BS pm
Perry Christie|m1|2012-05-08/2017-05-11
Hubert Minnis|m1|2017-05-11/2021-09-17
Philip Davis|m1|2021-09-17/
=BZ pm
Dean Barrow|m1|2008-02-08/2020-11-12
Johnny Briceño|m1|2020-11-12/
=AG pm
Gaston Browne|m1|2014-06-13/
=VC pm
Ralph Gonsalves|m1|2001-03-29/2025-11-28
Godwin Friday|m1|2025-11-28/
=LC pm
Philip J. Pierre|m1|2021-07-28/|Philip Pierre
Allen Chastanet|m1|2016-06-07/2021-07-28
=GD pm
Keith Mitchell|m1|2013-02-20/2022-06-24
Dickon Mitchell|m1|2022-06-24/
=DM pm
Roosevelt Skerrit|m1|2004-01-08/
=KN pm
Timothy Harris|m1|2015-02-18/2022-08-06
Terrance Drew|m1|2022-08-06/
`;
