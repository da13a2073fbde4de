/** Where the words of each language are, by its id; see `words/plugin.ts`. */
declare module 'virtual:words' {
  const urls: Record<string, string>;
  export default urls;
}
