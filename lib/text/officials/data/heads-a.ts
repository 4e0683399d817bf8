// Heads of state and government of the best-known countries.
export default `=FR pres
Jacques Chirac|m3|1995-05-17/2007-05-16;mayor:1977-03-20/1995-05-16:Paris||Q2105
Nicolas Sarkozy|m3|2007-05-16/2012-05-15;min:2002-05-07/2004-03-30:interior;min:2005-06-02/2007-03-26:interior;min:2004-03-31/2004-11-29:economy+finance;lead:2014-11-29/2016-08-23:LR||Q329
François Hollande|m3|2012-05-15/2017-05-14;mp:2024-07-07/:Corrèze;lead:1997-11-27/2008-11-26:PS||Q157
Emmanuel Macron|m3|2017-05-14/;min:2014-08-26/2016-08-30:economy+industry+digital||Q3052772
=US pres
Bill Clinton|m3|1993-01-20/2001-01-20;gov:1983-01-11/1992-12-12:AR|William Clinton|Q1124
George W. Bush|m3|2001-01-20/2009-01-20;gov:1995-01-17/2000-12-21:TX|George Bush;George Walker Bush|Q207
Barack Obama|m3|2009-01-20/2017-01-20;senator:2005-01-03/2008-11-16:IL||Q76
Donald Trump|m3|2017-01-20/2021-01-20;2025-01-20/|Donald John Trump|Q22686
Joe Biden|m3|2021-01-20/2025-01-20;vp:2009-01-20/2017-01-20;senator:1973-01-03/2009-01-15:DE|Joseph Biden|Q6279
Kamala Harris|f3|vp:2021-01-20/2025-01-20;senator:2017-01-03/2021-01-18:CA;stateag:2011-01-03/2017-01-03:CA||Q10853588
Mike Pence|m3|vp:2017-01-20/2021-01-20;gov:2013-01-14/2017-01-09:IN||Q24313
Dick Cheney|m3|vp:2001-01-20/2009-01-20;min:1989-03-21/1993-01-20:defence|Richard Cheney|Q48259
Al Gore|m3|vp:1993-01-20/2001-01-20||Q19673
JD Vance|m3|vp:2025-01-20/;senator:2023-01-03/2025-01-10:OH|J.D. Vance;J. D. Vance;James David Vance
=RU pres
Vladimir Putin|m3|1999-12-31/2008-05-07;2012-05-07/;pm:1999-08-09/2000-05-07;pm:2008-05-08/2012-05-07|Vladimir Poutine;Wladimir Putin;Vladímir Putin|Q7747
Dmitry Medvedev|m3|2008-05-07/2012-05-07;pm:2012-05-08/2020-01-16;president:2020-01-16/:SecurityCouncilRU|Dmitri Medvedev;Dimitri Medvedev;Dmitri Medwedew;Dmitrij Medwedew;Dmitri Medvédev;Dmitrij Medvedev|Q23530
Mikhail Mishustin|m2|pm:2020-01-16/|Mikhaïl Michoustine;Michail Mischustin;Mijaíl Mishustin
Boris Yeltsin|m3|1991-07-10/1999-12-31|Boris Eltsine;Boris Ieltsine;Boris Jelzin;Borís Yeltsin;Boris Eltsin|Q34453
=UA pres
Volodymyr Zelensky|m3|2019-05-20/|Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Volodymyr Zelenski;Wolodymyr Selenskyj;Wolodymyr Selenski;Wolodymyr Selenskij;Volodímir Zelenski;Volodimir Zelensky;Volodimir Zelenski;Volodymyr Zelens'kyj|Q3874799
Petro Poroshenko|m3|2014-06-07/2019-05-20|Petro Porochenko;Piotr Porochenko;Petro Poroschenko
Viktor Yanukovych|m3|2010-02-25/2014-02-22;pm:2002-11-21/2005-01-05;pm:2006-08-04/2007-12-18|Viktor Ianoukovitch;Viktor Ianoukovytch;Viktor Yanukovich;Viktor Janukowitsch;Víktor Yanukóvich
Viktor Yushchenko|m2|2005-01-23/2010-02-25|Viktor Iouchtchenko
Leonid Kuchma|m2|1994-07-19/2005-01-23|Leonid Koutchma
Yulia Tymoshenko|f3|pm:2005-01-24/2005-09-08;pm:2007-12-18/2010-03-04|Ioulia Timochenko;Ioulia Tymochenko
=GB pm
Tony Blair|m3|1997-05-02/2007-06-27||Q9545
Gordon Brown|m3|2007-06-27/2010-05-11;min:1997-05-02/2007-06-27:finance||Q10648
David Cameron|m3|2010-05-11/2016-07-13;min:2023-11-13/2024-07-05:foreign|Lord Cameron|Q192
Theresa May|f3|2016-07-13/2019-07-24;min:2010-05-12/2016-07-13:interior||Q264766
Boris Johnson|m3|2019-07-24/2022-09-06;min:2016-07-13/2018-07-09:foreign;mayor:2008-05-04/2016-05-09:London||Q180589
Liz Truss|f3|2022-09-06/2022-10-25;min:2021-09-15/2022-09-06:foreign;min:2019-07-24/2021-09-15:trade;min:2014-07-15/2016-07-14:environment;min:2016-07-14/2017-06-11:justice|Elizabeth Truss
Rishi Sunak|m3|2022-10-25/2024-07-05;min:2020-02-13/2022-07-05:finance
Keir Starmer|m3|2024-07-05/;opposition:2020-04-04/2024-07-05
Elizabeth II|f3|king:1952-02-06/2022-09-08|Élisabeth II;reine Élisabeth;Queen Elizabeth|Q9682
Charles III|m3|king:2022-09-08/;crown:1958-07-26/2022-09-08|King Charles;roi Charles;Prince Charles|Q43274
Prince William|m2|crown:2022-09-08/|prince William;William, Prince of Wales|Q36812
=DE pm
Gerhard Schröder|m3|1998-10-27/2005-11-22;gov:1990-06-21/1998-10-30:NI||Q2530
Angela Merkel|f3|2005-11-22/2021-12-08;lead:2000-04-10/2018-12-07:CDU|Merkel|Q567
Olaf Scholz|m3|2021-12-08/2025-05-06;min:2018-03-14/2021-12-08:finance;mayor:2011-03-07/2018-03-28:HH;min:2007-11-21/2009-10-28:labour+social||Q61053
Friedrich Merz|m3|2025-05-06/;lead:2022-01-31/:CDU
Johannes Rau|m2|pres:1999-07-01/2004-06-30;gov:1978/1998:NW
Horst Köhler|m2|pres:2004-07-01/2010-05-31;dg@INT:2000-05-01/2004-03-04:IMF
Christian Wulff|m2|pres:2010-06-30/2012-02-17;gov:2003-03-04/2010-06-30:NI
Joachim Gauck|m2|pres:2012-03-18/2017-03-18
Frank-Walter Steinmeier|m3|pres:2017-03-19/;min:2005-11-22/2009-10-27:foreign;min:2013-12-17/2017-01-27:foreign
=IT pm
Silvio Berlusconi|m3|2001-06-11/2006-05-17;2008-05-08/2011-11-16;1994-05-10/1995-01-17;lead:2013-11-16/2023-06-12:FI||Q11860
Romano Prodi|m3|1996-05-17/1998-10-21;2006-05-17/2008-05-08;precommission@EU:1999-09-16/2004-11-22
Massimo D'Alema|m2|1998-10-21/2000-04-25;min:2006-05-17/2008-05-08:foreign
Giuliano Amato|m2|2000-04-25/2001-06-11;1992-06-28/1993-04-28
Mario Monti|m3|2011-11-16/2013-04-28;commissioner@EU:1995-01-23/2004-11-22
Enrico Letta|m2|2013-04-28/2014-02-22;lead:2021-03-14/2023-03-12:PD
Matteo Renzi|m3|2014-02-22/2016-12-12;mayor:2009-06-22/2014-03-24:Florence;lead:2013-12-15/2018-03-12:PD;lead:2019-09/:IV;senator:2018-03-23/
Paolo Gentiloni|m2|2016-12-12/2018-06-01;commissioner@EU:2019-12-01/2024-11-30;min:2014-10-31/2016-12-12:foreign
Giuseppe Conte|m3|2018-06-01/2021-02-13;lead:2021-08-06/:M5S
Mario Draghi|m3|2021-02-13/2022-10-22;president@EU:2011-11-01/2019-10-31:ECB;governor:2006-01-16/2011-10-31:BdI
Giorgia Meloni|f3|2022-10-22/;lead:2014-03-08/:FdI;min:2008-05-08/2011-11-16:youth
Carlo Azeglio Ciampi|m2|pres:1999-05-18/2006-05-15;1993-04-28/1994-05-10
Giorgio Napolitano|m2|pres:2006-05-15/2015-01-14
Sergio Mattarella|m3|pres:2015-02-03/
=ES pm
José María Aznar|m3|1996-05-05/2004-04-17
José Luis Rodríguez_Zapatero|m3|2004-04-17/2011-12-21|Zapatero;José Luis Zapatero
Mariano Rajoy|m3|2011-12-21/2018-06-01;lead:2004-10-02/2018-07-21:PP
Pedro Sánchez|m3|2018-06-02/;lead:2017-06-18/:PSOE
Juan Carlos I|m3|king:1975-11-22/2014-06-18|Juan Carlos;Juan Carlos Ier
Felipe VI|m3|king:2014-06-19/|Philippe VI;roi Felipe
=CA pm
Jean Chrétien|m2|1993-11-04/2003-12-12
Paul Martin|m2|2003-12-12/2006-02-06
Stephen Harper|m3|2006-02-06/2015-11-04
Justin Trudeau|m3|2015-11-04/2025-03-14;lead:2013-04-14/2025-03-09:LPC||Q3099714
Mark Carney|m3|2025-03-14/;governor@GB:2013-07-01/2020-03-15:BoE;governor:2008-02-01/2013-06-01:BoC;lead:2025-03-09/:LPC
=CN pres
Xi Jinping|m3<|2013-03-14/;vp:2008-03-15/2013-03-14||Q15031
Hu Jintao|m3<|2003-03-15/2013-03-14||Q15029
Jiang Zemin|m3<|1993-03-27/2003-03-15
Li Keqiang|m3<|pm:2013-03-15/2023-03-11
Li Qiang|m3<|pm:2023-03-11/
Wen Jiabao|m3<|pm:2003-03-16/2013-03-15
Zhu Rongji|m2<|pm:1998-03-17/2003-03-16
Han Zheng|m2<|vp:2023-03-10/
=TR pres
Recep Tayyip Erdoğan|m3|2014-08-28/;pm:2003-03-14/2014-08-28;mayor:1994-03-27/1998-11-06:Istanbul|Recep Tayyip Erdogan;Tayyip Erdogan|Q39259
Abdullah Gül|m3|2007-08-28/2014-08-28;pm:2002-11-18/2003-03-14;min:2003-03-14/2007-08-28:foreign
Ahmet Necdet Sezer|m1|2000-05-16/2007-08-28
Ahmet Davutoğlu|m2|pm:2014-08-28/2016-05-24;min:2009-05-01/2014-08-28:foreign
Binali Yıldırım|m2|pm:2016-05-24/2018-07-09
Bülent Ecevit|m2|pm:1999-01-11/2002-11-18
=IL pm
Benjamin Netanyahu|m3|1996-06-18/1999-07-06;2009-03-31/2021-06-13;2022-12-29/;lead:2005-12-20/:Likud|Benyamin Netanyahou;Benjamin Netanyahou;Binyamin Netanyahu;Benyamin Nétanyahou;Benyamin Netanyahu;Bibi Netanyahu;Benjamin Netanjahu;Benjamín Netanyahu|Q43723
Ehud Barak|m3|1999-07-06/2001-03-07;min:2007-06-18/2013-03-18:defence
Ariel Sharon|m3|2001-03-07/2006-04-14
Ehud Olmert|m3|2006-04-14/2009-03-31
Naftali Bennett|m3|2021-06-13/2022-06-30;min:2015-05-14/2019-06-02:education
Yair Lapid|m3|2022-07-01/2022-12-29;opposition:2023-01-02/;lead:2012-04/:YeshAtid;min:2021-06-13/2022-12-29:foreign|Yaïr Lapid
Moshe Katsav|m2|pres:2000-08-01/2007-07-01
Shimon Peres|m3|pres:2007-07-15/2014-07-24;1995-11-04/1996-06-18|Shimon Pérès
Reuven Rivlin|m2|pres:2014-07-24/2021-07-07
Isaac Herzog|m3|pres:2021-07-07/|Yitzhak Herzog
=IR pres
Mohammad Khatami|m3|1997-08-03/2005-08-03
Mahmoud Ahmadinejad|m3|2005-08-03/2013-08-03
Hassan Rohani|m3|2013-08-03/2021-08-03|Hassan Rouhani
Ebrahim Raisi|m3|2021-08-03/2024-05-19|Ebrahim Raïssi;Ebrahim Raissi
Masoud Pezeshkian|m3|2024-07-28/|Massoud Pezeshkian
Ali Khamenei|m3|supreme:1989-06-04/|Ayatollah Khamenei;ayatollah Ali Khamenei;Ali Chamenei;Alí Jamenei
=BR pres
Fernando Henrique Cardoso|m3|1995-01-01/2003-01-01
Luiz Inácio Lula da Silva|m3|2003-01-01/2010-12-31;2023-01-01/|Lula;Lula da Silva;Luiz Inacio Lula da Silva|Q37181
Dilma Rousseff|f3|2011-01-01/2016-08-31|Dilma|Q40722
Michel Temer|m3|2016-08-31/2018-12-31;vp:2011-01-01/2016-08-31
Jair Bolsonaro|m3|2019-01-01/2022-12-31||Q10304982
Geraldo Alckmin|m2|vp:2023-01-01/;gov:2011-01-01/2018-04-06:SaoPaulo;min:2023-01-01/:industry+trade
Hamilton Mourão|m2|vp:2019-01-01/2022-12-31;senator:2023-02-01/:RioGrandeSul
=IN pm
Atal Bihari Vajpayee|m2|1998-03-19/2004-05-22
Manmohan Singh|m3|2004-05-22/2014-05-26
Narendra Modi|m3|2014-05-26/||Q1058
Droupadi Murmu|f2|pres:2022-07-25/
Ram Nath Kovind|m2|pres:2017-07-25/2022-07-25
Pranab Mukherjee|m2|pres:2012-07-25/2017-07-25
Pratibha Patil|f1|pres:2007-07-25/2012-07-25
A. P. J. Abdul Kalam|m2|pres:2002-07-25/2007-07-25
=JP pm
Junichiro Koizumi|m3|2001-04-26/2006-09-26
Shinzo Abe|m3|2006-09-26/2007-09-26;2012-12-26/2020-09-16|Shinzō Abe|Q132345
Yasuo Fukuda|m2|2007-09-26/2008-09-24
Taro Aso|m2|2008-09-24/2009-09-16;min:2012-12-26/2021-10-04:finance
Yukio Hatoyama|m2|2009-09-16/2010-06-08
Naoto Kan|m2|2010-06-08/2011-09-02
Yoshihiko Noda|m2|2011-09-02/2012-12-26
Yoshihide Suga|m3|2020-09-16/2021-10-04
Fumio Kishida|m3|2021-10-04/2024-10-01;min:2012-12-26/2017-08-03:foreign
Shigeru Ishiba|m3|2024-10-01/2025-10-21
Sanae Takaichi|f3|2025-10-21/
Akihito|m3|king:1989-01-07/2019-04-30
Naruhito|m3|king:2019-05-01/
Yoshiro Mori|m2|2000-04-05/2001-04-26
=EU precommission
José Manuel Barroso|m3|2004-11-22/2014-10-31;pm@PT:2002-04-06/2004-07-17|José Manuel Durão Barroso
Jean-Claude Juncker|m3|2014-11-01/2019-11-30;pm@LU:1995-01-20/2013-12-04
Ursula von der Leyen|f3|2019-12-01/;min@DE:2013-12-17/2019-07-17:defence;min@DE:2009-11-30/2013-12-17:labour+social;min@DE:2005-11-22/2009-11-30:family||Q60772
Herman Van Rompuy|m3|precouncil:2009-12-01/2014-11-30;pm@BE:2008-12-30/2009-11-25
Donald Tusk|m3|precouncil:2014-12-01/2019-11-30;pm@PL:2007-11-16/2014-09-22;pm@PL:2023-12-13/
Charles Michel|m3|precouncil:2019-12-01/2024-11-30;pm@BE:2014-10-11/2019-10-27
António Costa|m3|precouncil:2024-12-01/;pm@PT:2015-11-26/2024-04-02
Christine Lagarde|f3|president:2019-11-01/:ECB;dg@INT:2011-07-05/2019-09-12:IMF;min@FR:2007-06-19/2011-06-29:economy+finance
=UN sg
Kofi Annan|m3|1997-01-01/2006-12-31:UN||Q1254
Ban Ki-moon|m3<|2007-01-01/2016-12-31:UN;min@KR:2004-01-17/2006-11-10:foreign||Q1253
António Guterres|m3|2017-01-01/:UN;pm@PT:1995-10-28/2002-04-06;hc@UN:2005-06-15/2015-12-31:UNHCR||Q311440
=NATO sg
Jens Stoltenberg|m3|2014-10-01/2024-10-01:NATO;pm@NO:2000-03-17/2001-10-19;pm@NO:2005-10-17/2013-10-16;min@NO:2025-02-04/:finance
Anders Fogh Rasmussen|m2|2009-08-01/2014-09-30:NATO;pm@DK:2001-11-27/2009-04-05
Mark Rutte|m3|2024-10-01/:NATO;pm@NL:2010-10-14/2024-07-02
Jaap de Hoop Scheffer|m2|2004-01-05/2009-08-01:NATO
`;
