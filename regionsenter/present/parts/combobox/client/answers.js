// Asks the server what has been typed so far, each question once.

const answers = new Map();

async function answerTo(typed, { kinds, grouped, language }, signal) {
  const address = new URL("finn", location.href);
  address.search = new URLSearchParams({ q: typed.trim(), sprak: language, slag: kinds, gruppert: grouped });
  if (!answers.has(address.href)) {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${response.status}`);
    answers.set(address.href, await response.json());
  }
  return answers.get(address.href);
}
