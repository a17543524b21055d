// Prints one line for everything that the renderer finds wrong with a card: node validate.cjs adaptivecards.js < card.json
const { AdaptiveCard, SerializationContext } = require(process.argv[2]);
const context = new SerializationContext();
const card = new AdaptiveCard();
card.parse(JSON.parse(require("fs").readFileSync(0, "utf8")), context);
for (let index = 0; index < context.eventCount; index++) {
  console.log(context.getEventAt(index).message);
}
for (const event of card.validateProperties().validationEvents) {
  console.log(event.message);
}
