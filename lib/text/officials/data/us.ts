// United States: cabinets, agencies, courts, governors, mayors.
export default `=US min
Hillary Clinton|f3|2009-01-21/2013-02-01:foreign;senator:2001-01-03/2009-01-21:NY;candidate:2016-07-26/2016-11-08;firstlady:1993-01-20/2001-01-20|Hillary Rodham Clinton|Q6294
Condoleezza Rice|f3|2005-01-26/2009-01-20:foreign;nsa:2001-01-20/2005-01-26
Colin Powell|m3|2001-01-20/2005-01-26:foreign
Madeleine Albright|f3|1997-01-23/2001-01-20:foreign
Henry Kissinger|m3|1973-09-22/1977-01-20:foreign
Rex Tillerson|m3|2017-02-01/2018-03-31:foreign
Mike Pompeo|m3|2018-04-26/2021-01-20:foreign;director:2017-01-23/2018-04-26:CIA;mp:2011-01-03/2017-01-23:KS
Antony Blinken|m3|2021-01-26/2025-01-20:foreign|Tony Blinken
Robert Gates|m2|2006-12-18/2011-06-30:defence|Bob Gates
Leon Panetta|m2|2011-07-01/2013-02-26:defence;director:2009-02-13/2011-06-30:CIA
Chuck Hagel|m2|2013-02-27/2015-02-17:defence;senator:1997-01-03/2009-01-03:NE
Ash Carter|m2|2015-02-17/2017-01-20:defence|Ashton Carter
Jim Mattis|m3|2017-01-20/2018-12-31:defence|James Mattis
Patrick Shanahan|m1|2019-01-01/2019-06-23:defence
Mark Esper|m2|2019-07-23/2020-11-09:defence
Lloyd Austin|m3|2021-01-22/2025-01-20:defence
Pete Hegseth|m3|2025-01-25/:defence
Donald Rumsfeld|m3|2001-01-20/2006-12-18:defence
Timothy Geithner|m2|2009-01-26/2013-01-25:treasury|Tim Geithner
Jack Lew|m2|2013-02-28/2017-01-20:treasury;cos:2012-01-27/2013-01-20;ambassador:2023-11/2025-01|Jacob Lew
Steven Mnuchin|m2|2017-02-13/2021-01-20:treasury
Janet Yellen|f3|2021-01-26/2025-01-20:treasury;chair:2014-02-03/2018-02-03:Fed
Scott Bessent|m2|2025-01-28/:treasury
Henry Paulson|m2|2006-07-10/2009-01-20:treasury|Hank Paulson
Larry Summers|m2|1999-07-02/2001-01-20:treasury|Lawrence Summers
Eric Holder|m2|2009-02-03/2015-04-27:justice
Loretta Lynch|f2|2015-04-27/2017-01-20:justice
William Barr|m2|2019-02-14/2020-12-23:justice|Bill Barr
Matthew Whitaker|m1|2018-11-07/2019-02-14:justice;ambassador:2025-04/
Merrick Garland|m2|2021-03-11/2025-01-20:justice
Pam Bondi|f2|2025-02-05/:justice;stateag:2011-01-04/2019-01-08:FL
Alberto Gonzales|m2|2005-02-03/2007-09-17:justice
John Ashcroft|m2|2001-02-02/2005-02-03:justice
Michael Mukasey|m1|2007-11-09/2009-01-20:justice
Ken Salazar|m1|2009-01-20/2013-04-12:interior;ambassador:2021-09/2025-01
Sally Jewell|f1|2013-04-12/2017-01-20:interior
David Bernhardt|m1|2019-04-11/2021-01-20:interior
Deb Haaland|f2|2021-03-16/2025-01-20:interior
Doug Burgum|m2|2025-02-01/:interior;gov:2016-12-15/2024-12-15:ND
Tom Vilsack|m1|2009-01-20/2017-01-13:agriculture;2021-02-24/2025-01-20:agriculture
Sonny Perdue|m1|2017-04-25/2021-01-20:agriculture;gov:2003-01-13/2011-01-10:GA
Brooke Rollins|f1|2025-02-13/:agriculture
Gary Locke|m1|2009-03-26/2011-08-01:trade;ambassador:2011-08/2014-02
John Bryson|m1|2011-10-21/2012-06-21:trade
Penny Pritzker|f1|2013-06-26/2017-01-20:trade
Wilbur Ross|m2|2017-02-28/2021-01-20:trade
Gina Raimondo|f2|2021-03-03/2025-01-20:trade;gov:2015-01-06/2021-03-02:RI
Howard Lutnick|m2|2025-02-21/:trade
Hilda Solis|f1|2009-02-24/2013-01-22:labour
Thomas Perez|m1|2013-07-23/2017-01-20:labour;lead:2017-02-25/2021-01-21:DNC|Tom Perez
Alexander Acosta|m1|2017-04-28/2019-07-19:labour|Alex Acosta
Eugene Scalia|m1|2019-09-30/2021-01-20:labour
Marty Walsh|m1|2021-03-23/2023-03-11:labour;mayor:2014-01-06/2021-03-22:Boston
Julie Su|f1|2023-03-11/2025-01-20:labour
Lori Chavez-DeRemer|f1|2025-03-11/:labour
Kathleen Sebelius|f1|2009-04-28/2014-06-09:health;gov:2003-01-13/2009-04-28:KS
Sylvia Mathews Burwell|f1|2014-06-09/2017-01-20:health|Sylvia Burwell
Tom Price|m1|2017-02-10/2017-09-29:health
Alex Azar|m1|2018-01-29/2021-01-20:health
Xavier Becerra|m2|2021-03-19/2025-01-20:health;stateag:2017-01-24/2021-03-18:CA
Robert F. Kennedy Jr.|m3|2025-02-13/:health;candidate:2023-04-19/2024-08-23|Robert Kennedy Jr.;Robert Kennedy Jr;RFK Jr.;Robert F. Kennedy Jr;Robert Francis Kennedy Jr
Shaun Donovan|m1|2009-01-26/2014-07-28:housing
Julián Castro|m2|2014-07-28/2017-01-20:housing;mayor:2009-06-01/2014-07-22:San Antonio
Ben Carson|m3|2017-03-02/2021-01-20:housing
Marcia Fudge|f1|2021-03-10/2024-03-22:housing
Scott Turner|m1|2025-02-05/:housing
Ray LaHood|m1|2009-01-23/2013-07-02:transport
Anthony Foxx|m1|2013-07-02/2017-01-20:transport
Elaine Chao|f2|2017-01-31/2021-01-11:transport;2001-01-29/2009-01-20:labour
Pete Buttigieg|m3|2021-02-03/2025-01-20:transport;mayor:2012-01-01/2020-01-01:South Bend
Sean Duffy|m2|2025-01-28/:transport
Steven Chu|m2|2009-01-21/2013-04-22:energy
Ernest Moniz|m1|2013-05-21/2017-01-20:energy
Rick Perry|m2|2017-03-02/2019-12-01:energy;gov:2000-12-21/2015-01-20:TX
Dan Brouillette|m1|2019-12-11/2021-01-20:energy
Jennifer Granholm|f2|2021-02-25/2025-01-20:energy;gov:2003-01-01/2011-01-01:MI
Chris Wright|m1|2025-02-03/:energy
Arne Duncan|m1|2009-01-21/2016-01-01:education
John King|m0|2016-03-14/2017-01-20:education
Betsy DeVos|f2|2017-02-07/2021-01-08:education
Miguel Cardona|m1|2021-03-02/2025-01-20:education
Linda McMahon|f2|2025-03-03/:education;admin:2017-02-14/2019-04-12:SBA
Eric Shinseki|m1|2009-01-21/2014-05-30:veterans
Robert McDonald|m0|2014-07-30/2017-01-20:veterans
David Shulkin|m1|2017-02-14/2018-03-28:veterans
Robert Wilkie|m1|2018-07-30/2021-01-20:veterans
Denis McDonough|m1|2021-02-09/2025-01-20:veterans;cos:2013-01-20/2017-01-20
Doug Collins|m1|2025-02-05/:veterans
Janet Napolitano|f2|2009-01-21/2013-09-06:security;gov:2003-01-06/2009-01-20:AZ
Jeh Johnson|m1|2013-12-23/2017-01-20:security
John Kelly|m2|2017-01-20/2017-07-31:security;cos:2017-07-31/2019-01-02|John F. Kelly
Kirstjen Nielsen|f2|2017-12-06/2019-04-10:security
Kevin McAleenan|m1|2019-04-11/2019-11-13:security
Chad Wolf|m1|2019-11-13/2021-01-11:security
Alejandro Mayorkas|m2|2021-02-02/2025-01-20:security
Kristi Noem|f2|2025-01-25/:security;gov:2019-01-05/2025-01-25:SD
Michael Chertoff|m1|2005-02-15/2009-01-21:security
Tom Ridge|m1|2003-01-24/2005-02-01:security
Michael Froman|m1|2013-06-21/2017-01-20:foreigntrade
Robert Lighthizer|m2|2017-05-15/2021-01-20:foreigntrade
Katherine Tai|f1|2021-03-18/2025-01-20:foreigntrade
Jamieson Greer|m1|2025-02-27/:foreigntrade
Ron Kirk|m1|2009-03-18/2013-03-15:foreigntrade;mayor:1995/2002:Dallas
Susan Rice|f2|nsa:2013-07-01/2017-01-20;ambun:2009-01-26/2013-06-30
Tom Donilon|m1|nsa:2010-10-08/2013-07-01
Michael Flynn|m2|nsa:2017-01-20/2017-02-13|Mike Flynn
H. R. McMaster|m2|nsa:2017-02-20/2018-04-09|H.R. McMaster;Herbert Raymond McMaster
John Bolton|m3|nsa:2018-04-09/2019-09-10;ambun:2005-08-02/2006-12-31
Robert O'Brien|m1|nsa:2019-09-18/2021-01-20
Jake Sullivan|m2|nsa:2021-01-20/2025-01-20
Mike Waltz|m2|nsa:2025-01-20/2025-05-01;ambun:2025-09-20/;mp:2019-01-03/2025-01-20:FL|Michael Waltz
Samantha Power|f2|ambun:2013-08-02/2017-01-20;admin:2021-05-03/2025-01-20:USAID
Nikki Haley|f3|ambun:2017-01-25/2018-12-31;gov:2011-01-12/2017-01-24:SC
Kelly Craft|f1|ambun:2019-09-10/2021-01-20
Linda Thomas-Greenfield|f2|ambun:2021-02-24/2025-01-20
Rahm Emanuel|m2|cos:2009-01-20/2010-10-01;mayor:2011-05-16/2019-05-20:Chicago;ambassador:2022-01/2025-01
William Daley|m1|cos:2011-01-13/2012-01-27
Reince Priebus|m1|cos:2017-01-20/2017-07-31;lead:2011-01-14/2017-01-19:RNC
Mick Mulvaney|m1|cos:2019-01-02/2020-03-31;director:2017-02-16/2020-03-31:OMB
Ron Klain|m2|cos:2021-01-20/2023-02-07
Jeff Zients|m1|cos:2023-02-08/2025-01-20
Susie Wiles|f2|cos:2025-01-20/
Karl Rove|m2|adviser:2001-01-20/2007-08-31
David Axelrod|m2|adviser:2009-01-20/2011-01-28
Valerie Jarrett|f1|adviser:2009-01-20/2017-01-20
Ben Rhodes|m1|adviser:2009-09/2017-01-20
Steve Bannon|m3|adviser:2017-01-20/2017-08-18|Stephen Bannon
Stephen Miller|m2|adviser:2017-01-20/2021-01-20;adviser:2025-01-20/
Kellyanne Conway|f2|adviser:2017-01-20/2020-08-31
Jared Kushner|m3|adviser:2017-01-20/2021-01-20
Ivanka Trump|f2|adviser:2017-03-29/2021-01-20
Peter Navarro|m2|adviser:2017-01-20/2021-01-20;adviser:2025-01-20/
Larry Kudlow|m1|adviser:2018-04-02/2021-01-20
Gary Cohn|m1|adviser:2017-01-20/2018-04-02
Kevin Hassett|m1|adviser:2025-01-20/
Stephen Miran|m1|adviser:2025-03/2026
Steve Witkoff|m3|envoy:2025-01-20/
Keith Kellogg|m2|envoy:2025-01-20/2026-01
Tom Barrack|m1|ambassador:2025-05/
Zalmay Khalilzad|m1|envoy:2018-09/2021-10
Tom Homan|m2|director:2017-01-30/2018-06:ICE;adviser:2025-01-20/
Elon Musk|m3|chief:2025-01-20/2025-05-30:DOGE
Karoline Leavitt|f2|spox:2025-01-20/:WhiteHouse
Karine Jean-Pierre|f2|spox:2022-05-13/2025-01-20:WhiteHouse
Jen Psaki|f2|spox:2021-01-20/2022-05-13:WhiteHouse;spox:2013-02/2015-03:StateDept
Kayleigh McEnany|f2|spox:2020-04-07/2021-01-20:WhiteHouse
Stephanie Grisham|f1|spox:2019-07-01/2020-04-07:WhiteHouse
Sarah Huckabee Sanders|f2|gov:2023-01-10/:AR;spox:2017-07-26/2019-07-01:WhiteHouse|Sarah Sanders
Sean Spicer|m2|spox:2017-01-20/2017-07-21:WhiteHouse
Josh Earnest|m1|spox:2014-06-20/2017-01-20:WhiteHouse
Jay Carney|m1|spox:2011-02-16/2014-06-20:WhiteHouse
Robert Gibbs|m1|spox:2009-01-20/2011-02-11:WhiteHouse
Anthony Scaramucci|m2|adviser:2017-07-21/2017-07-31
John Kirby|m1|spox:2021-01-20/2022-05:Pentagon;spox:2022-05/2025-01-20:NSC;spox:2015-05/2017-01:StateDept
Ned Price|m1|spox:2021-01-20/2023-03-17:StateDept
Matthew Miller|m1|spox:2023-04/2025-01-20:StateDept
Heather Nauert|f1|spox:2017-04-24/2019-04:StateDept
Morgan Ortagus|f1|spox:2019-04-03/2021-01-20:StateDept;envoy:2025/
Tammy Bruce|f1|spox:2025-01-21/2025-12:StateDept
Victoria Nuland|f2|spox:2011-05/2013-02:StateDept
Patrick Ryder|m1|spox:2022-08/2025-01:Pentagon|Pat Ryder
Sean Parnell|m1|spox:2025-02/:Pentagon
Adrienne Watson|f1|spox:2022/2024:NSC
James Comey|m3|director:2013-09-04/2017-05-09:FBI|Jim Comey
Robert Mueller|m3|director:2001-09-04/2013-09-04:FBI
Andrew McCabe|m1|director:2017-05-09/2017-08-02:FBI
Christopher Wray|m2|director:2017-08-02/2025-01-19:FBI|Chris Wray
Kash Patel|m2|director:2025-02-21/:FBI
Dan Bongino|m2|chief:2025-03-17/2026-01:FBI
George Tenet|m2|director:1996-12-15/2004-07-11:CIA
Michael Hayden|m1|director:2006-05-30/2009-02-12:CIA
David Petraeus|m2|director:2011-09-06/2012-11-09:CIA
John Brennan|m2|director:2013-03-08/2017-01-20:CIA
Gina Haspel|f2|director:2018-04-26/2021-01-20:CIA
William Burns|m2|director:2021-03-19/2025-01-20:CIA|Bill Burns
John Ratcliffe|m2|director:2025-01-23/:CIA;director:2020-05-26/2021-01-20:DNI;mp:2015-01-03/2020-05-22:TX
James Clapper|m2|director:2010-08-09/2017-01-20:DNI
Avril Haines|f1|director:2021-01-21/2025-01-20:DNI
Richard Grenell|m1|ambassador:2018-05/2020-06;director:2020-02-20/2020-05-26:DNI;envoy:2025-01-20/|Ric Grenell
Keith Alexander|m1|director:2005/2014-03:NSA
Michael Rogers|m0|director:2014-04/2018-05:NSA
Paul Nakasone|m1|director:2018-05/2024-02:NSA
Alan Greenspan|m2|chair:1987-08-11/2006-01-31:Fed
Ben Bernanke|m3|chair:2006-02-01/2014-01-31:Fed
Jerome Powell|m3|chair:2018-02-05/:Fed|Jay Powell
Lael Brainard|f1|adviser:2023-02/2025-01-20
Lisa Cook|f1|governor:2022-05/:Fed
Christopher Waller|m1|governor:2020-12/:Fed
Michelle Bowman|f1|governor:2018-11/:Fed
Philip Jefferson|m1|governor:2022-05/:Fed
John Williams|m0|president:2018-06/:NYFed
Anthony Fauci|m3|director:1984-11-02/2022-12-31:NIAID
Francis Collins|m1|director:2009-08-17/2021-12-19:NIH
Jay Bhattacharya|m1|director:2025-04/:NIH
Robert Redfield|m1|director:2018-03-26/2021-01-20:CDCus
Rochelle Walensky|f2|director:2021-01-20/2023-06-30:CDCus
Mandy Cohen|f1|director:2023-07-10/2025-01-20:CDCus
Tom Frieden|m1|director:2009-06/2017-01-20:CDCus
Susan Monarez|f1|director:2025-07-31/2025-08-27:CDCus
Deborah Birx|f1|adviser:2020-02-27/2021-01-20
Scott Gottlieb|m1|commish:2017-05-11/2019-04-05:FDA
Stephen Hahn|m1|commish:2019-12-17/2021-01-20:FDA
Robert Califf|m1|commish:2022-02-17/2025-01-20:FDA
Marty Makary|m1|commish:2025-04-01/:FDA
Mehmet Oz|m2|admin:2025-04-03/:CMS|Dr. Oz
Jerome Adams|m0|adviser:2017-09-05/2021-01-20
Vivek Murthy|m1|adviser:2021-03-25/2025-01-20
Lisa Jackson|f1|admin:2009-01-26/2013-02-19:EPA
Gina McCarthy|f1|admin:2013-07-18/2017-01-20:EPA;adviser:2021-01-20/2022-09-16
Scott Pruitt|m2|admin:2017-02-17/2018-07-06:EPA
Andrew Wheeler|m1|admin:2019-02-28/2021-01-20:EPA
Michael Regan|m1|admin:2021-03-11/2024-12-31:EPA
Deanne Criswell|f1|admin:2021-04/2025-01-20:FEMA
Craig Fugate|m0|admin:2009-05/2017-01-20:FEMA
Charles Bolden|m1|admin:2009-07/2017-01-20:NASA
Jim Bridenstine|m1|admin:2018-04/2021-01-20:NASA
Jared Isaacman|m2|admin:2025-12/:NASA
Gary Gensler|m1|chair:2021-04/2025-01-20:SEC
Jay Clayton|m1|chair:2017-05/2020-12:SEC
Paul Atkins|m1|chair:2025-04/:SEC
Lina Khan|f2|chair:2021-06-15/2025-01-20:FTC
Andrew Ferguson|m0|chair:2025-01-20/:FTC
Ajit Pai|m1|chair:2017-01/2021-01:FCC
Jessica Rosenworcel|f1|chair:2021-01/2025-01-20:FCC
Brendan Carr|m1|chair:2025-01-20/:FCC
Russell Vought|m2|director:2025-02-07/:OMB;director:2020-07/2021-01-20:OMB|Russ Vought
Shalanda Young|f1|director:2021-03/2025-01-20:OMB
Isabel Guzman|f0|admin:2021-03/2025-01-20:SBA
Jennifer Homendy|f1|chair:2021-08/:NTSB
Louis DeJoy|m1|chief:2020-06/2025-03:USPS
Kimberly Cheatle|f1|director:2022-09/2024-07-23:SecretService
Erika McEntarfer|f1|commish:2024-01/2025-08-01:BLS
Mark Milley|m2|general:2019-10-01/2023-09-30
Joseph Dunford|m1|general:2015-10-01/2019-09-30
Martin Dempsey|m1|general:2011-10-01/2015-09-25
Mike Mullen|m1|general:2007-10-01/2011-09-30
Charles Brown|m0|general:2023-10-01/2025-02-21|Charles Q. Brown;CQ Brown;C.Q. Brown
Dan Caine|m1|general:2025-04-11/
Stanley McChrystal|m2|officer:2009-06/2010-06
John Allen|m0|officer:2011-07/2013-02
Michael Kurilla|m1|officer:2022-04/2025-08
Brad Cooper|m0|officer:2025-08/
Christopher Cavoli|m1|officer@NATO:2022-07/2025-07
Alexus Grynkewich|m1|officer@NATO:2025-07/
Philip Breedlove|m1|officer@NATO:2013-05/2016-05
Melania Trump|f3|firstlady:2017-01-20/2021-01-20;firstlady:2025-01-20/
Jill Biden|f3|firstlady:2021-01-20/2025-01-20
Michelle Obama|f3|firstlady:2009-01-20/2017-01-20||Q13133
Laura Bush|f2|firstlady:2001-01-20/2009-01-20
Rod Rosenstein|m1|adviser:2017-04-26/2019-05-11
Jack Smith|m1|adviser:2022-11-18/2025-01-10
Todd Blanche|m1|adviser:2025-03/
Wendy Sherman|f1|adviser:2021-04/2023-07
David Friedman|m0|ambassador:2017-05/2021-01
Mike Huckabee|m2|gov:1996-07-15/2007-01-09:AR;ambassador:2025-04/
Charles Kushner|m1|ambassador:2025-07/
Jane Hartley|f1|ambassador:2014/2017
Michael McFaul|m1|ambassador:2012-01/2014-02
Jon Huntsman|m1|ambassador:2017-10/2019-10;gov:2005-01-03/2009-08-11:UT
Gordon Sondland|m1|ambassador@US:2018-07/2020-02
Marie Yovanovitch|f1|ambassador:2016-08/2019-05
=US pres
John F. Kennedy|m3|1961-01-20/1963-11-22|John Kennedy;JFK|Q9696
Richard Nixon|m3|1969-01-20/1974-08-09||Q9588
Ronald Reagan|m3|1981-01-20/1989-01-20||Q9960
Jimmy Carter|m3|1977-01-20/1981-01-20||Q23685
George H. W. Bush|m3|1989-01-20/1993-01-20|George H.W. Bush;George Herbert Walker Bush;George Bush|Q23505
=US lead
Ken Martin|m0|2025-02-01/:DNC
Jaime Harrison|m1|2021-01-21/2025-02-01:DNC
Howard Dean|m2|2005-02-12/2009-01-21:DNC;gov:1991-08-14/2003-01-08:VT
Donna Brazile|f1|2016-07-28/2017-02-25:DNC
Ronna McDaniel|f2|2017-01-19/2024-03-08:RNC|Ronna Romney McDaniel
Michael Whatley|m1|2024-03-08/2025-08:RNC
Michael Steele|m1|2009-01-30/2011-01-14:RNC
=US justice
John Roberts|m2|chiefjustice:2005-09-29/
William Rehnquist|m1|chiefjustice:1986-09-26/2005-09-03
Clarence Thomas|m2|1991-10-23/
Samuel Alito|m2|2006-01-31/
Sonia Sotomayor|f2|2009-08-08/
Elena Kagan|f2|2010-08-07/
Neil Gorsuch|m2|2017-04-10/
Brett Kavanaugh|m2|2018-10-06/
Amy Coney Barrett|f2|2020-10-27/
Ketanji Brown Jackson|f2|2022-06-30/
Ruth Bader Ginsburg|f3|1993-08-10/2020-09-18
Antonin Scalia|m2|1986-09-26/2016-02-13
Anthony Kennedy|m1|1988-02-18/2018-07-31
Stephen Breyer|m2|1994-08-03/2022-06-30
David Souter|m1|1990-10-09/2009-06-29
John Paul Stevens|m1|1975-12-19/2010-06-29
Sandra Day O'Connor|f2|1981-09-25/2006-01-31
=US gov
Robert Bentley|m1|2011-01-17/2017-04-10:AL
Kay Ivey|f1|2017-04-10/:AL
Sean Parnell#2|m0|2009-07-26/2014-12-01:AK
Sarah Palin|f3|2006-12-04/2009-07-26:AK
Bill Walker|m0|2014-12-01/2018-12-03:AK
Mike Dunleavy|m1|2018-12-03/:AK
Jan Brewer|f1|2009-01-21/2015-01-05:AZ
Doug Ducey|m1|2015-01-05/2023-01-02:AZ
Katie Hobbs|f1|2023-01-02/:AZ
Kari Lake|f2|candidate:2022-08/2022-11
Mike Beebe|m1|2007-01-09/2015-01-13:AR
Asa Hutchinson|m1|2015-01-13/2023-01-10:AR
Arnold Schwarzenegger|m3|2003-11-17/2011-01-03:CA
Jerry Brown|m2|2011-01-03/2019-01-07:CA;1975-01-06/1983-01-03:CA
Gavin Newsom|m3|2019-01-07/:CA;mayor:2004-01-08/2011-01-10:San Francisco
Jared Polis|m1|2019-01-08/:CO;mp:2009-01-03/2019-01-03:CO
Dannel Malloy|m1|2011-01-05/2019-01-09:CT
Ned Lamont|m1|2019-01-09/:CT
Jack Markell|m1|2009-01-20/2017-01-17:DE
John Carney|m0|2017-01-17/2025-01-07:DE
Matt Meyer|m0|2025-01-21/:DE
Ron DeSantis|m3|2019-01-08/:FL;mp:2013-01-03/2018-09-10:FL
Charlie Crist|m1|2007-01-02/2011-01-04:FL;mp:2017-01-03/2022-08-31:FL
Jeb Bush|m2|1999-01-05/2007-01-02:FL
Nathan Deal|m1|2011-01-10/2019-01-14:GA
Brian Kemp|m2|2019-01-14/:GA
Stacey Abrams|f2|candidate:2018-05/2022-11
Neil Abercrombie|m1|2010-12-06/2014-12-01:HI
David Ige|m1|2014-12-01/2022-12-05:HI
Josh Green|m1|2022-12-05/:HI
Butch Otter|m1|2007-01-01/2019-01-07:ID
Brad Little|m1|2019-01-07/:ID
Rod Blagojevich|m1|2003-01-13/2009-01-29:IL
Pat Quinn|m1|2009-01-29/2015-01-12:IL
Bruce Rauner|m1|2015-01-12/2019-01-14:IL
JB Pritzker|m2|2019-01-14/:IL|J.B. Pritzker;J. B. Pritzker
Mitch Daniels|m1|2005-01-10/2013-01-14:IN
Eric Holcomb|m1|2017-01-09/2025-01-13:IN
Mike Braun|m1|2025-01-13/:IN;senator:2019-01-03/2025-01-13:IN
Terry Branstad|m1|2011-01-14/2017-05-24:IA;ambassador:2017-07/2020-10
Kim Reynolds|f1|2017-05-24/:IA
Jeff Colyer|m0|2018-01-31/2019-01-14:KS
Laura Kelly|f1|2019-01-14/:KS
Steve Beshear|m1|2007-12-11/2015-12-08:KY
Matt Bevin|m1|2015-12-08/2019-12-10:KY
Andy Beshear|m2|2019-12-10/:KY
Bobby Jindal|m2|2008-01-14/2016-01-11:LA
John Bel Edwards|m1|2016-01-11/2024-01-08:LA
Jeff Landry|m1|2024-01-08/:LA
Paul LePage|m1|2011-01-05/2019-01-02:ME
Janet Mills|f1|2019-01-02/:ME
Martin O'Malley|m1|2007-01-17/2015-01-21:MD;commish:2023-12/2024-11:SSA
Larry Hogan|m2|2015-01-21/2023-01-18:MD
Wes Moore|m2|2023-01-18/:MD
Deval Patrick|m1|2007-01-04/2015-01-08:MA
Charlie Baker|m1|2015-01-08/2023-01-05:MA
Maura Healey|f1|2023-01-05/:MA
Rick Snyder|m1|2011-01-01/2019-01-01:MI
Gretchen Whitmer|f2|2019-01-01/:MI
Mark Dayton|m1|2011-01-03/2019-01-07:MN
Tim Walz|m3|2019-01-07/:MN;candidate:2024-08-06/2024-11-05
Tim Pawlenty|m1|2003-01-06/2011-01-03:MN
Haley Barbour|m1|2004-01-13/2012-01-10:MS
Phil Bryant|m1|2012-01-10/2020-01-14:MS
Tate Reeves|m1|2020-01-14/:MS
Jay Nixon|m1|2009-01-12/2017-01-09:MO
Eric Greitens|m1|2017-01-09/2018-06-01:MO
Mike Parson|m1|2018-06-01/2025-01-13:MO
Mike Kehoe|m1|2025-01-13/:MO
Brian Schweitzer|m1|2005-01-03/2013-01-07:MT
Steve Bullock|m1|2013-01-07/2021-01-04:MT
Greg Gianforte|m1|2021-01-04/:MT
Dave Heineman|m1|2005-01-20/2015-01-08:NE
Jim Pillen|m1|2023-01-05/:NE
Brian Sandoval|m1|2011-01-03/2019-01-07:NV
Steve Sisolak|m1|2019-01-07/2023-01-02:NV
Joe Lombardo|m1|2023-01-02/:NV
John Lynch|m0|2005-01-06/2013-01-03:NH
Chris Sununu|m1|2017-01-05/2025-01-09:NH
Jon Corzine|m1|2006-01-17/2010-01-19:NJ
Chris Christie|m3|2010-01-19/2018-01-16:NJ
Phil Murphy|m1|2018-01-16/2026-01-20:NJ
Bill Richardson|m2|2003-01-01/2011-01-01:NM
Susana Martinez|f1|2011-01-01/2019-01-01:NM
Michelle Lujan Grisham|f1|2019-01-01/:NM
Eliot Spitzer|m2|2007-01-01/2008-03-17:NY
David Paterson|m1|2008-03-17/2010-12-31:NY
Andrew Cuomo|m3|2011-01-01/2021-08-23:NY
Mario Cuomo|m1|1983-01-01/1994-12-31:NY
Kathy Hochul|f2|2021-08-24/:NY
George Pataki|m1|1995-01-01/2006-12-31:NY
Bev Perdue|f1|2009-01-10/2013-01-05:NC
Pat McCrory|m1|2013-01-05/2017-01-01:NC
Roy Cooper|m2|2017-01-01/2025-01-01:NC
Josh Stein|m1|2025-01-01/:NC
Jack Dalrymple|m1|2010-12-07/2016-12-15:ND
Kelly Armstrong|m0|2024-12-15/:ND
John Kasich|m2|2011-01-10/2019-01-14:OH
Mike DeWine|m2|2019-01-14/:OH
Ted Strickland|m1|2007-01-08/2011-01-10:OH
Mary Fallin|f1|2011-01-10/2019-01-14:OK
Kevin Stitt|m1|2019-01-14/:OK
John Kitzhaber|m1|2011-01-10/2015-02-18:OR
Kate Brown|f1|2015-02-18/2023-01-09:OR
Tina Kotek|f1|2023-01-09/:OR
Tom Corbett|m1|2011-01-18/2015-01-20:PA
Tom Wolf|m1|2015-01-20/2023-01-17:PA
Josh Shapiro|m2|2023-01-17/:PA
Ed Rendell|m1|2003-01-21/2011-01-18:PA
Lincoln Chafee|m1|2011-01-04/2015-01-06:RI
Dan McKee|m1|2021-03-02/:RI
Mark Sanford|m1|2003-01-15/2011-01-12:SC
Henry McMaster|m1|2017-01-24/:SC
Dennis Daugaard|m1|2011-01-08/2019-01-05:SD
Larry Rhoden|m1|2025-01-25/:SD
Bill Haslam|m1|2011-01-15/2019-01-19:TN
Bill Lee|m1|2019-01-19/:TN
Greg Abbott|m2|2015-01-20/:TX
Ken Paxton|m2|stateag:2015-01-05/:TX
Gary Herbert|m1|2009-08-11/2021-01-04:UT
Spencer Cox|m1|2021-01-04/:UT
Peter Shumlin|m1|2011-01-06/2017-01-05:VT
Phil Scott|m1|2017-01-05/:VT
Bob McDonnell|m1|2010-01-16/2014-01-11:VA
Terry McAuliffe|m2|2014-01-11/2018-01-13:VA
Ralph Northam|m1|2018-01-13/2022-01-15:VA
Glenn Youngkin|m2|2022-01-15/2026-01-17:VA
Christine Gregoire|f1|2005-01-12/2013-01-16:WA
Jay Inslee|m2|2013-01-16/2025-01-15:WA
Bob Ferguson|m1|2025-01-15/:WA
Earl Ray Tomblin|m1|2010-11-15/2017-01-16:WV
Patrick Morrisey|m1|2025-01-13/:WV
Scott Walker|m2|2011-01-03/2019-01-07:WI
Tony Evers|m1|2019-01-07/:WI
Matt Mead|m1|2011-01-03/2019-01-07:WY
Mark Gordon|m1|2019-01-07/:WY
Ricardo Rosselló|m1|2017-01-02/2019-08-02:PR
Wanda Vázquez|f1|2019-08-07/2021-01-02:PR
Pedro Pierluisi|m1|2021-01-02/2025-01-02:PR
Jenniffer González|f1|2025-01-02/:PR
Alejandro García_Padilla|m1|2013-01-02/2017-01-02:PR
=US stateag
Letitia James|f2|2019-01-01/:NY
Eric Schneiderman|m1|2011-01-01/2018-05-08:NY
Rob Bonta|m1|2021-04-23/:CA
Kwame Raoul|m1|2019-01-14/:IL
Dana Nessel|f1|2019-01-01/:MI
Kris Kobach|m1|2023-01-09/:KS
Fani Willis|f2|prosecutor:2021-01-01/:Fulton County
Alvin Bragg|m2|prosecutor:2022-01-01/:Manhattan
Cyrus Vance|m1|prosecutor:2010-01-01/2021-12-31:Manhattan|Cy Vance;Cyrus Vance Jr.
Chesa Boudin|m1|prosecutor:2020-01-08/2022-07-08:San Francisco
Larry Krasner|m1|prosecutor:2018-01-01/:Philadelphia
George Gascón|m1|prosecutor:2020-12-07/2024-12-02:Los Angeles
=US mayor
Rudy Giuliani|m3|1994-01-01/2001-12-31:NewYorkCity|Rudolph Giuliani
Michael Bloomberg|m3|2002-01-01/2013-12-31:NewYorkCity|Mike Bloomberg
Bill de Blasio|m2|2014-01-01/2021-12-31:NewYorkCity
Eric Adams|m2|2022-01-01/2025-12-31:NewYorkCity
Zohran Mamdani|m3|2026-01-01/:NewYorkCity
Antonio Villaraigosa|m1|2005-07-01/2013-06-30:Los Angeles
Eric Garcetti|m2|2013-07-01/2022-12-12:Los Angeles;ambassador:2023-05/2025-01
Karen Bass|f2|2022-12-12/:Los Angeles;mp:2011-01-03/2022-12-09:CA
Richard M. Daley|m1|1989-04-24/2011-05-16:Chicago
Lori Lightfoot|f2|2019-05-20/2023-05-15:Chicago
Brandon Johnson|m1|2023-05-15/:Chicago
Annise Parker|f1|2010-01-02/2016-01-02:Houston
Sylvester Turner|m1|2016-01-02/2024-01-01:Houston;mp:2025-01-03/2025-03-05:TX
John Whitmire|m1|2024-01-01/:Houston
Eric Johnson|m0|2019-06-17/:Dallas
Kate Gallego|f1|2019-03-21/:Phoenix
Michael Nutter|m1|2008-01-07/2016-01-04:Philadelphia
Jim Kenney|m1|2016-01-04/2024-01-01:Philadelphia
Cherelle Parker|f1|2024-01-01/:Philadelphia
Ed Lee|m1|2011-01-11/2017-12-12:San Francisco
London Breed|f2|2018-07-11/2025-01-08:San Francisco
Daniel Lurie|m1|2025-01-08/:San Francisco
Libby Schaaf|f1|2015-01-05/2023-01-09:Oakland
Michelle Wu|f2|2021-11-16/:Boston
Thomas Menino|m1|1993-07-12/2014-01-06:Boston
Muriel Bowser|f2|2015-01-02/:DC
Keisha Lance Bottoms|f1|2018-01-02/2022-01-03:Atlanta
Andre Dickens|m1|2022-01-03/:Atlanta
Kasim Reed|m1|2010-01-04/2018-01-02:Atlanta
Jacob Frey|m2|2018-01-02/:Minneapolis
Jenny Durkan|f1|2017-11-28/2021-12-31:Seattle
Bruce Harrell|m1|2022-01-01/2025-12-31:Seattle
Katie Wilson|f1|2026-01-01/:Seattle
Ted Wheeler|m1|2017-01-01/2024-12-31:Portland
Mitch Landrieu|m1|2010-05-03/2018-05-07:New Orleans
LaToya Cantrell|f1|2018-05-07/2026-01:New Orleans
Ray Nagin|m1|2002-05-06/2010-05-03:New Orleans
Mike Duggan|m1|2014-01-01/2026-01-01:Detroit
Stephanie Rawlings-Blake|f1|2010-02-04/2016-12-06:Baltimore
Catherine Pugh|f1|2016-12-06/2019-05-02:Baltimore
Brandon Scott|m1|2020-12-08/:Baltimore
Michael Hancock|m1|2011-07-18/2023-07-17:Denver
Mike Johnston|m1|2023-07-17/:Denver
Francis Suarez|m1|2017-11-15/2025-12:Miami
Eileen Higgins|f1|2025-12/:Miami
Daniella Levine Cava|f1|2020-11-17/:Miami-Dade
Todd Gloria|m1|2020-12-10/:San Diego
Kevin Faulconer|m1|2014-03-03/2020-12-10:San Diego
Svante Myrick|m0|2012-01-01/2022-02:Ithaca
Steve Adler|m0|2015-01-06/2023-01-06:Austin
Quinton Lucas|m1|2019-08-01/:Kansas City
Justin Bibb|m1|2022-01-03/:Cleveland
Ed Gainey|m1|2022-01-03/2026-01:Pittsburgh
`;
