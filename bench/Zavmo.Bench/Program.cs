using Zavmo.Bench;

if (args is ["bare", var url])
{
    await BareServer.RunAsync(url);
    return;
}

var document = args.Length > 0 ? args[0] : RepositoryFile.Find("dialogs/roles");
ImportBench.Run(document);
await StartBench.RunAsync();
