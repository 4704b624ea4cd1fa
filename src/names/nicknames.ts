import { spellingKey } from './spelling.ts';

/** Given names and what their bearers are called, one group a line. Small: the forms met on candidate pages and lists. */
const GROUPS = `
alexander alex alec alexandre alejandro aleksandr aleksandar sasha sacha sascha shura xander sandy oleksandr aliaksandr iskander
alexandra alex sasha sandra sandy alejandra
alexei alexey aleksei alyosha oleksiy aliaksei alex
alfred alf alfie fred freddie
andrew andy drew andrei andrey andriy andre andreas andres
anthony tony antonio anton ton
antonina tonya
anastasia nastya
barbara barb babs
benjamin ben benny benji
bartholomew bart
catherine katherine kathryn kate katie kathy cathy cat kit katya ekaterina yekaterina kateryna katarina
charles charlie chuck carl karl carlos
christopher chris kris topher
christina christine chris tina kristina
daniel dan danny daniil danil
david dave davey
deborah deb debbie
dmitry dmitriy dima mitya dmytro dzmitry
donald don donny
dorothy dot dottie
edward ed eddie ted teddy ned eduard
elizabeth liz lizzie beth betty eliza lisa elisabeth liza
eugene gene evgeny yevgeny zhenya yevhen yauhen
francis frank francisco pancho paco
frederick fred freddie frederik
gabriel gabe
geoffrey jeffrey geoff jeff
george georgie jorge georgi georgy yuri yury heorhiy
gerald gerard jerry gerry
gregory greg grigory grisha hryhoriy
harold hal harry
henry harry hank enrique heinrich
ignacio nacho
irina ira iryna
ivan vanya john johan johannes jan juan giovanni ioan ioannis yannis
jacob jake yakov
james jim jimmy jamie
jennifer jen jenny
jessica jess jessie
jonathan jon johnny nathan
john jon johnny jack
joseph joe joey jose pepe josef yosef yusuf
joshua josh
judith judy
kenneth ken kenny
konstantin kostya
laurence lawrence larry
leonard leo len lenny leonid
louis lou louie luis lewis
margaret maggie meg peg peggy margie rita greta
maria mary masha mariya marie mia
matthew matt mateo matvey
maximilian max maxim maksim
michael mike mick mickey misha mikhail miguel mykhailo michel
mohammed muhammad mohamed mohammad mehmet mo
nadezhda nadia nadya
natalia natalya natasha nataliya natallia
nathaniel nathan nate nat
nicholas nick nicky nico nikolai nikolay kolya mykola mikalai nicolas nikolaos
denis dzianis denys
olga olya olha
oleg oleh aleh
pamela pam
patrick pat paddy patricio
patricia pat patty trish
pavel pasha paul pablo pavlo
peter pete pyotr petr petro pedro petya
philip phil felipe
raymond ray
rebecca becky becca
richard rick dick rich ricky ricardo
robert rob bob bobby robbie roberto
roman roma
ronald ron ronnie
samuel sam sammy
samantha sam
sergei sergey seryozha serhiy siarhei sergio
stanislav stas slava
steven stephen steve stefan stepan esteban
susan sue suzie susanna
svetlana sveta svitlana
tatiana tanya tetiana tatsiana
theodore ted teddy theo fyodor fedor
thomas tom tommy tomas
timothy tim timmy timofey
valentina valya
valery valeriy valera
vasily vasiliy vasya basil vasyl vasil
victor vitya viktor viktar
victoria vicky vika viktoria
vincent vince vinny
vitaly vitaliy vitalik
vladimir vova volodya volodymyr uladzimir vlad
vladislav vlad slava
vyacheslav slava viacheslav
walter walt wally
william bill billy will willy liam guillermo wilhelm
yulia julia yuliya
zachary zach zack`;

const members: readonly (readonly string[])[] = GROUPS.trim()
  .split('\n')
  .map(line => line.split(' ').map(spellingKey));
const groupsOf = new Map<string, number[]>();
for (const [group, keys] of members.entries()) {
  for (const key of keys) {
    groupsOf.set(key, [...(groupsOf.get(key) ?? []), group]);
  }
}

/** Whether two given names, by spelling key, are forms of one name. Not transitive: Sasha is short for two names. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  if (groups === undefined) return false;
  const others = groupsOf.get(b);
  return others?.some(group => groups.includes(group)) ?? false;
}

/** The spelling keys of all forms of a given name, itself among them; none for other words. */
export function nicknamesOf(key: string): readonly string[] {
  return [...new Set(groupsOf.get(key)?.flatMap(group => members[group] ?? []))];
}
