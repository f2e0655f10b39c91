/** Command that opens the page of a rule; its argument is the address. Of its own, so that the server starts without the linter. */
export const openRule = 'claimlint.openRule'
