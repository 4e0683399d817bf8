// European Union, United Nations, NATO and other international bodies.
export default `=EU commissioner
Catherine Ashton|f2|hr:2009-12-01/2014-10-31
Kaja Kallas|f3|hr:2024-12-01/;pm@EE:2021-01-26/2024-07-23
Frans Timmermans|m2|vpcommission:2014-11-01/2023-08-22;min@NL:2012-11-05/2014-10-17:foreign
Margrethe Vestager|f3|vpcommission:2019-12-01/2024-11-30;2014-11-01/2019-11-30
Valdis Dombrovskis|m2|2014-11-01/;vpcommission:2014-11-01/2024-11-30;pm@LV:2009-03-12/2014-01-22
Maroš Šefčovič|m2|2010-02-10/;vpcommission:2010-02-10/2024-11-30
Věra Jourová|f2|vpcommission:2019-12-01/2024-11-30;2014-11-01/2019-11-30
Margaritis Schinas|m1|vpcommission:2019-12-01/2024-11-30
Dubravka Šuica|f1|2019-12-01/
Henna Virkkunen|f1|vpcommission:2024-12-01/
Roxana Mînzatu|f1|vpcommission:2024-12-01/
Mariya Gabriel|f1|2017-07-07/2023-05-15;min@BG:2023-06-06/2024-04-09:foreign
Ylva Johansson|f1|2019-12-01/2024-11-30
Stella Kyriakides|f1|2019-12-01/2024-11-30
Janusz Wojciechowski|m1|2019-12-01/2024-11-30
Virginijus Sinkevičius|m1|2019-12-01/2024-07-15;mep:2024-07-16/
Kadri Simson|f1|2019-12-01/2024-11-30
Olivér Várhelyi|m1|2019-12-01/
Jutta Urpilainen|f1|2019-12-01/2024-11-30;min@FI:2011-06-22/2014-06-06:finance
Janez Lenarčič|m1|2019-12-01/2024-11-30
Helena Dalli|f1|2019-12-01/2024-11-30
Adina Vălean|f1|2019-12-01/2024-11-30
Wopke Hoekstra|m1|2023-10-09/;min@NL:2017-10-26/2022-01-10:finance;min@NL:2022-01-10/2023-09-01:foreign
Andrius Kubilius|m1|2024-12-01/;pm@LT:2008-12-09/2012-12-13;pm@LT:1999-11-03/2000-11-09
Marta Kos|f1|2024-12-01/
Jozef Síkela|m1|2024-12-01/
Costas Kadis|m1|2024-12-01/
Jessika Roswall|f1|2024-12-01/
Piotr Serafin|m1|2024-12-01/
Dan Jørgensen|m1|2024-12-01/
Ekaterina Zaharieva|f1|2024-12-01/;min@BG:2017-05-04/2021-05-12:foreign
Apostolos Tzitzikostas|m1|2024-12-01/
Glenn Micallef|m1|2024-12-01/
Cecilia Malmström|f2|2010-02-10/2019-11-30
Karmenu Vella|m1|2014-11-01/2019-11-30
Dimitris Avramopoulos|m1|2014-11-01/2019-11-30
Vytenis Andriukaitis|m1|2014-11-01/2019-11-30
Marianne Thyssen|f1|2014-11-01/2019-11-30
Violeta Bulc|f1|2014-11-01/2019-11-30
Elżbieta Bieńkowska|f1|2014-11-01/2019-11-30
Tibor Navracsics|m1|2014-11-01/2019-11-30
Corina Crețu|f1|2014-11-01/2019-07
Kristalina Georgieva|f3|2010-02-10/2016-12-31;dg@INT:2019-10-01/:IMF
Christos Stylianides|m1|2014-11-01/2019-11-30
Neven Mimica|m1|2013-07-01/2019-11-30
Jyrki Katainen|m1|vpcommission:2014-11-01/2019-11-30;pm@FI:2011-06-22/2014-06-24
Andrus Ansip|m1|vpcommission:2014-11-01/2019-07;pm@EE:2005-04-13/2014-03-26
Julian King|m1|2016-09-19/2019-11-30
Jonathan Hill|m0|2014-11-01/2016-07-15
Olli Rehn|m2|2004-11-22/2014-07-01;governor@FI:2018-07/:BoF
Joaquín Almunia|m1|2004-04/2014-11-01
Neelie Kroes|f1|2004-11-22/2014-11-01
László Andor|m1|2010-02-10/2014-11-01
Štefan Füle|m1|2010-02-10/2014-11-01
Connie Hedegaard|f1|2010-02-10/2014-11-01
Janez Potočnik|m1|2004-11-22/2014-11-01
Andris Piebalgs|m1|2004-11-22/2014-11-01
Siim Kallas|m1|2004-11-22/2014-11-01;pm@EE:2002-01-28/2003-04-10
Dacian Cioloș|m1|2010-02-10/2014-11-01;pm@RO:2015-11-17/2017-01-04
Maria Damanaki|f1|2010-02-10/2014-11-01
Janusz Lewandowski|m1|2010-02-10/2014-11-01
Androulla Vassiliou|f1|2008-03/2014-11-01
Algirdas Šemeta|m1|2009-07/2014-11-01
John Dalli|m1|2010-02-10/2012-10-16
Tonio Borg|m1|2012-11-28/2014-11-01
Máire Geoghegan-Quinn|f1|2010-02-10/2014-11-01
Pascal Lamy|m2|1999-09-16/2004-11-22;dg@INT:2005-09-01/2013-08-31:WTO
Chris Patten|m1|1999-09-16/2004-11-22
Charlie McCreevy|m1|2004-11-22/2010-02-10
Éric Mamer|m1|spox:2019-12-01/2024:EUCom|Eric Mamer
Paula Pinho|f1|spox:2024-12/:EUCom
Peter Stano|m1|spox:2019-12/2024-12:EEAS
Roberta Metsola|f3|preparliament:2022-01-18/
David Sassoli|m2|preparliament:2019-07-03/2022-01-11
Jerzy Buzek|m1|preparliament:2009-07-14/2012-01-17;pm@PL:1997-10-31/2001-10-19
Hans-Gert Pöttering|m1|preparliament:2007-01-16/2009-07-14
Pat Cox|m0|preparliament:2002-01-15/2004-07-20
Nicole Fontaine|f1|preparliament:1999-07-20/2002-01-15
Simone Veil|f3|preparliament:1979-07-17/1982-01-18;min@FR:1974-05-28/1979-07-04:health
Iratxe García|f1|group:2019-06/:SD|Iratxe García Pérez
Valérie Hayer|f2|group:2024-01/:Renew;mep:2019-07-02/
Terry Reintke|f1|group:2022-10/:GreensEFA
Bas Eickhout|m1|group:2024-07/:GreensEFA
Philippe Lamberts|m1|group:2014/2024-06:GreensEFA
Ska Keller|f1|group:2016-12/2022-10:GreensEFA
Nicola Procaccini|m1|group:2023/:ECR
Gianni Pittella|m1|group:2014/2018:SD
Eva Kaili|f2|mep:2014-07-01/2024-07-15
Antonio Panzeri|m1|mep:2004-07-20/2019-07-01|Pier Antonio Panzeri
Sophie in 't Veld|f1|mep:2004/2024-07-15
Gwendoline Delbos-Corfield|f1|mep:2019-07-02/2024-07-15
Aurore Lalucq|f1|mep:2019-07-02/
Saskia Bricmont|f1|mep:2019-07-02/
Elio Di Rupo|m3|mep:2024-07-16/
Wim Duisenberg|m1|president:1998-06-01/2003-10-31:ECB
Isabel Schnabel|f1|board:2020-01-01/:ECB
Philip Lane|m1|board:2019-06-01/:ECB;governor@IE:2015-11/2019-05:CBI
Fabio Panetta|m1|board:2020-01-01/2023-10-31:ECB
Piero Cipollone|m1|board:2023-11-01/:ECB
Frank Elderson|m1|board:2020-12-15/:ECB
Vítor Constâncio|m1|vpecb:2010-06-01/2018-05-31:ECB
Yves Mersch|m1|board:2012-12-15/2020-12-14:ECB
Peter Praet|m1|board:2011-06-01/2019-05-31:ECB
Jörg Asmussen|m1|board:2012-01-01/2014-01-07:ECB
Jeroen Dijsselbloem|m2|eurogroup:2013-01-21/2018-01-12;min@NL:2012-11-05/2017-10-26:finance
Kyriakos Pierrakakis|m1|eurogroup:2025-12/;min@GR:2025-03/:finance
Werner Hoyer|m1|president:2012-01-01/2023-12-31:EIB
Klaus Regling|m1|director:2012-10/2022-10:ESM
Laura Codruța Kövesi|f2|attgen:2020-09/2026-10|Laura Kövesi;Laura Kovesi
Emily O'Reilly|f1|ombudsman:2013-10/2025-02
Fabrice Leggeri|m1|director:2015-01/2022-04:Frontex;mep:2024-07-16/
Hans Leijtens|m1|director:2023-03/:Frontex
Catherine De Bolle|f1|director:2018-05/2026-04:Europol
Emer Cooke|f1|director:2020-11/:EMA
Koen Lenaerts|m1|president:2015-10/:CJEU
David Frost|m1|min@GB:2021-03-01/2021-12-18:europe
Valéry Giscard d'Estaing|m3|pres@FR:1974-05-27/1981-05-21
Jacques Delors|m3|precommission:1985-01-06/1995-01-22;min@FR:1981-05-22/1984-07-17:economy+finance
=UN dg
Boutros Boutros-Ghali|m2|sg:1992-01-01/1996-12-31:UN
Amina Mohammed|f1|vsg:2017-01-01/:UN|Amina J. Mohammed
Stéphane Dujarric|m2|spox:2014-03/:UN|Stephane Dujarric
Farhan Haq|m1|spox:2014/:UN
Michelle Bachelet|f3|hc:2018-09-01/2022-08-31:OHCHR;pres@CL:2006-03-11/2010-03-11;pres@CL:2014-03-11/2018-03-11
Zeid Ra'ad al-Hussein|m1|hc:2014-09-01/2018-08-31:OHCHR|Zeid Ra'ad Al Hussein;Zeid Raad al-Hussein
Navi Pillay|f2|hc:2008-09-01/2014-08-31:OHCHR|Navanethem Pillay
Louise Arbour|f2|hc:2004-07-01/2008-06-30:OHCHR
Volker Türk|m2|hc:2022-10-17/:OHCHR
Ravina Shamdasani|f1|spox:2014/:OHCHR
Filippo Grandi|m2|hc:2016-01-01/2025-12-31:UNHCR
Barham Salih|m2|hc:2026-01-01/:UNHCR;pres@IQ:2018-10-02/2022-10-17
Ruud Lubbers|m1|hc:2001-01/2005-02:UNHCR;pm@NL:1982-11-04/1994-08-22
Tedros Adhanom Ghebreyesus|m3|2017-07-01/:WHO;min@ET:2012-11-29/2016-11-01:foreign|Tedros;Tedros Adhanom
Margaret Chan|f2|2007-01-04/2017-06-30:WHO
Gro Harlem Brundtland|f2|1998-07/2003-07:WHO;pm@NO:1990-11-03/1996-10-25
Mike Ryan|m1|director:2019/2025:WHOem|Michael Ryan
Maria Van Kerkhove|f1|spox:2020/:WHO
Hans Kluge|m1|director:2020-02/:WHOeu
Matshidiso Moeti|f1|director:2015-02/2025-01:WHOaf
Margaret Harris|f0|spox:2020/:WHO
Catherine Russell|f1|director:2022-02/:UNICEF
Henrietta Fore|f1|director:2018-01/2022-01:UNICEF
Anthony Lake|m1|director:2010-05/2017-12:UNICEF;nsa@US:1993-01-20/1997-03-14
James Elder|m1|spox:2020/:UNICEF
Irina Bokova|f2|2009-11-15/2017-11-14:UNESCO
Koïchiro Matsuura|m1|1999-11-15/2009-11-14:UNESCO
Khaled El-Enany|m1|2025-11-15/:UNESCO|Khaled el-Enany;Khaled El-Anany
David Beasley|m1|director:2017-04/2023-04:WFP;gov@US:1995-01-11/1999-01-13:SC
Cindy McCain|f2|director:2023-04/:WFP
Ertharin Cousin|f1|director:2012-04/2017-04:WFP
Philippe Lazzarini|m2|chief:2020-03-18/2026-03:UNRWA
Pierre Krähenbühl|m1|chief:2014-03/2019-11:UNRWA
Juliette Touma|f1|spox:2022/:UNRWA
Gilbert Houngbo|m1|2022-10-01/:ILO;pm@TG:2008-09-07/2012-07-23
Guy Ryder|m1|2012-10-01/2022-09-30:ILO
Juan Somavía|m1|1999-03/2012-09:ILO
Qu Dongyu|m1<|2019-08-01/:FAO
José Graziano da Silva|m1|2012-01-01/2019-07-31:FAO
Jacques Diouf|m1|1994-01-01/2011-12-31:FAO
Achim Steiner|m1|admin:2017-06/2025-06:UNDP;director:2006-06/2016-06:UNEP
Alexander De Croo|m3|admin:2025-12/:UNDP
Helen Clark|f2|admin:2009-04/2017-04:UNDP;pm@NZ:1999-12-05/2008-11-19
Inger Andersen|f1|director:2019-06/:UNEP
Erik Solheim|m1|director:2016-06/2018-11:UNEP
Simon Stiell|m2|es:2022-08/:UNFCCC
Patricia Espinosa|f1|es:2016-07/2022-07:UNFCCC;min@MX:2006-12-01/2012-11-30:foreign
Christiana Figueres|f2|es:2010-07/2016-07:UNFCCC
Tom Fletcher|m1|chief:2024-11/:OCHA
Martin Griffiths|m1|chief:2021-07/2024-06:OCHA;envoy:2018-02/2021-07
Mark Lowcock|m1|chief:2017-09/2021-07:OCHA
Stephen O'Brien|m0|chief:2015-05/2017-08:OCHA
Valerie Amos|f1|chief:2010-09/2015-05:OCHA
Jan Egeland|m1|chief:2003-06/2006-12:OCHA
Francesca Albanese|f2|rapporteur:2022-05/
Agnès Callamard|f1|rapporteur:2016-08/2021-03
Philip Alston|m1|rapporteur:2014-06/2020-04
Staffan de Mistura|m2|envoy:2014-07/2018-12;envoy:2021-10/
Geir Pedersen|m1|envoy:2019-01/2025-09
Lakhdar Brahimi|m2|envoy:2012-08/2014-05;min@DZ:1991/1993:foreign
Ghassan Salamé|m2|envoy:2017-06/2020-03
Stephanie Williams|f1|envoy:2021-12/2022-07
Abdoulaye Bathily|m1|envoy:2022-09/2024-05
Hanna Tetteh|f1|envoy:2025-01/
Martin Kobler|m1|envoy:2015-11/2017-06
Bernardino León|m1|envoy:2014-08/2015-11
Tor Wennesland|m1|envoy:2021-01/2025-01
Nickolay Mladenov|m1|envoy:2015-02/2020-12;min@BG:2010-01/2013-03:foreign
Hans Grundberg|m1|envoy:2021-09/
Jamal Benomar|m1|envoy:2012-08/2015-04
Ismaïl Ould Cheikh Ahmed|m1|envoy:2015-04/2018-02
Bintou Keita|f1|envoy:2021-02/2025
Jean-Pierre Lacroix|m2|usg:2017-04/
Hervé Ladsous|m1|usg:2011-10/2017-03
Rosemary DiCarlo|f1|usg:2018-05/
Melissa Fleming|f1|usg:2019-09/
Izumi Nakamitsu|f1|usg:2017-05/
Pramila Patten|f1|usg:2017-06/
Adama Dieng|m1|usg:2012-07/2020-07
Virginia Gamba|f1|usg:2017-05/2025
Sima Bahous|f1|director:2021-09/:UNWomen
Phumzile Mlambo-Ngcuka|f1|director:2013-08/2021-08:UNWomen
Winnie Byanyima|f2|director:2019-11/:UNAIDS
Michel Sidibé|m1|director:2009-01/2019-05:UNAIDS
António Vitorino|m1|2018-10/2023-09:IOM;commissioner@EU:1999-09-16/2004-11-22
Amy Pope|f1|2023-10/:IOM
William Swing|m1|2008-10/2018-09:IOM
Rebeca Grynspan|f1|sg:2021-09/:UNCTAD
Mukhisa Kituyi|m1|sg:2013-09/2021-01:UNCTAD
Antonio Maria Costa|m0|director:2002/2010:UNODC
Philémon Yang|m1|president:2024-09-10/2025-09-09:UNGA;pm@CM:2009-06-30/2019-01-04
Dennis Francis|m1|president:2023-09/2024-09:UNGA
Abdulla Shahid|m1|president:2021-09/2022-09:UNGA
Csaba Kőrösi|m1|president:2022-09/2023-09:UNGA
Joan Clos|m1|director:2010-10/2018-01:UNHABITAT
=INT dg
Rodrigo Rato|m2|2004-06-07/2007-10-31:IMF;min@ES:1996-05-06/2004-04-17:economy
Gita Gopinath|f1|adviser:2019-01/2022-01
Pierre-Olivier Gourinchas|m1|adviser:2022-01/
Olivier Blanchard|m1|adviser:2008-09/2015-09
Jim Yong Kim|m2|president:2012-07-01/2019-01-31:WB
Robert Zoellick|m2|president:2007-07-01/2012-06-30:WB
Paul Wolfowitz|m2|president:2005-06-01/2007-06-30:WB
James Wolfensohn|m1|president:1995-06-01/2005-05-31:WB
David Malpass|m2|president:2019-04-09/2023-06-01:WB
Ajay Banga|m2|president:2023-06-02/:WB
Ngozi Okonjo-Iweala|f3|2021-03-01/:WTO;min@NG:2011-07-11/2015-05-29:finance;min@NG:2003-07-15/2006-06-21:finance
Roberto Azevêdo|m2|2013-09-01/2020-08-31:WTO
Angel Gurría|m2|sg:2006-06-01/2021-05-31:OECD|Ángel Gurría
Mathias Cormann|m2|sg:2021-06-01/:OECD;min@AU:2013-09-18/2020-10-30:finance
Laurence Boone|f2|adviser:2018-07/2022-07
Rafael Grossi|m3|2019-12-03/:IAEA|Rafael Mariano Grossi
Yukiya Amano|m2|2009-12-01/2019-07-18:IAEA
Mohamed ElBaradei|m3|1997-12-01/2009-11-30:IAEA;vp@EG:2013-07-14/2013-08-14|Mohamed el-Baradei;Mohamed El Baradei;Mohamed ElBaradeï;Mohammed ElBaradei
Hans Blix|m2|1981/1997-11-30:IAEA
Fatou Bensouda|f2|iccprosecutor:2012-06-15/2021-06-15
Karim Khan|m2|iccprosecutor:2021-06-16/|Karim A. A. Khan;Karim A.A. Khan
Luis Moreno Ocampo|m2|iccprosecutor:2003-06-16/2012-06-15|Luis Moreno-Ocampo
Carla Del Ponte|f2|iccprosecutor@UN:1999-09-15/2007-12-31
Tomoko Akane|f1|president:2024-03/:ICC
Piotr Hofmański|m1|president:2021-03/2024-03:ICC
Nawaf Salam|m2|president:2024-02/2025-01:ICJ;pm@LB:2025-02-08/
Joan Donoghue|f1|president:2021-02/2024-02:ICJ
Yuji Iwasawa|m1|president:2025-03/:ICJ
Moussa Faki Mahamat|m2|chair:2017-03-14/2025-03:AUC;pm@TD:2003-06-24/2005-02-03|Moussa Faki
Nkosazana Dlamini-Zuma|f2|chair:2012-10-15/2017-01-30:AUC;min@ZA:1999-06-17/2009-05-10:foreign|Nkosazana Dlamini Zuma
Jean Ping|m2|chair:2008-04-28/2012-10-15:AUC;dissident@GA:2016-02/
Alpha Oumar Konaré|m1|chair:2003-09-16/2008-04-28:AUC;pres@ML:1992-06-08/2002-06-08
Mahmoud Ali Youssouf|m1|chair:2025-03/:AUC;min@DJ:2005-05/2025:foreign
Akinwumi Adesina|m1|president:2015-09-01/2025-08-31:AfDB
Sidi Ould Tah|m1|president:2025-09-01/:AfDB
Donald Kaberuka|m1|president:2005-09-01/2015-08-31:AfDB
Abdou Diouf|m2|sg:2003-01-01/2014-12-31:OIF;pres@SN:1981-01-01/2000-04-01
Louise Mushikiwabo|f2|sg:2019-01-03/:OIF;min@RW:2009-12/2018-10:foreign
Patricia Scotland|f1|sg:2016-04/2025-03:Commonwealth
Shirley Ayorkor Botchwey|f1|sg:2025-04/:Commonwealth;min@GH:2017-01/2025-01:foreign
Ahmed Aboul Gheit|m1|sg:2016-07-03/:ArabLeague;min@EG:2004-07/2011-03:foreign
Nabil el-Arabi|m1|sg:2011-07-03/2016-07-03:ArabLeague|Nabil Elaraby
Amr Moussa|m2|sg:2001-06/2011-07:ArabLeague|Amr Moussa
Omar Touray|m1|president:2022-07/:ECOWAS|Omar Alieu Touray
Jean-Claude Kassi Brou|m1|president:2018-03/2022-07:ECOWAS
Marcel de Souza|m1|president:2016-04/2018-02:ECOWAS
Thorbjørn Jagland|m1|sg:2009-10/2019-09:CoE;pm@NO:1996-10-25/1997-10-17
Marija Pejčinović Burić|f1|sg:2019-09/2024-09:CoE
Helga Schmid|f1|sg:2020-12/2024-09:OSCE
Thomas Greminger|m1|sg:2017-07/2020-07:OSCE
Feridun Sinirlioğlu|m1|sg:2024-12/:OSCE
Jürgen Stock|m1|sg:2014-11/2024-11:Interpol
Valdecy Urquiza|m1|sg:2024-11/:Interpol
Fatih Birol|m2|director:2015-09-01/:IEA
Haitham al-Ghais|m1|sg:2022-08/:OPEC|Haitham Al Ghais
Mohammed Barkindo|m1|sg:2016-08/2022-07:OPEC
Hoesung Lee|m1|chair:2015-10/2023-07:IPCC
Jim Skea|m1|chair:2023-07/:IPCC
Rajendra Pachauri|m1|chair:2002/2015-02:IPCC
John Nkengasong|m1|director:2017/2022:AfricaCDC
Jean Kaseya|m1|director:2023-04/:AfricaCDC
Agustín Carstens|m1|chief:2017-12/2025-06:BIS;governor@MX:2010-01/2017-11:Banxico
Guido Raimondi|m1|president:2015-11/2019-05:ECHR
Robert Spano|m1|president:2020-05/2022-09:ECHR
Síofra O'Leary|f1|president:2022-11/2024-07:ECHR
Mircea Geoană|m1|dsg@NATO:2019-10/2024-09:NATO;min@RO:2000-12-28/2004-12-28:foreign
Radmila Shekerinska|f1|dsg@NATO:2024-12/:NATO
George Robertson|m1|sg@NATO:1999-10-14/2004-01-01:NATO;min@GB:1997-05-02/1999-10-14:defence
Oana Lungescu|f1|spox@NATO:2010-12/2023-09:NATO
Rob Bauer|m1|officer@NATO:2021-06/2025-01
Giuseppe Cavo Dragone|m1|officer@NATO:2025-01/
Mirjana Spoljaric Egger|f1|president:2022-10/:ICRC|Mirjana Spoljaric
Peter Maurer|m1|president:2012-07/2022-09:ICRC
Jagan Chapagain|m1|sg:2020-02/:IFRC
=VA pope
Jean-Paul II|m3|1978-10-16/2005-04-02|John Paul II;pape Jean-Paul II;Pope John Paul II|Q989
Benoît XVI|m3|2005-04-19/2013-02-28|Benedict XVI;Pope Benedict;pape Benoît XVI;Joseph Ratzinger|Q2494
pape François|m3|2013-03-13/2025-04-21|Pope Francis;Jorge Mario Bergoglio;Jorge Bergoglio|Q450675
Léon XIV|m3|2025-05-08/|Leo XIV;Pope Leo;pape Léon XIV;Pope Leo XIV;Robert Francis Prevost;Robert Prevost
Pietro Parolin|m1|pm:2013-10-15/
Tarcisio Bertone|m1|pm:2006-09-15/2013-10-15
`;
