// Words that the misspelling rule would take for a product name: English words, and substances of their own. A test
// looks for new ones in the word list of the system.

const words = `
acupuncturist amnestied amnesties androgen aromatherapist barbering bebeerine berbamine cannabin cannabins cannabinol
chevet circadian creakiness creaminess creating creations creative creatives creature creatures disport disports estrade
gardenias gentleman gentlemen homeopathist hypericin preparing primaries promethium prophecies provolone redresses regain
regained regains restyling romaine romaines sculptors sculptress sculptural sculptures sensoria sensorium symbiotic testis
vasectomise vasectomised vasectomize vasectomized vasectomizes venter venters
`

export const notProducts: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
