/** How a language words what surrounds an article: all lower case, straight apostrophes. */
export interface Paratext {
  /** A block that begins so leads to other articles, offers or services. */
  offers: readonly string[];
  /** A block that begins so and is short names the author, the agency or the date. */
  bylines: readonly string[];
  /** A block that holds one of these is no part of the story, whatever surrounds it. */
  services: readonly string[];
}
