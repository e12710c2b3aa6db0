import { readLines } from './read-lines'

const politics = readLines(
  'politics',
  'noun',
  `
“一带一路” | 一带一路 = Belt and Road Initiative | Belt and Road | BRI | Silk Road Economic Belt | !One Belt One Road | !One Belt, One Road
“一带一路”倡议 | 一带一路倡议 = Belt and Road Initiative | BRI | Belt and Road
丝绸之路 = Silk Road
共建“一带一路” = Belt and Road cooperation | Belt and Road | BRI
人类命运共同体 = community with a shared future for mankind | community with a shared future for humanity | community of shared future for mankind | human community with a shared future | shared future
全球发展倡议 = Global Development Initiative | GDI
全球安全倡议 = Global Security Initiative | GSI
全球文明倡议 = Global Civilization Initiative | GCI
改革开放 = reform and opening-up | reform and opening up | reform and opening | Reform and Opening-up
中国式现代化 = Chinese modernization | Chinese path to modernization | Chinese-style modernization
中国梦 = Chinese Dream | Chinese dream | China Dream
中国特色社会主义 = socialism with Chinese characteristics | Socialism with Chinese Characteristics
中华民族伟大复兴 = great rejuvenation of the Chinese nation | national rejuvenation | rejuvenation of the Chinese nation
共同富裕 = common prosperity | shared prosperity | prosperity for all
小康社会 = moderately prosperous society | Xiaokang society | well-off society | xiaokang
脱贫攻坚 = poverty alleviation | battle against poverty | fight against poverty | poverty eradication | poverty elimination | anti-poverty | poverty
乡村振兴 = rural revitalization | rural vitalization | rural revitalisation | revitalize rural
依法治国 = law-based governance | rule of law | rule by law
生态文明 = ecological civilization | ecological civilisation | ecological progress | eco-civilization | ecological conservation
一国两制 | “一国两制” = one country, two systems | One Country, Two Systems | One country, two systems | One Country Two Systems
一个中国 = one-China | One-China | one China | One China
台独 | “台独” = Taiwan independence | Taiwan secession
和平共处 = peaceful coexistence
互利共赢 = mutual benefit | mutually beneficial | win-win
合作共赢 = win-win cooperation | win-win | mutually beneficial cooperation
多边主义 = multilateralism | multilateral
单边主义 = unilateralism | unilateral
保护主义 = protectionism | protectionist
恐怖主义 = terrorism | terrorist
十四五 | “十四五” = 14th Five-Year Plan | 14th Five Year Plan | 14th five-year plan | 2021-2025 | 2021-25
十五五 | “十五五” = 15th Five-Year Plan | 15th Five Year Plan | 15th five-year plan | 2026-2030 | 2026-30
五年规划 = Five-Year Plan | five-year plan | Five Year Plan
政府工作报告 = government work report | Government Work Report | Report on the Work of the Government
新冷战 = new Cold War | new cold war
冷战思维 = Cold War mentality | cold war mentality | Cold War mindset | Cold War thinking
`,
)

const economy = readLines(
  'economy',
  'noun',
  `
高质量发展 = high-quality development | High-quality development | high quality development | quality development
双循环 = dual circulation | dual-circulation
供给侧结构性改革 | 供给侧改革 = supply-side structural reform | supply-side reform
新质生产力 = new quality productive forces | new productive forces
国内生产总值 = gross domestic product | GDP
居民消费价格指数 = consumer price index | CPI
采购经理指数 = purchasing managers' index | purchasing managers index | PMI
固定资产投资 = fixed-asset investment | fixed asset investment | fixed assets
外商直接投资 = foreign direct investment | FDI
外汇储备 = foreign exchange reserves | foreign-exchange reserves | forex reserves | foreign currency reserves
人民币 = renminbi | yuan | RMB | CNY
存款准备金率 = reserve requirement ratio | RRR | reserve ratio
自由贸易试验区 | 自贸试验区 | 自贸区 = pilot free trade zone | free trade zone | FTZ | free trade area
自由贸易港 | 自贸港 = free trade port | FTP
自由贸易协定 | 自贸协定 = free trade agreement | free-trade agreement | FTA | free trade deal
营商环境 = business environment
数字经济 = digital economy
平台经济 = platform economy
房地产 = real estate | property | housing
供应链 = supply chain | supply chains | supply-chain
产业链 = industrial chain | industrial chains | industry chain | industry chains | value chain
中小企业 = small and medium-sized enterprises | SMEs | small and medium enterprises | small and medium-sized businesses | small and medium-sized companies | small and mid-sized | SME
国有企业 | 国企 = state-owned enterprise | state-owned enterprises | SOE | SOEs | state-owned companies | State-owned
贸易战 = trade war
关税 = tariff | tariffs | duty | duties | customs
通货膨胀 | 通胀 = inflation | inflationary
知识产权 = intellectual property | IP | intellectual property rights | IPR
跨境电商 = cross-border e-commerce
同比 = year on year | year-on-year | from a year earlier | from a year ago | compared with the same period | over the same period | from the same period | compared to the same period | year over year | a year earlier
全要素生产率 = total factor productivity
`,
)

const society = [
  ...readLines(
    'environment',
    'noun',
    `
碳达峰 = carbon peak | carbon peaking | peak carbon | peak carbon dioxide emissions | carbon emissions peak
碳中和 = carbon neutrality | carbon neutral | carbon-neutral
温室气体 = greenhouse gas | greenhouse gases | greenhouse-gas
气候变化 = climate change
可再生能源 = renewable energy | renewables | renewable
可持续发展 = sustainable development | sustainability | sustainable
生物多样性 = biodiversity | biological diversity
新能源汽车 = new energy vehicle | new energy vehicles | NEV | NEVs | new-energy vehicle | new-energy vehicles | electric vehicle | electric vehicles
绿水青山就是金山银山 = lucid waters and lush mountains are invaluable assets | clear waters and green mountains
`,
  ),
  ...readLines(
    'science',
    'noun',
    `
人工智能 = artificial intelligence | AI | A.I.
大数据 = big data
云计算 = cloud computing
物联网 = Internet of Things | internet of things | IoT
区块链 = blockchain
半导体 = semiconductor | semiconductors | chip | chips
高速铁路 | 高铁 = high-speed railway | high-speed rail | high-speed train | high-speed trains | high speed rail | bullet train | high-speed
北斗 = BeiDou | Beidou
嫦娥 = Chang'e | Chang’e | Chang'E
天宫 = Tiangong
神舟 = Shenzhou
天问一号 = Tianwen-1
空间站 = space station
量子 = quantum
`,
  ),
  ...readLines(
    'health',
    'noun',
    `
新型冠状病毒 | 新冠病毒 | 新冠肺炎 | 新冠 = COVID-19 | Covid-19 | COVID | Covid | coronavirus | novel coronavirus | SARS-CoV-2
核酸检测 = nucleic acid test | nucleic acid tests | nucleic acid testing | PCR test | PCR tests | nucleic acid | COVID-19 test | tested
疫苗 = vaccine | vaccines | vaccination | vaccinated | vaccinate | jab | jabs
无症状感染者 = asymptomatic cases | asymptomatic case | asymptomatic carriers | asymptomatic infections | asymptomatic
中医药 = traditional Chinese medicine | TCM | Chinese medicine
中医 = traditional Chinese medicine | TCM | Chinese medicine
艾滋病 = AIDS | HIV
`,
  ),
  ...readLines(
    'culture',
    'noun',
    `
春节 = Spring Festival | Chinese New Year | Lunar New Year
元宵节 = Lantern Festival
清明节 = Qingming Festival | Tomb-Sweeping Day | Qingming | Tomb Sweeping Day
端午节 = Dragon Boat Festival | Duanwu
中秋节 = Mid-Autumn Festival | Mid-Autumn | Moon Festival
国庆节 = National Day
世界文化遗产 = World Cultural Heritage | World Heritage | world cultural heritage | world heritage
非物质文化遗产 | 非遗 = intangible cultural heritage | Intangible Cultural Heritage | intangible heritage
京剧 = Peking Opera | Peking opera | Beijing Opera | Beijing opera
大熊猫 = giant panda | giant pandas | panda | pandas
`,
  ),
]

/** What the news says again and again. */
export const phrases = [...politics, ...economy, ...society]
