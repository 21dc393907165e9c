/** What a comment is told besides the review, from those who can be trusted with it. */
export type CommentContext = {
  /** Address of the run that made the review. */
  run: string;
  /** Where a file of the change is edited. */
  edit?: ((file: string) => string) | undefined;
  /** Address of the published site, with a slash at its end. */
  site?: string | undefined;
  /** Files to download: what they are called and where they are. */
  downloads?: readonly { text: string; address: string }[];
  /** Does the change touch anything outside the content? */
  outside: boolean;
};
