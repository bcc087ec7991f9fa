import { describe, expect, it } from 'vitest';
import { samePersonName } from '#graph/network/identity/names/same-person-name.ts';

describe('samePersonName', () => {
  it.each([
    ['Peggy Toll', 'Margaret Toll'],
    ['TOLL, Margaret', 'Margaret Toll'],
    ['M. Toll', 'Margaret Toll'],
    ['Mrs Margaret Ann Toll', 'Margaret Toll'],
    ['Katarzyna Wójcik', 'Kasia Wojcik'],
    ['Łukasz Wójcik', 'Luke Wójcik'],
    ['Francisco Ferrer', 'Paco Ferrer'],
    ['Olufunmilayo Bankole', 'Funmi Bankole'],
    ['Seumas Orr', 'Hamish Orr'],
    ['Muhammad Saleem', 'Mohammed Salim'],
    ['JanPieter Roos', 'Jan Pieter Roos'],
    ['Дмитро Коваленко', 'Dmytro Kovalenko'],
  ])('speaks for %s and %s being one', (a, b) => {
    expect(samePersonName(a, b).weight).toBeGreaterThan(0);
    expect(samePersonName(b, a).weight).toBeCloseTo(samePersonName(a, b).weight);
  });

  it.each([
    ['Margaret Toll', 'Winifred Toll'],
    ['Margaret Toll', 'Margaret Oxley'],
    ['W. Toll', 'Margaret Toll'],
    ['Ewan Toll', 'Owen Toll'],
    ['Jamie Toll', 'Hamish Toll'],
    ['Yusuf bin Karim Hadi', 'Karim bin Yusuf Hadi'],
    ['', 'Margaret Toll'],
  ])('speaks against %s and %s', (a, b) => {
    expect(samePersonName(a, b).weight).toBeLessThan(0);
  });

  it('gives its reasons in words', () => {
    expect(samePersonName('Peggy Toll', 'Margaret Toll').reasons).toEqual(['both toll', 'peggy is used for margaret']);
  });
});
