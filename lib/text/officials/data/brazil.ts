// Brazil.
export default `=BR min
Fernando Haddad|m3|2023-01-01/:finance;mayor:2013-01-01/2016-12-31:São Paulo;candidate:2018-09-11/2018-10-28
Guido Mantega|m2|2006-03-27/2014-12-31:finance
Antonio Palocci|m1|2003-01-01/2006-03-27:finance
Joaquim Levy|m1|2015-01-01/2015-12-18:finance
Nelson Barbosa|m1|2015-12-18/2016-05-12:finance
Henrique Meirelles|m2|2016-05-12/2018-04-06:finance;governor:2003-01-01/2010-12-31:BCB
Paulo Guedes|m2|2019-01-01/2022-12-31:economy
Simone Tebet|f2|2023-01-01/:planning;candidate:2022-08/2022-10-02
Mauro Vieira|m2|2023-01-01/:foreign;2015-01-01/2016-05-12:foreign
Celso Amorim|m2|2003-01-01/2010-12-31:foreign;adviser:2023-01-01/
Antonio Patriota|m1|2011-01-01/2013-08-26:foreign
Luiz Alberto Figueiredo|m1|2013-08-28/2014-12-31:foreign
José Serra|m2|2016-05-12/2017-02-22:foreign;gov:2007-01-01/2010-04-02:SaoPaulo;candidate:2010/2010-10-31
Aloysio Nunes|m1|2017-03-07/2018-12-31:foreign
Ernesto Araújo|m2|2019-01-01/2021-03-29:foreign
Carlos França|m1|2021-04-06/2022-12-31:foreign
Sergio Moro|m2|2019-01-01/2020-04-24:justice;senator:2023-02-01/:Parana|Sérgio Moro
Flávio Dino|m2|2023-01-01/2024-02-01:justice;gov:2015-01-01/2022-04-02:Maranhao;justice:2024-02-22/
Ricardo Lewandowski|m2|2024-02-01/2026-01:justice;justice:2006-03-16/2023-04-11
José Eduardo Cardozo|m1|2011-01-01/2016-03-03:justice
Anderson Torres|m1|2021-03-30/2022-12-31:justice
Alexandre de Moraes|m3|justice:2017-03-22/;2016-05-12/2017-02-22:justice
Marina Silva|f3|2023-01-01/:environment;2003-01-01/2008-05-13:environment;candidate:2014-08-20/2014-10-05
Izabella Teixeira|f1|2010-04-01/2016-05-12:environment
Ricardo Salles|m2|2019-01-01/2021-06-23:environment
Joaquim Leite|m1|2021-06-23/2022-12-31:environment
Nísia Trindade|f1|2023-01-01/2025-03-10:health
Alexandre Padilha|m1|2025-03-10/:health;2011-01-01/2014-02-03:health
Luiz Henrique Mandetta|m2|2019-01-01/2020-04-16:health
Nelson Teich|m1|2020-04-17/2020-05-15:health
Eduardo Pazuello|m2|2020-05-16/2021-03-23:health
Marcelo Queiroga|m1|2021-03-23/2022-12-31:health
Camilo Santana|m1|2023-01-01/:schools;gov:2015-01-01/2022-04-02:Ceara
Abraham Weintraub|m1|2019-04-08/2020-06-19:schools
Milton Ribeiro|m1|2020-07-16/2022-03-28:schools
Rui Costa|m1|cos:2023-01-01/;gov:2015-01-01/2022-12-31:Bahia
Jaques Wagner|m1|gov:2007-01-01/2014-12-31:Bahia;senator:2019-02-01/:Bahia
José Dirceu|m2|cos:2003-01-01/2005-06-16
Gleisi Hoffmann|f2|lead:2017-07/2025-03:PT;cos:2011-06-08/2014-02-02
Onyx Lorenzoni|m1|cos:2019-01-01/2020-02-13
Walter Braga Netto|m1|cos:2020-02-14/2021-03-29;2021-03-29/2022-03-31:defence;candidate:2022-07/2022-10-30|Braga Netto
Ciro Nogueira|m1|cos:2021-08-04/2022-12-31;senator:2011-02-01/:Piauí
José Múcio Monteiro|m1|2023-01-01/:defence|José Múcio
Nelson Jobim|m1|2007-07-25/2011-08-04:defence
Fernando Azevedo e Silva|m1|2019-01-01/2021-03-29:defence
Augusto Heleno|m1|2019-01-01/2022-12-31:security
Sônia Guajajara|f2|2023-01-01/:indigenous|Sonia Guajajara
Anielle Franco|f2|2023-01-01/:racial
Silvio Almeida|m1|2023-01-01/2024-09-06:human
Damares Alves|f1|2019-01-01/2022-03-31:human;senator:2023-02-01/:FederalDistrict
Margareth Menezes|f1|2023-01-01/:culture
Gilberto Gil|m3|2003-01-01/2008-07-30:culture
Regina Duarte|f0|sos:2020-03-04/2020-06-10:culture
Ana Moser|f1|2023-01-01/2023-09-13:sports
Carlos Fávaro|m1|2023-01-01/:agriculture
Kátia Abreu|f1|2015-01-01/2016-05-12:agriculture
Tereza Cristina|f1|2019-01-01/2022-03-31:agriculture;senator:2023-02-01/
Blairo Maggi|m1|2016-05-12/2018-12-31:agriculture
Paulo Teixeira|m1|2023-01-01/:rural
Alexandre Silveira|m1|2023-01-01/:mines+energy
Wellington Dias|m1|2023-01-01/:social
Luiz Marinho|m1|2023-01-01/:labour
Jader Filho|m1|2023-01-01/:cities
Renan Filho|m1|2023-01-01/:transport
Silvio Costa Filho|m1|2023-09-13/:ports
Tarcísio de Freitas|m2|gov:2023-01-01/:SaoPaulo;2019-01-01/2022-03-31:infrastructure
Esther Dweck|f1|2023-01-01/:publicservice
Luciana Santos|f1|2023-01-01/:science
Guilherme Boulos|m2|2025-10-29/:presidency;mp:2023-02-01/:São Paulo
Paulo Pimenta|m1|2023-01-01/2025-01-14:communication
Sidônio Palmeira|m1|2025-01-14/:communication
Macaé Evaristo|f1|2024-09-09/:human
Marcos Pontes|m1|2019-01-01/2022-03-31:science;senator:2023-02-01/
Bento Albuquerque|m1|2019-01-01/2022-05-11:mines+energy
Geddel Vieira Lima|m1|2016-05-12/2016-11-25
Wellington César Lima|m0|2026-01/:justice
=BR justice
Luís Roberto Barroso|m2|2013-06-26/2025-10-18;chiefjustice:2023-09-28/2025-09-29
Edson Fachin|m2|2015-06-16/;chiefjustice:2025-09-29/
Rosa Weber|f2|2011-12-19/2023-09-30;chiefjustice:2022-09-12/2023-09-28
Luiz Fux|m2|2011-03-03/;chiefjustice:2020-09-10/2022-09-12
Dias Toffoli|m2|2009-10-23/;chiefjustice:2018-09-13/2020-09-10|José Antonio Dias Toffoli
Cármen Lúcia|f2|2006-06-21/;chiefjustice:2016-09-12/2018-09-13
Gilmar Mendes|m2|2002-06-20/;chiefjustice:2008-04-23/2010-04-23
Joaquim Barbosa|m2|2003-06-25/2014-07-31;chiefjustice:2012-11-22/2014-07-31
Celso de Mello|m1|1989-08-17/2020-10-13
Marco Aurélio Mello|m1|1990-06-13/2021-07-12
Teori Zavascki|m1|2012-11-29/2017-01-19
Nunes Marques|m1|2020-11-05/|Kassio Nunes Marques
André Mendonça|m1|2021-12-16/;min:2020-04-29/2021-03-30:justice
Cristiano Zanin|m1|2023-08-03/
Paulo Gonet|m1|attgen:2023-12-18/
Augusto Aras|m1|attgen:2019-09-26/2023-09-26
Rodrigo Janot|m2|attgen:2013-09-17/2017-09-17
Raquel Dodge|f1|attgen:2017-09-18/2019-09-17
Deltan Dallagnol|m1|mp:2023-02-01/2023-06-06:Parana
=BR senator
Rodrigo Pacheco|m1|presenate:2021-02-01/2025-02-01;2019-02-01/:MinasGerais
Davi Alcolumbre|m1|presenate:2025-02-01/;presenate:2019-02-02/2021-02-01
Renan Calheiros|m2|presenate:2013-02-01/2017-02-01
Eunício Oliveira|m1|presenate:2017-02-01/2019-02-01
José Sarney|m2|presenate:2009-02-02/2013-02-01;pres:1985-03-15/1990-03-15
Arthur Lira|m2|speaker:2021-02-01/2025-02-01
Hugo Motta|m1|speaker:2025-02-01/
Rodrigo Maia|m2|speaker:2016-07-14/2021-02-01
Eduardo Cunha|m2|speaker:2015-02-01/2016-07-07
Aécio Neves|m2|gov:2003-01-01/2010-03-31:MinasGerais;2011-02-01/2019-02-01:MinasGerais;candidate:2014-06/2014-10-26
Flávio Bolsonaro|m2|2019-02-01/:RioState
Eduardo Bolsonaro|m2|mp:2015-02-01/2025-12:São Paulo
Michelle Bolsonaro|f2|firstlady:2019-01-01/2022-12-31
Rosângela da Silva|f2|firstlady:2023-01-01/|Janja;Janja da Silva;Janja Lula da Silva
Randolfe Rodrigues|m1|2011-02-01/
Romário|m2|2015-02-01/:RioState
Fernando Collor|m2|pres:1990-03-15/1992-12-29;2007-02-01/2023-02-01|Fernando Collor de Mello
Itamar Franco|m1|pres:1992-12-29/1995-01-01
Ciro Gomes|m2|candidate:2022-07/2022-10-02;gov:1991/1994:Ceara
Valdemar Costa Neto|m1|lead:2006/:PL
Carlos Lupi|m1|lead:2004/:PDT;min:2023-01-01/2025-05-02:pensions
Gilberto Kassab|m1|lead:2011/:PSDbr;mayor:2006-03-31/2012-12-31:São Paulo
Edinho Silva|m1|lead:2025-07/:PT
Rui Falcão|m1|lead:2011/2017-06:PT
Nikolas Ferreira|m1|mp:2023-02-01/:MinasGerais
Erika Hilton|f1|mp:2023-02-01/:SaoPaulo
Tabata Amaral|f1|mp:2019-02-01/:SaoPaulo
Marielle Franco|f2|mp:2017-01-01/2018-03-14:Rio de Janeiro
Marcelo Freixo|m1|mp:2019-02-01/2022-12-31:RioState
Jean Wyllys|m1|mp:2011-02-01/2019-01-24:RioState
Carla Zambelli|f1|mp:2019-02-01/2025-12:SaoPaulo
Joenia Wapichana|f1|mp:2019-02-01/2023-01-31
=BR gov
João Doria|m2|2019-01-01/2022-03-31:SaoPaulo;mayor:2017-01-01/2018-04-06:São Paulo
Márcio França|m1|2018-04-06/2018-12-31:SaoPaulo
Sérgio Cabral|m2|2007-01-01/2014-04-03:RioState
Luiz Fernando Pezão|m1|2014-04-04/2018-11-29:RioState
Wilson Witzel|m2|2019-01-01/2021-04-30:RioState
Cláudio Castro|m2|2021-05-01/:RioState
Romeu Zema|m1|2019-01-01/:MinasGerais
Fernando Pimentel|m1|2015-01-01/2018-12-31:MinasGerais
Eduardo Leite|m1|2019-01-01/2022-03-31:RioGrandeSul;2023-01-01/:RioGrandeSul
Tarso Genro|m1|2011-01-01/2014-12-31:RioGrandeSul
Ratinho Júnior|m1|2019-01-01/:Parana|Ratinho Junior
Beto Richa|m1|2011-01-01/2018-04-06:Parana
Ronaldo Caiado|m1|2019-01-01/:Goias
Jerônimo Rodrigues|m1|2023-01-01/:Bahia
Elmano de Freitas|m1|2023-01-01/:Ceara
Raquel Lyra|f1|2023-01-01/:Pernambuco
Eduardo Campos|m2|2007-01-01/2014-04-04:Pernambuco
Paulo Câmara|m1|2015-01-01/2022-12-31:Pernambuco
Helder Barbalho|m1|2019-01-01/:Para
Wilson Lima|m1|2019-01-01/:Amazonas
Carlos Brandão|m1|2022-04-02/:Maranhao
Ibaneis Rocha|m1|2019-01-01/:FederalDistrict
Jorginho Mello|m1|2023-01-01/:SantaCatarina
Renato Casagrande|m1|2019-01-01/:EspiritoSanto
Eduardo Paes|m2|mayor:2021-01-01/:Rio de Janeiro;mayor:2009-01-01/2016-12-31:Rio de Janeiro
Marcelo Crivella|m1|mayor:2017-01-01/2020-12-22:Rio de Janeiro
Ricardo Nunes|m1|mayor:2021-05-16/:São Paulo
Bruno Covas|m1|mayor:2018-04-06/2021-05-16:São Paulo
Marta Suplicy|f1|mayor:2001-01-01/2004-12-31:São Paulo
Roberto Campos Neto|m2|governor:2019-02-28/2024-12-31:BCB
Gabriel Galípolo|m1|governor:2025-01-01/:BCB
Alexandre Tombini|m1|governor:2011-01-01/2016-06:BCB
Ilan Goldfajn|m1|governor:2016-06/2019-02-28:BCB;president@INT:2022-12/:IDB
Jean Paul Prates|m1|chief:2023-01/2024-05:Petrobras
Magda Chambriard|f1|chief:2024-05/:Petrobras
Graça Foster|f1|chief:2012-02/2015-02:Petrobras
Dimas Covas|m1|director:2017/2022:Butantan
`;
