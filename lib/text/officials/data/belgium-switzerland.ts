// Belgium, Switzerland, Luxembourg, Monaco.
export default `=BE pm
Guy Verhofstadt|m2|1999-07-12/2008-03-20;mep@EU:2009-07-14/2024-07-15
Yves Leterme|m2|2008-03-20/2008-12-30;2009-11-25/2011-12-06;min:2009-07-17/2009-11-25:foreign
Elio Di Rupo|m3|2011-12-06/2014-10-11;lead:1999/2019-10:PSb;premier:2019-09-13/2024-07-15:Wallonia
Sophie Wilmès|f2|2019-10-27/2020-10-01;min:2020-10-01/2022-07-14:foreign
Alexander De Croo|m3|2020-10-01/2025-02-03;min:2018-12-09/2020-10-01:finance
Bart De Wever|m3|2025-02-03/;mayor:2013-01-01/2025-02-03:Antwerp;lead:2004-10-24/2025-02:NVA
Jean-Luc Dehaene|m1|1992-03-07/1999-07-12
Philippe de Belgique|m2|king:2013-07-21/|Philippe Ier de Belgique;roi Philippe;King Philippe
Albert II|m2|king:1993-08-09/2013-07-21
Mathilde de Belgique|f1|consort:2013-07-21/|reine Mathilde
=BE min
Didier Reynders|m2|2011-12-06/2019-11-30:foreign;1999-07-12/2011-12-06:finance;commissioner@EU:2019-12-01/2024-11-30
Maxime Prévot|m2|2025-02-03/:foreign;lead:2019-01-26/2025-02:Engages;mayor:2012-12/2024:Namur
Hadja Lahbib|f2|2022-07-15/2024-12-01:foreign;commissioner@EU:2024-12-01/
Bernard Quintin|m1|2025-02-03/:interior;2024-12-01/2025-02-03:foreign
Jan Jambon|m2|2014-10-11/2018-12-09:interior;premier:2019-10-02/2024-09-30:Flanders;2025-02-03/:finance+pensions
Annelies Verlinden|f2|2020-10-01/2025-02-03:interior;2025-02-03/:justice
Pieter De Crem|m1|2018-12-09/2020-10-01:interior;2007-12-21/2014-10-11:defence
Joëlle Milquet|f2|2011-12-06/2014-07-22:interior
Koen Geens|m2|2014-10-11/2020-10-01:justice;2013-03-05/2014-10-11:finance
Vincent Van Quickenborne|m2|2020-10-01/2023-10-20:justice
Paul Van Tigchelt|m1|2023-10-22/2025-02-03:justice
Annemie Turtelboom|f1|2011-12-06/2014-07-25:justice
Theo Francken|m2|2025-02-03/:defence;sos:2014-10-11/2018-12-09:asylum
Ludivine Dedonder|f1|2020-10-01/2025-02-03:defence
Steven Vandeput|m1|2014-10-11/2018-11-12:defence
Philippe Goffin|m1|2019-11-30/2020-10-01:foreign+defence
Frank Vandenbroucke|m2|2020-10-01/:health+social
Maggie De Block|f2|2014-10-11/2020-10-01:health+social;sos:2011-12-06/2014-10-11:asylum
Laurette Onkelinx|f2|2007-12-21/2014-10-11:health+social;2003-07-12/2007-12-21:justice
Vincent Van Peteghem|m1|2020-10-01/2025-02-03:finance;2025-02-03/:budget
Johan Van Overtveldt|m1|2014-10-11/2018-12-09:finance
Pierre-Yves Dermagne|m1|2020-10-01/2025-02-03:economy+labour
Kris Peeters|m1|2014-10-11/2019-07-02:economy+employment;premier:2007-06-28/2014-07-25:Flanders
Nathalie Muylle|f1|2019-07-02/2020-10-01:economy+employment
David Clarinval|m1|2020-10-01/2025-02-03:agriculture+sme;2025-02-03/:labour+economy
Georges Gilkinet|m1|2020-10-01/2025-02-03:transport
François Bellot|m1|2016-04-18/2020-10-01:transport
Jacqueline Galant|f1|2014-10-11/2016-04-15:transport
Jean-Luc Crucke|m1|2025-02-03/:transport+climate
Tinne Van der Straeten|f1|2020-10-01/2025-02-03:energy
Mathieu Bihet|m1|2025-02-03/:energy
Marie-Christine Marghem|f1|2014-10-11/2020-10-01:energy+environment
Zakia Khattabi|f1|2020-10-01/2025-02-03:climate+environment;lead:2015-03/2019-09:Ecolo
Petra De Sutter|f2|2020-10-01/2025-02-03:publicservice
Karine Lalieux|f1|2020-10-01/2025-02-03:pensions
Daniel Bacquelaine|m1|2014-10-11/2020-10-01:pensions
Vanessa Matz|f1|2025-02-03/:publicservice
Rob Beenders|m1|2025-02-03/:equality
Eléonore Simonet|f1|2025-02-03/:sme
Anneleen Van Bossuyt|f1|2025-02-03/:asylum
Nicole de Moor|f1|sos:2022-06-28/2025-02-03:asylum
Sammy Mahdi|m1|sos:2020-10-01/2022-06-28:asylum;lead:2022-06-25/:CDV
Thomas Dermine|m1|sos:2020-10-01/2024-10;mayor:2024-12/:Charleroi
Mathieu Michel|m1|sos:2020-10-01/2025-02-03:digital
Caroline Gennez|f1|2022-12-17/2024-09-30:development
Meryame Kitir|f1|2020-10-01/2022-12-10:development
Louis Michel|m2|1999-07-12/2004-07-18:foreign;commissioner@EU:2004-11-22/2009-07
Karel De Gucht|m1|2004-07-18/2009-07-17:foreign;commissioner@EU:2009-07/2014-11-01
Steven Vanackere|m1|2009-11-25/2011-12-06:foreign
Paul Magnette|m2|lead:2019-10-19/:PSb;mayor:2012-12-03/2024-10:Charleroi;premier:2014-07-22/2017-07-28:Wallonia
Willy Borsus|m1|premier:2017-07-28/2019-09-13:Wallonia
Adrien Dolimont|m1|premier:2024-07-15/:Wallonia
Rudy Demotte|m1|premier:2007-07-19/2014-07-22:Wallonia;premier:2008-03-20/2019-09-17:FWB
Pierre-Yves Jeholet|m1|premier:2019-09-17/2024-07:FWB
Élisabeth Degryse|f1|premier:2024-07/:FWB
Geert Bourgeois|m1|premier:2014-07-25/2019-07-02:Flanders
Matthias Diependaele|m1|premier:2024-09-30/:Flanders
Rudi Vervoort|m1|premier:2013-05-07/2026-02:Brussels
Charles Picqué|m1|premier:2004-07-19/2013-05-07:Brussels
Boris Dilliès|m1|premier:2026-02/:Brussels
Philippe Close|m2|mayor:2017-07-20/:BrusselsCity
Yvan Mayeur|m1|mayor:2013-12-13/2017-06-08:BrusselsCity
Freddy Thielemans|m1|mayor:2001-01/2013-12-13:BrusselsCity
Willy Demeyer|m1|mayor:1999-07/:Liège
Françoise Schepmans|f1|mayor:2012-12/2018-12:Molenbeek
Catherine Moureaux|f1|mayor:2018-12/:Molenbeek
Mathias De Clercq|m1|mayor:2019-01/:Gand
Daniël Termont|m1|mayor:2007/2019-01:Gand
Els van Doesburg|f1|mayor:2025-02/:Antwerp
Patrick Janssens|m1|mayor:2003/2012:Antwerp
Emir Kir|m1|mayor:2012-12/2024:Saint-Josse
Ahmed Laaouej|m1|mp:2014/:Bruxelles
Georges-Louis Bouchez|m2|lead:2019-11-29/:MR
Olivier Chastel|m1|lead:2014-12/2019-02:MR
Yvan Verougstraete|m1|lead:2025-02/:Engages
Benoît Lutgen|m1|lead:2011-09/2019-01:Engages
Jean-Marc Nollet|m1|lead:2019-09-15/2024-07:Ecolo
Rajae Maouane|f1|lead:2019-09-15/2024-07:Ecolo
Samuel Cogolati|m1|lead:2024-07/:Ecolo
Marie Lecocq|f1|lead:2024-07/:Ecolo
Raoul Hedebouw|m2|lead:2021-12-05/:PTB
Peter Mertens|m1|lead:2008/2021-12-05:PTB
Tom Van Grieken|m2|lead:2014-10-19/:VB
Filip Dewinter|m1|mp:1987/:Antwerp
Conner Rousseau|m1|lead:2019-11/:Vooruit
Melissa Depraetere|f1|lead:2023-11/2024-07:Vooruit
Egbert Lachaert|m1|lead:2020-05/2023-06:OpenVLD
Tom Ongena|m1|lead:2023-06/2024-06:OpenVLD
Gwendolyn Rutten|f1|lead:2012-12/2020-05:OpenVLD
Joachim Coens|m1|lead:2019-12/2022-05:CDV
Wouter Beke|m1|lead:2010-06/2019-12:CDV
Valerie Van Peel|f1|lead:2025-03/:NVA
François De Smet|m1|lead:2019-12/2024:Defi
Olivier Maingain|m1|lead:1995/2019-12:Defi
Zuhal Demir|f1|sos:2017-02-24/2018-12-09:equality
Eliane Tillieux|f1|speaker:2020-10-13/2024-07
Peter De Roover|m1|speaker:2024-07/
André Flahaut|m1|speaker:2010-07/2014-10;min:1999-07-12/2007-12-21:defence
Siegfried Bracke|m1|speaker:2014-10/2019
Pierre Wunsch|m1|governor:2019-01-02/:BNB
Jan Smets|m1|governor:2015-03/2019-01-01:BNB
Luc Coene|m1|governor:2011/2015-03:BNB
Frédéric Van Leeuw|m1|attgen:2014-04/2024
=CH council
Alain Berset|m2|2012-01-01/2023-12-31:interior;pres:2018-01-01/2018-12-31;pres:2023-01-01/2023-12-31;sg@INT:2024-09-18/:CoE
Viola Amherd|f2|2019-01-01/2025-03-31:defence;pres:2024-01-01/2024-12-31
Karin Keller-Sutter|f2|2019-01-01/2022-12-31:justice;2023-01-01/:finance;pres:2025-01-01/2025-12-31
Guy Parmelin|m2|2016-01-01/2018-12-31:defence;2019-01-01/:economy;pres:2021-01-01/2021-12-31;pres:2026-01-01/2026-12-31
Ignazio Cassis|m2|2017-11-01/:foreign;pres:2022-01-01/2022-12-31
Albert Rösti|m2|2023-01-01/:environment+energy+transport;lead:2016-04-23/2020-08-22:UDC
Élisabeth Baume-Schneider|f2|2023-01-01/2023-12-31:justice;2024-01-01/:interior|Elisabeth Baume-Schneider
Beat Jans|m2|2024-01-01/:justice
Martin Pfister|m2|2025-04-01/:defence
Ueli Maurer|m2|2009-01-01/2015-12-31:defence;2016-01-01/2022-12-31:finance;pres:2013-01-01/2013-12-31;pres:2019-01-01/2019-12-31
Simonetta Sommaruga|f2|2010-11-01/2018-12-31:justice;2019-01-01/2022-12-31:environment+energy+transport;pres:2015-01-01/2015-12-31;pres:2020-01-01/2020-12-31
Johann Schneider-Ammann|m1|2010-11-01/2018-12-31:economy;pres:2016-01-01/2016-12-31
Doris Leuthard|f2|2006-08-01/2010-10-31:economy;2010-11-01/2018-12-31:environment+energy+transport;pres:2010-01-01/2010-12-31;pres:2017-01-01/2017-12-31
Didier Burkhalter|m2|2009-11-01/2011-12-31:interior;2012-01-01/2017-10-31:foreign;pres:2014-01-01/2014-12-31
Eveline Widmer-Schlumpf|f2|2008-01-01/2010-10-31:justice;2010-11-01/2015-12-31:finance;pres:2012-01-01/2012-12-31
Micheline Calmy-Rey|f2|2003-01-01/2011-12-31:foreign;pres:2007-01-01/2007-12-31;pres:2011-01-01/2011-12-31
Hans-Rudolf Merz|m1|2004-01-01/2010-10-31:finance;pres:2009-01-01/2009-12-31
Moritz Leuenberger|m1|1995-11-01/2010-10-31:environment+energy+transport;pres:2001-01-01/2001-12-31;pres:2006-01-01/2006-12-31
Pascal Couchepin|m2|1998-04-01/2009-10-31:interior;pres:2003-01-01/2003-12-31;pres:2008-01-01/2008-12-31
Christoph Blocher|m2|2004-01-01/2007-12-31:justice
Samuel Schmid|m1|2001-01-01/2008-12-31:defence;pres:2005-01-01/2005-12-31
Joseph Deiss|m1|1999-05-01/2006-07-31:economy;pres:2004-01-01/2004-12-31
Ruth Dreifuss|f1|1993-04-01/2002-12-31:interior;pres:1999-01-01/1999-12-31
Ruth Metzler|f1|1999-05-01/2003-12-31:justice
Kaspar Villiger|m1|1989-02-01/2003-12-31:finance;pres:2002-01-01/2002-12-31
Adolf Ogi|m1|1988-01-01/2000-12-31:defence;pres:2000-01-01/2000-12-31
Viktor Rossi|m1|chief:2024-01-01/:FedChanc
Walter Thurnherr|m1|chief:2016-01-01/2023-12-31:FedChanc
Corina Casanova|f1|chief:2008-01-01/2015-12-31:FedChanc
Cédric Wermuth|m1|lead:2020-10-17/:PSS
Mattea Meyer|f1|lead:2020-10-17/:PSS
Christian Levrat|m1|lead:2008-03/2020-10-17:PSS
Marco Chiesa|m1|lead:2020-08-22/2024-03-23:UDC
Marcel Dettling|m1|lead:2024-03-23/:UDC
Toni Brunner|m1|lead:2008-03/2016-04-23:UDC
Petra Gössi|f1|lead:2016-04/2021-10:PLR
Thierry Burkart|m1|lead:2021-10-02/2025-10:PLR
Gerhard Pfister|m1|lead:2016-04/2025-06:Centre
Philipp Matthias Bregy|m1|lead:2025-06/:Centre
Balthasar Glättli|m1|lead:2020-06/2024-04:VertsCH
Lisa Mazzone|f1|lead:2024-04-06/:VertsCH
Regula Rytz|f1|lead:2012-04/2020-06:VertsCH
Jürg Grossen|m1|lead:2017-08/:VertLib
Thomas Jordan|m2|president:2012-04-18/2024-09-30:BNS
Martin Schlegel|m1|president:2024-10-01/:BNS
Philipp Hildebrand|m1|president:2010-01-01/2012-01-09:BNS
Pierre Maudet|m2|canton:2012-06/2021-05:Genève;canton:2023-06/:Genève
Nathalie Fontanet|f1|canton:2018-06/:Genève
Mauro Poggia|m1|canton:2013-12/2023-05:Genève
Antonio Hodgers|m1|canton:2013-12/2025:Genève
Thierry Apothéloz|m1|canton:2018-06/:Genève
Carole-Anne Kast|f1|canton:2023-06/:Genève
Anne Hiltpold|f1|canton:2023-06/:Genève
Pascal Broulis|m1|canton:2002/2022-06:Vaud
Pierre-Yves Maillard|m1|canton:2004/2019-05:Vaud
Nuria Gorrite|f1|canton:2012-07/:Vaud
Christelle Luisier|f1|canton:2020/:Vaud
Frédéric Borloz|m1|canton:2022-07/:Vaud
Valérie Dittli|f1|canton:2022-07/:Vaud
Rebecca Ruiz|f1|canton:2019-05/:Vaud
Philippe Leuba|m1|canton:2007/2022-06:Vaud
Mathias Reynard|m1|canton:2021-05/:Valais
Christophe Darbellay|m1|canton:2017-05/:Valais
Stéphane Ganzer|m1|canton:2025-05/:Valais
Oskar Freysinger|m1|canton:2013-05/2017-04:Valais
Grégoire Junod|m1|mayor:2016/:Lausanne
Daniel Brélaz|m1|mayor:2001/2016:Lausanne
Sami Kanaan|m1|mayor:2014/2025:Genève
Rémy Pagani|m1|mayor:2009/2020:Genève
Corine Mauch|f1|mayor:2009/2026-05:Zurich
Alec von Graffenried|m1|mayor:2017/2024:Berne
=LU pm
Xavier Bettel|m2|2013-12-04/2023-11-17;min:2023-11-17/:foreign;dpm:2023-11-17/
Luc Frieden|m2|2023-11-17/
Henri de Luxembourg|m1|king:2000-10-07/2025-10-03|grand-duc Henri;Grand Duke Henri
Guillaume de Luxembourg|m1|king:2025-10-03/|grand-duc Guillaume
Jean Asselborn|m2|min:2004-07-31/2023-11-17:foreign
Étienne Schneider|m1|dpm:2013-12-04/2020-02-04
Pierre Gramegna|m1|min:2013-12-04/2022-01-05:finance;director@EU:2022-12-01/:ESM
Yuriko Backes|f1|min:2022-01-05/2023-11-17:finance;min:2023-11-17/:defence
Gilles Roth|m1|min:2023-11-17/:finance
Léon Gloden|m1|min:2023-11-17/:interior
Claude Turmes|m1|min:2018-12-05/2023-11-17:energy
Nicolas Schmit|m1|commissioner@EU:2019-12-01/2024-11-30
Viviane Reding|f2|commissioner@EU:1999-09-16/2014-07-01
Christophe Hansen|m1|commissioner@EU:2024-12-01/
=MC king
Albert II de Monaco|m3|2005-04-06/|prince Albert II;Prince Albert;prince Albert de Monaco
Rainier III|m2|1949-05-09/2005-04-06
Serge Telle|m1|pm:2016-02-01/2020-08-31
Pierre Dartout|m1|pm:2020-09-01/2024-09-02
Christophe Mirmand|m1|pm:2025-07-21/
`;
