/** Hands the reader a file, and gives its name. */
export function saveFile(content: string | Blob, type: string, name: string): string {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	// The browser has taken the file by then.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
	return name;
}
