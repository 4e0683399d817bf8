// Other states of Europe: heads of state and government since 2000, well-known ministers.
export default `=RU min
Sergey Lavrov|m3|2004-03-09/:foreign|Sergueï Lavrov;Sergei Lavrov;Serguei Lavrov;Sergej Lawrow;Serguéi Lavrov;Sergej Lavrov
Igor Ivanov|m1|1998-09-11/2004-03-09:foreign
Sergei Shoigu|m3|2012-11-06/2024-05-12:defence;secsec:2024-05-12/:SecurityCouncilRU|Sergueï Choïgou;Sergey Shoigu;Serguei Choïgou;Sergueï Choigou;Sergej Schoigu;Serguéi Shoigú;Sergej Shoigu
Andrei Belousov|m2|2024-05-14/:defence|Andreï Belooussov;Andrey Belousov
Anatoly Serdyukov|m1|2007-02-15/2012-11-06:defence|Anatoli Serdioukov
Sergei Ivanov|m1|2001-03-28/2007-02-15:defence|Sergueï Ivanov;Sergey Ivanov
Nikolai Patrushev|m2|secsec:2008-05-12/2024-05-12:SecurityCouncilRU;director:1999-08-09/2008-05-12:FSB|Nikolaï Patrouchev;Nikolay Patrushev
Alexander Bortnikov|m1|director:2008-05-12/:FSB|Alexandre Bortnikov
Sergey Naryshkin|m1|director:2016-10-05/:SVR|Sergueï Narychkine;Sergei Naryshkin
Dmitry Peskov|m3|spox:2012-05-22/:Kremlin|Dmitri Peskov;Dmitri Peskow;Dmitrij Peskow;Dmitrij Peskov;Dimitri Peskov
Maria Zakharova|f2|spox:2015-08-10/:MID|Maria Sacharowa;María Zajárova
Yury Ushakov|m1|adviser:2012-05/|Iouri Ouchakov;Yuri Ushakov
Kirill Dmitriev|m1|envoy:2025-02/
Vladimir Medinsky|m1|2012-05-21/2020-01-15:culture;adviser:2020-01/|Vladimir Medinski
Anton Siluanov|m1|2011-12-16/:finance|Anton Silouanov
Alexei Kudrin|m1|2000-05-18/2011-09-26:finance|Alexeï Koudrine
Elvira Nabiullina|f2|governor:2013-06-24/:CBRF|Elvira Nabioullina
Vyacheslav Volodin|m1|speaker:2016-10-05/|Viatcheslav Volodine
Valentina Matviyenko|f1|presenate:2011-09-21/|Valentina Matvienko
Sergey Sobyanin|m2|mayor:2010-10-21/:Moscow|Sergueï Sobianine;Sergei Sobyanin
Yury Luzhkov|m1|mayor:1992-06/2010-09-28:Moscow|Iouri Loujkov
Ramzan Kadyrov|m3|gov:2007-02-15/:Tchétchénie|Ramsan Kadyrow;Ramzán Kadírov
Sergey Aksyonov|m1|gov:2014-04/:Crimée|Sergueï Aksionov
Valery Gerasimov|m2|general:2012-11-09/|Valeri Guerassimov;Valeri Gerasimov;Waleri Gerassimow;Valeri Guerásimov
Sergei Surovikin|m2|officer:2022-10/2023-08|Sergueï Sourovikine
Igor Konashenkov|m1|spox:2011/2025:MODRU|Igor Konachenkov
Yevgeny Prigozhin|m3|movement:2014/2023-08-23:Wagner|Evgueni Prigojine;Yevgeniy Prigozhin;Evgeny Prigozhin
Dmitry Utkin|m1|officer:2014/2023-08-23|Dmitri Outkine
Alexei Navalny|m3|dissident:2011/2024-02-16|Alexeï Navalny;Alexey Navalny;Aleksei Navalny;Alexis Navalny
Yulia Navalnaya|f2|dissident:2024-02-19/|Ioulia Navalnaïa
Boris Nemtsov|m2|dissident:2008/2015-02-27
Garry Kasparov|m3|dissident:2005/
Mikhail Khodorkovsky|m2|dissident:2013-12/|Mikhaïl Khodorkovski
Vladimir Kara-Murza|m2|dissident:2012/|Vladimir Kara-Mourza
Ilya Yashin|m1|dissident:2012/|Ilia Iachine
Vladimir Zhirinovsky|m2|lead:1992/2022-04-06:LDPR|Vladimir Jirinovski
Leonid Slutsky|m1|lead:2022-05/:LDPR|Leonid Sloutski
Gennady Zyuganov|m1|lead:1993/:KPRF|Guennadi Ziouganov
Ksenia Sobchak|f1|candidate:2017-10/2018-03-18|Ksenia Sobtchak
Boris Nadezhdin|m1|candidate:2023-10/2024-02|Boris Nadejdine
Vitaly Churkin|m1|ambun:2006-04/2017-02-20|Vitali Tchourkine
Vasily Nebenzya|m1|ambun:2017-07/|Vassili Nebenzia;Vassily Nebenzia;Wassili Nebensja;Vasili Nebenzia
Maria Lvova-Belova|f1|commissar:2021-10/
Viktor Chernomyrdin|m1|pm:1992-12-14/1998-03-23|Viktor Tchernomyrdine
Mikhail Kasyanov|m1|pm:2000-05-07/2004-02-24|Mikhaïl Kassianov
Mikhail Fradkov|m1|pm:2004-03-05/2007-09-12|Mikhaïl Fradkov
Viktor Zubkov|m1|pm:2007-09-14/2008-05-07|Viktor Zoubkov
Mikhail Gorbachev|m3|pres@SU:1990-03-15/1991-12-25|Mikhaïl Gorbatchev;Michail Gorbatschow;Mijaíl Gorbachov;Mikhail Gorbaciov;Michail Gorbaciov;Mikhail Gorbatchov|Q30487
=UA min
Dmytro Kuleba|m2|2020-03-04/2024-09-05:foreign|Dmytro Kouleba
Andrii Sybiha|m2|2024-09-05/:foreign|Andriï Sybiga;Andriy Sybiha;Andriï Sybiha;Andrij Sybiha
Pavlo Klimkin|m1|2014-06-19/2019-08-29:foreign|Pavlo Klimkine
Oleksii Reznikov|m2|2021-11-04/2023-09-05:defence|Oleksiï Reznikov;Oleksiy Reznikov;Oleksiï Reznikov;Olexij Resnikow
Rustem Umerov|m2|2023-09-06/2025-07-17:defence;secsec:2025-07-18/:NSDC|Roustem Oumerov;Rustem Oumerov;Rustem Umjerow
Denys Shmyhal|m2|pm:2020-03-04/2025-07-16;2025-07-17/2026-01:defence|Denys Chmyhal;Denys Chmygal;Denys Schmyhal;Denis Shmigal
Yulia Svyrydenko|f2|pm:2025-07-17/|Ioulia Svyrydenko;Yuliia Svyrydenko;Julija Swyrydenko
Oleksiy Honcharuk|m1|pm:2019-08-29/2020-03-04|Oleksiï Hontcharouk
Volodymyr Groysman|m1|pm:2016-04-14/2019-08-29|Volodymyr Hroïsman
Arseniy Yatsenyuk|m2|pm:2014-02-27/2016-04-14|Arseni Iatseniouk
Mykola Azarov|m1|pm:2010-03-11/2014-01-28
Oleksandr Turchynov|m1|pres:2014-02-23/2014-06-07|Oleksandr Tourtchinov
Andriy Yermak|m2|chief:2020-02-11/2025-11-28:UAoffice|Andriï Iermak;Andrii Yermak;Andrij Jermak;Andrí Yermak
Mykhailo Podolyak|m2|adviser:2020-04/|Mykhaïlo Podoliak
Kyrylo Budanov|m2|chief:2020-08/2026-01:GUR;chief:2026-01-02/:UAoffice|Kyrylo Boudanov
Valerii Zaluzhnyi|m2|chief:2021-07-27/2024-02-08:UAarmy;ambassador:2024-05/|Valeri Zaloujny;Valery Zaluzhny;Valeriy Zaluzhny;Valeriï Zaloujny;Walerij Saluschnyj;Valeri Zaluzhni
Oleksandr Syrskyi|m2|chief:2024-02-08/:UAarmy|Oleksandr Syrsky;Oleksandr Syrskiy
Mykhailo Fedorov|m1|2019-08-29/2026-01:digital;2026-01-14/:defence|Mykhaïlo Fedorov
Ihor Klymenko|m1|2023-02-07/:interior|Igor Klymenko
Denys Monastyrsky|m1|2021-07-16/2023-01-18:interior
Arsen Avakov|m1|2014-02-22/2021-07-15:interior
Oleksiy Danilov|m1|secsec:2019-10-03/2024-03-26:NSDC|Oleksiï Danilov
Hanna Maliar|f1|mind:2021-08/2023-09-18:defence|Hanna Malyar
Iryna Vereshchuk|f1|dpm:2021-11-04/2024-09|Iryna Verechtchouk
Olha Stefanishyna|f1|dpm:2020-06-04/2025-07|Olga Stefanishyna;Olha Stefanichyna
Ruslan Stefanchuk|m1|speaker:2021-10-08/|Rouslan Stefantchouk
Vasyl Maliuk|m1|chief:2022-07-18/2026-01:SBU|Vassyl Maliouk
Vitali Klitschko|m3|mayor:2014-06-05/:Kyiv|Vitaly Klitschko;Vitali Klitchko
Andriy Sadovyi|m1|mayor:2006-04/:Lviv|Andriï Sadovy
Ihor Terekhov|m1|mayor:2021-11/:Kharkiv
Oleh Syniehubov|m1|gov:2021-12/:Kharkiv|Oleg Synegoubov;Oleh Synegubov
Serhii Lysak|m1|gov:2023-02/2025:Dnipropetrovsk
Olena Zelenska|f2|firstlady:2019-05-20/
Andriy Pyshnyi|m1|governor:2022-10/:NBU
Leonid Kravchuk|m1|pres:1991-12-05/1994-07-19|Leonid Kravtchouk
Viktor Medvedchuk|m1|mp:2019/2023:Ukraine|Viktor Medvedtchouk
=BY pres
Alexander Lukashenko|m3|1994-07-20/|Alexandre Loukachenko;Aliaksandr Lukashenka;Alexander Loukachenko;Alexander Lukaschenko;Aleksandr Lukashenko;Aleksandr Lukashenka;Alexandr Lukashenko
Svetlana Tikhanovskaya|f3|dissident:2020-08-09/|Svetlana Tikhanovskaïa;Sviatlana Tsikhanouskaya;Sviatlana Tsikhanouskaïa;Swetlana Tichanowskaja;Svetlana Tijanóvskaya
Maria Kolesnikova|f2|dissident:2020-08/
Sergei Tikhanovsky|m1|dissident:2020-05/|Sergueï Tikhanovski
Ales Bialiatski|m2|dissident:1996/
Vladimir Makei|m1|min:2012-08-20/2022-11-26:foreign
=PL pres
Aleksander Kwaśniewski|m2|1995-12-23/2005-12-23
Lech Kaczyński|m2|2005-12-23/2010-04-10
Bronisław Komorowski|m2|2010-08-06/2015-08-06
Andrzej Duda|m3|2015-08-06/2025-08-06
Karol Nawrocki|m2|2025-08-06/
Lech Wałęsa|m3|1990-12-22/1995-12-22|Lech Walesa
Leszek Miller|m1|pm:2001-10-19/2004-05-02
Marek Belka|m1|pm:2004-05-02/2005-10-31
Kazimierz Marcinkiewicz|m1|pm:2005-10-31/2006-07-14
Jarosław Kaczyński|m3|pm:2006-07-14/2007-11-16;lead:2003-01-18/:PiS
Ewa Kopacz|f1|pm:2014-09-22/2015-11-16
Beata Szydło|f2|pm:2015-11-16/2017-12-11;mep@EU:2019-07-02/
Mateusz Morawiecki|m2|pm:2017-12-11/2023-12-13
Radosław Sikorski|m2|min:2023-12-13/:foreign;min:2007-11-16/2014-09-22:foreign|Radoslaw Sikorski;Radek Sikorski
Zbigniew Rau|m1|min:2020-08-26/2023-11-27:foreign
Witold Waszczykowski|m1|min:2015-11-16/2018-01-09:foreign
Władysław Kosiniak-Kamysz|m1|min:2023-12-13/:defence;dpm:2023-12-13/
Mariusz Błaszczak|m1|min:2018-01-09/2023-11-27:defence
Zbigniew Ziobro|m2|min:2015-11-16/2023-11-27:justice
Rafał Trzaskowski|m2|mayor:2018-11-22/:Warsaw
Szymon Hołownia|m1|speaker:2023-11-13/2025-11-13
Włodzimierz Czarzasty|m1|speaker:2025-11-18/
Adam Bodnar|m1|min:2023-12-13/2025-07-24:justice;ombudsman:2015-09/2021-07
Adam Glapiński|m1|governor:2016-06/:NBP
Sławomir Mentzen|m1|candidate:2024-08/2025-05-18
=HU pm
Viktor Orbán|m3|1998-07-06/2002-05-27;2010-05-29/;lead:2003/:Fidesz
Péter Medgyessy|m1|2002-05-27/2004-09-29
Ferenc Gyurcsány|m2|2004-09-29/2009-04-14
Gordon Bajnai|m1|2009-04-14/2010-05-29
Péter Magyar|m3|lead:2024/:Tisza;mep@EU:2024-07-16/
Ferenc Mádl|m1|pres:2000-08-04/2005-08-05
László Sólyom|m1|pres:2005-08-05/2010-08-05
Pál Schmitt|m1|pres:2010-08-06/2012-04-02
János Áder|m1|pres:2012-05-10/2022-05-10
Katalin Novák|f2|pres:2022-05-10/2024-02-26
Tamás Sulyok|m1|pres:2024-03-05/
Péter Szijjártó|m2|min:2014-09-23/:foreign
Gergely Gulyás|m1|cos:2018-05/
Zoltán Kovács|m1|govspox:2013/
Gergely Karácsony|m1|mayor:2019-10-13/:Budapest
Péter Márki-Zay|m1|candidate:2021-10/2022-04-03
Judit Varga|f1|min:2019-07/2023-07:justice
=CZ pres
Václav Havel|m3|1993-02-02/2003-02-02
Václav Klaus|m2|2003-03-07/2013-03-07
Miloš Zeman|m2|2013-03-08/2023-03-08;pm:1998-07-22/2002-07-12
Petr Pavel|m2|2023-03-09/
Vladimír Špidla|m1|pm:2002-07-12/2004-08-04
Jiří Paroubek|m1|pm:2005-04-25/2006-08-16
Mirek Topolánek|m1|pm:2006-08-16/2009-05-08
Jan Fischer|m1|pm:2009-05-08/2010-07-13
Petr Nečas|m1|pm:2010-07-13/2013-07-10
Bohuslav Sobotka|m1|pm:2014-01-17/2017-12-13
Andrej Babiš|m2|pm:2017-12-13/2021-12-17;pm:2025-12-09/|Andrej Babis
Petr Fiala|m2|pm:2021-12-17/2025-12-09
Jan Lipavský|m1|min:2021-12-17/2025-12:foreign
=SK pm
Mikuláš Dzurinda|m1|1998-10-30/2006-07-04
Robert Fico|m3|2006-07-04/2010-07-08;2012-04-04/2018-03-22;2023-10-25/
Iveta Radičová|f1|2010-07-08/2012-04-04
Peter Pellegrini|m2|2018-03-22/2020-03-21;pres:2024-06-15/
Igor Matovič|m1|2020-03-21/2021-04-01
Eduard Heger|m1|2021-04-01/2023-05-15
Ľudovít Ódor|m1|2023-05-15/2023-10-25
Zuzana Čaputová|f2|pres:2019-06-15/2024-06-15
Andrej Kiska|m1|pres:2014-06-15/2019-06-15
Ivan Gašparovič|m1|pres:2004-06-15/2014-06-15
Miroslav Lajčák|m1|min:2012-04-04/2020-03-21:foreign
Juraj Blanár|m1|min:2023-10-25/:foreign
=RO pres
Ion Iliescu|m2|2000-12-20/2004-12-20;1989-12-26/1996-11-29
Traian Băsescu|m2|2004-12-20/2014-12-21|Traian Basescu
Klaus Iohannis|m2|2014-12-21/2025-02-12
Ilie Bolojan|m1|2025-02-12/2025-05-26;pm:2025-06-23/
Nicușor Dan|m2|2025-05-26/;mayor:2020-10/2025-05:Bucharest|Nicusor Dan
Adrian Năstase|m1|pm:2000-12-28/2004-12-21
Călin Popescu-Tăriceanu|m1|pm:2004-12-29/2008-12-22
Emil Boc|m1|pm:2008-12-22/2012-02-06
Victor Ponta|m1|pm:2012-05-07/2015-11-05
Ludovic Orban|m1|pm:2019-11-04/2020-12-07
Florin Cîțu|m1|pm:2020-12-23/2021-11-25
Nicolae Ciucă|m1|pm:2021-11-25/2023-06-12
Marcel Ciolacu|m1|pm:2023-06-15/2025-05-06
Viorica Dăncilă|f1|pm:2018-01-29/2019-11-04
Liviu Dragnea|m1|speaker:2016-12/2019-05
Călin Georgescu|m2|candidate:2024-10/2024-12-06|Calin Georgescu
George Simion|m2|lead:2019-12/:AUR;candidate:2025-03/2025-05-18
Elena Lasconi|f1|candidate:2024-10/2024-12-06
Oana Țoiu|f1|min:2025-06-23/:foreign
=BG pm
Boyko Borisov|m2|2009-07-27/2013-03-13;2014-11-07/2017-01-27;2017-05-04/2021-05-12|Boïko Borissov
Simeon Sakskoburggotski|m1|2001-07-24/2005-08-17
Sergei Stanishev|m1|2005-08-17/2009-07-27|Sergueï Stanichev
Plamen Oresharski|m1|2013-05-29/2014-08-06
Kiril Petkov|m1|2021-12-13/2022-08-02
Nikolai Denkov|m1|2023-06-06/2024-04-09
Rosen Zhelyazkov|m1|2025-01-16/2026-01|Rossen Jeliazkov
Georgi Parvanov|m1|pres:2002-01-22/2012-01-22
Rosen Plevneliev|m1|pres:2012-01-22/2017-01-22
Rumen Radev|m2|pres:2017-01-22/2026-01|Roumen Radev
Iliana Iotova|f1|pres:2026-01-23/
Delyan Peevski|m1|mp:2009/:Bulgarie
=GR pm
Costas Simitis|m1|1996-01-22/2004-03-10
Kostas Karamanlis|m2|2004-03-10/2009-10-06|Costas Caramanlis
George Papandreou|m2|2009-10-06/2011-11-11|Georges Papandréou;Giorgos Papandreou
Lucas Papademos|m1|2011-11-11/2012-05-16|Loukas Papadimos
Antonis Samaras|m2|2012-06-20/2015-01-26
Alexis Tsipras|m3|2015-01-26/2015-08-27;2015-09-21/2019-07-08;lead:2009-10/2023-06:Syriza
Kyriakos Mitsotakis|m3|2019-07-08/2023-05-25;2023-06-26/;lead:2016-01/:ND
Yanis Varoufakis|m3|min:2015-01-27/2015-07-06:finance
Euclid Tsakalotos|m1|min:2015-07-06/2019-07-08:finance
Nikos Dendias|m1|min:2019-07-09/2023-05-26:foreign;min:2023-06-27/:defence
Giorgos Gerapetritis|m1|min:2023-06-27/:foreign
Nikos Kotzias|m1|min:2015-01-27/2018-10-19:foreign
Evangelos Venizelos|m1|min:2011-06-17/2012-03-18:finance
Stefanos Kasselakis|m1|lead:2023-09/2024-09:Syriza
Nikos Androulakis|m1|lead:2021-12/:Pasok
Konstantinos Stephanopoulos|m1|pres:1995-03-10/2005-03-12
Karolos Papoulias|m1|pres:2005-03-12/2015-03-13
Prokopis Pavlopoulos|m1|pres:2015-03-13/2020-03-13
Katerina Sakellaropoulou|f1|pres:2020-03-13/2025-03-13
Konstantinos Tasoulas|m1|pres:2025-03-13/
=CY pres
Glafcos Clerides|m1|1993-02-28/2003-02-28
Tassos Papadopoulos|m1|2003-02-28/2008-02-28
Demetris Christofias|m1|2008-02-28/2013-02-28
Nicos Anastasiades|m2|2013-02-28/2023-02-28
Nikos Christodoulides|m2|2023-02-28/;min:2018-03/2022-01:foreign
Mustafa Akıncı|m1|leader:2015-04-30/2020-10-24
Ersin Tatar|m1|leader:2020-10-24/2025-10-24
Tufan Erhürman|m1|leader:2025-10-24/
=MT pm
Eddie Fenech Adami|m1|1998-09-06/2004-03-23;pres:2004-04-04/2009-04-04
Lawrence Gonzi|m1|2004-03-23/2013-03-11
Joseph Muscat|m2|2013-03-11/2020-01-13
Robert Abela|m1|2020-01-13/
George Vella|m0|pres:2019-04-04/2024-04-04
Myriam Spiteri Debono|f1|pres:2024-04-04/
=NL pm
Wim Kok|m1|1994-08-22/2002-07-22
Jan Peter Balkenende|m2|2002-07-22/2010-10-14
Dick Schoof|m2|2024-07-02/2026-02
Rob Jetten|m2|2026-02-23/
Beatrix|f2|king:1980-04-30/2013-04-30|reine Beatrix;Queen Beatrix
Willem-Alexander|m2|king:2013-04-30/|roi Willem-Alexander
Máxima|f1|consort:2013-04-30/|reine Maxima;Queen Maxima
Geert Wilders|m3|lead:2006-02/:PVV
Pim Fortuyn|m2|dissident:2001/2002-05-06
Sigrid Kaag|f2|min:2021-05-25/2021-09-17:foreign;min:2022-01-10/2024-01-08:finance
Stef Blok|m1|min:2018-03-07/2021-05-25:foreign
Hanke Bruins Slot|f1|min:2023-09-05/2024-07-02:foreign
Caspar Veldkamp|m1|min:2024-07-02/2025-08-22:foreign
Kajsa Ollongren|f1|min:2022-01-10/2024-07-02:defence
Ruben Brekelmans|m1|min:2024-07-02/:defence
Dilan Yeşilgöz|f2|min:2022-01-10/2024-07-02:justice|Dilan Yeşilgöz-Zegerius;Dilan Yesilgöz
Pieter Omtzigt|m1|mp:2003/2025-04:Pays-Bas
Bert Koenders|m1|min:2014-10-17/2017-10-26:foreign
Maxime Verhagen|m1|min:2007-02-22/2010-10-14:foreign
Klaas Knot|m1|governor:2011-07/2025-06:DNB
Femke Halsema|f2|mayor:2018-07-12/:Amsterdam
Eberhard van der Laan|m1|mayor:2010-07/2017-10:Amsterdam
Ahmed Aboutaleb|m1|mayor:2009-01/2024-10:Rotterdam
Caroline van der Plas|f1|mp:2021-03/:Pays-Bas
Hugo de Jonge|m1|min:2017-10-26/2022-01-10:health
=DK pm
Poul Nyrup Rasmussen|m1|1993-01-25/2001-11-27
Lars Løkke Rasmussen|m2|2009-04-05/2011-10-03;2015-06-28/2019-06-27;min:2022-12-15/:foreign
Helle Thorning-Schmidt|f2|2011-10-03/2015-06-28
Mette Frederiksen|f3|2019-06-27/
Margrethe II|f2|king:1972-01-14/2024-01-14
Frederik X|m2|king:2024-01-14/
Jeppe Kofod|m1|min:2019-06-27/2022-12-15:foreign
Troels Lund Poulsen|m1|min:2023-08-22/:defence
Múte Egede|m1|premier:2021-04-23/2025-04-07:Groenland|Mute Egede;Múte Bourup Egede
Jens-Frederik Nielsen|m1|premier:2025-04-07/:Groenland
Inger Støjberg|f1|min:2015-06-28/2019-06-27:immigration
=SE pm
Göran Persson|m2|1996-03-22/2006-10-06
Fredrik Reinfeldt|m2|2006-10-06/2014-10-03
Stefan Löfven|m2|2014-10-03/2021-11-30
Magdalena Andersson|f2|2021-11-30/2022-10-18;min:2014-10-03/2021-11-30:finance
Ulf Kristersson|m2|2022-10-18/
Charles XVI Gustave|m1|king:1973-09-15/|Carl XVI Gustaf
Carl Bildt|m2|1991-10-04/1994-10-07;min:2006-10-06/2014-10-03:foreign
Margot Wallström|f1|min:2014-10-03/2019-09-10:foreign
Ann Linde|f1|min:2019-09-10/2022-10-18:foreign
Tobias Billström|m1|min:2022-10-18/2024-09-10:foreign
Maria Malmer Stenergard|f1|min:2024-09-10/:foreign
Pål Jonson|m1|min:2022-10-18/:defence
Jimmie Åkesson|m2|lead:2005-05/:SDS
Anders Tegnell|m2|adviser:2013/2022
Anna Lindh|f1|min:1998-10/2003-09-11:foreign
=NO pm
Kjell Magne Bondevik|m1|2001-10-19/2005-10-17;1997-10-17/2000-03-17
Erna Solberg|f2|2013-10-16/2021-10-14
Jonas Gahr Støre|m2|2021-10-14/;min:2005-10-17/2012-09-21:foreign
Harald V|m2|king:1991-01-17/
Haakon|m1|crown:1991-01-17/|prince Haakon;Crown Prince Haakon
Mette-Marit|f1|consort:2001-08-25/
Ine Eriksen Søreide|f1|min:2017-10-20/2021-10-14:foreign
Anniken Huitfeldt|f1|min:2021-10-14/2023-10-16:foreign
Espen Barth Eide|m1|min:2023-10-16/:foreign
Børge Brende|m1|min:2013-10-16/2017-10-20:foreign
=FI pres
Tarja Halonen|f2|2000-03-01/2012-03-01
Sauli Niinistö|m2|2012-03-01/2024-03-01
Alexander Stubb|m2|2024-03-01/;pm:2014-06-24/2015-05-29
Martti Ahtisaari|m2|1994-03-01/2000-03-01
Paavo Lipponen|m1|pm:1995-04-13/2003-04-17
Matti Vanhanen|m1|pm:2003-06-24/2010-06-22
Mari Kiviniemi|f1|pm:2010-06-22/2011-06-22
Juha Sipilä|m1|pm:2015-05-29/2019-06-06
Antti Rinne|m1|pm:2019-06-06/2019-12-10
Sanna Marin|f3|pm:2019-12-10/2023-06-20
Petteri Orpo|m2|pm:2023-06-20/
Pekka Haavisto|m1|min:2019-06-06/2023-06-20:foreign
Elina Valtonen|f1|min:2023-06-20/:foreign
Riikka Purra|f1|min:2023-06-20/:finance
Antti Häkkänen|m1|min:2023-06-20/:defence
Timo Soini|m1|min:2015-05-29/2019-06-06:foreign
=IS pm
Davíð Oddsson|m1|1991-04-30/2004-09-15
Geir Haarde|m1|2006-06-15/2009-02-01
Jóhanna Sigurðardóttir|f2|2009-02-01/2013-05-23|Johanna Sigurdardottir
Sigmundur Davíð Gunnlaugsson|m1|2013-05-23/2016-04-07
Katrín Jakobsdóttir|f2|2017-11-30/2024-04-09|Katrin Jakobsdottir
Bjarni Benediktsson|m1|2024-04-09/2024-12-21;2017-01-11/2017-11-30
Kristrún Frostadóttir|f1|2024-12-21/
Ólafur Ragnar Grímsson|m1|pres:1996-08-01/2016-08-01
Guðni Jóhannesson|m1|pres:2016-08-01/2024-08-01
Halla Tómasdóttir|f1|pres:2024-08-01/
=EE pres
Lennart Meri|m1|1992-10-06/2001-10-08
Arnold Rüütel|m1|2001-10-08/2006-10-09
Toomas Hendrik Ilves|m1|2006-10-09/2016-10-10
Kersti Kaljulaid|f1|2016-10-10/2021-10-11
Alar Karis|m1|2021-10-11/
Taavi Rõivas|m1|pm:2014-03-26/2016-11-23
Jüri Ratas|m1|pm:2016-11-23/2021-01-26
Kristen Michal|m1|pm:2024-07-23/
Margus Tsahkna|m1|min:2023-04-17/:foreign
Hanno Pevkur|m1|min:2022-07-18/:defence
Urmas Reinsalu|m1|min:2022-07-18/2023-04-17:foreign
=LV pres
Vaira Vīķe-Freiberga|f1|1999-07-08/2007-07-08
Valdis Zatlers|m1|2007-07-08/2011-07-08
Andris Bērziņš|m1|2011-07-08/2015-07-08
Raimonds Vējonis|m1|2015-07-08/2019-07-08
Egils Levits|m1|2019-07-08/2023-07-08
Edgars Rinkēvičs|m2|2023-07-08/;min:2011-10-25/2023-07-08:foreign
Krišjānis Kariņš|m1|pm:2019-01-23/2023-09-15
Evika Siliņa|f1|pm:2023-09-15/
Laimdota Straujuma|f1|pm:2014-01-22/2016-02-11
Māris Kučinskis|m1|pm:2016-02-11/2019-01-23
Baiba Braže|f1|min:2024-04-19/:foreign
=LT pres
Valdas Adamkus|m1|1998-02-26/2003-02-26;2004-07-12/2009-07-12
Rolandas Paksas|m1|2003-02-26/2004-04-06
Dalia Grybauskaitė|f2|2009-07-12/2019-07-12
Gitanas Nausėda|m2|2019-07-12/|Gitanas Nauseda
Algirdas Butkevičius|m1|pm:2012-12-13/2016-12-13
Saulius Skvernelis|m1|pm:2016-12-13/2020-12-11
Ingrida Šimonytė|f1|pm:2020-12-11/2024-12-12|Ingrida Simonyte
Gintautas Paluckas|m1|pm:2024-12-12/2025-08-04
Inga Ruginienė|f1|pm:2025-09-25/
Gabrielius Landsbergis|m2|min:2020-12-11/2024-11:foreign
Linas Linkevičius|m1|min:2012-12-13/2020-12-11:foreign
Kęstutis Budrys|m1|min:2024-12-12/:foreign
=SI pm
Janez Drnovšek|m1|1992-05-14/2002-12-19;pres:2002-12-22/2007-12-23
Janez Janša|m2|2004-12-03/2008-11-21;2012-02-10/2013-03-20;2020-03-13/2022-06-01
Borut Pahor|m1|2008-11-21/2012-02-10;pres:2012-12-22/2022-12-22
Alenka Bratušek|f1|2013-03-20/2014-09-18
Miro Cerar|m1|2014-09-18/2018-09-13
Marjan Šarec|m1|2018-09-13/2020-03-13
Robert Golob|m1|2022-06-01/
Danilo Türk|m1|pres:2007-12-23/2012-12-22
Nataša Pirc Musar|f1|pres:2022-12-23/
Tanja Fajon|f1|min:2022-06-01/:foreign
=HR pm
Ivica Račan|m1|2000-01-27/2003-12-23
Ivo Sanader|m1|2003-12-23/2009-07-06
Jadranka Kosor|f1|2009-07-06/2011-12-23
Zoran Milanović|m2|2011-12-23/2016-01-22;pres:2020-02-19/
Tihomir Orešković|m1|2016-01-22/2016-10-19
Andrej Plenković|m2|2016-10-19/
Stjepan Mesić|m1|pres:2000-02-18/2010-02-18
Ivo Josipović|m1|pres:2010-02-18/2015-02-18
Kolinda Grabar-Kitarović|f2|pres:2015-02-19/2020-02-18
Gordan Grlić-Radman|m1|min:2019-07-19/:foreign
=RS pres
Slobodan Milošević|m3|1991-01-11/1997-07-23;pres@YU:1997-07-23/2000-10-07|Slobodan Milosevic
Vojislav Koštunica|m1|pres@YU:2000-10-07/2003-03-07;pm:2004-03-03/2008-07-07
Zoran Đinđić|m1|pm:2001-01-25/2003-03-12|Zoran Djindjic
Boris Tadić|m1|2004-07-11/2012-04-05
Tomislav Nikolić|m1|2012-05-31/2017-05-31
Aleksandar Vučić|m3|2017-05-31/;pm:2014-04-27/2017-05-31|Aleksandar Vucic
Ivica Dačić|m1|pm:2012-07-27/2014-04-27;min:2022-10-26/2024-05-02:foreign;min:2024-05-02/:interior
Ana Brnabić|f2|pm:2017-06-29/2024-03-20;speaker:2024-03-20/
Miloš Vučević|m1|pm:2024-05-02/2025-04-16
Đuro Macut|m1|pm:2025-04-16/
=XK pres
Ibrahim Rugova|m1|2002-03-04/2006-01-21
Hashim Thaçi|m2|2016-04-07/2020-11-05;pm:2008-01-09/2014-12-09|Hashim Thaci
Atifete Jahjaga|f1|2011-04-07/2016-04-07
Vjosa Osmani|f1|2021-04-06/
Albin Kurti|m2|pm:2020-02-03/2020-06-03;pm:2021-03-22/
Ramush Haradinaj|m1|pm:2017-09-09/2020-02-03;pm:2004-12-03/2005-03-08
Isa Mustafa|m1|pm:2014-12-09/2017-09-09
Avdullah Hoti|m1|pm:2020-06-03/2021-03-22
=AL pm
Ilir Meta|m1|1999-10-29/2002-02-22;pres:2017-07-24/2022-07-24
Fatos Nano|m1|2002-07-31/2005-09-11
Sali Berisha|m1|2005-09-11/2013-09-15
Edi Rama|m2|2013-09-15/
Bujar Nishani|m1|pres:2012-07-24/2017-07-24
Bajram Begaj|m1|pres:2022-07-24/
=MK pm
Nikola Gruevski|m1|2006-08-28/2016-01-18
Zoran Zaev|m1|2017-05-31/2020-01-03;2020-08-30/2022-01-16
Dimitar Kovačevski|m1|2022-01-16/2024-01-28
Hristijan Mickoski|m1|2024-06-23/
Stevo Pendarovski|m1|pres:2019-05-12/2024-05-12
Gordana Siljanovska-Davkova|f1|pres:2024-05-12/
=ME pres
Milo Đukanović|m2|1998-01-15/2002-11-25;2018-05-20/2023-05-20;pm:2012-12-04/2016-11-28|Milo Djukanovic
Filip Vujanović|m1|2003-05-22/2018-05-20
Jakov Milatović|m1|2023-05-20/
Milojko Spajić|m1|pm:2023-10-31/
Zdravko Krivokapić|m1|pm:2020-12-04/2022-04-28
Dritan Abazović|m1|pm:2022-04-28/2023-10-31
=BA pres
Milorad Dodik|m2|gov:2022-11-15/2025-08:Republika Srpska;2018-11-20/2022-11-16
Bakir Izetbegović|m1|2010-11-10/2018-11-20
Denis Bećirović|m1|2022-11-16/
Željko Komšić|m1|2018-11-20/
Radovan Karadžić|m3|gov:1992-04-07/1996-07-19:Republika Srpska|Radovan Karadzic
Ratko Mladić|m3|officer:1992-05-12/1996-11-08|Ratko Mladic
Valentin Inzko|m1|hc:2009-03/2021-07-31:OHR
=MD pres
Vladimir Voronin|m1|2001-04-07/2009-09-11
Nicolae Timofti|m1|2012-03-23/2016-12-23
Igor Dodon|m1|2016-12-23/2020-12-24
Maia Sandu|f3|2020-12-24/;pm:2019-06-08/2019-11-14
Dorin Recean|m1|pm:2023-02-16/2025-10-31
Natalia Gavrilița|f1|pm:2021-08-06/2023-02-16
Alexandru Munteanu|m1|pm:2025-11-01/
Nicu Popescu|m1|min:2021-08-06/2024-01-29:foreign
Mihai Popșoi|m1|min:2024-01-29/:foreign
Ilan Șor|m1|mp:2019/2023:Moldavie|Ilan Shor;Ilan Chor
=GE pres
Eduard Shevardnadze|m2|1995-11-26/2003-11-23|Édouard Chevardnadze
Mikheil Saakashvili|m3|2004-01-25/2013-11-17|Mikheïl Saakachvili;Mikhail Saakashvili
Giorgi Margvelashvili|m1|2013-11-17/2018-12-16
Salome Zourabichvili|f2|2018-12-16/2024-12-29|Salomé Zourabichvili;Salome Zurabishvili
Mikheil Kavelashvili|m1|2024-12-29/|Mikheïl Kavelachvili
Bidzina Ivanishvili|m2|pm:2012-10-25/2013-11-20|Bidzina Ivanichvili
Irakli Garibashvili|m1|pm:2013-11-20/2015-12-30;pm:2021-02-22/2024-01-29|Irakli Garibachvili
Irakli Kobakhidze|m1|pm:2024-02-08/|Irakli Kobakhidzé
=AM pm
Nikol Pashinyan|m3|2018-05-08/|Nikol Pachinian;Nikol Pashinian
Serzh Sargsyan|m1|2018-04-17/2018-04-23;pres:2008-04-09/2018-04-09|Serge Sarkissian
Robert Kocharyan|m1|pres:1998-04-09/2008-04-09|Robert Kotcharian
Armen Sarkissian|m1|pres:2018-04-09/2022-02-01
Vahagn Khachaturyan|m1|pres:2022-03-13/
Ararat Mirzoyan|m1|min:2021-08-19/:foreign|Ararat Mirzoïan
=AZ pres
Heydar Aliyev|m2|1993-10-10/2003-10-31|Heydar Aliev
Ilham Aliyev|m3|2003-10-31/|Ilham Aliev
Mehriban Aliyeva|f1|vp:2017-02-21/|Mehriban Alieva
Jeyhun Bayramov|m1|min:2020-07-16/:foreign|Djeyhoun Baïramov
Elmar Mammadyarov|m1|min:2004-04/2020-07-16:foreign
=LI king
Hans-Adam II|m1|1989-11-13/
Brigitte Haas|f1|pm:2025-04-10/
Daniel Risch|m1|pm:2021-03-25/2025-04-10
`;
