import type { NameTable } from './names-europe.ts';

/** Ordinary names of the other half of the population: see `names-europe.ts`. */

export const TURKISH: NameTable = {
  country: 'TR',
  male: 'Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Murat Emre Burak Can Yusuf Serkan Onur Kerem Ozan',
  female: 'Fatma Ayşe Emine Zeynep Elif Merve Büşra Esra Özlem Gizem Selin Derya Ebru Şeyma Pınar Ceren',
  family:
    'Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Korkmaz Özcan Çakır Erdoğan Yavuz Can Acar Şen Aktaş Güler Yalçın Güneş Bozkurt Bulut Keskin Ünal Turan Gül Özer Işık Kaplan Avcı Sarı Tekin Taş Köse Yüksel Ateş Aksoy Karaca Coşkun Erdem Duman Uysal Bayram Toprak Sevim Ekinci Çınar',
};

export const ARABIC: NameTable = {
  country: 'AE',
  native: 'given-first',
  male: 'Mohammed=محمد Ahmed=أحمد Ali=علي Omar=عمر Hassan=حسن Khaled=خالد Youssef=يوسف Ibrahim=إبراهيم Mahmoud=محمود Abdullah=عبدالله Tariq=طارق Karim=كريم Samir=سمير Faisal=فيصل Ziad=زياد Mustafa=مصطفى',
  female:
    'Fatima=فاطمة Aisha=عائشة Mariam=مريم Nour=نور Layla=ليلى Sara=سارة Hala=هالة Rania=رانيا Huda=هدى Zainab=زينب Dina=دينا Amal=أمل Yasmin=ياسمين Salma=سلمى Noura=نورة Reem=ريم',
  family:
    'Hassan=حسن Al-Masri=المصري Al-Sayed=السيد Haddad=حداد Khoury=خوري Mansour=منصور Saleh=صالح Nasser=ناصر Al-Ahmad=الأحمد Khalil=خليل Hamdan=حمدان Darwish=درويش Al-Najjar=النجار Al-Harbi=الحربي Al-Zahrani=الزهراني Al-Qahtani=القحطاني Al-Mansoori=المنصوري Al-Shamsi=الشامسي Ibrahim=إبراهيم Abdallah=عبدالله Younis=يونس Awad=عوض Barakat=بركات Sabbagh=صباغ Shaheen=شاهين Qasim=قاسم Rashid=راشد Salem=سالم Suleiman=سليمان Taha=طه Zidan=زيدان Fares=فارس Ghanem=غانم Habib=حبيب Issa=عيسى Jaber=جابر Kamal=كمال Latif=لطيف Maher=ماهر Naim=نعيم Omran=عمران Ramadan=رمضان Saad=سعد Tamimi=تميمي Yaqoub=يعقوب Zaki=زكي Al-Bakri=البكري Al-Dosari=الدوسري Al-Hashimi=الهاشمي Al-Khatib=الخطيب Al-Otaibi=العتيبي Al-Rashidi=الراشدي Al-Saadi=السعدي Al-Shehri=الشهري Al-Tamimi=التميمي Bishara=بشارة Farah=فرح Hijazi=حجازي Kanaan=كنعان Mahfouz=محفوظ',
};

export const PERSIAN: NameTable = {
  country: 'IR',
  native: 'given-first',
  male: 'Ali=علی Reza=رضا Mohammad=محمد Hossein=حسین Amir=امیر Mehdi=مهدی Saeed=سعید Arash=آرش Babak=بابک Farhad=فرهاد Hamid=حمید Kian=کیان Navid=نوید Omid=امید Pouya=پویا Siavash=سیاوش',
  female:
    'Zahra=زهرا Maryam=مریم Fatemeh=فاطمه Sara=سارا Leila=لیلا Narges=نرگس Parisa=پریسا Shirin=شیرین Azadeh=آزاده Elham=الهام Golnaz=گلناز Mahsa=مهسا Nasrin=نسرین Roya=رویا Samira=سمیرا Yasaman=یاسمن',
  family:
    'Ahmadi=احمدی Hosseini=حسینی Mohammadi=محمدی Rezaei=رضایی Karimi=کریمی Moradi=مرادی Jafari=جعفری Rahimi=رحیمی Hashemi=هاشمی Ebrahimi=ابراهیمی Sadeghi=صادقی Mousavi=موسوی Ghasemi=قاسمی Akbari=اکبری Heydari=حیدری Asadi=اسدی Kazemi=کاظمی Norouzi=نوروزی Rostami=رستمی Soltani=سلطانی Tehrani=تهرانی Shirazi=شیرازی Esfahani=اصفهانی Yazdani=یزدانی Amini=امینی Bagheri=باقری Daneshvar=دانشور Eskandari=اسکندری Farahani=فراهانی Ghorbani=قربانی Habibi=حبیبی Jalali=جلالی Khosravi=خسروی Lotfi=لطفی Mahdavi=مهدوی Najafi=نجفی Omidi=امیدی Parsa=پارسا Rafiei=رفیعی Safavi=صفوی Taheri=طاهری Vahidi=وحیدی Zamani=زمانی Abbasi=عباسی Bahrami=بهرامی Davoudi=داودی Fathi=فتحی Golzar=گلزار Javadi=جوادی Kamali=کمالی Maleki=ملکی Nazari=نظری Panahi=پناهی Salehi=صالحی Shahbazi=شهبازی Tavakoli=توکلی Yousefi=یوسفی Zarei=زارعی Azizi=عزیزی Mirzaei=میرزایی',
};

export const HINDI: NameTable = {
  country: 'IN',
  male: 'Rahul Amit Rajesh Sanjay Vikram Arjun Aditya Rohan Suresh Anil Karthik Nikhil Pradeep Manish Deepak Varun',
  female:
    'Priya Anjali Pooja Neha Kavita Sunita Divya Shreya Ananya Meera Lakshmi Swati Ritu Nisha Aishwarya Deepika',
  family:
    'Sharma Verma Gupta Singh Kumar Patel Mehta Shah Joshi Desai Iyer Nair Menon Reddy Rao Naidu Pillai Chatterjee Banerjee Mukherjee Ghosh Das Bose Sen Dutta Mishra Pandey Tiwari Trivedi Chaudhary Agarwal Bansal Jain Kapoor Khanna Malhotra Chopra Arora Sethi Bhatia Saxena Srivastava Sinha Prasad Yadav Thakur Kulkarni Deshmukh Patil Jadhav Pawar Shetty Hegde Bhat Kamath Krishnan Subramanian Venkatesh Raman Gowda',
};

export const URDU: NameTable = {
  country: 'PK',
  male: 'Muhammad Ahmed Ali Usman Bilal Hamza Imran Faisal Asad Zain Adnan Kamran Salman Tariq Waqas Junaid',
  female: 'Ayesha Fatima Sana Hira Maryam Zainab Rabia Amna Nadia Saima Bushra Iqra Mahnoor Sidra Farah Uzma',
  family:
    'Khan Ahmed Malik Hussain Shah Butt Chaudhry Qureshi Siddiqui Sheikh Iqbal Raza Abbasi Akhtar Ansari Aslam Awan Baig Bashir Bhatti Dar Farooqi Ghani Hashmi Hayat Jamil Javed Kazmi Khalid Khokhar Latif Mahmood Masood Mehmood Mir Mirza Mughal Nadeem Naqvi Nawaz Niazi Pasha Rana Rashid Rehman Rizvi Saeed Saleem Sarwar Shafiq Tahir Tanveer Waheed Yousaf Younas Zafar Zaidi Zaman Zubair Gilani',
};

export const CHINESE: NameTable = {
  country: 'CN',
  style: 'compound',
  native: 'family-first',
  male: 'Wei=伟 Jian=建 Ming=明 Jun=军 Hao=浩 Tao=涛 Lei=磊 Bo=博 Peng=鹏 Yang=洋 Zhi=志 Guo=国 Hai=海 Feng=峰 Qiang=强 Wen=文 Yu=宇 Chen=晨 Xin=鑫 Rui=睿',
  female:
    'Li=丽 Fang=芳 Na=娜 Min=敏 Jing=静 Yan=燕 Xiu=秀 Ying=英 Hua=华 Mei=梅 Xue=雪 Lan=兰 Yue=月 Ting=婷 Qian=倩 Jia=佳 Xiao=晓 Shu=淑 Yi=怡 Ling=玲',
  family:
    'Wang=王 Li=李 Zhang=张 Liu=刘 Chen=陈 Yang=杨 Huang=黄 Zhao=赵 Wu=吴 Zhou=周 Xu=徐 Sun=孙 Ma=马 Zhu=朱 Hu=胡 Guo=郭 He=何 Lin=林 Gao=高 Luo=罗 Zheng=郑 Liang=梁 Xie=谢 Song=宋 Tang=唐 Deng=邓 Han=韩 Feng=冯 Cao=曹 Peng=彭 Zeng=曾 Xiao=肖 Tian=田 Dong=董 Pan=潘 Yuan=袁 Cai=蔡 Jiang=蒋 Yu=余 Du=杜 Ye=叶 Cheng=程 Wei=魏 Su=苏 Lu=卢 Ding=丁 Ren=任 Shen=沈 Yao=姚 Jin=金 Cui=崔 Tan=谭 Liao=廖 Fan=范 Shi=石 Qiu=邱 Hou=侯 Bai=白 Meng=孟 Qin=秦',
  western: 'Kevin Jason Eric Tony Vivian Cindy Alice Leo Grace Jerry Amy Michael',
};

export const JAPANESE: NameTable = {
  country: 'JP',
  native: 'family-first',
  male: 'Haruto=陽翔 Yuto=悠斗 Sota=颯太 Takumi=匠 Kenji=健二 Hiroshi=浩 Daiki=大輝 Shota=翔太 Kazuki=和樹 Ryo=亮 Naoki=直樹 Takashi=隆 Yusuke=祐介 Satoshi=聡 Makoto=誠 Koji=浩二',
  female:
    'Yui=結衣 Hina=陽菜 Sakura=桜 Aoi=葵 Yuki=由紀 Misaki=美咲 Haruka=遥 Keiko=恵子 Naomi=直美 Akiko=明子 Emi=恵美 Mai=舞 Rina=里奈 Tomoko=智子 Ayaka=彩花 Kaori=香織',
  family:
    'Sato=佐藤 Suzuki=鈴木 Takahashi=高橋 Tanaka=田中 Ito=伊藤 Watanabe=渡辺 Yamamoto=山本 Nakamura=中村 Kobayashi=小林 Kato=加藤 Yoshida=吉田 Yamada=山田 Sasaki=佐々木 Yamaguchi=山口 Matsumoto=松本 Inoue=井上 Kimura=木村 Hayashi=林 Shimizu=清水 Yamazaki=山崎 Mori=森 Abe=阿部 Ikeda=池田 Hashimoto=橋本 Yamashita=山下 Ishikawa=石川 Nakajima=中島 Maeda=前田 Fujita=藤田 Ogawa=小川 Goto=後藤 Okada=岡田 Hasegawa=長谷川 Murakami=村上 Kondo=近藤 Ishii=石井 Saito=斎藤 Sakamoto=坂本 Endo=遠藤 Aoki=青木 Fujii=藤井 Nishimura=西村 Fukuda=福田 Ota=太田 Miura=三浦 Okamoto=岡本 Matsuda=松田 Nakagawa=中川 Nakano=中野 Harada=原田 Ono=小野 Tamura=田村 Takeuchi=竹内 Kaneko=金子 Wada=和田 Nakayama=中山 Ishida=石田 Ueda=上田 Morita=森田 Hara=原',
};

export const KOREAN: NameTable = {
  country: 'KR',
  style: 'compound',
  native: 'family-first',
  male: 'Min=민 Jun=준 Seo=서 Ji=지 Hyun=현 Woo=우 Sung=성 Jin=진 Young=영 Ho=호 Dong=동 Kyung=경 Jae=재 Sang=상 Tae=태 Won=원 Chul=철 Hyuk=혁 Gun=건 Seung=승',
  female:
    'Min=민 Seo=서 Ji=지 Yeon=연 Eun=은 Hee=희 Soo=수 Young=영 Mi=미 Hye=혜 Jin=진 Yoon=윤 Ah=아 Na=나 Ra=라 Kyung=경 Sun=선 Hyun=현 Jung=정 In=인',
  family:
    'Kim=김 Lee=이 Park=박 Choi=최 Jung=정 Kang=강 Cho=조 Yoon=윤 Jang=장 Lim=임 Han=한 Oh=오 Seo=서 Shin=신 Kwon=권 Hwang=황 Ahn=안 Song=송 Ryu=류 Jeon=전 Hong=홍 Ko=고 Moon=문 Yang=양 Son=손 Bae=배 Baek=백 Heo=허 Yoo=유 Nam=남 Shim=심 Noh=노 Ha=하 Kwak=곽 Sung=성 Cha=차 Joo=주 Woo=우 Koo=구 Min=민 Jin=진 Ji=지 Um=엄 Chae=채 Won=원 Chun=천 Bang=방 Kong=공 Hyun=현 Ham=함 Byun=변 Yeom=염 Yeo=여 Choo=추 Do=도 So=소 Seok=석 Sun=선 Seol=설 Ma=마',
  western: 'Daniel David Grace Jenny Paul Sarah Brian Esther Chris Hannah Andrew Joy',
};

export const VIETNAMESE: NameTable = {
  country: 'VN',
  style: 'middle',
  native: 'family-first',
  male: 'Minh Tuấn Hùng Dũng Nam Long Quang Khoa Đức Phong Huy Sơn Bình Trung Thành Việt',
  female: 'Linh Hương Lan Mai Thảo Trang Ngọc Hà Phương Anh Yến Vy Chi Nhung Hạnh Quỳnh',
  family:
    'Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Lâm Trịnh Mai Cao Tạ Lương Tô Hà Châu Quách Thái Vương Kiều Phùng Tăng Triệu La Lưu Nghiêm Bạch Từ Thạch Diệp Mạc Âu Khúc Văn Tống Giang Chu Doãn Hứa Tôn Ninh Quan Sầm Ông Lại Ứng Vi Đàm Đào',
};

export const INDONESIAN: NameTable = {
  country: 'ID',
  male: 'Budi Agus Andi Dedi Eko Hendra Rizky Fajar Bayu Dimas Yoga Arif Wahyu Ilham Reza Ahmad',
  female: 'Siti Dewi Sri Putri Ayu Rina Wulan Ratna Indah Fitri Maya Lestari Nur Intan Dian Citra',
  family:
    'Santoso Wijaya Setiawan Hidayat Saputra Nugroho Kurniawan Susanto Pratama Gunawan Hartono Wibowo Suryadi Purnomo Siregar Nasution Lubis Harahap Simanjuntak Sitompul Hutapea Panjaitan Ginting Tarigan Sembiring Halim Salim Tanoto Kusuma Wicaksono Utomo Prasetyo Suharto Rahman Yusuf Maulana Firmansyah Ramadhan Permana Hakim Anwar Iskandar Sulaiman Hasan Tanjung Pasaribu Manurung Situmorang Sihombing Nainggolan Handoko Budiman Cahyono Darmawan Effendi Fauzi Haryanto Irawan Junaedi Sutrisno',
};

export const NIGERIAN: NameTable = {
  country: 'NG',
  male: 'Chinedu Emeka Oluwaseun Tunde Ibrahim Musa Segun Kelechi Obinna Babatunde Femi Uche Yusuf Chukwuemeka Ayodele Ifeanyi',
  female:
    'Ngozi Chioma Adaeze Funmilayo Aisha Yetunde Ifeoma Amaka Folake Blessing Chiamaka Zainab Temitope Nkechi Bukola Halima',
  family:
    'Okafor Okonkwo Adeyemi Balogun Eze Nwosu Ibrahim Bello Adebayo Ogunleye Okeke Obi Chukwu Abubakar Mohammed Oladipo Afolabi Akande Onyeka Nnamdi Uzor Igwe Lawal Sanni Yakubu Danjuma Olawale Adeleke Ajayi Akinola Anyanwu Azikiwe Bakare Dada Ekwueme Ezeh Fashola Garba Hassan Idowu Ikenna Johnson Kalu Ladipo Madu Nwachukwu Odunsi Ogbonna Ojo Okoro Olatunji Onuoha Oyelaran Popoola Salami Soyinka Suleiman Udoh Usman Williams',
};
