import { z } from 'zod';
import * as fields from '../../src/lib/corpus/schema/fields.ts';

export interface FieldRow {
	/** Where the value stands: `versions[].limbs[].n`. */
	readonly key: string;
	readonly type: string;
	readonly required: boolean;
	readonly nullable: boolean;
	readonly description: string;
}

/** Names of the plain types; a schema made from one of them keeps its check, by which it is known. */
const NAMED: readonly (readonly [z.core.$ZodType, string])[] = [
	[fields.id, 'id'],
	[fields.text, 'text'],
	[fields.partialDate, 'date'],
	[fields.day, 'day'],
	[fields.webAddress, 'web address'],
	[fields.languageTag, 'language tag'],
];

/** Every field of a record in the order in which the schema has them, a nested record after its own row. */
export function fieldTable(schema: z.core.$ZodType): FieldRow[] {
	return rowsOf(unwrap(schema).inner, '');
}

function rowsOf(schema: z.core.$ZodType, prefix: string): FieldRow[] {
	if (schema instanceof z.ZodArray) return rowsOf(unwrap(schema.element).inner, `${prefix}[]`);
	if (schema instanceof z.ZodRecord)
		return rowsOf(unwrap(schema.valueType).inner, `${prefix}<key>`);
	if (!(schema instanceof z.ZodObject)) return [];
	return Object.entries(schema.shape as Record<string, z.core.$ZodType>).flatMap(
		([name, field]) => {
			const key = prefix ? `${prefix}.${name}` : name;
			const { inner, optional, nullable, description } = unwrap(field);
			const row = {
				key,
				type: typeName(inner),
				required: !optional,
				nullable,
				description: description ?? '',
			};
			return isLabel(inner) ? [row] : [row, ...rowsOf(inner, key)];
		},
	);
}

/** True for a text in two languages, which takes one row. */
function isLabel(schema: z.core.$ZodType): boolean {
	return schema instanceof z.ZodObject && Object.keys(schema.shape).join() === 'en,ru';
}

/** A schema without the wrappers that make it optional or nullable, and what they said. */
function unwrap(schema: z.core.$ZodType): {
	inner: z.core.$ZodType;
	optional: boolean;
	nullable: boolean;
	description: string | undefined;
} {
	let inner = schema;
	let optional = false;
	let nullable = false;
	let description = descriptionOf(inner);
	while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) {
		if (inner instanceof z.ZodOptional) optional = true;
		else nullable = true;
		inner = inner.unwrap();
		description ??= descriptionOf(inner);
	}
	return { inner, optional, nullable, description };
}

function descriptionOf(schema: z.core.$ZodType): string | undefined {
	return z.globalRegistry.get(schema)?.description;
}

/**
 * The type in words.
 * @throws {Error} for a kind of schema that has no name here yet
 */
function typeName(schema: z.core.$ZodType): string {
	if (schema instanceof z.ZodArray)
		return `list of ${plural(typeName(unwrap(schema.element).inner))}`;
	if (isLabel(schema)) return 'text as `en` and `ru`';
	if (schema instanceof z.ZodObject) return 'record';
	if (schema instanceof z.ZodRecord) return 'records by key';
	if (schema instanceof z.ZodEnum)
		return schema.options.map((option) => `\`${option}\``).join(', ');
	if (schema instanceof z.ZodLiteral)
		return [...schema.values].map((value) => `\`${value}\``).join(', ');
	if (schema instanceof z.ZodBoolean) return 'true or false';
	if (schema instanceof z.ZodNumber) return 'whole number';
	const checks = schema._zod.def.checks ?? [];
	const named = NAMED.find(([model]) => checks.includes(model._zod.def.checks?.[0] as never));
	if (!named)
		throw new Error(`The data dictionary has no name for the type \`${schema._zod.def.type}\``);
	const longest = schema instanceof z.ZodString ? schema.maxLength : null;
	return longest === null ? named[1] : `${named[1]}, at most ${longest} characters`;
}

function plural(type: string): string {
	return /^(?:id|text|date|day|record|language tag)$/.test(type) ? `${type}s` : type;
}
