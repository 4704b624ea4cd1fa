/**
 * What organisations share by the hundred: what they do and what they call themselves, one concept a line in the forms
 * that were met, so that `Trade`, `Ticaret` and `무역` are one word of little weight. Chosen by counting the words of the
 * 27,702 different names of organisations in the OFAC, EU, UN and US lists to August 2026 (bank 700, trading 594,
 * institute 535, plant 526, technology 438); a line's first word stands in ten or more, the other forms are the same concept
 * in the languages that those names are written in. `_` stands for a space; `a_b: c` spells an abbreviation out.
 */
export const CONCEPTS = `
  technology: keji jishu kisul technologies tech techs technological tecnologia tecnologias technologie technologien teknoloji fanavari 科技 技术 技術 기술
  technical: teknik tecnica technique techniques
  information: info informatics informatica informatique etelaat 信息 情報 资讯 정보
  information_technology: it
  research_development: r_and_d
  internet: 互联网 인터네트 인터넷
  network: wangluo networks 网络 網絡
  computer: computers computing 计算机 電腦 컴퓨터 콤퓨터
  software: program programs programme 软件 軟件 프로그람 프로그램
  electronics: electronic elektronik electronica 电子 電子 전자
  electric: electrical electricity elektrik electrica 电力 電機 電気
  communication: communications telecommunication telecommunications telecom telecoms comm telekom ertebatat 通信 체신 통신
  system: systems sistem sistemas 系统 システム 체계
  solution: solutions soluciones cozumleri 解决方案
  service: services svcs servis servicio servicios servicos hizmetleri hizmet khadamat 服务 服務 봉사 서비스
  consulting: consultancy consultants consultant danismanlik consultores consultoria 咨询
  engineering: engg engr engineers muhendislik ingenieria mohandesi 工程
  development: fazhan dev gostaresh tosee tose toseh desarrollo desarrollos 发展 發展 开发 開發 개발 발전
  project: projects proyectos proje
  research: researches recherche investigacion arastirma tahghighat 研究
  laboratory: lab labs laboratories laboratorio 实验室 實驗室
  science: sciences scientific 科学 科學 과학
  innovation: innovations innovative innovacion 创新
  industry: shiye gongye industries industrial ind inds industria industrias industrie sanayi sanayii sanat sanaye sanati 工业 工業 产业 산업 공업 实业 實業
  production: productions productive produccion uretim 생산
  manufacturing: manufacture manufacturer manufacturers mfg mfrs imalat 制造 製造 제작
  plant: plants factory factories works fabrika fabrikasi karkhaneh 工厂 工場 공장
  enterprise: enterprises empresa empresas entreprise isletmeleri 企业 企業 기업
  business: negocios biznes
  trading: muyok muyeok maoyi trade trades trd commerce commercial comercio comercial commerciale comercializadora ticaret ticareti bazargani tejarat tijara tijarat intertrade tejari merchant handel handels 贸易 貿易 商贸 商貿 무역 商社 商事 상사
  import: imports imp importacion importadora ithalat 进口
  export: exports exp exportacion exportadora ihracat 出口
  supply: supplies suppliers suministros
  distribution: distributor distributors distribuidora dagitim pakhsh
  marketing: pazarlama mercadeo
  general: gen genel umum 总 총 종합
  cooperation: cooperative kooperatif cooperativa taavon taavoni 合作 협조 협동
  economy: economic economics economical eghtesad eghtesadi eqtesad eqtesadi 经济 經濟 경제
  exchange: sarafi sarrafi borsa bourse 교류
  money: remittance hawala transfer transfers
  bank: unhaeng eunhaeng yinhang banks banco banka bankasi banque banking 银行 銀行 은행
  finance: financial finances finans finanzas financiera financiero 金融 금융
  capital: kapital
  credit: credito kredi
  investment: touzi investments invest investing inversiones inversora inversion yatirim sarmaye sarmayegozari 投资 投資 투자
  fund: funds fonds fond фонд sandogh 基金 기금
  foundation: fundacion fondation vakfi vakif bonyad stiftung stichting
  insurance: bimeh sigorta seguros assurance 保险 보험
  market: markets
  group: jituan groups grp groupe grupo gruppe gruppo grubu grup goruh gorooh 集团 集團 그룹 그루빠
  holding: holdings kholding 控股
  concern: concerns konzern
  international: guoji intl internacional internationale internazionale uluslararasi beynolmelal 国际 國際 국제
  global: globe worldwide
  world: dunya 세계
  national: natl nacional nationale nasional melli milli ulusal 国家 국가 민족
  state: dolati devlet 국영
  federal: federale
  center: centre centers ctr centro merkez merkezi markaz markazi 中心 중심 센터 쎈터
  central: 中央 중앙
  university: daxue univ universities universidad universitesi universite universitat daneshgah 大学 大學 종합대학 대학교 대학
  institute: yanjiusuo institutes inst instituto institut enstitusu 研究所 研究院 연구소 연구원
  institution: institutions moassese muassasa
  academy: akademi academie academia 科学院 과학원 学院 學院 학원
  college: colleges
  school: schools escuela ecole 学校 학교
  faculty: facultad
  education: educational training 教育 교육
  association: assoc assn associations asociacion verband dernegi 协会 協會 협회
  union: unions 联盟 연맹 동맹
  society: societies anjoman
  organization: organisation organizations organisations orgs org sazman sazmani 기구
  committee: comite 委员会 위원회
  council: councils
  commission: comision
  ministry: ministries vezarat
  department: dept dep departments departamento 부 部
  bureau: office offices buro 국 局
  general_bureau: 총국
  administration: admin
  agency: agencies agence agencia
  government: govt
  authority: authorities
  branch: branches sucursal 分公司 分行 지사 지점
  division: divisions div
  shipping: ship ships shpg kashtirani denizcilik naviera 航运 航運 海运 해운
  shipbuilding: shipyard tersane 造船 조선소
  maritime: marine naval nautical
  logistics: logistic logistik lojistik 物流
  transport: transportation transportes transports nakliyat tasimacilik trans 运输 運輸 운수 수송
  cargo: freight forwarding
  air: airlines airline airways 航空 항공
  aviation: aero aircraft havacilik avia
  aerospace: space 航天
  oil: petroleum petrol naft neft 石油 원유
  gas: gaz
  petrochemical: petrochemicals petroshimi 石化
  refinery: refining palayesh
  energy: energies enerji energia niru 能源
  chemical: chemicals chemistry kimya shimi shimiai 化工 化学 화학
  pharmaceutical: pharmaceuticals pharma pharm darou 制药 제약
  medical: medicine medica 医疗 의료
  health: healthcare salud 보건
  hospital: hospitals clinic 医院 병원
  mining: mine mines madan minera madencilik 矿业 광업 광산
  metal: metals metallurgy metallurgical 金属 금속
  steel: foolad fulad celik acero 钢铁 강철
  machine: machinery machines makina makine 机械 機械 기계
  mechanical: mechanics
  equipment: equipments tajhizat ekipman 设备 設備 설비
  instrument: instruments instrumentation
  building: construction constructions constructora insaat sakhteman 建设 建設 建筑 건설
  material: materials 材料 자재
  product: products productos urunleri 제품
  part: parts component components
  agriculture: agricultural agro agropecuaria agricola keshavarzi tarim 农业 농업
  food: foods gida alimentos 食品 식료
  textile: textiles tekstil 纺织 방직
  auto: automotive automobile automobiles otomotiv motor motors khodro 汽车 자동차
  press: publishing 출판
  travel: tourism turizm turismo tours tour viajes 旅行 旅游 관광 려행 여행
  hotel: hotels 호텔 려관
  restaurant: restaurants restaurante 식당
  management: managing mgmt administradora yonetim modiriyat 管理 관리
  partner: partners
  associate: associates asociados
  brothers: bros bro brother hermanos gebruder freres kardesler
  venture: ventures
  joint_venture: jv 합영 합작
  property: properties realty inmobiliaria gayrimenkul 房地产
  design: designs diseno tasarim 设计 設計 설계
  security: guvenlik seguridad
  defense: defence savunma defa 国防 國防 防卫 防務 국방
  military: army 军事 군사
  special: specialized specialised
  art: arts 미술 艺术
  exhibition: 展览 전람
  foreign: overseas 대외 对外
  united: unified 联合 聯合 연합
  saint: st sankt
  science_production_association: npo нпо
  science_production_enterprise: npp нпп
  science_research_institute: nii нии
  special_design_bureau: skb скб
  trading_house: trading_dom trading_дом тд
  design_bureau: okb окб кб
  federal_state_unitary_enterprise: fsue fgup фгуп
  federal_state_budgetary_institution: fgbu фгбу fsbi`;

/** As above, of words that make a name all the same. */
export const TRANSLATED = `
  automation: 자동화
  reconnaissance: 정찰
  rocket: 로케트
  command: 지휘`;

/** Words that any firm may take beside a name of its own, in this form alone. */
export const PLAIN = `
  corporate online digital data cyber hardware trust mobile navigation power media news entertainment sports club farm
  vehicle estate real studio tools tool minerals gold alliance navigation federation party public regional local named after
  budgetary unitary autonomous repair house new royal best top golden green blue red grand great star stars ve`;

/**
 * Beginnings of Russian, Ukrainian and Belarusian words in Latin letters; endings differ with the case, and letters with
 * the scheme, so these are looked up by spelling key. Cyrillic words are romanised first.
 */
export const STEMS = `
  technology: tekhnolog
  technical: tekhnichesk
  science: nauchn
  research: issledovatel issledovan
  production: proizvodstv vytvorch
  plant: zavod
  enterprise: predpriyat predpriiat pradpryem
  concern: kontsern
  design: konstruktorsk proektn
  bureau: byuro biuro
  institute: institut
  institution: uchrezhden
  academy: akadem
  university: universitet
  center: tsentr
  central: tsentraln
  association: obedinen obyedinen assotsiats
  organization: organizats
  union: soyuz
  group: gruppa gruppy
  holding: kholding
  management: upravlyayush menedzhment
  administration: upravlen
  federal: federaln
  federation: federats
  state: gosudarstven dzyarzhaun derzhavn
  national: natsional
  unitary: unitarn
  budgetary: byudzhet
  autonomous: avtonomn
  trading: torgov kommerchesk
  building: stroitel
  machine_building: mashinostroen mashinostroit
  instrument_building: priborostroen priborostroit
  shipbuilding: sudostroit sudostroen
  repair: remontn
  ship_repair: sudoremont
  mechanical: mekhanichesk
  industry: promyshlen
  engineering: inzhinir inzhenern
  aviation: aviatsion
  special: spetsial
  electronics: elektronn
  energy: energetich
  finance: finansov
  investment: investitsion
  insurance: strakhov
  branch: filial
  agency: agentstv
  military: voenn
  defense: oboron
  named: imeni`;

/** The same for the words of legal forms: what they mean is for legal-forms.ts. */
export const LEGAL_STEMS = `
  company: kompani kampani obshchestv tavarystv tovarystv tovarishchestv
  corporation: korporats
  public: publichn
  open: otkryto otkryty adkryta
  closed: zakryt
  joint_stock: aktsionern aktcionern aktsyanern aktsyyanern
  limited: ogranichen organichen abmezhavan obmezhen
  liability: otvetstvennost adkaznast vidpovidaln`;

/** And those that are no stems. */
export const LEGAL = `
  limited: youxian gufen ltd lmtd ltda limitada
  company: hoesa hoe_sa chonghoesa chong_hoesa cong_ty 총회사 총공사 사 社 有限责任公司 股份有限公司 有限責任公司 有限公司 公司 株式会社 株式會社 会社 會社 주식회사 유한회사 유한공사 유한책임회사 회사 공사`;
