import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldTable } from '../../../scripts/support/field-table.ts';
import { bilingual, partialDate, text } from '../../../src/lib/corpus/schema/fields.ts';

it('lists every key with its type, presence and description, a nested record after its own row', () => {
	const schema = z.strictObject({
		name: bilingual,
		kind: z.enum(['law', 'code']).describe('What it is'),
		since: partialDate.nullable().optional(),
		parts: z.array(z.strictObject({ title: text })),
	});
	expect(
		fieldTable(schema).map(({ key, type, required, nullable, description }) =>
			[key, type, required, nullable, description].join(' | '),
		),
	).toEqual([
		'name | text as `en` and `ru` | true | false | English and Russian',
		'kind | `law`, `code` | true | false | What it is',
		'since | date | false | true | ',
		'parts | list of records | true | false | ',
		'parts[].title | text | true | false | ',
	]);
});

it('refuses a type that it has no name for', () => {
	expect(() => fieldTable(z.strictObject({ at: z.bigint() }))).toThrow(
		'The data dictionary has no name for the type `bigint`',
	);
});
