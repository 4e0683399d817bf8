// Middle East, Turkey and North Africa.
export default `=TR min
Mevlüt Çavuşoğlu|m2|2014-08-29/2015-08-28:foreign;2015-11-24/2023-06-03:foreign|Mevlut Cavusoglu
Hakan Fidan|m2|2023-06-03/:foreign;chief:2010-05/2023-06-03:MIT
Hulusi Akar|m2|2018-07-10/2023-06-03:defence
Yaşar Güler|m1|2023-06-03/:defence
Süleyman Soylu|m1|2016-08-31/2023-06-03:interior
Ali Yerlikaya|m1|2023-06-04/:interior
Ali Babacan|m1|2007-08-29/2009-05-01:foreign
Berat Albayrak|m1|2018-07-10/2020-11-08:finance
Mehmet Şimşek|m1|2023-06-04/:finance|Mehmet Simsek
Fahrettin Koca|m1|2018-07-10/2024-07-02:health
Fuat Oktay|m1|vp:2018-07-10/2023-06-03
Cevdet Yılmaz|m1|vp:2023-06-03/
İbrahim Kalın|m1|spox:2014/2023-06:TRpres;chief:2023-06/:MIT|Ibrahim Kalin
Ekrem İmamoğlu|m3|mayor:2019-06-27/2025-03-23:Istanbul|Ekrem Imamoglu
Mansur Yavaş|m1|mayor:2019-04/:Ankara
Kemal Kılıçdaroğlu|m2|lead:2010-05-22/2023-11-08:CHP|Kemal Kilicdaroglu
Özgür Özel|m2|lead:2023-11-08/:CHP|Ozgur Ozel
Selahattin Demirtaş|m2|lead:2014-06/2018-02:HDP|Selahattin Demirtas
Devlet Bahçeli|m2|lead:1997-07/:MHP
Meral Akşener|f1|dissident:2017-10/2024-04
Abdullah Öcalan|m3|movement:1978/2025:PKK|Abdullah Ocalan
Hafize Gaye Erkan|f1|governor:2023-06/2024-02:TCMB
Fatih Karahan|m1|governor:2024-02/:TCMB
Şahap Kavcıoğlu|m1|governor:2021-03/2023-06:TCMB
=IL min
Avigdor Lieberman|m2|2009-03-31/2015-05-06:foreign;2016-05-30/2018-11-18:defence;2021-06-13/2022-12-29:finance|Avigdor Liberman
Tzipi Livni|f2|2006-01-18/2009-03-31:foreign;2013-03-18/2014-12-04:justice
Israel Katz|m2|2024-11-07/:defence;2019-02-17/2020-05-17:foreign;2024-01-01/2024-11-07:foreign|Israël Katz
Gabi Ashkenazi|m1|2020-05-17/2021-06-13:foreign
Eli Cohen|m1|2022-12-29/2023-12-31:foreign
Gideon Sa'ar|m2|2024-11-10/:foreign;2021-06-13/2022-12-29:justice|Gideon Saar
Yoav Gallant|m3|2022-12-29/2024-11-07:defence|Joav Galant
Benny Gantz|m3|2020-05-17/2022-12-29:defence;lead:2019/:BlueWhite
Moshe Ya'alon|m1|2013-03-18/2016-05-22:defence|Moshe Yaalon
Amir Peretz|m1|2006-05-04/2007-06-18:defence
Shaul Mofaz|m1|2002-11-04/2006-05-04:defence
Itamar Ben-Gvir|m3|2022-12-29/2025-01-21:security;2025-03-19/:security|Itamar Ben Gvir
Bezalel Smotrich|m3|2022-12-29/:finance
Aryeh Deri|m1|2016-01-11/2021-06-13:interior|Arié Déri
Moshe Arbel|m1|2023/2025-07:interior
Ayelet Shaked|f1|2015-05-14/2019-06-02:justice;2021-06-13/2022-12-29:interior
Yariv Levin|m2|2022-12-29/:justice
Miri Regev|f1|2015-05-14/2020-05-17:culture;2022-12-29/:transport
Gilad Erdan|m1|ambun:2020-08/2024-08
Danny Danon|m1|ambun:2015-10/2020-07;ambun:2024-08/
Ron Dermer|m2|2022-12-29/2025-11-12:regions;ambassador:2013-09/2021-01
Nir Barkat|m1|2022-12-29/:economy;mayor:2008-12/2018-12:Jérusalem
Amichai Eliyahu|m1|2022-12-29/:heritage|Amichaï Eliyahou
Amichai Chikli|m1|2022-12-29/:social
Yair Golan|m1|lead:2024-05/:IsDem
Merav Michaeli|f1|lead:2021-01/2024-05:IsLabour
Isaac Herzog|m3|lead:2013-11/2017-07:IsLabour
Amir Ohana|m1|speaker:2022-12-29/
Yuli Edelstein|m1|speaker:2013-03-18/2020-03-25
Gadi Eisenkot|m1|general:2015-02/2019-01
Aviv Kochavi|m1|general:2019-01/2023-01
Herzi Halevi|m2|general:2023-01/2025-03
Eyal Zamir|m1|general:2025-03-05/
Daniel Hagari|m2|spox:2023-03/2025-03:IDF_
Avichay Adraee|m1|spox:2005/:IDF_
Effie Defrin|m1|spox:2025-03/:IDF_
David Barnea|m1|director:2021-06/2026-06:Mossad
Yossi Cohen|m1|director:2016-01/2021-06:Mossad
Ronen Bar|m2|director:2021-10/2025-06:ShinBet
David Zini|m1|director:2025-10/:ShinBet
Yitzhak Rabin|m3|pm:1992-07-13/1995-11-04
Yitzhak Shamir|m1|pm:1986-10-20/1992-07-13
=PS pres
Yasser Arafat|m3|1996-01-20/2004-11-11||Q34211
Mahmoud Abbas|m3|2005-01-15/;pm:2003-03-19/2003-09-06;movement:2004-11/:Fatah|Abou Mazen;Mahmud Abbas
Salam Fayyad|m1|pm:2007-06-15/2013-06-06
Rami Hamdallah|m1|pm:2013-06-06/2019-04-14
Mohammad Shtayyeh|m2|pm:2019-04-14/2024-03-31|Mohammed Shtayyeh;Mohammad Chtayyeh
Mohammad Mustafa|m1|pm:2024-03-31/|Mohammed Mustafa
Riyad al-Maliki|m1|min:2007-06/2024-03-31:foreign
Riyad Mansour|m1|ambun:2005/
Saeb Erekat|m2|sgp:2015/2020-11-10:PLO
Hussein al-Sheikh|m1|sgp:2022-05/:PLO;vp:2025-04-26/
Marwan Barghouti|m2|movement:2002/:Fatah
Leila Shahid|f1|ambassador:1993/2015
Hala Abou-Hassira|f1|ambassador:2021/
Ismail Haniyeh|m3|pm:2006-03-29/2007-06-14;movement:2017-05-06/2024-07-31:Hamas|Ismaïl Haniyeh
Yahya Sinwar|m3|movement:2017-02/2024-10-16:Hamas|Yahia Sinouar;Yahya Sinouar
Khaled Mashal|m2|movement:2004/2017-05-06:Hamas|Khaled Mechaal;Khaled Meshaal
Mohammed Deif|m2|officer:2002/2024-07-13
Khalil al-Hayya|m1|movement:2024-10/:Hamas
Mousa Abu Marzook|m1|spox:2014/:Hamas|Moussa Abou Marzouk
Osama Hamdan|m1|spox:2014/:Hamas|Oussama Hamdane
Ahmed Yassin|m1|movement:1987/2004-03-22:Hamas
=IR min
Mohammad Javad Zarif|m3|2013-08-15/2021-08-25:foreign;vp:2024-08/2025-03|Javad Zarif;Mohammad-Javad Zarif;Mohammed Dschawad Sarif;Mohamad Yavad Zarif
Hossein Amir-Abdollahian|m2|2021-08-25/2024-05-19:foreign|Hossein Amir Abdollahian
Abbas Araghchi|m3|2024-08-21/:foreign|Abbas Araqchi;Abbas Araghtschi;Abás Araqchí
Ali Bagheri Kani|m1|2024-05-20/2024-08-21:foreign|Ali Bagheri
Ali Akbar Salehi|m1|2011-01-30/2013-08-15:foreign;chief:2013-08/2021-08:AEOI
Manouchehr Mottaki|m1|2005-08/2010-12-13:foreign
Mohammad Mokhber|m1|vp:2021-08-08/2024-07-28
Mohammad Bagher Ghalibaf|m2|speaker:2020-05-28/;mayor:2005-09/2017-08:Tehran|Mohammad Baqer Qalibaf;Mohammad Bagher Qalibaf
Ali Larijani|m2|speaker:2008-05/2020-05;secsec:2025-08-05/:SNSC
Ali Shamkhani|m1|secsec:2013-09/2023-05:SNSC
Mohammad Eslami|m1|chief:2021-08/:AEOI
Esmail Baghaei|m1|spox:2024-10/:MFAIR|Esmaïl Baghaï;Esmaeil Baghaei
Nasser Kanani|m1|spox:2022-07/2024-10:MFAIR
Saeed Khatibzadeh|m1|spox:2020-08/2022-06:MFAIR
Fatemeh Mohajerani|f1|govspox:2024-08/
Saeed Jalili|m1|secsec:2007-10/2013-09:SNSC;candidate:2024-06/2024-07-05|Saïd Jalili
Qasem Soleimani|m3|officer:1998/2020-01-03|Ghassem Soleimani;Qassem Soleimani;Kassem Soleimani
Hossein Salami|m1|chief:2019-04/2025-06-13:IRGC
Mohammad Pakpour|m1|chief:2025-06-13/:IRGC
Mohammad Bagheri|m1|general:2016-06/2025-06-13
Esmail Qaani|m1|officer:2020-01/|Esmaïl Qaani;Esmail Ghaani
Akbar Hashemi Rafsanjani|m2|pres:1989-08-03/1997-08-03|Ali Akbar Hachemi Rafsandjani
Mir Hossein Mousavi|m2|dissident:2009-06/|Mir-Hossein Moussavi
Mehdi Karroubi|m1|dissident:2009-06/
Ruhollah Khomeini|m3|supreme:1979-12-03/1989-06-03|ayatollah Khomeini;Ayatollah Khomeini;Rouhollah Khomeiny;ayatollah Khomeiny
Reza Pahlavi|m3|dissident:1980/
Maryam Rajavi|f1|dissident:1993/
Narges Mohammadi|f2|dissident:2009/
Amir Saeid Iravani|m1|ambun:2022/
=SA king
Fahd|m1|1982-06-13/2005-08-01|King Fahd;roi Fahd
Abdallah d'Arabie saoudite|m2|2005-08-01/2015-01-23|King Abdullah of Saudi Arabia;roi Abdallah d'Arabie saoudite
Salmane|m2|2015-01-23/|King Salman;roi Salmane;Salman ben Abdelaziz;roi Salman
Mohammed bin Salman|m3|crown:2017-06-21/;pm:2022-09-27/;min:2015-01-23/2022-09-27:defence|Mohammed ben Salmane;Mohammad bin Salman;Mohammed ben Salman;MBS
Mohammed bin Nayef|m1|crown:2015-04-29/2017-06-21|Mohammed ben Nayef
Saud al-Faisal|m1|min:1975-10/2015-04-29:foreign|Saoud al-Fayçal
Adel al-Jubeir|m1|min:2015-04-29/2018-12-27:foreign|Adel al-Joubeir
Faisal bin Farhan|m1|min:2019-10-23/:foreign|Fayçal ben Farhane;Prince Faisal bin Farhan
Khalid bin Salman|m1|min:2022-09-27/:defence|Khaled ben Salmane
Abdulaziz bin Salman|m1|min:2019-09-08/:energy|Abdelaziz ben Salmane
Khalid al-Falih|m1|min:2016-05-07/2019-09-08:energy|Khaled al-Faleh
=AE pres
Zayed ben Sultan Al Nahyane|m1|1971-12-02/2004-11-02|Zayed bin Sultan Al Nahyan
Khalifa ben Zayed Al Nahyane|m1|2004-11-03/2022-05-13|Khalifa bin Zayed
Mohammed bin Zayed|m3|2022-05-14/|Mohammed ben Zayed;Mohammed bin Zayed Al Nahyan;Mohammed ben Zayed Al Nahyane;MBZ
Mohammed bin Rashid Al Maktoum|m2|pm:2006-01-05/|Mohammed ben Rachid Al Maktoum;Mohammed bin Rashid
Abdullah bin Zayed|m1|min:2006-02-09/:foreign|Abdallah ben Zayed
Anwar Gargash|m1|adviser:2021-02/
Sultan Al Jaber|m2|min:2020-07/:industry|Sultan al-Jaber
=QA emir
Hamad bin Khalifa Al Thani|m1|1995-06-27/2013-06-25|Hamad ben Khalifa Al Thani
Tamim bin Hamad Al Thani|m2|2013-06-25/|Tamim ben Hamad Al Thani;Cheikh Tamim;Sheikh Tamim;Tamim ben Hamad Al-Thani
Mohammed bin Abdulrahman Al Thani|m2|pm:2023-03-07/;min:2016-01-27/:foreign|Mohammed ben Abdelrahmane Al Thani;Mohammed bin Abdulrahman
Majed al-Ansari|m1|spox:2022/:QAMFA
=KW emir
Jaber al-Ahmad al-Sabah|m1|1977-12-31/2006-01-15
Sabah al-Ahmad al-Sabah|m1|2006-01-29/2020-09-29
Nawaf al-Ahmad al-Sabah|m1|2020-09-30/2023-12-16
Mishal al-Ahmad al-Sabah|m1|2023-12-16/|Meshal al-Ahmad al-Sabah
=BH king
Hamad bin Isa Al Khalifa|m1|1999-03-06/|Hamad ben Issa Al Khalifa
Salman bin Hamad Al Khalifa|m1|crown:1999-03-09/;pm:2020-11-11/
=OM king
Qabous|m2|1970-07-23/2020-01-10|Qaboos bin Said;sultan Qabous;Sultan Qaboos
Haitham bin Tariq|m1|2020-01-11/|Haïtham ben Tariq
Badr al-Busaidi|m1|min:2020-08/:foreign|Badr Albusaidi;Badr bin Hamad al-Busaidi
Yusuf bin Alawi|m1|min:1997/2020-08:foreign
=JO king
Abdallah II|m3|1999-02-07/|Abdullah II;King Abdullah;roi Abdallah II;King Abdullah II
Rania|f2|consort:1999-02-07/|reine Rania;Queen Rania
Ayman Safadi|m1|min:2017-01/:foreign|Aymane Safadi
Bisher Khasawneh|m1|pm:2020-10-12/2024-09-15
Jafar Hassan|m1|pm:2024-09-18/
Omar Razzaz|m1|pm:2018-06-14/2020-10-12
=SY pres
Hafez al-Assad|m3|1971-03-12/2000-06-10|Hafez el-Assad
Bashar al-Assad|m3|2000-07-17/2024-12-08|Bachar al-Assad;Bachar el-Assad;Bachar Al-Assad;Bashar Assad;Baschar al-Assad;Bashar al Asad;Bachar al Asad;Bashar Al-Assad
Ahmed al-Sharaa|m3|2025-01-29/;movement:2017-01/2025-01-29:HTS|Ahmed al-Charaa;Ahmed Al-Charaa;Abu Mohammad al-Julani;Abou Mohammed al-Joulani;Abu Mohammed al-Jolani
Asaad al-Shaibani|m1|min:2024-12-21/:foreign|Assaad al-Chaibani
Walid al-Moallem|m1|min:2006-02/2020-11-16:foreign|Walid Mouallem
Faisal Mekdad|m1|min:2020-11-22/2024-09:foreign|Fayçal Moqdad
Asma al-Assad|f2|firstlady:2000-12/2024-12-08|Asma el-Assad
Maher al-Assad|m1|officer:2000/2024-12-08|Maher el-Assad
Mazloum Abdi|m1|chief:2015/:SDF|Mazloum Kobane
Mohammed al-Bashir|m1|pm:2024-12-10/2025-03-29
=LB pres
Émile Lahoud|m1|1998-11-24/2007-11-24|Emile Lahoud
Michel Sleiman|m2|2008-05-25/2014-05-25
Michel Aoun|m3|2016-10-31/2022-10-31
Joseph Aoun|m2|2025-01-09/;general:2017-03/2025-01-09
Rafic Hariri|m3|pm:2000-10-23/2004-10-21;pm:1992-10-31/1998-12-02|Rafik Hariri;Rafiq Hariri
Fouad Siniora|m1|pm:2005-07-19/2009-11-09
Saad Hariri|m3|pm:2009-11-09/2011-06-13;pm:2016-12-18/2020-01-21
Najib Mikati|m2|pm:2011-06-13/2014-02-15;pm:2021-09-10/2025-02-08
Tammam Salam|m1|pm:2014-02-15/2016-12-18
Hassan Diab|m1|pm:2020-01-21/2021-09-10
Nabih Berri|m2|speaker:1992-10-20/
Gebran Bassil|m2|min:2014-02-15/2020-01-21:foreign
Abdallah Bou Habib|m1|min:2021-09-10/2025-02-08:foreign
Youssef Raggi|m1|min:2025-02-08/:foreign|Youssef Rajji
Hassan Nasrallah|m3|movement:1992-02-16/2024-09-27:Hezbollah
Naim Qassem|m2|movement:2024-10-29/:Hezbollah|Naïm Qassem;Naim Kassem
Samir Geagea|m2|dissident:2005/
Walid Joumblatt|m2|dissident:1977/2023-05|Walid Jumblatt
Riad Salamé|m2|governor:1993-08/2023-07:BDL|Riad Salameh
Tarek Bitar|m1|juge:2021-02/
=IQ pm
Saddam Hussein|m3|pres:1979-07-16/2003-04-09|Saddam|Q1316
Iyad Allawi|m1|2004-06-28/2005-05-03
Ibrahim al-Jaafari|m1|2005-05-03/2006-05-20
Nouri al-Maliki|m2|2006-05-20/2014-09-08|Nouri Al-Maliki
Haider al-Abadi|m2|2014-09-08/2018-10-25|Haïder al-Abadi
Adel Abdul Mahdi|m1|2018-10-25/2020-05-07|Adel Abdel Mahdi
Mustafa al-Kadhimi|m2|2020-05-07/2022-10-27|Moustafa al-Kazimi
Mohammed Shia al-Sudani|m2|2022-10-27/|Mohamed Chia al-Soudani
Jalal Talabani|m2|pres:2005-04-07/2014-07-24
Fuad Masum|m1|pres:2014-07-24/2018-10-02|Fouad Massoum
Abdul Latif Rashid|m1|pres:2022-10-17/|Abdel Latif Rachid
Hoshyar Zebari|m1|min:2003-09/2014-07:foreign
Fuad Hussein|m1|min:2020-06/:foreign|Fouad Hussein
Massoud Barzani|m2|gov:2005-06-14/2017-11-01:Kurdistan
Nechirvan Barzani|m1|gov:2019-06-10/:Kurdistan;premier:2012-03/2019-06:Kurdistan
Masrour Barzani|m1|premier:2019-07-10/:Kurdistan
Moqtada Sadr|m3|movement:2003/:Sadr|Muqtada al-Sadr;Moqtada al-Sadr
Ali al-Sistani|m2|imam:1992/|Ali Sistani
=YE pres
Ali Abdullah Saleh|m2|1990-05-22/2012-02-27|Ali Abdallah Saleh
Abdrabbuh Mansur Hadi|m2|2012-02-27/2022-04-07|Abd Rabbo Mansour Hadi
Rashad al-Alimi|m1|2022-04-07/|Rachad al-Alimi
Abdul-Malik al-Houthi|m2|movement:2004/:Houthis|Abdel Malek al-Houthi;Abdulmalik al-Houthi
Aidarous al-Zubaidi|m1|dissident:2017-05/
=EG pres
Hosni Mubarak|m3|1981-10-14/2011-02-11|Hosni Moubarak
Mohamed Morsi|m3|2012-06-30/2013-07-03|Mohammed Morsi;Mohamed Morsy
Adly Mansour|m1|2013-07-04/2014-06-08
Abdel Fattah el-Sisi|m3|2014-06-08/;min:2012-08-12/2014-03-26:defence|Abdel Fattah al-Sissi;Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdel Fattah Al-Sissi;Abdel Fattah el-Sissi;Abdelfatah al Sisi
Sameh Shoukry|m2|min:2014-06-17/2024-07-03:foreign|Sameh Choukri
Badr Abdelatty|m1|min:2024-07-03/:foreign|Badr Abdel Ati
Mostafa Madbouly|m1|pm:2018-06-14/|Moustafa Madbouli
Ahmed Shafik|m1|pm:2011-01-31/2011-03-03;candidate:2012-03/2012-06-17
Mohamed Hussein Tantawi|m1|pres:2011-02-11/2012-06-30
Anwar Sadat|m3|1970-10-15/1981-10-06|Anouar el-Sadate;Anouar al-Sadate
Gamal Abdel Nasser|m3|1956-06-23/1970-09-28
Alaa Abdel Fattah|m2|dissident:2011/|Alaa Abd el-Fattah
=MA king
Mohammed VI|m3|1999-07-23/|roi Mohammed VI
Hassan II|m3|1961-02-26/1999-07-23
Moulay Hassan|m1|crown:2003-05-08/
Abderrahmane Youssoufi|m1|pm:1998-03-14/2002-10-09
Driss Jettou|m1|pm:2002-10-09/2007-09-19
Abbas El Fassi|m1|pm:2007-09-19/2011-11-29
Abdelilah Benkirane|m2|pm:2011-11-29/2017-04-05;lead:2021-10/:PJD
Saadeddine Othmani|m2|pm:2017-04-05/2021-10-07;min:2012-01/2013-10:foreign|Saad-Eddine El Othmani;Saâdeddine El Othmani
Aziz Akhannouch|m2|pm:2021-10-07/;min:2007-10/2021-10:agriculture
Nasser Bourita|m2|min:2017-04-05/:foreign
Salaheddine Mezouar|m1|min:2013-10-10/2017-04-05:foreign
Abdelouafi Laftit|m1|min:2017-04-05/:interior
Abdellatif Ouahbi|m1|min:2021-10-07/:justice
Nadia Fettah|f1|min:2021-10-07/:economy+finance|Nadia Fettah Alaoui
Abdellatif Jouahri|m1|governor:2003-04/:BKAM
Nabila Mounib|f1|dissident:2012/
Fatima Ezzahra El Mansouri|f1|mayor:2021-09/:Marrakech
Nabila Rmili|f1|mayor:2021-09/:Casablanca
=DZ pres
Abdelaziz Bouteflika|m3|1999-04-27/2019-04-02
Abdelkader Bensalah|m1|2019-04-09/2019-12-19
Abdelmadjid Tebboune|m3|2019-12-19/;pm:2017-05-25/2017-08-15
Ahmed Gaïd Salah|m2|general:2004-08/2019-12-23
Saïd Chengriha|m1|general:2019-12-23/|Said Chengriha;Saïd Chanegriha
Ahmed Ouyahia|m2|pm:2017-08-16/2019-03-11;pm:2008-06-23/2012-09-03;pm:2003-05-05/2006-05-25
Abdelmalek Sellal|m1|pm:2012-09-03/2017-05-25
Noureddine Bedoui|m1|pm:2019-03-11/2019-12-19
Abdelaziz Djerad|m1|pm:2019-12-28/2021-06-30
Aïmene Benabderrahmane|m1|pm:2021-07-01/2023-11-11
Nadir Larbaoui|m1|pm:2023-11-11/2025-08-28
Sifi Ghrieb|m1|pm:2025-08-28/
Ali Benflis|m1|pm:2000-08-26/2003-05-05
Ramtane Lamamra|m2|min:2013-09-11/2017-05-25:foreign;min:2021-07-07/2023-03-16:foreign
Sabri Boukadoum|m1|min:2019-04/2021-07-07:foreign
Ahmed Attaf|m2|min:2023-03-16/:foreign;min:1996/1999:foreign
Saïd Bouteflika|m1|adviser:1999/2019-04-02
Abdelmadjid Chikhi|m1|adviser:2020-04/
Liamine Zéroual|m1|1994-01-30/1999-04-27
Chadli Bendjedid|m1|1979-02-09/1992-01-11
Karim Tabbou|m1|dissident:2019/
=TN pres
Zine el-Abidine Ben Ali|m3|1987-11-07/2011-01-14|Ben Ali;Zine El Abidine Ben Ali
Habib Bourguiba|m3|1957-07-25/1987-11-07
Fouad Mebazaa|m1|2011-01-15/2011-12-13
Moncef Marzouki|m2|2011-12-13/2014-12-31
Béji Caïd_Essebsi|m3|2014-12-31/2019-07-25;pm:2011-02-27/2011-12-24|Beji Caid Essebsi;Essebsi
Kaïs Saïed|m3|2019-10-23/|Kais Saied;Kaïs Saied
Mohamed Ghannouchi|m1|pm:1999-11-17/2011-02-27
Hamadi Jebali|m1|pm:2011-12-24/2013-03-13
Ali Larayedh|m1|pm:2013-03-13/2014-01-29
Mehdi Jomaa|m1|pm:2014-01-29/2015-02-06
Habib Essid|m1|pm:2015-02-06/2016-08-27
Youssef Chahed|m1|pm:2016-08-27/2020-02-27
Elyes Fakhfakh|m1|pm:2020-02-27/2020-09-02
Hichem Mechichi|m1|pm:2020-09-02/2021-07-25
Najla Bouden|f2|pm:2021-10-11/2023-08-01
Ahmed Hachani|m1|pm:2023-08-01/2024-08-07
Kamel Madouri|m1|pm:2024-08-07/2025-03-20
Sarra Zaafrani Zenzri|f1|pm:2025-03-20/
Rached Ghannouchi|m2|speaker:2019-11-13/2022-03-30;lead:1991/:Ennahda
Othman Jerandi|m1|min:2020-09-02/2023-02-07:foreign
Nabil Ammar|m1|min:2023-02-07/2024-08:foreign
Mohamed Ali Nafti|m1|min:2024-08/:foreign
Abir Moussi|f1|dissident:2016/
Ahmed Néjib Chebbi|m1|dissident:2022/
=LY leader
Muammar Gaddafi|m3|1969-09-01/2011-08-23|Mouammar Kadhafi;Moammar Gadhafi;Kadhafi;Muammar Qaddafi;Muammar al-Gaddafi;Muamar el Gadafi;Muammar Gheddafi;Muamar Gadafi|Q19878
Mustafa Abdul Jalil|m1|2011-03-05/2012-08-08|Moustapha Abdeljalil
Mahmoud Jibril|m1|pm:2011-03-23/2011-10-23
Ali Zeidan|m1|pm:2012-11-14/2014-03-11
Fayez al-Sarraj|m2|pm:2016-03-30/2021-03-15|Faïez Sarraj;Fayez Sarraj;Fayez el-Sarraj
Abdul Hamid Dbeibah|m2|pm:2021-03-15/|Abdelhamid Dbeibah;Abdulhamid Dbeibah;Abdel Hamid Dbeibah
Fathi Bashagha|m1|dissident:2022-03/2023-05
Khalifa Haftar|m3|chief:2015-03-02/:LNA
Saddam Haftar|m1|officer:2016/
Aguila Saleh|m1|speaker:2014-08-05/
Mohamed al-Menfi|m1|pres:2021-03-15/
Saif al-Islam Gaddafi|m2|dissident:2021/2026-02-03|Seïf al-Islam Kadhafi
`;
