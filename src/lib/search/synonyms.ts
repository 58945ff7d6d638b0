/**
 * Words that laws of the region use for one thing, across the languages: a search aid, no statement about
 * the law. The first sets follow the families and groups of the codebook.
 */
import { fold, foldVariants } from './fold.ts';
import { queryStems, stems } from './stem/stems.ts';

const SETS: readonly string[] = [
	'terrorism терроризм terrorizm terrorchilik террорчилик terrorçylyk лаңкестік ланкестик',
	'terrorist террористический terroristik террористӣ террористік террордук terrorçylykly',
	'extremism экстремизм ekstremizm ифротгароӣ ifrotgaroyi тундравӣ экстремизмге',
	'extremist экстремистский ekstremistik экстремистӣ экстремистік экстремисттик ekstremistikli',
	'separatism separatist сепаратизм сепаратистский separatizm айырмачылык bölünmek secession',
	'discord enmity hatred hostility strife hate вражда рознь ненависть неприязнь adovat адоват кина низоъ нафрат nafrat nizo duşmançylyk duşmançylygy араздық алауыздық өшпенділік араздашуу касташуу кастык жек ýigrenç agzalalyk',
	'violence violent force forcible насилие насильственный zoʻrlik zoʻravonlik зӯроварӣ зўрлик зорлық зомбылық зомбулук күч zorluk zorlukly',
	'threat угроза tahdid таҳдид қауіп коркутуу haybat howp',
	'incitement inciting stirring fomenting возбуждение разжигание подстрекательство qoʻzgʻatish барангехтан қоздыру козутуу тутандыру öjükdirmek gozgamak',
	'calls appeals call призыв призывы воззвание daʼvat chaqiriq даъват шақыру чакырык çagyryş',
	'propaganda propagating пропаганда agitation агитация targʻibot тарғибот насихат үгүт wagyz',
	'justification justify praise approval glorification apology apologia оправдание одобрение апология прославление oqlash оқлаш сафедкунӣ ақтау актоо aklamak',
	'financing funding finance money финансирование moliyalashtirish молиялаштириш маблағгузорӣ қаржыландыру каржылоо maliýeleşdirmek',
	'organisation organization group association организация группа объединение группировка tashkilot ташкилот uyushma иттиҳод ұйым уюм бирикме gurama birleşik',
	'materials material literature материалы литература materiallar маводҳо мавод материалдар',
	'recruitment recruiting вербовка наем yollash ёллаш ҷалб вербовкалау тартуу',
	'training обучение подготовка tayyorgarlik омодагӣ оқыту даярлоо okuw',
	'hostage hostages kidnapping заложник заложников похищение garov гаравгон кепіл барымта girew',
	'explosion bombing bomb взрыв portlash таркиш жарылыс жардыруу partlama',
	'arson fire поджог сӯхтор өрт өрттөө ýangyn',
	'weapons weapon firearms arms оружие qurol силоҳ қару курал ýarag',
	'power authority власть hokimiyat ҳокимият билік бийлик häkimiýet',
	'seizure usurpation seize захват egallash ғасб басып алу basyp',
	'constitutional конституционный konstitutsiyaviy конститутсионӣ конституциялық конституциялык konstitusion',
	'integrity sovereignty целостность суверенитет yaxlitlik тамомият тұтастық бүтүндүк bitewilik',
	'secession separation break-up отделение отторжение бөліп бөлүп aýyrmak',
	'religion religious faith belief confessional религия религиозный вера din diniy дин динӣ діни диний dini',
	'racial race раса расовый irqiy ирқий нажодӣ нәсілдік расалык',
	'ethnic national nationality interethnic национальный межнациональный этнический milliy миллий миллӣ ұлттық улуттук улуттар milli',
	'clan tribal kin родовой клановый племенной рулық уруулук urugʻ',
	'regional local locality localist местнический региональный межрегиональный маҳалгароӣ mahalliychilik маҳаллий',
	'class estate сословный классовый сословие тектік tabaqa',
	'language linguistic язык языковой til забон тіл тил dil',
	'superiority exclusivity inferiority supremacy исключительность превосходство неполноценность ustunlik бартарӣ үстемдік үстөмдүк',
	'dignity honour insult humiliation достоинство честь оскорбление унижение qadr шаъну шараф намыс ар-намыс mertebe',
	'symbols symbol attributes display символика символ атрибутика демонстрация ramz рамз нышан белги nyşan',
	'ideology ideas idea идеология идеи mafkura мафкура идеологиясы ideologiýa',
	'intimidation intimidate frighten fear устрашение запугивание qoʻrqitish тарсонидан қорқыту коркутуу gorkuzmak',
	'compel coerce coercion influence принуждение воздействие влияние majburlash маҷбур мәжбүрлеу мажбурлоо',
	'destabilisation destabilise unsettling дестабилизация beqarorlashtirish ноустувор тұрақсыздандыру',
	'court judicial judge суд судебный sud додгоҳ сот kazyýet',
	'blocking block blocked restriction suspension блокировка блокирование ограничение приостановление bloklash cheklash масдуд бұғаттау бөгөттөө petiklemek',
	'unblocking restore resume restoring разблокировка восстановление возобновление',
	'website site internet online resource сайт интернет ресурс вебсайт sayt tarmoq шабака',
	'appeal challenge complaint обжалование жалоба апелляция shikoyat шикоят шағым даттануу',
	'list register перечень список реестр roʻyxat рӯйхат тізім тизме sanaw',
	'ban banned prohibited prohibition forbidden запрет запрещённый запрещенный taqiqlangan мамнӯъ манъ тыйым тыюу gadagan',
	'expert examination экспертиза эксперт ekspertiza экспертиза ташхис сараптама',
	'deadline term hours срок часов muddat муҳлат мерзім мөөнөт möhlet',
	'owner proprietor владелец собственник egasi соҳиб ие ээси eýesi',
	'notify notified notice told notification уведомление уведомить извещение xabardor огоҳ хабарлама билдирүү',
	'strategy programme plan стратегия программа план strategiya barnoma барнома бағдарлама maksatnama',
	'coordination coordinating координация координирующий muvofiqlashtirish ҳамоҳангсоз үйлестіру',
	'rights freedoms права свободы huquq ҳуқуқ құқық укук hukuk',
	'law закон qonun қонун заң мыйзам kanun statute act',
	'code кодекс kodeks',
	'criminal penal уголовный jinoyat жиноят ҷиноят қылмыстық кылмыш jenaýat',
	'administrative административный maʼmuriy маъмурӣ әкімшілік администрациялык',
	'offence crime offense преступление правонарушение jinoyat ҷиноят қылмыс кылмыш jenaýat',
	'penalty punishment sentence prison imprisonment fine наказание лишение свободы штраф jazo ҷазо жаза jeza',
	'convention treaty agreement конвенция договор соглашение',
	'media press journalism СМИ пресса журналистика',
	'storing storage possession keeping хранение saqlash нигоҳдорӣ сақтау сактоо',
	'distribution spreading dissemination распространение tarqatish паҳнкунӣ тарату таратуу ýaýratmak',
	'mass disorder riots unrest hooliganism vandalism беспорядки хулиганство вандализм tartibsizlik бетартибӣ',
	'armed rebellion вооружённый вооруженный мятеж qurolli мусаллаҳ қарулы куралдуу ýaragly',
	'mercenary mercenaries наёмник наемничество yollanma зархарид жалданба жалданма',
	'sabotage диверсия',
	'travel выезд поездка transit',
	'protest dissent strike demonstration протест инакомыслие забастовка митинг',
	'sacred scripture quran bible священные коран библия тексты',
	'president президент prezident',
	'prosecutor procurator прокурор прокуратура prokuror',
	'definition notion concept term определение понятие taʼrif таъриф мафҳум анықтама аныктама түшүнүк düşünje',
	'criticism critique criticise overbroad vague критика критикует расплывчатое широкое',
	'education training обучение taʼlim таълим',
	'adult minor child несовершеннолетний',
	'nazi fascist нацистская нацистский фашизм',
	'journalists journalist журналист',
	'civilians civilian population мирное население гражданские',
	'property имущество mulk молу мүлік мүлк emläk',
	'infrastructure facilities объекты инфраструктура',
	'cyber computer information кибер компьютерный информационный',
	'panic паника vahima',
	'excluded exclusion exception exempt carve-out исключение исключены исключая',
	'officials officers должностные чиновник',
	'elections election выборы saylov интихобот сайлау шайлоо',
	'assistance aiding aid complicity содействие пособничество помощь yordam мусоидат көмек жардам',
	'planning preparation preparing планирование подготовка приготовление',
];

/** A word with the keys under which the index is asked for it. */
export interface Synonym {
	readonly folded: readonly string[];
	readonly stems: readonly string[];
}

interface Member extends Synonym {
	readonly word: string;
}

const members: readonly (readonly Member[])[] = SETS.map((set) =>
	set.split(' ').map((word) => ({ word, folded: foldVariants(word), stems: queryStems(word) })),
);
const setsByKey = new Map<string, number[]>();
for (const [index, words] of members.entries()) {
	for (const { word } of words) {
		const keys = new Set([fold(word), ...stems(word, /^[a-z-]+$/.test(word) ? 'en' : 'und')]);
		for (const key of keys) {
			if (key.length < 3) continue;
			setsByKey.set(key, [...(setsByKey.get(key) ?? []), index]);
		}
	}
}

/** The words that stand for the same thing as a word of a query, by its folded keys and its stems. */
export function synonymsOf(folded: readonly string[], stemsOfWord: readonly string[]): Synonym[] {
	const exact = folded.flatMap((key) => setsByKey.get(key) ?? []);
	const sets = exact.length > 0 ? exact : stemsOfWord.flatMap((key) => setsByKey.get(key) ?? []);
	const words = [...new Set(sets)].flatMap((index) => members[index] ?? []);
	return words.filter((other) => !other.folded.some((key) => folded.includes(key)));
}
