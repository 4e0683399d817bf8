/**
 * The tags (BCP 47) of the languages that Whence reads, for pages that name them without loading
 * their data; the same as those of `languages`, as a test holds.
 */
export const languageTags: readonly string[] = ['fr', 'en', 'de', 'pt', 'it', 'es'];
