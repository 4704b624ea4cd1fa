/**
 * Ordinary given and family names, written down by hand. `Latin=native` where a native spelling is used as well. A list
 * may know a bearer of any of them: that such chance raises nothing beyond a note is what is measured.
 */
export interface NameTable {
  /** Where somebody of this name may have come from, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly male: string;
  readonly female: string;
  readonly family: string;
  /** `compound`: a given name is two of these syllables; `two`: two family names; `slavic`: they have a feminine form. */
  readonly style?: 'compound' | 'two' | 'slavic' | 'middle';
  /** How the native spelling is put together. */
  readonly native?: 'given-first' | 'family-first';
  /** Names that bearers go by among speakers of English. */
  readonly western?: string;
}

export const ENGLISH: NameTable = {
  country: 'US',
  male: 'James William Thomas Michael Robert Daniel Andrew Matthew Christopher Joshua Benjamin Samuel Edward George Henry Jack Ryan Kevin',
  female:
    'Elizabeth Katherine Sarah Emily Jennifer Rebecca Margaret Charlotte Hannah Grace Olivia Laura Megan Rachel Alice Victoria Susan Amy',
  family:
    'Smith Johnson Williams Brown Jones Davis Miller Wilson Taylor Anderson Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Hill Scott Green Baker Adams Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Rogers Reed Cook Morgan Bell Murphy Bailey Cooper Richardson Cox Howard Ward Brooks Gray Bennett Wood Barnes Ross Henderson Coleman Jenkins',
};

export const GERMAN: NameTable = {
  country: 'DE',
  male: 'Lukas Jonas Maximilian Felix Sebastian Matthias Stefan Jürgen Klaus Tobias Florian Andreas Jens Niklas Moritz Bernd',
  female:
    'Anna Lena Katharina Johanna Sabine Ursula Heike Jana Franziska Annika Greta Monika Birgit Lisa Paula Frieda',
  family:
    'Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann',
};

export const FRENCH: NameTable = {
  country: 'FR',
  male: 'Pierre Jean-Luc Antoine Julien Nicolas Mathieu Étienne François Guillaume Olivier Thibault Rémi Sébastien Hugo Louis Benoît',
  female:
    'Marie Camille Chloé Juliette Élodie Céline Hélène Margaux Sophie Aurélie Manon Claire Marie-Claire Pauline Inès Valérie',
  family:
    'Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Mercier Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Muller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier Robin Masson Sanchez Gérard Nguyen Boyer Denis Lemaire Duval Joly Gautier Roger',
};

export const SPANISH: NameTable = {
  country: 'MX',
  style: 'two',
  male: 'José Juan Carlos Luis Miguel Alejandro Javier Fernando Diego Andrés Pablo Ricardo Eduardo Sergio Manuel Rafael',
  female:
    'María Guadalupe Sofía Valentina Carmen Lucía Gabriela Daniela Paola Mariana Claudia Isabel Adriana Rosa Elena Verónica',
  family:
    'García Hernández López Martínez González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez Reyes Jiménez Torres Díaz Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo Romero Álvarez Méndez Chávez Rivera Juárez Ramos Domínguez Herrera Medina Castro Vargas Guzmán Velázquez Muñoz Rojas Contreras Salazar Luna Ortega Guerrero Estrada Bautista Cortés Soto Alvarado Espinoza Lara Ávila Ríos Cervantes Silva Delgado Vega Márquez',
};

export const PORTUGUESE: NameTable = {
  country: 'BR',
  style: 'two',
  male: 'João Pedro Lucas Gabriel Mateus Rafael Bruno Thiago Felipe Gustavo Rodrigo Leonardo Marcelo Vinícius Caio Eduardo',
  female:
    'Ana Beatriz Juliana Mariana Camila Fernanda Larissa Letícia Patrícia Bruna Luana Renata Tatiane Aline Isabela Carolina',
  family:
    'Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso Ramos Gonçalves Santana Teixeira Araújo Pinto Moura Cavalcante Batista Campos Correia Monteiro Castro Reis Cunha Duarte Tavares Melo Farias Azevedo Borges Pires Barros Nogueira Fonseca Coelho Xavier Peixoto Sampaio',
};

export const ITALIAN: NameTable = {
  country: 'IT',
  male: 'Marco Andrea Luca Matteo Giovanni Francesco Alessandro Davide Stefano Paolo Simone Lorenzo Giuseppe Antonio Riccardo Fabio',
  female:
    'Giulia Francesca Chiara Sara Martina Elisa Valentina Silvia Paola Laura Federica Alessia Ilaria Roberta Elena Monica',
  family:
    'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De-Luca Costa Giordano Mancini Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola De-Santis D’Angelo Marchetti Parisi Villa Conte Ferraro Ferri Fabbri Bianco Marini Grasso Valentini Messina Sala De-Angelis Gatti Pellegrini Palumbo Sanna Farina Rizzi Monti',
};

export const POLISH: NameTable = {
  country: 'PL',
  style: 'slavic',
  male: 'Jan Piotr Krzysztof Andrzej Tomasz Paweł Michał Marcin Jakub Adam Łukasz Grzegorz Mateusz Wojciech Rafał Kamil',
  female:
    'Anna Katarzyna Małgorzata Agnieszka Barbara Ewa Magdalena Joanna Monika Zofia Aleksandra Natalia Karolina Dorota Justyna Marta',
  family:
    'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Nowakowski Pawłowski Michalski Nowicki Adamczyk Dudek Zając Wieczorek Jabłoński Król Majewski Olszewski Jaworski Wróbel Malinowski Pawlak Witkowski Walczak Stępień Górski Rutkowski Michalak Sikora Ostrowski Baran Duda Szewczyk Tomaszewski Pietrzak Marciniak Wróblewski Zalewski Jakubowski Jasiński Zawadzki Sadowski Bąk Chmielewski Włodarczyk Borkowski Czarnecki Sawicki',
};

export const RUSSIAN: NameTable = {
  country: 'RU',
  style: 'slavic',
  native: 'given-first',
  male: 'Alexander=Александр Dmitry=Дмитрий Sergey=Сергей Alexey=Алексей Andrey=Андрей Maxim=Максим Ivan=Иван Mikhail=Михаил Nikolay=Николай Evgeny=Евгений Pavel=Павел Igor=Игорь Roman=Роман Denis=Денис Vladimir=Владимир Anton=Антон',
  female:
    'Anna=Анна Elena=Елена Olga=Ольга Natalia=Наталья Tatiana=Татьяна Irina=Ирина Ekaterina=Екатерина Maria=Мария Svetlana=Светлана Yulia=Юлия Daria=Дарья Ksenia=Ксения Polina=Полина Anastasia=Анастасия Marina=Марина Alina=Алина',
  family:
    'Ivanov=Иванов Smirnov=Смирнов Kuznetsov=Кузнецов Popov=Попов Vasiliev=Васильев Petrov=Петров Sokolov=Соколов Mikhailov=Михайлов Novikov=Новиков Fedorov=Фёдоров Morozov=Морозов Volkov=Волков Alekseev=Алексеев Lebedev=Лебедев Semenov=Семёнов Egorov=Егоров Pavlov=Павлов Kozlov=Козлов Stepanov=Степанов Nikolaev=Николаев Orlov=Орлов Andreev=Андреев Makarov=Макаров Nikitin=Никитин Zakharov=Захаров Zaitsev=Зайцев Solovyov=Соловьёв Borisov=Борисов Yakovlev=Яковлев Grigoriev=Григорьев Romanov=Романов Vorobyov=Воробьёв Sergeev=Сергеев Kuzmin=Кузьмин Frolov=Фролов Alexandrov=Александров Dmitriev=Дмитриев Korolev=Королёв Gusev=Гусев Kiselev=Киселёв Ilyin=Ильин Maximov=Максимов Polyakov=Поляков Sorokin=Сорокин Vinogradov=Виноградов Kovalev=Ковалёв Belov=Белов Medvedev=Медведев Antonov=Антонов Tarasov=Тарасов Zhukov=Жуков Baranov=Баранов Filippov=Филиппов Komarov=Комаров Davydov=Давыдов Belyaev=Беляев Gerasimov=Герасимов Bogdanov=Богданов Osipov=Осипов Sidorov=Сидоров',
};

export const UKRAINIAN: NameTable = {
  country: 'UA',
  native: 'given-first',
  male: 'Oleksandr=Олександр Andriy=Андрій Serhiy=Сергій Mykola=Микола Dmytro=Дмитро Oleh=Олег Yuriy=Юрій Taras=Тарас Bohdan=Богдан Ihor=Ігор Vitaliy=Віталій Ivan=Іван Petro=Петро Maksym=Максим Roman=Роман Artem=Артем',
  female:
    'Olena=Олена Oksana=Оксана Iryna=Ірина Natalia=Наталія Kateryna=Катерина Yulia=Юлія Svitlana=Світлана Hanna=Ганна Daryna=Дарина Sofia=Софія Tetiana=Тетяна Mariia=Марія Viktoriia=Вікторія Liudmyla=Людмила Alina=Аліна Solomiia=Соломія',
  family:
    'Melnyk=Мельник Shevchenko=Шевченко Kovalenko=Коваленко Bondarenko=Бондаренко Boiko=Бойко Tkachenko=Ткаченко Kravchenko=Кравченко Kovalchuk=Ковальчук Koval=Коваль Oliinyk=Олійник Shevchuk=Шевчук Polishchuk=Поліщук Tkachuk=Ткачук Savchenko=Савченко Bondar=Бондар Marchenko=Марченко Rudenko=Руденко Moroz=Мороз Lysenko=Лисенко Petrenko=Петренко Klymenko=Клименко Kravchuk=Кравчук Pavlenko=Павленко Savchuk=Савчук Kuzmenko=Кузьменко Levchenko=Левченко Ponomarenko=Пономаренко Vasylenko=Василенко Khomenko=Хоменко Kharchenko=Харченко Hnatiuk=Гнатюк Mazur=Мазур Tymoshenko=Тимошенко Romanenko=Романенко Panchenko=Панченко Sydorenko=Сидоренко Yurchenko=Юрченко Martyniuk=Мартинюк Kushnir=Кушнір Prykhodko=Приходько Kostenko=Костенко Zinchenko=Зінченко Demchenko=Демченко Didenko=Діденко Fedorenko=Федоренко Honcharuk=Гончарук Ivanchenko=Іванченко Kolomiiets=Коломієць Lytvyn=Литвин Lytvynenko=Литвиненко Nazarenko=Назаренко Nesterenko=Нестеренко Onyshchenko=Онищенко Osadchuk=Осадчук Pavliuk=Павлюк Roman=Роман Semeniuk=Семенюк Stetsenko=Стеценко Vovk=Вовк Yaremenko=Яременко',
};
