// Prints, for an array of cards, an array of all that the renderer finds wrong with each: node validate.cjs adaptivecards.js < cards.json
const cards = JSON.parse(require("fs").readFileSync(0, "utf8"));
console.log(JSON.stringify(cards.map(json => {
  // The renderer remembers where it stopped in the last card's language, so each card gets one of its own.
  delete require.cache[require.resolve(process.argv[2])];
  const { AdaptiveCard, SerializationContext } = require(process.argv[2]);
  const context = new SerializationContext();
  const card = new AdaptiveCard();
  card.parse(json, context);
  const complaints = card.validateProperties().validationEvents.map(event => event.message);
  for (let index = 0; index < context.eventCount; index++) {
    complaints.push(context.getEventAt(index).message);
  }
  return complaints;
})));
