import type * as v from 'valibot';

/** What the schemas of this program are made of: what valibot says of each at run time. */
interface Piece {
  readonly kind: string;
  readonly type: string;
  readonly entries?: Readonly<Record<string, Piece>>;
  readonly item?: Piece;
  readonly wrapped?: Piece;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly requirement?: unknown;
  readonly pipe?: readonly Piece[];
}

type Json = Readonly<Record<string, unknown>>;

/** How each check of a value is said in JSON Schema. */
const CHECKS: Readonly<Record<string, (requirement: unknown, of: string) => Json>> = {
  max_length: (most, of) => ({ [of === 'array' ? 'maxItems' : 'maxLength']: most }),
  min_length: (least, of) => ({ [of === 'array' ? 'minItems' : 'minLength']: least }),
  min_value: least => ({ minimum: least }),
  max_value: most => ({ maximum: most }),
  integer: () => ({ type: 'integer' }),
  regex: pattern => ({ pattern: pattern instanceof RegExp ? pattern.source : '' }),
};

/** A schema of this program as JSON Schema 2020-12. Throws for what it cannot say. */
export function jsonSchemaOf(schema: v.GenericSchema<unknown, unknown>): Json {
  // The public type hides what a schema is made of.
  return said(schema);
}

function said(piece: Piece): Json {
  const checks = (piece.pipe ?? []).slice(1).map(({ type, requirement }) => {
    const check = CHECKS[type];
    if (check === undefined) throw new Error(`There are no words for the check "${type}".`);
    return check(requirement, piece.type);
  });
  return checks.reduce<Json>((json, check) => ({ ...json, ...check }), plain(piece));
}

function plain(piece: Piece): Json {
  switch (piece.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: piece.type };
    case 'literal':
      return { const: piece.literal };
    case 'picklist':
      return { enum: piece.options };
    case 'array':
      return { type: 'array', items: said(partOf(piece.item)) };
    case 'union':
      return { anyOf: (piece.options ?? []).map(option => said(partOf(option as Piece))) };
    case 'object': {
      const entries = Object.entries(piece.entries ?? {});
      return {
        type: 'object',
        properties: Object.fromEntries(
          entries.map(([name, each]) => [
            name,
            said(each.type === 'exact_optional' ? partOf(each.wrapped) : each),
          ]),
        ),
        required: entries.filter(([, { type }]) => type !== 'exact_optional').map(([name]) => name),
      };
    }
    default:
      throw new Error(`There are no words for "${piece.type}".`);
  }
}

function partOf(piece: Piece | undefined): Piece {
  if (piece === undefined) throw new Error('A part of the schema is missing.');
  return piece;
}
