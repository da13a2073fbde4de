/** The licences of the libraries that Passarela is made of. Packages carry their text beside the pages; a build from the
 *  sources has none. */

const BEGINS = 'Third-party notices';

/** The whole text, or nothing where this copy brings none. */
export async function thirdParty(): Promise<string | null> {
  try {
    const answer = await fetch(new URL('third-party-notices.txt', document.baseURI));
    const text = await answer.text();
    // Where there is no such file, the window's own page is sent in its place.
    return answer.ok && text.startsWith(BEGINS) ? text : null;
  } catch {
    return null;
  }
}
