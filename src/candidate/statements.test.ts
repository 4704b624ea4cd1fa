import { describe, expect, it } from 'vitest';
import { calledIn, livesIn } from './statements.ts';

describe('livesIn', () => {
  it.each([
    ['I am a designer based in Lisbon, Portugal.', 'Lisbon, Portugal'],
    ['Software engineer based in Lisbon, Portugal and working remotely', 'Lisbon, Portugal'],
    ['living in São Paulo, Brazil with my dog', 'São Paulo, Brazil'],
    ['I live in the Netherlands', 'Netherlands'],
    ['I currently live in St. Louis, Missouri. I code', 'St. Louis, Missouri'],
    ['based in Washington, D.C. and often in Rome', 'Washington, D.C.'],
    ['based in Lisbon, I build apps', 'Lisbon'],
    ['based in Lisbon, Passionate about type', 'Lisbon'],
    ['Located in Seoul, South Korea', 'Seoul, South Korea'],
    ['based in 서울', '서울'],
    ['Based in Rio de Janeiro | React', 'Rio de Janeiro'],
    ['Our app helps people, and I am based in Lagos', 'Lagos'],
    ['I work at a bank. I am based in Frankfurt am Main.', 'Frankfurt am Main'],
    ['I’ve been living in Porto since 2010', 'Porto'],
    ['Mina is based in Lisbon', 'Lisbon'],
  ])('reads %j', (text, place) => {
    expect(livesIn(text)).toEqual([place]);
  });

  it.each([
    'Our team is based in Berlin',
    'Company based in Berlin',
    'Engineer at a startup based in Berlin',
    'Fintech with customers located in Ghana',
    'Based in Berlin, we build maps',
    'Formerly based in Paris',
    'I was based in Oslo',
    'I’m not based in Oslo',
    'I am no longer living in Oslo',
    'I want to work for people living in Kenya',
    'Data center located in Ohio',
    'living in harmony',
    'where I live in fear',
    'Cloud-based in Frankfurt',
    '',
  ])('passes %j over', text => {
    expect(livesIn(text)).toEqual([]);
  });

  it('keeps apart what lines and sentences keep apart', () => {
    expect(livesIn('Our studio is in Berlin.\nI live in Lisbon\nPortugal is warm')).toEqual(['Lisbon']);
  });
});

describe('calledIn', () => {
  it.each([
    ['Hi, my name is Mina Okafor and I build', 'Mina Okafor'],
    ['I’m Mina Okafor, a designer', 'Mina Okafor'],
    ['I am Mina Okafor.', 'Mina Okafor'],
    ['I’m Ana de Souza', 'Ana de Souza'],
    ['My name’s Mina K. Okafor', 'Mina K. Okafor'],
    ["I'm Jean-Luc O'Mara — designer", "Jean-Luc O'Mara"],
    ['My name is 김하나별.', '김하나별'],
    ['my name is Мина Окафор', 'Мина Окафор'],
    ['Hello! I am Tunde Bello from Lagos', 'Tunde Bello'],
  ])('reads %j', (text, name) => {
    expect(calledIn(text)).toEqual([name]);
  });

  it.each([
    'I am Senior Engineer',
    'I am Senior Engineer.',
    'I’m Head of Product',
    'I am AWS SRE',
    'I AM LOOKING FOR WORK',
    'I am React Native developer',
    'I’m Passionate About Design',
    'I am Happy',
    'my name is Mina',
    'my name is on the list',
    '',
  ])('passes %j over', text => {
    expect(calledIn(text)).toEqual([]);
  });
});
