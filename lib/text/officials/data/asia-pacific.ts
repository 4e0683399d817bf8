// Asia and the Pacific.
export default `=CN min
Wang Yi|m2<|2013-03-16/2022-12-30:foreign;2023-07-25/:foreign
Qin Gang|m2<|2022-12-30/2023-07-25:foreign;ambassador:2021-07/2023-01
Yang Jiechi|m1<|2007-04-27/2013-03-16:foreign
Li Zhaoxing|m1<|2003-03-17/2007-04-27:foreign
Li Shangfu|m1<|2023-03-12/2023-10-24:defence
Dong Jun|m1<|2023-12-29/:defence
Wei Fenghe|m1<|2018-03-19/2023-03-12:defence
Chang Wanquan|m0<|2013-03-16/2018-03-19:defence
Wang Wentao|m1<|2020-12-26/:trade
He Lifeng|m2<|dpm:2023-03-12/
Liu He|m1<|dpm:2018-03-19/2023-03-12
Ding Xuexiang|m1<|dpm:2023-03-12/
Sun Chunlan|f1<|dpm:2018-03-19/2023-03-12
Wang Qishan|m1<|vp:2018-03-17/2023-03-10
Li Yuanchao|m0<|vp:2013-03-14/2018-03-17
Zhao Leji|m1<|speaker:2023-03-10/
Li Zhanshu|m1<|speaker:2018-03-17/2023-03-10
Wang Huning|m1<|member:2017-10-25/:CCP
Cai Qi|m1<|member:2022-10-23/:CCP
Bo Xilai|m2<|min:2004-02/2007-12:trade
Zhou Yongkang|m1<|2002-12/2007-10:interior
Zhang Youxia|m1<|officer:2017-10/2026-01
Zhou Xiaochuan|m1<|governor:2002-12/2018-03:PBOC
Yi Gang|m1<|governor:2018-03/2023-07:PBOC
Pan Gongsheng|m1<|governor:2023-07/:PBOC
Hua Chunying|f2<|spox:2012-11/2024:CNMFA
Zhao Lijian|m1<|spox:2020-02/2023-01:CNMFA
Wang Wenbin|m1<|spox:2020-07/2024-05:CNMFA
Mao Ning|f1<|spox:2022-09/:CNMFA
Lin Jian|m1<|spox:2024-03/:CNMFA
Geng Shuang|m1<|spox:2016-09/2020-06:CNMFA
Guo Jiakun|m1<|spox:2025-01/:CNMFA
Lu Shaye|m2<|ambassador:2019-08/2024-12
Deng Li|m0<|ambassador:2024-12/
Xie Feng|m1<|ambassador:2023-05/
Fu Cong|m1<|ambun:2024-04/
Zhang Jun|m1<|ambun:2019-07/2024-03
Mao Zedong|m3<|leader:1949-10-01/1976-09-09|Mao|Q5816
Deng Xiaoping|m3<|leader:1978-12-22/1992-02
Peng Liyuan|f1<|firstlady:2013-03-14/
=HK govhk
Tung Chee-hwa|m1<|1997-07-01/2005-03-12
Donald Tsang|m1|2005-06-21/2012-06-30
Leung Chun-ying|m1<|2012-07-01/2017-06-30|CY Leung
Carrie Lam|f3|2017-07-01/2022-06-30
John Lee|m2|2022-07-01/|John Lee Ka-chiu
Joshua Wong|m2|dissident:2014/
Jimmy Lai|m2|dissident:2014/
Agnes Chow|f1|dissident:2014/
Nathan Law|m1|dissident:2014/
=TW pres
Lee Teng-hui|m2<|1988-01-13/2000-05-20
Chen Shui-bian|m2<|2000-05-20/2008-05-20
Ma Ying-jeou|m2<|2008-05-20/2016-05-20
Tsai Ing-wen|f3<|2016-05-20/2024-05-20
Lai Ching-te|m3<|2024-05-20/;vp:2020-05-20/2024-05-20|William Lai
Hsiao Bi-khim|f1<|vp:2024-05-20/
Su Tseng-chang|m1<|pm:2019-01-14/2023-01-31
Cho Jung-tai|m1<|pm:2024-05-20/
Joseph Wu|m1|min:2018-02-26/2024-05-20:foreign
Lin Chia-lung|m1<|min:2024-05-20/:foreign
Wellington Koo|m1|min:2024-05-20/:defence
Han Kuo-yu|m1<|speaker:2024-02-01/
Ko Wen-je|m1<|mayor:2014-12/2022-12:Taipei
=JP min
Taro Kono|m2|2017-08-03/2019-09-11:foreign;2019-09-11/2020-09-16:defence
Toshimitsu Motegi|m1|2019-09-11/2021-11-04:foreign;2025-10-21/:foreign
Yoshimasa Hayashi|m1|2021-11-10/2023-09-13:foreign;cos:2023-12-14/2025-10-21
Yoko Kamikawa|f1|2023-09-13/2024-10-01:foreign
Takeshi Iwaya|m1|2024-10-01/2025-10-21:foreign
Minoru Kihara|m1|2023-09-13/2024-10-01:defence;cos:2025-10-21/
Gen Nakatani|m1|2024-10-01/2025-10-21:defence
Shinjiro Koizumi|m2|2025-10-21/:defence;2025-05-21/2025-10-21:agriculture
Satsuki Katayama|f1|2025-10-21/:finance
Katsunobu Kato|m1|2024-10-01/2025-10-21:finance
Shunichi Suzuki|m1|2021-10-04/2024-10-01:finance
Hirokazu Matsuno|m1|cos:2021-10-04/2023-12-14
Yuriko Koike|f2|gov:2016-07-31/:Tokyo
Shintaro Ishihara|m2|gov:1999-04/2012-10:Tokyo
Kazuo Ueda|m1|governor:2023-04-09/:BoJ
Haruhiko Kuroda|m2|governor:2013-03/2023-04:BoJ
Keizo Obuchi|m1|pm:1998-07-30/2000-04-05
Denny Tamaki|m1|gov:2018-10/:Okinawa
Hideaki Omura|m0|gov:2011/:Aichi
=KR pres
Kim Dae-jung|m3<|1998-02-25/2003-02-25
Roh Moo-hyun|m2<|2003-02-25/2008-02-25
Lee Myung-bak|m2<|2008-02-25/2013-02-25
Park Geun-hye|f3<|2013-02-25/2017-03-10
Moon Jae-in|m3<|2017-05-10/2022-05-10
Yoon Suk-yeol|m3<|2022-05-10/2025-04-04|Yoon Suk Yeol
Lee Jae-myung|m3<|2025-06-04/;lead:2022-08/2025-04:PDK|Lee Jae Myung
Han Duck-soo|m1<|pm:2022-05-21/2025-05-01
Choi Sang-mok|m1<|min:2023-12/2025-05:finance
Kim Min-seok|m1<|pm:2025-07-03/
Kang Kyung-wha|f1<|min:2017-06-18/2021-02-08:foreign
Park Jin|m1<|min:2022-05/2024-01:foreign
Cho Tae-yul|m1<|min:2024-01/2025-07:foreign
Cho Hyun|m1<|min:2025-07/:foreign
Kim Yong-hyun|m1<|min:2024-09/2024-12-05:defence
Han Dong-hoon|m1<|lead:2024-07/2024-12:PPPk
Oh Se-hoon|m1<|mayor:2021-04-08/:Séoul
Park Won-soon|m1<|mayor:2011-10-27/2020-07-09:Séoul
Kim Keon-hee|f1<|firstlady:2022-05-10/2025-04-04
Chung Eui-yong|m1<|min:2021-02/2022-05:foreign
Lee Chang-yong|m0<|governor:2022-04/2026-04:BoK
=KP leader
Kim Jong-il|m3<|1994-07-08/2011-12-17
Kim Jong-un|m3<|2011-12-17/|Kim Jong Un|Q56226
Kim Il-sung|m3<|1948-09-09/1994-07-08
Kim Yo-jong|f2<|member:2018/:WPK|Kim Yo Jong
Choe Son-hui|f1<|min:2022-06/:foreign
Ri Yong-ho|m1<|min:2016-05/2020-01:foreign
Ri Son-gwon|m1<|min:2020-01/2022-06:foreign
=IN min
Sushma Swaraj|f2|2014-05-26/2019-05-30:foreign
S. Jaishankar|m2|2019-05-30/:foreign|Subrahmanyam Jaishankar
Amit Shah|m2|2019-05-30/:interior
Rajnath Singh|m1|2019-05-30/:defence;2014-05-26/2019-05-30:interior
Nirmala Sitharaman|f2|2019-05-30/:finance;2017-09/2019-05-30:defence
Arun Jaitley|m1|2014-05-26/2019-05-30:finance
Piyush Goyal|m1|2019-05-30/:trade
Rahul Gandhi|m3|opposition:2024-06-25/;lead:2017-12-16/2019-07-03:Congress
Sonia Gandhi|f3|lead:1998-03-14/2017-12-16:Congress
Indira Gandhi|f3|pm:1980-01-14/1984-10-31;pm:1966-01-24/1977-03-24||Q1149
Rajiv Gandhi|m3|pm:1984-10-31/1989-12-02
Jawaharlal Nehru|m3|pm:1947-08-15/1964-05-27||Q1047
Priyanka Gandhi|f1|mp:2024-11/:Wayanad
Mallikarjun Kharge|m1|lead:2022-10-26/:Congress
P. Chidambaram|m1|2012-07/2014-05-26:finance
Arvind Kejriwal|m2|premier:2015-02-14/2024-09-21:Delhi;lead:2012-11/:AAP
Atishi|f1|premier:2024-09-21/2025-02-20:Delhi
Mamata Banerjee|f2|premier:2011-05-20/:Bengale occidental
Yogi Adityanath|m2|premier:2017-03-19/:Uttar Pradesh
Devendra Fadnavis|m1|premier:2024-12-05/:Maharashtra
Uddhav Thackeray|m1|premier:2019-11-28/2022-06-30:Maharashtra
Nitish Kumar|m1|premier:2015-02-22/:Bihar
M. K. Stalin|m1|premier:2021-05-07/:Tamil Nadu|M.K. Stalin
J. Jayalalithaa|f1|premier:2015-05-23/2016-12-05:Tamil Nadu
N. Biren Singh|m1|premier:2017-03/2025-02:Manipur
Ajit Doval|m1|nsa:2014-05-30/
Randhir Jaiswal|m1|spox:2024-01/:INMEA
Raghuram Rajan|m1|governor:2013-09/2016-09:RBI
Shaktikanta Das|m1|governor:2018-12/2024-12:RBI
Jagdeep Dhankhar|m1|vp:2022-08-11/2025-07-21
C. P. Radhakrishnan|m1|vp:2025-09-12/
=PK pm
Pervez Musharraf|m3|pres:2001-06-20/2008-08-18
Asif Ali Zardari|m2|pres:2008-09-09/2013-09-08;pres:2024-03-10/
Mamnoon Hussain|m1|pres:2013-09-09/2018-09-09
Arif Alvi|m1|pres:2018-09-09/2024-03-10
Benazir Bhutto|f3|1993-10-19/1996-11-05;1988-12-02/1990-08-06
Nawaz Sharif|m3|2013-06-05/2017-07-28;1997-02-17/1999-10-12|Nawaz Charif
Imran Khan|m3|2018-08-18/2022-04-10;lead:1996-04/:PTI
Shehbaz Sharif|m2|2022-04-11/2023-08-14;2024-03-04/|Shahbaz Sharif
Shaukat Aziz|m1|2004-08-28/2007-11-15
Yousaf Raza Gilani|m1|2008-03-25/2012-06-19
Shahid Khaqan Abbasi|m1|2017-08-01/2018-05-31
Anwaar-ul-Haq Kakar|m1|2023-08-14/2024-03-04
Bilawal Bhutto Zardari|m2|min:2022-04-27/2023-08-10:foreign|Bilawal Bhutto-Zardari
Ishaq Dar|m1|min:2024-03-11/:foreign
Khawaja Asif|m1|min:2022-04/:defence
Asim Munir|m2|general:2022-11-29/
Qamar Javed Bajwa|m1|general:2016-11-29/2022-11-29
Maryam Nawaz|f1|premier:2024-02-26/:Pendjab
=AF pres
Hamid Karzai|m3|2001-12-22/2014-09-29|Hamid Karzaï
Ashraf Ghani|m3|2014-09-29/2021-08-15
Abdullah Abdullah|m2|chief@AF:2014-09-29/2020-03:AFexec
Amrullah Saleh|m1|vp:2020-02-19/2021-08-15
Hibatullah Akhundzada|m2|supreme:2021-08-15/;movement:2016-05-25/:Taliban|Haibatullah Akhundzada
Mullah Omar|m3|movement:1994/2013-04-23:Taliban|mollah Omar
Abdul Ghani Baradar|m2|dpm:2021-09-07/|mollah Baradar;Mullah Baradar
Mohammad Hassan Akhund|m1|pm:2021-09-07/
Sirajuddin Haqqani|m1|min:2021-09-07/:interior
Amir Khan Muttaqi|m1|min:2021-09-07/:foreign
Zabihullah Mujahid|m1|spox:2007/:Taliban
Suhail Shaheen|m1|spox:2019/:Taliban
Ahmad Massoud|m2|dissident:2021-08/
=BD pm
Sheikh Hasina|f3|2009-01-06/2024-08-05;1996-06-23/2001-07-15;lead:1981/:AwamiL|Cheikh Hasina;Sheikh Hasina Wajed;Hasina
Khaleda Zia|f2|2001-10-10/2006-10-29;lead:1984/2025-12-30:BNPbd
Muhammad Yunus|m3|leader:2024-08-08/2026-02|Mohammad Yunus
Tarique Rahman|m1|2026-02-17/;lead:2025-12-30/:BNPbd
Mohammed Shahabuddin|m1|pres:2023-04-24/
=LK pres
Chandrika Kumaratunga|f1|1994-11-12/2005-11-19
Mahinda Rajapaksa|m2|2005-11-19/2015-01-09;pm:2019-11-21/2022-05-09
Maithripala Sirisena|m1|2015-01-09/2019-11-18
Gotabaya Rajapaksa|m2|2019-11-18/2022-07-14
Ranil Wickremesinghe|m1|2022-07-21/2024-09-23;pm:2015-01-09/2019-11-21
Anura Kumara Dissanayake|m1|2024-09-23/
Harini Amarasuriya|f1|pm:2024-09-24/
=NP pm
Pushpa Kamal Dahal|m1|2022-12-26/2024-07-15;2016-08-04/2017-06-07;2008-08-18/2009-05-25|Prachanda
K. P. Sharma Oli|m1|2024-07-15/2025-09-09;2018-02-15/2021-07-13|KP Sharma Oli;Khadga Prasad Sharma Oli
Sher Bahadur Deuba|m1|2021-07-13/2022-12-26
Sushila Karki|f1|2025-09-12/2026-03
Ram Chandra Poudel|m1|pres:2023-03-13/|Ram Chandra Paudel
Gyanendra|m1|king:2001-06-04/2008-05-28
=BT pm
Tshering Tobgay|m1|2024-01-28/;2013-07-27/2018-08-09
Jigme Khesar Namgyel Wangchuck|m1|king:2006-12-09/
=MV pres
Maumoon Abdul Gayoom|m1|1978-11-11/2008-11-11
Mohamed Nasheed|m2|2008-11-11/2012-02-07
Abdulla Yameen|m1|2013-11-17/2018-11-17
Ibrahim Mohamed Solih|m1|2018-11-17/2023-11-17
Mohamed Muizzu|m1|2023-11-17/
=MM leader
Than Shwe|m2|1992-04-23/2011-03-30
Thein Sein|m1|pres:2011-03-30/2016-03-30
Htin Kyaw|m1|pres:2016-03-30/2018-03-21
Win Myint|m1|pres:2018-03-30/2021-02-01
Aung San Suu Kyi|f3|councillor:2016-04-06/2021-02-01;lead:1988/:NLD|Suu Kyi
Min Aung Hlaing|m2|2021-02-01/
=TH pm
Chuan Leekpai|m1|1997-11-09/2001-02-09
Thaksin Shinawatra|m3|2001-02-09/2006-09-19|Thaksin
Abhisit Vejjajiva|m1|2008-12-17/2011-08-05|Abhisit
Yingluck Shinawatra|f2|2011-08-05/2014-05-07|Yingluck
Prayut Chan-o-cha|m2|2014-08-24/2023-08-22|Prayut Chan-ocha;Prayuth Chan-ocha
Srettha Thavisin|m1|2023-08-22/2024-08-14|Srettha
Paetongtarn Shinawatra|f2|2024-08-16/2025-08-29|Paetongtarn
Anutin Charnvirakul|m1|2025-09-07/|Anutin
Pita Limjaroenrat|m2|lead:2020-03/2023-09:PPE_
Bhumibol Adulyadej|m2|king:1946-06-09/2016-10-13|Bhumibol
Maha Vajiralongkorn|m2|king:2016-10-13/|Vajiralongkorn;Rama X
=KH pm
Hun Sen|m3<|1985-01-14/2023-08-22;presenate:2024-04-03/
Hun Manet|m2<|2023-08-22/
Norodom Sihanouk|m2|king:1993-09-24/2004-10-07
Norodom Sihamoni|m1|king:2004-10-14/
Sam Rainsy|m2<|dissident:1995/
Kem Sokha|m1<|dissident:2007/
=LA pres
Thongloun Sisoulith|m1|2021-03-22/;pm:2016-04-20/2021-03-22
Sonexay Siphandone|m1|pm:2022-12-30/
Bounnhang Vorachith|m1|2016-04-20/2021-03-22
=VN leader
Nguyen Phu Trong|m2<|2011-01-19/2024-07-19;pres:2018-10-23/2021-04-05|Nguyễn Phú Trọng
To Lam|m2<|2024-08-03/;pres:2024-05-22/2024-10-21|Tô Lâm
Nguyen Tan Dung|m1<|pm:2006-06-27/2016-04-06
Nguyen Xuan Phuc|m1<|pm:2016-04-07/2021-04-05;pres:2021-04-05/2023-01-18
Vo Van Thuong|m1<|pres:2023-03-02/2024-03-20
Luong Cuong|m1<|pres:2024-10-21/
Pham Minh Chinh|m1<|pm:2021-04-05/
=MY pm
Mahathir Mohamad|m3|1981-07-16/2003-10-31;2018-05-10/2020-02-24|Mahathir Mohamed;Mahathir
Abdullah Ahmad Badawi|m1|2003-10-31/2009-04-03
Najib Razak|m2|2009-04-03/2018-05-10|Najib
Muhyiddin Yassin|m1|2020-03-01/2021-08-16
Ismail Sabri Yaakob|m1|2021-08-21/2022-11-24
Anwar Ibrahim|m2|2022-11-24/|Anwar
=SG pm
Lee Kuan Yew|m3<|1959-06-05/1990-11-28
Goh Chok Tong|m1<|1990-11-28/2004-08-12
Lee Hsien Loong|m2<|2004-08-12/2024-05-15
Lawrence Wong|m2|2024-05-15/
Tharman Shanmugaratnam|m1|pres:2023-09-14/
Halimah Yacob|f1|pres:2017-09-14/2023-09-13
Vivian Balakrishnan|m1|min:2015-10-01/:foreign
=ID pres
Suharto|m3|1968-03-27/1998-05-21
Abdurrahman Wahid|m2|1999-10-20/2001-07-23
Megawati Sukarnoputri|f2|2001-07-23/2004-10-20|Megawati
Susilo Bambang Yudhoyono|m2|2004-10-20/2014-10-20
Joko Widodo|m3|2014-10-20/2024-10-20|Jokowi
Prabowo Subianto|m2|2024-10-20/;min:2019-10-23/2024-10-20:defence|Prabowo
Gibran Rakabuming Raka|m1|vp:2024-10-20/|Gibran
Retno Marsudi|f1|min:2014-10-27/2024-10-20:foreign
Sri Mulyani Indrawati|f1|min:2016-07/2025-09-08:finance
Sugiono|m1|min:2024-10-21/:foreign
Anies Baswedan|m1|gov:2017-10/2022-10:Jakarta
=PH pres
Joseph Estrada|m2|1998-06-30/2001-01-20
Gloria Macapagal-Arroyo|f2|2001-01-20/2010-06-30|Gloria Arroyo
Benigno Aquino III|m2|2010-06-30/2016-06-30|Benigno Aquino
Rodrigo Duterte|m3|2016-06-30/2022-06-30
Ferdinand Marcos Jr.|m3|2022-06-30/|Ferdinand Marcos Jr;Bongbong Marcos
Ferdinand Marcos#2|m3|1965-12-30/1986-02-25
Corazon Aquino|f2|1986-02-25/1992-06-30|Cory Aquino
Sara Duterte|f2|vp:2022-06-30/
Leni Robredo|f1|vp:2016-06-30/2022-06-30
Leila de Lima|f1|senator:2016-06-30/2022-06-30
=TL pres
Xanana Gusmão|m2|2002-05-20/2007-05-20;pm:2023-07-01/;pm:2007-08-08/2015-02-16
José Ramos-Horta|m2|2007-05-20/2012-05-20;2022-05-20/
Taur Matan Ruak|m1|2012-05-20/2017-05-20;pm:2018-06-22/2023-07-01
=BN king
Hassanal Bolkiah|m2|1967-10-05/
=MN pres
Tsakhiagiin Elbegdorj|m1|2009-06-18/2017-07-10
Khaltmaagiin Battulga|m1|2017-07-10/2021-06-25
Ukhnaagiin Khürelsükh|m1|2021-06-25/|Ukhnaa Khurelsukh
Luvsannamsrain Oyun-Erdene|m1|pm:2021-01-27/2025-06
=KZ pres
Nursultan Nazarbayev|m3|1991-12-16/2019-03-20|Noursoultan Nazarbaïev
Kassym-Jomart Tokayev|m2|2019-03-20/|Kassym-Jomart Tokaïev
=UZ pres
Islam Karimov|m2|1991-09-01/2016-09-02
Shavkat Mirziyoyev|m2|2016-09-08/|Chavkat Mirzioïev
=TM pres
Saparmurat Niyazov|m2|1990-11-02/2006-12-21|Saparmourad Niazov
Gurbanguly Berdimuhamedow|m2|2007-02-14/2022-03-19|Gourbangouly Berdymoukhamedov
Serdar Berdimuhamedow|m1|2022-03-19/|Serdar Berdymoukhamedov
=KG pres
Askar Akayev|m1|1990-10-27/2005-04-11|Askar Akaïev
Kurmanbek Bakiyev|m1|2005-08-14/2010-04-15|Kourmanbek Bakiev
Roza Otunbayeva|f1|2010-07-03/2011-12-01|Rosa Otounbaïeva
Almazbek Atambayev|m1|2011-12-01/2017-11-24|Almazbek Atambaïev
Sooronbay Jeenbekov|m1|2017-11-24/2020-10-15
Sadyr Japarov|m1|2021-01-28/|Sadyr Japarov
=TJ pres
Emomali Rahmon|m2|1994-11-16/|Emomali Rakhmon
=AU pm
John Howard|m2|1996-03-11/2007-12-03
Kevin Rudd|m2|2007-12-03/2010-06-24;2013-06-27/2013-09-18;ambassador:2023-03/2026-03
Julia Gillard|f2|2010-06-24/2013-06-27
Tony Abbott|m2|2013-09-18/2015-09-15
Malcolm Turnbull|m2|2015-09-15/2018-08-24
Scott Morrison|m3|2018-08-24/2022-05-23
Anthony Albanese|m3|2022-05-23/
Penny Wong|f2|min:2022-05-23/:foreign
Richard Marles|m1|dpm:2022-05-23/;min:2022-05-23/:defence
Marise Payne|f1|min:2018-08-28/2022-05-23:foreign
Julie Bishop|f1|min:2013-09-18/2018-08-28:foreign
Bob Carr|m1|min:2012-03-13/2013-09-18:foreign
Peter Dutton|m2|opposition:2022-05-30/2025-05-03;min:2021-03-30/2022-05-23:defence
Sussan Ley|f1|opposition:2025-05-13/2026-02
Jim Chalmers|m1|min:2022-05-23/:treasury
Josh Frydenberg|m1|min:2018-08-24/2022-05-23:treasury
Chris Bowen|m1|min:2022-06-01/:climate+energy
Tony Burke|m1|min:2024-07-29/:interior
Barnaby Joyce|m1|dpm:2016-02-18/2018-02-26;dpm:2021-06-22/2022-05-23
Bill Shorten|m1|opposition:2013-10-13/2019-05-30
Chris Minns|m1|premier:2023-03-28/:Nouvelle-Galles du Sud
Gladys Berejiklian|f1|premier:2017-01-23/2021-10-05:Nouvelle-Galles du Sud
Dominic Perrottet|m1|premier:2021-10-05/2023-03-28:Nouvelle-Galles du Sud
Daniel Andrews|m1|premier:2014-12-04/2023-09-27:Victoria
Jacinta Allan|f1|premier:2023-09-27/:Victoria
Annastacia Palaszczuk|f1|premier:2015-02-14/2023-12-15:Queensland
David Crisafulli|m1|premier:2024-10-28/:Queensland
Mark McGowan|m1|premier:2017-03-17/2023-06-08:Western Australia
Peter Malinauskas|m1|premier:2022-03-21/:South Australia
Philip Lowe|m1|governor:2016-09/2023-09:RBA
Michele Bullock|f1|governor:2023-09/:RBA
Sam Mostyn|f1|gg:2024-07-01/
David Hurley|m1|gg:2019-07-01/2024-07-01
=NZ pm
John Key|m2|2008-11-19/2016-12-12
Bill English|m1|2016-12-12/2017-10-26
Jacinda Ardern|f3|2017-10-26/2023-01-25
Chris Hipkins|m2|2023-01-25/2023-11-27
Christopher Luxon|m2|2023-11-27/
Winston Peters|m1|min:2023-11-27/:foreign;min:2017-10-26/2020-11-06:foreign
Nanaia Mahuta|f1|min:2020-11-06/2023-11-27:foreign
Judith Collins|f1|min:2023-11-27/:defence
David Seymour|m1|dpm:2025-05-31/
Ashley Bloomfield|m1|dg:2018/2022:NZHealth
=FJ pm
Frank Bainimarama|m1|2007-01-05/2022-12-24
Sitiveni Rabuka|m1|2022-12-24/
=PG pm
Michael Somare|m1|2002-08-05/2010-12-13
Peter O'Neill|m0|2011-08-02/2019-05-29
James Marape|m1|2019-05-30/
=SB pm
Manasseh Sogavare|m1|2019-04-24/2024-05-02
Jeremiah Manele|m1|2024-05-02/
=VU pm
Ishmael Kalsakau|m1|2022-11-04/2023-09-04
Charlot Salwai|m1|2023-10-06/2025-02
Jotham Napat|m1|2025-02-11/
=WS pm
Tuilaepa Sailele Malielegaoi|m1|1998-11-23/2021-05-24|Tuilaepa
Fiamē Naomi Mata'afa|f1|2021-05-24/2025-09-16
=TO king
Tupou VI|m1|2012-03-18/
=TV pm
Kausea Natano|m1|2019-09-19/2024-02
Feleti Teo|m1|2024-02-27/
=PW pres
Surangel Whipps Jr.|m1|2021-01-21/
=KI pres
Taneti Maamau|m1|2016-03-11/
Anote Tong|m1|2003-07-10/2016-03-11
=MH pres
Hilda Heine|f1|2016-01-28/2020-01-13;2024-01-03/
`;
