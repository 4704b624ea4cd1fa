import { describe, expect, it } from 'vitest';
import { namesConflict } from './conflict.ts';

/**
 * How people of many origins come to bear two names, and names of two people. Everybody here is invented. A line is
 * one pair; both ways round must give the same.
 */
function pairs(text: string): readonly (readonly [string, string])[] {
  return text
    .trim()
    .split('\n')
    .map(line => {
      const [a = '', b = ''] = line.split('/').map(name => name.trim());
      return [a, b] as const;
    });
}

const ONE_PERSON: Readonly<Record<string, string>> = {
  'married and maiden names': `
    Maria Garcia / Maria Lopez
    Hannah Whitcombe / Hannah Whitcombe-Lindqvist
    Hannah Whitcombe-Lindqvist / Hannah Lindqvist
    Claire Fontaine Dubreuil / Claire Fontaine
    Anke Vogelsang / Anke Vogelsang geb. Brandt
    Priya Raghunathan / Priya Menon
    Aoife Gallagher / Aoife Ni Ghallchobhair
    Kovács Istvánné / Szabó Mária
    Nagyné Tóth Ilona / Tóth Ilona
    Olga Morozova / Olga Petrenko
    Sinead O'Rourke / Sinead Murphy
    Fatoumata Diallo / Fatoumata Konate
    Ngozi Adeyemi / Ngozi Okonkwo
    Kateřina Nováková / Kateřina Dvořák
    Wanjiru Kamau / Wanjiru Otieno`,
  'nicknames and short forms': `
    William Harcastle / Bill Harcastle
    Bill Harcastle / William Penrose
    Sasha Voronin / Alexander Kuznets
    Peggy Alder / Margaret Thistlewood
    Jack Marlow / John Trevithick
    Harry Pell / Henry Ashdown
    Polly Redfern / Mary Grange
    Sally Birch / Sarah Lockwood
    Nell Archer / Eleanor Frame
    Ned Barrow / Edward Stanhope
    Dick Rowe / Richard Farnham
    Kasia Zielonka / Katarzyna Wrobel
    Gosia Mazur / Małgorzata Lis
    Zosia Krol / Zofia Banas
    Pepe Robledo / José Villaseñor
    Chuy Barragán / Jesús Tamayo
    Lola Cifuentes / Dolores Arriaga
    Kiko Peralta / Francisco Urrutia
    Beto Quiroga / Roberto Salinas
    Nacho Ferrer / Ignacio Bustos
    Chema Rivas / José María Olmedo
    Memo Cantú / Guillermo Arce
    Lupe Rangel / Guadalupe Soto
    Zé Figueira / José Mourinha
    Chico Bastos / Francisco Nogueira
    Jussi Koskela / Juhani Lahtinen
    Gigi Barbieri / Luigi Conti
    Beppe Marino / Giuseppe Ferri
    Pippo Sala / Filippo Greco
    Katya Orlova / Ekaterina Belousova
    Zhenya Klimov / Evgeny Sobol
    Slava Bondar / Vyacheslav Koval
    Lyosha Titov / Alexei Bykov
    Tolya Gromov / Anatoly Zorin
    Bob Fennimore / Robert Oakes
    Ricky Salgado / Ricardo Montes
    Gerry Doyle / Gerard Byrne
    Mo Farouki / Mohammed Benali
    Trish Kemp / Patricia Noonan
    Liz Farrow / Elizabeth Cope
    Steve Marsh / Stephen Hale
    Kuba Lewicki / Jakub Sowa
    Wojtek Bury / Wojciech Malec
    Vangelis Kontos / Evangelos Rallis
    Giannis Melas / Ioannis Drakos
    Manolis Vlachos / Emmanouil Kritikos
    Szabi Orban / Szabolcs Fekete
    Pista Varga / István Halasz
    Laci Bognar / László Pinter
    Toots Mägi / Tõnu Kask Mägi`,
  order: `
    Tóth Eszter / Eszter Tóth
    Nguyen Thi Lan / Lan Nguyen
    Tran Van Minh / Minh Tran
    KIM Min-jun / Minjun Kim
    Sato Haruka / Haruka Sato
    Zhang Weiming / Weiming Zhang
    LINDQVIST, Jonas / Jonas Lindqvist
    Lakatos Bence Márk / Bence Lakatos`,
  'an English name and a Chinese, Korean or Vietnamese surname': `
    Kevin Zhang / Zhang Weiming
    Grace Chan / Chan Siu Ming
    Jason Huang / Huang Chih-Hao
    Tony Lee / Yi Sang-ho
    Amy Choi / Choi Eun-ji
    Jenny Pham / Pham Thu Ha
    Eric Ng / Wu Jianhong
    David Cheung / Zhang Dawei
    Michelle Kwok / Guo Meiling
    Andy Hsu / Xu Anlin
    Daniel Park / Bak Do-yun
    Steven Lau / Liu Shiwen
    Vivian Yip / Ye Weiyan
    Peter Noh / Roh Ji-hoon
    Simon Tsai / Cai Ximing
    Cindy Cheng / Zheng Xinyi`,
  transliteration: `
    Yusuf Karaca / Youssef Benhaddou
    Oleksandr Shevchuk / Alexander Bondarenko
    Serhii Tkachenko / Sergey Melnik
    Yevhen Kravets / Eugene Moroz
    Mykola Hrytsenko / Nikolai Gritsenko
    Юлія Ткачук / Yuliya Tkachuk
    Георги Стоянов / Georgi Petrov
    Γιώργος Νικολάου / Giorgos Nikolaou
    Muhammad Iqbal / Mohamed Ikbal
    Abdulrahman Saleh / Abdel Rahman Salih
    Chaim Rosenfeld / Haim Rozenfeld
    Jamal Haddad / Gamal Hadad
    Khaled Nasser / Halid Nasir
    Xiomara Vélez / Siomara Velez
    Dmytro Lysenko / Dmitriy Lisenko
    Артём Сидоров / Artyom Sidorov
    Hovhannes Sargsyan / Ovanes Sarkisian
    Giorgi Beridze / George Beridze
    Þórður Helgason / Thordur Helgason
    Søren Kjær / Soeren Kjaer
    Müller Jörg / Joerg Mueller
    İbrahim Çelik / Ibrahim Celik
    Tsz-Wai Leung / Ziwei Liang
    Jiyoung Yoon / Ji Young Yun
    Hyeon-woo Jeong / Hyunwoo Jung
    Takahashi Shouhei / Shohei Takahashi
    Oyelaran Şeyi / Seyi Oyelaran`,
  'initials and short writing': `
    J. R. Penhaligon / John Robert Penhaligon
    A. Venkataraman / Arun Venkataraman Iyer
    M.K. Subramaniam / Mani Kumar
    JP Delacroix / Jean-Pierre Moreau
    K. Sivakumar / Sivakumar Kandasamy
    DJ Foster / Daniel James Hart
    Md. Rafiqul Islam / Mohammed Rafiq
    Sp. Papadakis / Spyros Papadakis`,
  'titles and degrees': `
    Dr. Amina Bello / Amina Bello
    Prof. Dr. Uwe Kranz / Uwe Kranz
    Tariq Aziz Khan, PhD / Tariq Khan
    Haji Ismail Yusof / Ismail bin Yusof
    Ing. Petr Malý / Petr Malý
    Sri Lakshmi Devi / Lakshmi Devi`,
  'patronymics and fathers’ names': `
    Ivan Sergeyevich Belov / Ivan Belov
    Aida Bekova / Aida Bek kyzy
    Jón Einarsson / Jón Sigurðarson
    Guðrún Jónsdóttir / Gudrun Jonsdottir
    Ahmad bin Ismail / Ahmad Ismail
    Siti binti Rahman / Siti Rahman
    Rahul Vijay Deshmukh / Rahul Deshmukh
    Haile Tesfaye / Haile Gebre Tesfaye`,
  'Arabic particles and names of fathers': `
    Abu Khalil al-Basri / Samir Haddad
    Umm Yasmin / Nadia Khoury
    Omar al-Masri / Omar El Masry
    Abd al-Karim Nasr / Abdelkarim Nasr
    Ali ibn Hasan al-Tamimi / Ali Hasan
    Noura bint Saad al-Harbi / Noura Alharbi`,
  'double surnames': `
    Juan Carlos Ibarra Montoya / Carlos Ibarra
    María del Carmen Robles Vidal / Carmen Robles
    João Pedro Tavares de Brito / João Brito
    Ana Luísa Prado e Silva / Ana Silva
    Luis Ángel Cordero / Ángel Cordero Pineda`,
  'one name or none in Latin letters': `
    Sukarno / Wahyu Hidayat
    Suharti / Rina Kusuma
    Wahyu / Budi Santoso
    สมชาย ใจดี / Thomas Reed
    山田 太郎 / James Whitfield
    王伟 / Kevin Marsh
    محمد الأحمد / Viktor Sokolov
    प्रिया शर्मा / Emily Carter`,
  'chosen and pen names with a word in common': `
    Robin Ashgrove / Robin Castellan
    Mara Winter / Mara Jade Okonjo
    Leo Thorne / Leonard Abramczyk
    Sky Donovan / Skyler Reyes
    Kit Marlowe / Christopher Dunne
    Somchai Wattanaporn / Chai Wattana`,
};

const TWO_PEOPLE: Readonly<Record<string, string>> = {
  'names with nothing in common': `
    Maria Lopez / Viktor Sokolov
    Hannah Whitcombe / Pedro Barragan
    Kevin Zhang / Brian Foster
    Zhang Weiming / Peter Lindholm
    Tony Lee / Marcus Holloway
    KIM Sang Man / Brian Foster
    KIM Sang Man / PAK Chol Ho
    Jenny Pham / Rachel Goldstein
    Nguyen Quang Viet / Michael Johnson
    Oleksandr Shevchuk / Benjamin Hartley
    Sergey Melnik / Douglas Whitaker
    Сергей Лавренёв / Emily Carter
    Юлія Ткачук / Rebecca Thornton
    Γιώργος Νικολάου / Thomas Becker
    Mohammed Benali / Christopher Wells
    Yusuf Karaca / Edward Nilsson
    Omar al-Masri / Philip Dunbar
    Ahmad bin Ismail / Trevor Colby
    Rahul Deshmukh / Steven Parrish
    Priya Menon / Victoria Lund
    Arun Venkataraman / George Halloran
    Sato Haruka / Jennifer Blake
    Haruto Kimura / Nathan Brooks
    Ngozi Adeyemi / Katherine Ross
    Wanjiru Kamau / Elizabeth Stone
    Haile Tesfaye / Robert Quinlan
    Fatoumata Diallo / Susan Merrick
    Ana Silva / Bryce Kowalczyk
    Juan Carlos Ibarra / Derek Hofmann
    João Brito / Wesley Kemper
    Jussi Koskela / Raymond Bright
    Jonas Lindqvist / Patrick Moreno
    Szabolcs Fekete / Oliver Grant
    Tóth Eszter / Vanessa Kirk
    Petr Malý / Howard Grissom
    Giuseppe Ferri / Warren Dyck
    Wojciech Malec / Terrence Vaughn
    Giorgi Beridze / Lucas Fontaine
    Hovhannes Sargsyan / Blake Turner
    Siti Rahman / Gordon Pike
    Somchai Wattanaporn / Ethan Clarke
    Wahyu Hidayat / Logan Prescott
    Aida Bekova / Chloe Marchetti
    김상만 / 박철호
    Dr. Uwe Kranz / Floyd Castillo
    Emanuel Brightwater / Lisa Kjaer Holm`,
};

for (const [kind, text] of Object.entries(ONE_PERSON)) {
  describe(`one person: ${kind}`, () => {
    it.each(pairs(text))('%s, %s', (a, b) => {
      expect(namesConflict(a, b)).toBe(false);
      expect(namesConflict(b, a)).toBe(false);
    });
  });
}

for (const [kind, text] of Object.entries(TWO_PEOPLE)) {
  describe(`two people: ${kind}`, () => {
    it.each(pairs(text))('%s, %s', (a, b) => {
      expect(namesConflict(a, b)).toBe(true);
      expect(namesConflict(b, a)).toBe(true);
    });
  });
}

it('tries more pairs of one person than anybody has thought of', () => {
  const count = (kinds: Readonly<Record<string, string>>): number =>
    Object.values(kinds).flatMap(pairs).length;
  expect(count(ONE_PERSON)).toBeGreaterThanOrEqual(120);
  expect(count(TWO_PEOPLE)).toBeGreaterThanOrEqual(40);
});
