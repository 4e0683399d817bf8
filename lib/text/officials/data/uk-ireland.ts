// United Kingdom and Ireland.
export default `=GB min
George Osborne|m2|2010-05-11/2016-07-13:finance
Philip Hammond|m2|2016-07-13/2019-07-24:finance;2014-07-15/2016-07-13:foreign;2011-10-14/2014-07-15:defence;2010-05-12/2011-10-14:transport
Sajid Javid|m2|2019-07-24/2020-02-13:finance;2018-04-30/2019-07-24:interior;2021-06-26/2022-07-05:health;2015-05-11/2016-07-14:trade
Nadhim Zahawi|m2|2022-07-05/2022-09-06:finance;2021-09-15/2022-07-05:education
Kwasi Kwarteng|m2|2022-09-06/2022-10-14:finance;2021-01-08/2022-09-06:trade+energy
Jeremy Hunt|m2|2022-10-14/2024-07-05:finance;2018-07-09/2019-07-24:foreign;2012-09-04/2018-07-09:health;2010-05-12/2012-09-04:culture
Rachel Reeves|f2|2024-07-05/:finance
Alistair Darling|m2|2007-06-28/2010-05-11:finance
William Hague|m2|2010-05-12/2014-07-14:foreign;lead:1997-06-19/2001-09-13:Tory
Dominic Raab|m2|2019-07-24/2021-09-15:foreign;2021-09-15/2022-09-06:justice;2022-10-25/2023-04-21:justice;dpm:2021-09-15/2022-09-06;dpm:2022-10-25/2023-04-21
James Cleverly|m2|2022-09-06/2023-11-13:foreign;2023-11-13/2024-07-05:interior
David Lammy|m2|2024-07-05/2025-09-05:foreign;2025-09-05/:justice;dpm:2025-09-05/
Yvette Cooper|f2|2025-09-05/:foreign;2024-07-05/2025-09-05:interior
David Miliband|m2|2007-06-28/2010-05-11:foreign
Jack Straw|m2|2001-06-08/2006-05-05:foreign;1997-05-02/2001-06-08:interior;2007-06-28/2010-05-11:justice
Margaret Beckett|f1|2006-05-05/2007-06-27:foreign
Robin Cook|m1|1997-05-02/2001-06-08:foreign
Amber Rudd|f2|2016-07-13/2018-04-29:interior;2015-05-11/2016-07-14:energy+climate;2018-11-16/2019-09-07:labour+pensions
Priti Patel|f2|2019-07-24/2022-09-06:interior;2016-07-14/2017-11-08:development
Suella Braverman|f2|2022-09-06/2022-10-19:interior;2022-10-25/2023-11-13:interior
Grant Shapps|m2|2023-08-31/2024-07-05:defence;2022-10-19/2022-10-25:interior;2022-10-25/2023-08-31:energy;2019-07-24/2022-09-06:transport
Shabana Mahmood|f2|2025-09-05/:interior;2024-07-05/2025-09-05:justice
Alan Johnson|m1|2009-06-05/2010-05-11:interior;2007-06-28/2009-06-05:health
Jacqui Smith|f1|2007-06-28/2009-06-05:interior
David Blunkett|m2|2001-06-08/2004-12-15:interior
John Reid|m1|2006-05-05/2007-06-27:interior
Charles Clarke|m1|2004-12-15/2006-05-05:interior
Liam Fox|m2|2010-05-12/2011-10-14:defence;2016-07-13/2019-07-24:foreigntrade
Michael Fallon|m2|2014-07-15/2017-11-01:defence
Gavin Williamson|m2|2017-11-02/2019-05-01:defence;2019-07-24/2021-09-15:education
Penny Mordaunt|f2|2019-05-01/2019-07-24:defence;2017-11-09/2019-05-01:development
Ben Wallace|m2|2019-07-24/2023-08-31:defence
John Healey|m2|2024-07-05/:defence
Nick Clegg|m2|dpm:2010-05-11/2015-05-08;lead:2007-12-18/2015-07-16:LibDem
Damian Green|m1|2016-07-14/2017-06-11:labour+pensions
Thérèse Coffey|f1|2022-09-06/2022-10-25:health;2022-10-25/2023-11-13:environment;2019-09-08/2022-09-06:labour+pensions;dpm:2022-09-06/2022-10-25
Oliver Dowden|m1|dpm:2023-04-21/2024-07-05;2020-02-13/2021-09-15:culture
Angela Rayner|f2|dpm:2024-07-05/2025-09-05;2024-07-05/2025-09-05:housing
Michael Gove|m2|2021-09-15/2022-07-06:housing;2022-10-25/2024-07-05:housing;2017-06-11/2019-07-24:environment;2015-05-08/2016-07-14:justice;2010-05-12/2014-07-15:education
Steve Reed|m1|2025-09-05/:housing;2024-07-05/2025-09-05:environment
Robert Jenrick|m2|2019-07-24/2021-09-15:housing
Andrew Lansley|m1|2010-05-12/2012-09-04:health
Matt Hancock|m2|2018-07-09/2021-06-26:health
Steve Barclay|m1|2022-07-05/2022-09-06:health;2022-10-25/2023-11-13:health;2023-11-13/2024-07-05:environment
Victoria Atkins|f1|2023-11-13/2024-07-05:health
Wes Streeting|m2|2024-07-05/:health
Nicky Morgan|f1|2014-07-15/2016-07-14:education;2019-07-24/2020-02-13:culture
Justine Greening|f1|2016-07-14/2018-01-08:education;2012-09-04/2016-07-14:development
Damian Hinds|m1|2018-01-08/2019-07-24:education
Gillian Keegan|f1|2022-10-25/2024-07-05:education
Bridget Phillipson|f2|2024-07-05/:education
Kenneth Clarke|m2|2010-05-12/2012-09-04:justice|Ken Clarke
Chris Grayling|m2|2012-09-04/2015-05-08:justice;2016-07-14/2019-07-24:transport
David Lidington|m1|2017-06-11/2018-01-08:justice
David Gauke|m1|2018-01-08/2019-07-24:justice;2017-06-11/2018-01-08:labour+pensions
Robert Buckland|m1|2019-07-24/2021-09-15:justice
Brandon Lewis|m1|2022-09-06/2022-10-25:justice
Alex Chalk|m1|2023-04-21/2024-07-05:justice
Iain Duncan Smith|m2|2010-05-12/2016-03-18:labour+pensions;lead:2001-09-13/2003-11-06:Tory
Stephen Crabb|m1|2016-03-19/2016-07-14:labour+pensions
Esther McVey|f1|2018-01-08/2018-11-15:labour+pensions
Mel Stride|m1|2022-10-25/2024-07-05:labour+pensions
Liz Kendall|f1|2024-07-05/2025-09-05:labour+pensions;2025-09-05/:science
Pat McFadden|m1|2025-09-05/:labour+pensions
Peter Kyle|m1|2024-07-05/2025-09-05:science;2025-09-05/:trade
Jonathan Reynolds|m1|2024-07-05/2025-09-05:trade
Ed Miliband|m2|2024-07-05/:energy;lead:2010-09-25/2015-05-08:Labour;2008-10-03/2010-05-11:energy+climate
Chris Huhne|m1|2010-05-12/2012-02-03:energy+climate
Ed Davey|m2|2012-02-03/2015-05-08:energy+climate;lead:2020-08-27/:LibDem
Vince Cable|m2|2010-05-12/2015-05-08:trade;lead:2017-07-20/2019-07-22:LibDem
Greg Clark|m1|2016-07-14/2019-07-24:trade+energy
Andrea Leadsom|f1|2019-07-24/2020-02-13:trade+energy;2016-07-14/2017-06-11:environment
Alok Sharma|m1|2020-02-13/2021-01-08:trade+energy
Jacob Rees-Mogg|m2|2022-09-06/2022-10-25:trade+energy
Kemi Badenoch|f2|2022-09-06/2024-07-05:trade;lead:2024-11-02/:Tory;opposition:2024-11-02/
Anne-Marie Trevelyan|f1|2021-09-15/2022-09-06:foreigntrade;2022-09-06/2022-10-25:transport
Caroline Spelman|f1|2010-05-12/2012-09-04:environment
Owen Paterson|m1|2012-09-04/2014-07-15:environment
Theresa Villiers|f1|2019-07-24/2020-02-13:environment
George Eustice|m1|2020-02-13/2022-09-06:environment
Emma Reynolds|f1|2025-09-05/:environment
Patrick McLoughlin|m1|2012-09-04/2016-07-14:transport
Mark Harper|m1|2022-10-25/2024-07-05:transport
Louise Haigh|f1|2024-07-05/2024-11-28:transport
Heidi Alexander|f1|2024-11-29/:transport
Maria Miller|f1|2012-09-04/2014-04-09:culture
John Whittingdale|m1|2015-05-11/2016-07-14:culture
Karen Bradley|f1|2016-07-14/2018-01-08:culture
Jeremy Wright|m0|2018-07-09/2019-07-24:culture
Nadine Dorries|f2|2021-09-15/2022-09-06:culture
Michelle Donelan|f1|2022-09-06/2023-02-07:culture;2023-02-07/2024-07-05:science
Lucy Frazer|f1|2023-02-07/2024-07-05:culture
Lisa Nandy|f2|2024-07-05/:culture
Andrew Mitchell|m1|2010-05-12/2012-09-04:development
Rory Stewart|m2|2019-05-01/2019-07-24:development
David Davis|m2|2016-07-13/2018-07-08:europe
Hilary Benn|m1|2024-07-05/:regions
Julian Smith|m1|2019-07-24/2020-02-13:regions
Chris Heaton-Harris|m1|2022-09-06/2024-07-05:regions
Douglas Alexander|m1|2025-09-05/:regions
Darren Jones|m1|2025-09-01/
Tulip Siddiq|f1|mp:2015-05-07/:Hampstead and Highgate
Peter Mandelson|m2|ambassador:2025-02-10/2025-09-11;commissioner@EU:2004-11-22/2008-10-03;2008-10-03/2010-05-11:trade
Karen Pierce|f1|ambassador:2020-03/2025-02;ambun:2018-03/2020-03
Barbara Woodward|f1|ambun:2020-12/
Kim Darroch|m1|ambassador:2016-01/2019-07
Dominic Cummings|m2|adviser:2019-07-24/2020-11-13
Alastair Campbell|m2|adviser:1997-05/2003-08
Sue Gray|f2|cos:2024-07-05/2024-10-06
Morgan McSweeney|m2|cos:2024-10-06/2026-02
Geoffrey Cox|m1|attgen:2018-07-09/2020-02-13
Richard Hermer|m1|attgen:2024-07-05/
John Bercow|m2|speaker:2009-06-22/2019-11-04
Lindsay Hoyle|m2|speaker:2019-11-04/
Michael Martin|m0|speaker:2000-10-23/2009-06-21
=GB lead
Jeremy Corbyn|m3|2015-09-12/2020-04-04:Labour;opposition:2015-09-12/2020-04-04;mp:1983-06-09/:Islington North
John McDonnell|m1|mp:1997-05-01/:Hayes and Harlington
Emily Thornberry|f1|mp:2005-05-05/:Islington South and Finsbury
Diane Abbott|f2|mp:1987-06-11/:Hackney North and Stoke Newington
Harriet Harman|f2|2010-05-11/2010-09-25:Labour;mp:1982/2024-05-30:Camberwell and Peckham
Tom Watson|m1|mp:2001-06-07/2019-11-06:West Bromwich East
Ed Balls|m2|min@GB:2007-06-28/2010-05-11:children
Michael Howard|m2|2003-11-06/2005-12-06:Tory
John Major|m3|pm:1990-11-28/1997-05-02
Margaret Thatcher|f3|pm:1979-05-04/1990-11-28||Q7416
Charles Kennedy|m1|1999-08-09/2006-01-07:LibDem
Tim Farron|m1|2015-07-16/2017-07-20:LibDem
Jo Swinson|f1|2019-07-22/2019-12-13:LibDem
Nigel Farage|m3|2024-06-03/:Reform;2010-11-05/2016-09-16:UKIP;mp:2024-07-04/:Clacton;mep:1999-06-10/2020-01-31
Richard Tice|m1|2021-03/2024-06-03:Reform;mp:2024-07-04/:Boston and Skegness
Lee Anderson|m1|mp:2019-12-12/:Ashfield
Paul Nuttall|m1|2016-11-28/2017-06-09:UKIP
Caroline Lucas|f2|mp:2010-05-06/2024-05-30:Brighton Pavilion
Carla Denyer|f1|2021-10-01/2025-09-02:UKGreens;mp:2024-07-04/:Bristol Central
Adrian Ramsay|m1|2021-10-01/2025-09-02:UKGreens
Zack Polanski|m2|2025-09-02/:UKGreens
George Galloway|m2|mp:2024-02-29/2024-05-30:Rochdale
Zarah Sultana|f1|mp:2019-12-12/:Coventry South
Alex Salmond|m2|premier:2007-05-16/2014-11-19:Scotland;2004-09-03/2014-11-14:SNP
Nicola Sturgeon|f3|premier:2014-11-20/2023-03-28:Scotland;2014-11-14/2023-03-27:SNP
Humza Yousaf|m2|premier:2023-03-29/2024-05-07:Scotland;2023-03-27/2024-05-06:SNP
John Swinney|m2|premier:2024-05-08/:Scotland;2024-05-06/:SNP
Kate Forbes|f1|dfm:2024-05-08/:Scotland
Ian Blackford|m1|group:2017-06-14/2022-12-06:SNP
Stephen Flynn|m1|group:2022-12-06/:SNP
Anas Sarwar|m1|2021-02-27/:ScotLab
Ruth Davidson|f1|2011-11-04/2019-08-29:ScotTory
Douglas Ross|m1|2020-08-05/2024-09-27:ScotTory
Carwyn Jones|m1|premier:2009-12-10/2018-12-12:Wales
Mark Drakeford|m1|premier:2018-12-13/2024-03-20:Wales
Vaughan Gething|m1|premier:2024-03-20/2024-08-06:Wales
Eluned Morgan|f1|premier:2024-08-06/:Wales
Leanne Wood|f1|2012-03-15/2018-09-28:Plaid
Adam Price|m1|2018-09-28/2023-05-17:Plaid
Rhun ap Iorwerth|m1|2023-06-16/:Plaid
Ian Paisley|m2|premier:2007-05-08/2008-06-05:NorthernIreland
Peter Robinson|m1|premier:2008-06-05/2016-01-11:NorthernIreland
Arlene Foster|f2|premier:2016-01-11/2017-01-09:NorthernIreland;premier:2020-01-11/2021-06-14:NorthernIreland;2015-12-17/2021-05-28:DUP
Paul Givan|m1|premier:2021-06-17/2022-02-04:NorthernIreland
Michelle O'Neill|f2|premier:2024-02-03/:NorthernIreland
Martin McGuinness|m2|dfm:2007-05-08/2017-01-09:NorthernIreland
Jeffrey Donaldson|m1|2021-06-30/2024-03-29:DUP
Edwin Poots|m1|2021-05-28/2021-06-30:DUP
Gavin Robinson|m1|2024-03-29/:DUP
Naomi Long|f1|2016-10-26/:Alliance
Doug Beattie|m1|2021-05-27/2024-08-31:UUP
Colum Eastwood|m1|2015-11-14/2024-10-05:SDLP
Jim Allister|m1|2007-12-07/:TUV
=GB mayor
Ken Livingstone|m2|2000-05-04/2008-05-04:London
Sadiq Khan|m2|2016-05-09/:London
Andy Burnham|m2|2017-05-08/:GreaterManchester;min:2009-06-05/2010-05-11:health
Andy Street|m1|2017-05-08/2024-05-07:West Midlands
Richard Parker|m0|2024-05-07/:West Midlands
Steve Rotheram|m1|2017-05-08/:Liverpool City Region
Ben Houchen|m1|2017-05-08/:Tees Valley
Tracy Brabin|f1|2021-05-10/:West Yorkshire
Kim McGuinness|f1|2024-05/:North East
Marvin Rees|m0|2016-05/2024-05:Bristol
=GB governor
Mervyn King|m1|2003-07-01/2013-06-30:BoE
Andrew Bailey|m2|2020-03-16/:BoE
Cressida Dick|f2|chief:2017-04/2022-04:Met
Mark Rowley|m1|chief:2022-09/:Met
Bernard Hogan-Howe|m1|chief:2011-09/2017-02:Met
Ken McCallum|m1|director:2020-04/:MI5
Andrew Parker|m0|director:2013-04/2020-04:MI5
Richard Moore|m1|chief:2020-10/2025-09:MI6
Blaise Metreweli|f1|chief:2025-10/:MI6
Alex Younger|m1|chief:2014-11/2020-09:MI6
Chris Whitty|m1|adviser:2019-10/
Patrick Vallance|m1|adviser:2018-04/2023-04
Amanda Pritchard|f1|chief:2021-08/2025-03:NHSE
Simon Stevens|m0|chief:2014-04/2021-07:NHSE
Tony Radakin|m1|general:2021-11-30/2025-09
Richard Knighton|m1|general:2025-09/
Nick Carter|m0|general:2018-06/2021-11
Prince Harry|m3|consort:1984-09-15/|prince Harry|Q152316
Prince Andrew|m2|consort:1960-02-19/2025-10|prince Andrew
Prince Philip|m2|consort:1947-11-20/2021-04-09|prince Philip
Queen Camilla|f2|consort:2005-04-09/|reine Camilla;Camilla Parker Bowles
Kate Middleton|f2|consort:2011-04-29/|Princess Kate;Catherine, Princess of Wales;princesse Kate
=IE pm
Bertie Ahern|m2|1997-06-26/2008-05-07
Brian Cowen|m2|2008-05-07/2011-03-09
Enda Kenny|m2|2011-03-09/2017-06-14;lead:2002-06-05/2017-06-02:FG
Leo Varadkar|m3|2017-06-14/2020-06-27;2022-12-17/2024-04-09;lead:2017-06-02/2024-03-24:FG;dpm:2020-06-27/2022-12-17
Micheál Martin|m2|2020-06-27/2022-12-17;2025-01-23/;lead:2011-01-26/:FF;dpm:2022-12-17/2025-01-23;min:2022-12-17/2025-01-23:foreign+defence;min:2008-05-07/2011-01-19:foreign|Micheal Martin
Simon Harris|m2|2024-04-09/2025-01-23;lead:2024-03-24/:FG;dpm:2025-01-23/;min:2025-01-23/2025-11-18:foreign+defence;min:2025-11-18/:finance;min:2016-05-06/2020-06-27:health
Mary McAleese|f2|pres:1997-11-11/2011-11-10
Mary Robinson|f2|pres:1990-12-03/1997-09-12;hc@UN:1997-09-12/2002-09-12:OHCHR
Michael D. Higgins|m2|pres:2011-11-11/2025-11-10
Catherine Connolly|f2|pres:2025-11-11/
Simon Coveney|m2|min:2017-06-14/2022-12-17:foreign
Charlie Flanagan|m1|min:2014-07-11/2017-06-14:foreign;min:2017-06-14/2020-06-27:justice
Eamon Gilmore|m1|min:2011-03-09/2014-07-11:foreign;dpm:2011-03-09/2014-07-04;lead:2007-09/2014-07-04:IrLab
Joan Burton|f1|dpm:2014-07-04/2016-05-06;lead:2014-07-04/2016-05-20:IrLab
Paschal Donohoe|m2|min:2017-06-14/2022-12-17:finance;min:2025-01-23/2025-11-18:finance;eurogroup@EU:2020-07-13/2025-11
Michael Noonan|m1|min:2011-03-09/2017-06-14:finance
Michael McGrath|m1|min:2022-12-17/2024-06-26:finance;commissioner@EU:2024-12-01/
Jack Chambers|m1|min:2024-06-26/2025-01-23:finance
Helen McEntee|f2|min:2020-06-27/2025-01-23:justice;min:2025-01-23/2025-11:schools;min:2025-11/:foreign
Jim O'Callaghan|m1|min:2025-01-23/:justice
Jennifer Carroll MacNeill|f1|min:2025-01-23/:health
Stephen Donnelly|m1|min:2020-06-27/2025-01-23:health
Eamon Ryan|m1|lead:2011-05-27/2024-07:IrGreens;min:2020-06-27/2025-01-23:environment+transport
Roderic O'Gorman|m1|lead:2024-07/:IrGreens;min:2020-06-27/2025-01-23:children
Darragh O'Brien|m0|min:2020-06-27/2025-01-23:housing
Norma Foley|f1|min:2020-06-27/2025-01-23:schools
Frances Fitzgerald|f1|dpm:2017-06-14/2017-11-28;min:2014-05-08/2017-06-14:justice
Alan Shatter|m1|min:2011-03-09/2014-05-07:justice
Phil Hogan|m1|commissioner@EU:2014-11-01/2020-08-26
Mairead McGuinness|f1|commissioner@EU:2020-10-12/2024-11-30
Gerry Adams|m3|lead:1983-11-13/2018-02-10:SF
Mary Lou McDonald|f2|lead:2018-02-10/:SF
Pearse Doherty|m1|mp:2010-11-25/:Donegal
Brendan Howlin|m1|lead:2016-05-20/2020-04-03:IrLab
Ivana Bacik|f1|lead:2022-03-24/:IrLab
Holly Cairns|f1|lead:2023-03-01/:SocDem
Gabriel Makhlouf|m1|governor:2019-09/:CBI
Patrick Honohan|m1|governor:2009-09/2015-11:CBI
Drew Harris|m0|chief:2018-09/2025-08:Garda
Pat Rabbitte|m1|lead:2002/2007:IrLab
Peter Burke|m0|min:2024-04-09/:employment
Verona Murphy|f0|speaker:2024-12-18/
`;
