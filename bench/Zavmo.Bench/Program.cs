using System.Globalization;
using Zavmo.Bench;
using Zavmo.Bench.Durable;
using Zavmo.Bench.Echo;
using Zavmo.Bench.Learners;
using Zavmo.Bench.Memory;

switch (args)
{
    case ["bare", var url]:
        await BareServer.RunAsync(url);
        break;
    case ["echo-stub", var url]:
        await EchoStub.RunAsync(url);
        break;
    case ["echo-bare", var url]:
        await BareEcho.RunAsync(url);
        break;
    case ["echo-adapter", var url, .. var issuer]:
        await AdapterEcho.RunAsync(url, issuer is [var address] ? address : null);
        break;
    case ["echo-pipeline", var url]:
        await PipelineServer.RunAsync(url);
        break;
    case ["echo"]:
        Machine.Print();
        await EchoBench.RunAsync();
        break;
    case ["echo", var server, var seconds]:
        await EchoBench.RunAsync(server, TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
        break;
    case ["durable"]:
        Machine.Print();
        await DurableBench.RunAsync();
        break;
    case ["learners", .. var rest]:
        LearnersBench.Run(rest.FirstOrDefault(file => !file.EndsWith(".png", StringComparison.Ordinal)), rest.FirstOrDefault(file => file.EndsWith(".png", StringComparison.Ordinal)));
        break;
    case ["stores"]:
        Machine.Print();
        await StoresBench.RunAsync();
        break;
    case ["judge"]:
        JudgeBench.Run();
        break;
    case ["plan"]:
        Machine.Print();
        PlanBench.Run();
        break;
    case ["intents"]:
        Machine.Print();
        IntentsBench.Run();
        break;
    case ["profile", var seconds]:
        await DurableBench.RunOursAsync(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)));
        break;
    case ["profile", var seconds, "Cosmos"]:
        using (var endpoint = CosmosEndpoint.Start())
        {
            await DurableBench.RunOursAsync(TimeSpan.FromSeconds(int.Parse(seconds, CultureInfo.InvariantCulture)), endpoint);
        }

        break;
    case ["memory", .. var rest]:
        Machine.Print();
        await MemoryBench.RunAsync(rest is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000);
        break;
    case ["turns"]:
        Machine.Print();
        await EchoBench.RunAsync();
        await DurableBench.RunAsync();
        await MemoryBench.RunAsync(10_000);
        break;
    default:
        Machine.Print();
        ImportBench.Run(args.Length > 0 ? args[0] : RepositoryFile.Find("dialogs/roles"));
        await StartBench.RunAsync();
        break;
}
