/** Subjects of the convergence pages: their names and addresses, and figures in per cent. */
import { lookup, type Corpus } from '../corpus/corpus.ts';
import { comparedStates, definitionsFor, type Subject } from '../analysis/selection.ts';
import { addresses } from '../site/addresses.ts';
import type { ViewContext } from './context.ts';

/**
 * What can be compared: each family, and each of its concepts where it has several, that at least two of
 * the states define.
 */
export function convergenceSubjects(corpus: Corpus): Subject[] {
	const states = new Set(comparedStates(corpus));
	return [...corpus.families.values()].flatMap(({ id: family, concepts }) => {
		const subjects = (concepts.length > 1 ? concepts : []).map(({ id: concept }): Subject => ({
			kind: 'concept',
			family,
			concept,
		}));
		return [{ kind: 'family', family } as const, ...subjects].filter((subject) => {
			const codes = definitionsFor(corpus, subject).map(
				({ definition }) => definition.jurisdiction,
			);
			return new Set(codes.filter((code) => states.has(code))).size > 1;
		});
	});
}

/** The name of a subject: a concept's own, or the family's with what it stands for. */
export function subjectName(
	{
		corpus,
		locale,
		t,
	}: Pick<ViewContext, 'locale' | 't'> & { readonly corpus: Pick<Corpus, 'families' | 'concepts'> },
	subject: Subject,
): string {
	if (subject.kind === 'concept') return lookup(corpus.concepts, subject.concept).label[locale];
	return `${lookup(corpus.families, subject.family).label[locale]}, ${t('convergence.general')}`;
}

/** The address of the page of a subject. */
export function subjectAddress(subject: Subject): string {
	return addresses.convergenceOf(
		subject.family,
		subject.kind === 'concept' ? subject.concept : undefined,
	);
}

/** The address of the page of a subject on a day. */
export function datedAddress(subject: Subject, day: string): string {
	return `${subjectAddress(subject)}at/${day}/`;
}

/** A share in per cent, as a whole number. */
export function percentage(value: number): number {
	return Math.round(value * 100);
}
