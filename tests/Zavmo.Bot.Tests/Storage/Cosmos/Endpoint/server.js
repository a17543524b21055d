// @vercel/cosmosdb-server, mended where it differs from Cosmos DB in what this project uses:
// a missing document is 404 instead of 500, a query or a feed sees only the partition that its header names,
// and no database or container has a resource id that does not come back from an address as it was.
// Prints its address when it listens; ends when its standard input does, so it never outlives the tests.
const { AsyncLocalStorage } = require('node:async_hooks');
const { createHttpServer } = require('@vercel/cosmosdb-server');
const Documents = require('@vercel/cosmosdb-server/lib/account/documents').default;

const partition = new AsyncLocalStorage();

for (const name of ['query', 'read']) {
  const whole = Documents.prototype[name];
  Documents.prototype[name] = function (...args) {
    const key = partition.getStore();
    if (key === undefined) {
      return whole.apply(this, args);
    }

    const view = Object.create(this);
    view._data = new Map([...this._data].filter(([, item]) => this._getPartition(item.read()) === key));
    return whole.apply(view, args);
  };
}

// The SDK asks for feeds by these ids, with - in the place of /.
for (const kind of ['databases', 'collections']) {
  const items = require(`@vercel/cosmosdb-server/lib/account/${kind}`).default.prototype;
  const make = items._rid;
  items._rid = function (number) {
    let id = make.call(this, number);
    while (/[+/]/.test(id)) {
      id = make.call(this, this._ridCount += 1);
    }

    return id;
  };
}

const server = createHttpServer({ keepAlive: true });
const [handle] = server.listeners('request');
server.removeListener('request', handle);
server.on('request', (request, response) => {
  const key = request.headers['x-ms-documentdb-partitionkey'];
  const end = response.end;
  response.end = function (body) {
    if (request.method === 'GET' && response.statusCode === 500 && request.url.includes('/docs/')) {
      response.statusCode = 404;
      body = '{"code":"NotFound","message":""}';
    }

    return end.call(response, body);
  };

  // A key in the header is all that a query of one partition needs; the server also wants it in the text, or this.
  request.headers['x-ms-documentdb-query-enablecrosspartition'] ??= request.method === 'POST' ? 'true' : undefined;
  partition.run(key === undefined ? undefined : JSON.parse(key)[0], () => handle(request, response));
});

// The server reports what it answers with 404; only what the tests can read goes out.
console.error = () => {};
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
