// Africa south of the Sahara.
export default `=SN pres
Abdoulaye Wade|m2|2000-04-01/2012-04-02
Macky Sall|m3|2012-04-02/2024-04-02;pm:2004-04-21/2007-06-19
Bassirou Diomaye Faye|m3|2024-04-02/|Bassirou Faye
Léopold Sédar Senghor|m3|1960-09-06/1980-12-31
Ousmane Sonko|m3|pm:2024-04-02/;lead:2014/:Pastef
Amadou Ba|m2|pm:2022-09-17/2024-03-06
Mahammed Boun Abdallah Dionne|m1|pm:2014-07-06/2019-05-14
Aminata Touré|f2|pm:2013-09-01/2014-07-08
Khalifa Sall|m2|mayor:2009/2018:Dakar
Karim Wade|m2|min:2009/2012:transport
Idrissa Seck|m1|pm:2002-11-04/2004-04-21
Aïssata Tall Sall|f1|min:2020-11/2024-03:foreign
Yassine Fall|f1|min:2024-04-05/2025-09:foreign
Barthélémy Dias|m1|mayor:2022-01/2024-12:Dakar
El Malick Ndiaye|m1|speaker:2024-12/
=CI pres
Félix Houphouët-Boigny|m2|1960-11-27/1993-12-07
Henri Konan Bédié|m2|1993-12-07/1999-12-24;lead:1994/2023-08-01:PDCI
Robert Guéï|m1|1999-12-24/2000-10-26
Laurent Gbagbo|m3|2000-10-26/2011-04-11;lead:2021-10/:PPACI
Alassane Ouattara|m3|2010-12-04/;pm:1990-11-07/1993-12-09|Alassane Dramane Ouattara;ADO
Guillaume Soro|m2|pm:2007-04-04/2012-03-13;speaker:2012-03/2019-02
Amadou Gon Coulibaly|m2|pm:2017-01-10/2020-07-08
Daniel Kablan Duncan|m1|pm:2012-11-21/2017-01-10;vp:2017-01/2020-07
Hamed Bakayoko|m2|pm:2020-07-30/2021-03-10
Patrick Achi|m1|pm:2021-03-26/2023-10-06
Robert Beugré Mambé|m1|pm:2023-10-17/
Tiémoko Meyliet Koné|m1|vp:2022-04-19/
Tidjane Thiam|m2|lead:2023-12/:PDCI
Pascal Affi N'Guessan|m1|pm:2000-10/2003-02
Simone Gbagbo|f2|firstlady:2000-10-26/2011-04-11;candidate:2025-09/2025-10-25
Charles Blé Goudé|m2|dissident:2022/
Kacou Houadja Léon Adom|m1|min:2023-10/:foreign
=ML pres
Amadou Toumani Touré|m2|2002-06-08/2012-03-22
Amadou Sanogo|m1|leader:2012-03-22/2012-04-12
Dioncounda Traoré|m1|2012-04-12/2013-09-04
Ibrahim Boubacar Keïta|m3|2013-09-04/2020-08-18;pm:1994-02-04/2000-02-15|IBK;Ibrahim Boubacar Keita
Bah N'Daw|m1|2020-09-25/2021-05-24|Bah Ndaw
Assimi Goïta|m3|2021-05-24/|Assimi Goita
Choguel Maïga|m2|pm:2021-06-07/2024-11-20|Choguel Kokalla Maïga
Abdoulaye Maïga|m1|pm:2024-11-21/
Moctar Ouane|m1|pm:2020-09-27/2021-05-24
Abdoulaye Diop|m1|min:2021-06-11/:foreign;min:2014-04/2017-12:foreign
Sadio Camara|m1|min:2021-06-11/:defence
Soumeylou Boubèye Maïga|m1|pm:2017-12-30/2019-04-18
Boubou Cissé|m1|pm:2019-04-22/2020-08-18
Soumaïla Cissé|m1|dissident:2013/2020-12-25
Mahmoud Dicko|m2|dissident:2020/
=BF pres
Blaise Compaoré|m3|1987-10-15/2014-10-31
Thomas Sankara|m3|1983-08-04/1987-10-15
Michel Kafando|m1|2014-11-18/2015-12-29
Yacouba Isaac Zida|m1|pm:2014-11-19/2015-12-29|Isaac Zida
Roch Marc Christian Kaboré|m2|2015-12-29/2022-01-24|Roch Kaboré
Paul-Henri Sandaogo_Damiba|m2|2022-01-31/2022-09-30|Paul-Henri Damiba;Damiba
Ibrahim Traoré|m3|2022-09-30/
Apollinaire Joachim Kyélem de Tambèla|m1|pm:2022-10-21/2024-12-06
Jean Emmanuel Ouédraogo|m1|pm:2024-12-07/|Rimtalba Jean Emmanuel Ouédraogo
Gilbert Diendéré|m1|leader:2015-09-17/2015-09-23
Karamoko Jean Marie Traoré|m1|min:2023-12/:foreign
=NE pres
Mamadou Tandja|m1|1999-12-22/2010-02-18
Mahamadou Issoufou|m2|2011-04-07/2021-04-02
Mohamed Bazoum|m3|2021-04-02/2023-07-26;min:2015-02/2016-04:foreign
Abdourahamane Tiani|m3|2023-07-28/|Abdourahmane Tchiani;Abdourahamane Tchiani
Ali Mahamane Lamine Zeine|m1|pm:2023-08-08/|Ali Lamine Zeine
Salifou Mody|m1|min:2023-08/:defence
Hama Amadou|m1|pm:2000-01/2007-06
Brigi Rafini|m1|pm:2011-04-07/2021-04-03
Ouhoumoudou Mahamadou|m1|pm:2021-04-03/2023-07-26
Bakary Yaou Sangaré|m1|min:2023-08/:foreign
Hassoumi Massaoudou|m1|min:2021-04/2023-07-26:foreign
=TD pres
Idriss Déby|m3|1990-12-04/2021-04-20|Idriss Déby Itno;Idriss Deby
Mahamat Idriss Déby|m3|2021-04-20/|Mahamat Idriss Déby Itno;Mahamat Déby;Mahamat Idriss Deby
Hissène Habré|m2|1982-06-07/1990-12-01
Succès Masra|m2|pm:2024-01-01/2024-05-22
Albert Pahimi Padacké|m1|pm:2021-04-26/2022-10-12;pm:2016-02-15/2018-05-04
Saleh Kebzabo|m1|pm:2022-10-12/2023-12-31
Allamaye Halina|m1|pm:2024-05-23/
Abderaman Koulamallah|m1|min:2024-05/2025:foreign
=CM pres
Paul Biya|m3|1982-11-06/
Ahmadou Ahidjo|m1|1960-05-05/1982-11-06
Joseph Dion Ngute|m1|pm:2019-01-04/
Maurice Kamto|m2|dissident:2012/
Issa Tchiroma Bakary|m2|min:2019-01/2025-06:employment;dissident:2025-10/|Issa Tchiroma
Cabral Libii|m1|dissident:2018/
John Fru Ndi|m1|dissident:1990/2023-06
Lejeune Mbella Mbella|m1|min:2015-10/:foreign
=GA pres
Omar Bongo|m3|1967-12-02/2009-06-08|Omar Bongo Ondimba
Ali Bongo|m3|2009-10-16/2023-08-30;min:1999/2009:defence|Ali Bongo Ondimba
Brice Oligui Nguema|m3|2023-09-04/|Brice Clotaire Oligui Nguema
Raymond Ndong Sima|m1|pm:2023-09-07/2025-05-05;pm:2012-02/2014-01
Albert Ondo Ossa|m1|dissident:2023-08/
Alain-Claude Bilie-By-Nze|m1|pm:2023-01-09/2023-08-30
=CG pres
Denis Sassou-Nguesso|m3|1997-10-25/|Denis Sassou Nguesso
Pascal Lissouba|m1|1992-08-31/1997-10-25
Anatole Collinet Makosso|m1|pm:2021-05-12/
Jean-Claude Gakosso|m1|min:2015-08/:foreign
Clément Mouamba|m1|pm:2016-04-23/2021-05-12
=CD pres
Mobutu Sese Seko|m3<|1965-11-24/1997-05-16|Mobutu
Laurent-Désiré Kabila|m3|1997-05-17/2001-01-16
Joseph Kabila|m3|2001-01-26/2019-01-25
Félix Tshisekedi|m3|2019-01-25/
Étienne Tshisekedi|m2|dissident:1992/2017-02-01
Martin Fayulu|m2|dissident:2018/
Moïse Katumbi|m2|gov:2007-02/2015-09:Katanga
Jean-Pierre Bemba|m2|vp:2003-07-17/2006-12-06;min:2023-03/:transport
Vital Kamerhe|m2|speaker:2024-05/2025-09;dpm:2023-03/2024-05
Sylvestre Ilunga|m1|pm:2019-09-07/2021-04-26|Sylvestre Ilunga Ilunkamba
Sama Lukonde|m1|pm:2021-04-26/2024-06-12|Jean-Michel Sama Lukonde
Judith Suminwa|f2|pm:2024-06-12/|Judith Suminwa Tuluka
Thérèse Kayikwamba Wagner|f1|min:2024-06-12/:foreign
Christophe Lutundula|m1|min:2021-04/2024-06-12:foreign
Patrick Muyaya|m1|govspox:2021-04/
Augustin Matata Ponyo|m1|pm:2012-04-18/2016-11-17
Adolphe Muzito|m1|pm:2008-10-10/2012-03-06
Antoine Gizenga|m1|pm:2006-12-30/2008-10-10
Corneille Nangaa|m2|dissident:2023-12/
Bertrand Bisimwa|m1|dissident:2013/
Denis Mukwege|m3|candidate:2023-10/2023-12-20
Patrice Lumumba|m3|pm:1960-06-24/1960-09-05
=RW pres
Paul Kagame|m3|2000-04-22/|Paul Kagamé
Juvénal Habyarimana|m2|1973-07-05/1994-04-06
Pasteur Bizimungu|m1|1994-07-19/2000-03-23
Vincent Biruta|m1|min:2019-11/2024-06:foreign
Olivier Nduhungirehe|m1|min:2024-06/:foreign
Édouard Ngirente|m1|pm:2017-08-30/2025-07
Justin Nsengiyumva|m1|pm:2025-07/
Yolande Makolo|f1|govspox:2021/
Victoire Ingabire|f1|dissident:2010/
=BI pres
Pierre Buyoya|m1|1996-07-25/2003-04-30
Pierre Nkurunziza|m2|2005-08-26/2020-06-08
Évariste Ndayishimiye|m1|2020-06-18/|Evariste Ndayishimiye
=UG pres
Yoweri Museveni|m3|1986-01-29/
Bobi Wine|m2|dissident:2017/|Robert Kyagulanyi
Kizza Besigye|m2|dissident:2001/
Muhoozi Kainerugaba|m1|general:2024-03/
Idi Amin Dada|m3|1971-01-25/1979-04-11|Idi Amin
=KE pres
Daniel arap Moi|m2|1978-08-22/2002-12-30
Mwai Kibaki|m2|2002-12-30/2013-04-09
Uhuru Kenyatta|m3|2013-04-09/2022-09-13
William Ruto|m3|2022-09-13/;vp:2013-04-09/2022-09-13
Raila Odinga|m3|pm:2008-04-17/2013-04-09;opposition:2013/2025-10-15
Rigathi Gachagua|m1|vp:2022-09-13/2024-10-18
Kithure Kindiki|m1|vp:2024-11-01/
Musalia Mudavadi|m1|min:2023-10/:foreign
=TZ pres
Benjamin Mkapa|m1|1995-11-23/2005-12-21
Jakaya Kikwete|m1|2005-12-21/2015-11-05
John Magufuli|m2|2015-11-05/2021-03-17
Samia Suluhu Hassan|f2|2021-03-19/|Samia Suluhu
Tundu Lissu|m1|dissident:2017/
=ET pm
Meles Zenawi|m2<|1995-08-23/2012-08-20|Meles
Hailemariam Desalegn|m1<|2012-08-20/2018-04-02
Abiy Ahmed|m3<|2018-04-02/|Abiy;Abiy Ahmed Ali
Sahle-Work Zewde|f1<|pres:2018-10-25/2024-10-07
Taye Atske Selassie|m1<|pres:2024-10-07/
Demeke Mekonnen|m1|min:2020-11/2024-01:foreign
Gedion Timothewos|m1|min:2024-10/:foreign
Debretsion Gebremichael|m1<|dissident:2017/
Getachew Reda|m1<|spox:2020/2023:TPLF
=ER pres
Isaias Afwerki|m2<|1993-05-24/|Issayas Afeworki;Issaias Afeworki
=SO pres
Sharif Sheikh Ahmed|m1|2009-01-31/2012-08-20
Hassan Sheikh Mohamud|m2|2012-09-16/2017-02-16;2022-05-23/|Hassan Cheikh Mohamoud
Mohamed Abdullahi Mohamed|m1|2017-02-16/2022-05-23|Farmajo;Mohamed Abdullahi Farmajo
Hamza Abdi Barre|m1|pm:2022-06-25/
Abdirahman Mohamed Abdullahi|m1|leader:2024-12-12/
=DJ pres
Ismaïl Omar Guelleh|m2|1999-05-08/|Ismail Omar Guelleh
=SD pres
Omar al-Bashir|m3|1993-10-16/2019-04-11|Omar el-Béchir;Omar el-Bechir;Omar Al-Bachir;Omar al-Bachir
Abdel Fattah al-Burhan|m3|leader:2019-04-12/|Abdel Fattah al-Burhane;Abdel Fattah Al-Bourhane;Abdel Fattah al-Bourhane
Mohamed Hamdan Daglo|m2|movement:2013/:RSF|Hemedti;Hemetti;Mohamed Hamdan Dagalo
Abdalla Hamdok|m2|pm:2019-08-21/2022-01-02|Abdallah Hamdok
Kamil Idris|m1|pm:2025-05-31/
Hassan al-Tourabi|m1|speaker:1996/1999
=SS pres
Salva Kiir|m2|2011-07-09/|Salva Kiir Mayardit
Riek Machar|m2|vp:2011-07-09/2025-09
=NG pres
Olusegun Obasanjo|m2|1999-05-29/2007-05-29
Umaru Yar'Adua|m1|2007-05-29/2010-05-05
Goodluck Jonathan|m2|2010-05-05/2015-05-29
Muhammadu Buhari|m3|2015-05-29/2023-05-29
Bola Tinubu|m3|2023-05-29/;gov:1999-05-29/2007-05-29:Lagos|Bola Ahmed Tinubu
Yemi Osinbajo|m1|vp:2015-05-29/2023-05-29
Kashim Shettima|m1|vp:2023-05-29/;gov:2011-05-29/2019-05-29:Borno
Atiku Abubakar|m2|vp:1999-05-29/2007-05-29;candidate:2022/2023-02-25
Peter Obi|m2|candidate:2022/2023-02-25;gov:2006/2014-03:Anambra
Godwin Emefiele|m1|governor:2014-06/2023-06:CBN
Yusuf Tuggar|m1|min:2023-08/:foreign
Geoffrey Onyeama|m1|min:2015-11/2023-05:foreign
Babagana Zulum|m1|gov:2019-05-29/:Borno
Babajide Sanwo-Olu|m1|gov:2019-05-29/:Lagos
Nnamdi Kanu|m1|dissident:2012/
Sani Abacha|m2|1993-11-17/1998-06-08
=GH pres
Jerry Rawlings|m2|1993-01-07/2001-01-07
John Kufuor|m1|2001-01-07/2009-01-07
John Atta Mills|m1|2009-01-07/2012-07-24
John Dramani Mahama|m2|2012-07-24/2017-01-07;2025-01-07/|John Mahama
Nana Akufo-Addo|m2|2017-01-07/2025-01-07
Mahamudu Bawumia|m1|vp:2017-01-07/2025-01-07
Samuel Okudzeto Ablakwa|m1|min:2025-01/:foreign
Kwame Nkrumah|m3|1960-07-01/1966-02-24
=TG pres
Gnassingbé Eyadéma|m2|1967-04-14/2005-02-05
Faure Gnassingbé|m2|2005-05-04/2025-05-03;leader:2025-05-03/|Faure Essozimna Gnassingbé
Robert Dussey|m1|min:2013-09/:foreign
Victoire Tomegah-Dogbé|f1|pm:2020-09-28/2025-05-03
Jean-Pierre Fabre|m1|dissident:2010/
=BJ pres
Mathieu Kérékou|m1|1996-04-04/2006-04-06
Thomas Boni_Yayi|m2|2006-04-06/2016-04-06
Patrice Talon|m2|2016-04-06/2026-05-24
Romuald Wadagni|m1|min:2016-04/:economy+finance
Lionel Zinsou|m1|pm:2015-06-18/2016-04-06
Olushegun Adjadi Bakari|m1|min:2023-06/:foreign
Sébastien Ajavon|m1|dissident:2018/
Reckya Madougou|f1|dissident:2021/
=GN pres
Ahmed Sékou_Touré|m3|1958-10-02/1984-03-26
Lansana Conté|m2|1984-04-05/2008-12-22
Moussa Dadis_Camara|m2|2008-12-23/2010-01-15
Sékouba Konaté|m1|leader:2009-12-03/2010-12-21
Alpha Condé|m3|2010-12-21/2021-09-05
Mamadi Doumbouya|m3|2021-09-05/|Mamady Doumbouya
Cellou Dalein_Diallo|m2|dissident:2007/;pm:2004-12-09/2006-04-05
Bah Oury|m1|pm:2024-02-27/
Bernard Goumou|m1|pm:2022-08/2024-02
Morissanda Kouyaté|m1|min:2021-10/:foreign
=GW pres
João Bernardo Vieira|m1|2005-10-01/2009-03-02
José Mário Vaz|m1|2014-06-23/2020-02-27
Umaro Sissoco_Embaló|m2|2020-02-27/2025-11-26
Horta N'Tam|m1|leader:2025-11-27/|Horta Inta-a Na Man
Domingos Simões Pereira|m1|pm:2014-07/2015-08
=GM pres
Yahya Jammeh|m2|1996-11-06/2017-01-19
Adama Barrow|m2|2017-01-19/
=SL pres
Ahmad Tejan Kabbah|m1|1996-03-29/2007-09-17
Ernest Bai Koroma|m1|2007-09-17/2018-04-04
Julius Maada Bio|m1|2018-04-04/
=LR pres
Charles Taylor|m3|1997-08-02/2003-08-11
Ellen Johnson_Sirleaf|f3|2006-01-16/2018-01-22|Ellen Johnson-Sirleaf
George Weah|m3|2018-01-22/2024-01-22
Joseph Boakai|m1|2024-01-22/;vp:2006-01-16/2018-01-22
=MR pres
Maaouya Ould Taya|m1|1984-12-12/2005-08-03|Maaouiya Ould Taya
Sidi Ould Cheikh Abdallahi|m1|2007-04-19/2008-08-06
Mohamed Ould Abdel Aziz|m2|2009-08-05/2019-08-01
Mohamed Ould Ghazouani|m2|2019-08-01/|Mohamed Ould Cheikh El Ghazouani
Biram Dah Abeid|m1|dissident:2008/
=CV pres
Pedro Pires|m1|2001-03-22/2011-09-09
Jorge Carlos Fonseca|m1|2011-09-09/2021-11-09
José Maria Neves|m1|2021-11-09/;pm:2001-02-01/2016-04-22
Ulisses Correia e Silva|m1|pm:2016-04-22/
=ST pres
Fradique de Menezes|m1|2001-09-03/2011-09-03
Evaristo Carvalho|m1|2016-09-03/2021-10-02
Carlos Vila Nova|m1|2021-10-02/
=GQ pres
Teodoro Obiang Nguema|m2|1979-08-03/|Teodoro Obiang;Teodoro Obiang Nguema Mbasogo
Teodoro Nguema Obiang Mangue|m2|vp:2016-06-22/|Teodorin Obiang;Teodorín Obiang
=CF pres
Ange-Félix Patassé|m1|1993-10-22/2003-03-15
François Bozizé|m2|2003-03-15/2013-03-24
Michel Djotodia|m1|2013-03-24/2014-01-10
Catherine Samba-Panza|f2|2014-01-23/2016-03-30
Faustin-Archange Touadéra|m2|2016-03-30/;pm:2008-01-22/2013-01-17
Jean-Bedel Bokassa|m3|1966-01-01/1979-09-20
=AO pres
José Eduardo dos Santos|m2|1979-09-10/2017-09-26
João Lourenço|m2|2017-09-26/|Joao Lourenço
Adalberto Costa Júnior|m1|opposition:2019-11/
Téte António|m1|min:2020-04/:foreign
=MZ pres
Joaquim Chissano|m1|1986-11-06/2005-02-02
Armando Guebuza|m1|2005-02-02/2015-01-15
Filipe Nyusi|m1|2015-01-15/2025-01-15
Daniel Chapo|m1|2025-01-15/
Venâncio Mondlane|m1|dissident:2024-10/|Venancio Mondlane
=ZM pres
Frederick Chiluba|m1|1991-11-02/2002-01-02
Levy Mwanawasa|m1|2002-01-02/2008-08-19
Rupiah Banda|m1|2008-08-19/2011-09-23
Michael Sata|m1|2011-09-23/2014-10-28
Edgar Lungu|m1|2015-01-25/2021-08-24
Hakainde Hichilema|m2|2021-08-24/
=ZW pres
Robert Mugabe|m3|1987-12-31/2017-11-21
Emmerson Mnangagwa|m2|2017-11-24/
Morgan Tsvangirai|m2|pm:2009-02-11/2013-09-11;dissident:1999/2018-02-14
Nelson Chamisa|m1|dissident:2018/
Grace Mugabe|f2|firstlady:1996-08-17/2017-11-21
=MW pres
Bingu wa Mutharika|m1|2004-05-24/2012-04-05
Joyce Banda|f2|2012-04-07/2014-05-31
Peter Mutharika|m1|2014-05-31/2020-06-28;2025-10-04/
Lazarus Chakwera|m1|2020-06-28/2025-10-04
=BW pres
Festus Mogae|m1|1998-04-01/2008-04-01
Ian Khama|m1|2008-04-01/2018-04-01
Mokgweetsi Masisi|m1|2018-04-01/2024-11-01
Duma Boko|m1|2024-11-01/
=NA pres
Sam Nujoma|m2|1990-03-21/2005-03-21
Hifikepunye Pohamba|m1|2005-03-21/2015-03-21
Hage Geingob|m1|2015-03-21/2024-02-04
Nangolo Mbumba|m1|2024-02-04/2025-03-21
Netumbo Nandi-Ndaitwah|f2|2025-03-21/
=ZA pres
Nelson Mandela|m3|1994-05-10/1999-06-14||Q8023
Thabo Mbeki|m3|1999-06-14/2008-09-24
Kgalema Motlanthe|m1|2008-09-25/2009-05-09
Jacob Zuma|m3|2009-05-09/2018-02-14;lead:2023-12/:MK
Cyril Ramaphosa|m3|2018-02-15/;vp:2014-05-26/2018-02-15
Frederik de Klerk|m3|1989-08-15/1994-05-10|F. W. de Klerk;F.W. de Klerk;Frederik Willem de Klerk
Paul Mashatile|m1|vp:2023-03-07/
David Mabuza|m1|vp:2018-02-27/2023-03-01
Naledi Pandor|f2|min:2019-05-30/2024-06-19:foreign
Ronald Lamola|m1|min:2024-07-03/:foreign;min:2019-05-30/2024-06:justice
Pravin Gordhan|m1|min:2015-12-14/2017-03-31:finance;min:2009-05/2014-05:finance
Trevor Manuel|m1|min:1996-04/2009-05:finance
Tito Mboweni|m1|min:2018-10/2021-08:finance
Enoch Godongwana|m1|min:2021-08/:finance
Zweli Mkhize|m1|min:2019-05-30/2021-08-05:health
Senzo Mchunu|m1|min:2024-07-03/2025-07:interior
Bheki Cele|m1|min:2018-02/2024-06:interior
Julius Malema|m2|lead:2013-07/:EFF
Helen Zille|f1|lead:2007-05/2015-05:DA
Mmusi Maimane|m1|lead:2015-05/2019-10:DA
John Steenhuisen|m1|lead:2019-11/2026-04:DA;min:2024-07-03/:agriculture
Winnie Madikizela-Mandela|f2|mp:1994/2018-04-02:Afrique du Sud|Winnie Mandela
Lesetja Kganyago|m1|governor:2014-11/:SARB
Ebrahim Rasool|m1|ambassador:2025-01/2025-03
=LS pm
Tom Thabane|m1|2012-06-08/2015-03-17;2017-06-16/2020-05-20
Sam Matekane|m1|2022-10-28/
Letsie III|m1|king:1996-02-07/
=SZ king
Mswati III|m2|1986-04-25/
=MG pres
Didier Ratsiraka|m2|1997-02-09/2002-07-05;1975-06-15/1993-03-27
Marc Ravalomanana|m2|2002-05-06/2009-03-17
Andry Rajoelina|m2|2009-03-17/2014-01-25;2019-01-19/2025-10-14
Hery Rajaonarimampianina|m1|2014-01-25/2018-09-07
Michael Randrianirina|m2|2025-10-17/|Michaël Randrianirina
Christian Ntsay|m1|pm:2018-06-06/2025-10-06
Herintsalama Rajaonarivelo|m1|pm:2025-10-20/
=MU pm
Navin Ramgoolam|m1|2005-07-05/2014-12-17;2024-11-13/
Anerood Jugnauth|m1|2014-12-17/2017-01-23
Pravind Jugnauth|m1|2017-01-23/2024-11-13
Paul Bérenger|m1|2003-09-30/2005-07-05
Prithvirajsing Roopun|m1|pres:2019-12-02/2024-12-02
Dharam Gokhool|m1|pres:2024-12-06/
=SC pres
France-Albert René|m1|1977-06-05/2004-04-14
James Michel|m1|2004-04-14/2016-10-16
Danny Faure|m1|2016-10-16/2020-10-26
Wavel Ramkalawan|m1|2020-10-26/2025-10-26
Patrick Herminie|m1|2025-10-26/
=KM pres
Azali Assoumani|m2|2016-05-26/;2002-05-26/2006-05-26|Assoumani Azali
Ahmed Abdallah Sambi|m1|2006-05-26/2011-05-26
Ikililou Dhoinine|m1|2011-05-26/2016-05-26
`;
