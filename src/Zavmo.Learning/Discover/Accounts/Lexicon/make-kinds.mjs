// Makes kinds.txt from WordNet's nouns: node make-kinds.mjs DICT > kinds.txt
// words.txt gives up to three kinds of thing a noun can name; here stand the nouns that mostly name fewer.
import { readFileSync } from "node:fs";

const dict = process.argv[2];
const files = ["", "", "", "tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling", "food", "group", "location",
  "motive", "object", "person", "phenomenon", "plant", "possession", "process", "quantity", "relation", "shape", "state", "substance", "time"];
const leastShare = 0.2;
const senses = new Map();
for (const line of readFileSync(`${dict}/index.sense`, "latin1").split("\n")) {
  const [key, , number, count] = line.split(" ");
  const [lemma, rest] = (key ?? "").split("%");
  if (rest?.[0] !== "1") continue;
  senses.set(lemma, [...(senses.get(lemma) ?? []), { kind: files[Number(rest.slice(2, 4))], weight: Number(count) + 1 / Number(number) }]);
}

console.log("# Made by make-kinds.mjs from WordNet 3.1 (WORDNET-LICENSE.txt): what a noun mostly names, where that is less than words.txt says.");
for (const line of readFileSync(new URL("words.txt", import.meta.url), "utf8").split("\n")) {
  const [word, ...columns] = line.split(" ");
  const all = columns.find((column) => column.startsWith("n:"))?.split(":")[2].split("|");
  if (!all || all.length < 2 || !senses.has(word)) continue;
  const total = senses.get(word).reduce((sum, sense) => sum + sense.weight, 0);
  const main = all.filter((kind) => senses.get(word).reduce((sum, sense) => sum + (sense.kind === kind ? sense.weight : 0), 0) / total >= leastShare);
  if (main.length > 0 && main.length < all.length) console.log(`${word} ${main.join("|")}`);
}
