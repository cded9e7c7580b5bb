/** What a time expression says, before it is reckoned from the publication date. */
import { z } from 'zod';

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
] as const;
export type Unit = (typeof UNITS)[number];

/** Where a partial date lies, as the words say it: "lundi prochain", "le 12 juillet dernier", "ce mardi". */
export const DIRECTIONS = ['last', 'this', 'next'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The fields that rules may set and vocabulary classes may fill. */
export const fieldsSchema = z
  .strictObject({
    year: z.int(),
    month: z.int().min(1).max(12),
    day: z.int().min(1).max(31),
    /** ISO weekday, Monday = 1. */
    weekday: z.int().min(1).max(7),
    quarter: z.int().min(1).max(4),
    hour: z.int().min(0).max(24),
    minute: z.int().min(0).max(59),
    direction: z.enum(DIRECTIONS),
    unit: z.enum(UNITS),
    /** How many units; with `shift`, after (positive) or before (negative) the anchor. */
    count: z.number(),
    /** Whether the hour is one after noon: "3 heures de l'après-midi". */
    afternoon: z.boolean(),
    /** Adds a half to `count`: "une heure et demie". */
    half: z.boolean(),
    /** Turns `count` round: -1 for "il y a deux jours". */
    sign: z.union([z.literal(1), z.literal(-1)]),
    /** `previous`: counted from the date last mentioned ("la veille"), not from the publication. */
    anchor: z.enum(['publication', 'previous']),
  })
  .partial();
export type Fields = z.infer<typeof fieldsSchema>;

export const MEANINGS = [
  'calendar',
  'shift',
  'duration',
  'clock',
  'range',
  'pair',
  'set',
  'moment',
  'unresolved',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A matched rule: its meaning, its numbers, and what the rules inside it found. */
export interface Description {
  readonly meaning: Meaning;
  readonly fields: Readonly<Fields>;
  readonly parts: Readonly<Record<string, Description>>;
  /** A bare number that may count something else: "en 2016" against "2016 personnes". */
  readonly loose?: boolean;
}
