using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Zavmo.Bot.Bots;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Cli;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Adjusting;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Turns.Faults;
using Zavmo.Bot.Tests.WebChat;
using Zavmo.Bot.Turns;

namespace Zavmo.Bot.Tests.Turns.Interleaving;

/// <summary>The whole pipeline of one process on shared stores, with a clock of its own.</summary>
internal sealed class ModelProcess
{
    // Catalogues only: they hold nothing of a run.
    private static readonly Lazy<IServiceProvider> Product = new(() => ZavmoHost.Create([ZavmoHost.Quiet, "--environment=Development"]).Services);
    private static readonly IConfiguration Configuration = new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?> { ["Turns:Workers"] = "2", ["Turns:Senders"] = "2" }).Build();

    private readonly ServiceProvider services;

    public ModelProcess(string name, MemoryStores stores, RecordingSender sender)
    {
        var collection = new ServiceCollection();
        collection.AddLogging();
        collection.AddTurns(Configuration);
        collection
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IdProvider>(new CountingIds(name))
            .AddSingleton(Product.Value.GetRequiredService<PhraseBooks>())
            .AddSingleton(Product.Value.GetRequiredService<CardCatalogue>())
            .AddSingleton(Product.Value.GetRequiredService<Adjuster>())
            .AddSingleton<IInboxStore>(stores)
            .AddSingleton<ISessionStore>(stores)
            .AddSingleton<ILearnerStore>(stores)
            .AddSingleton<IEvidenceStore>(stores)
            .AddSingleton<IFeedbackStore>(stores)
            .AddSingleton<INodeStore>(stores)
            .AddSingleton<IDirectoryStore>(stores)
            .AddSingleton<IWebChatStore>(new MemoryWebChatStore())
            .AddSingleton<IRoleStore>(new NoRoles())
            .AddSingleton<RoleDrafts>()
            .AddSingleton<IProtector>(new PlainProtector())
            .AddSingleton<IChannelSender>(sender)
            .AddSingleton<BotFrameworkAuthentication>(new ConfigurationBotFrameworkAuthentication(Configuration))
            .AddSingleton(Options.Create(new MicrosoftAppOptions()))
            .AddSingleton<ZavmoAdapter>()
            .AddSingleton<IBot>(new TinyBot())
            .Watch(Gate);
        services = collection.BuildServiceProvider();
    }

    public Gate Gate { get; } = new();

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public bool Crashed { get; private set; }

    public async Task StartAsync()
    {
        await services.GetRequiredService<Node>().JoinAsync();
        services.GetRequiredService<Deliveries>().Start();
        services.GetRequiredService<TurnLanes>().Start();
        await SweepAsync();
    }

    public Task BeatAsync() => services.GetRequiredService<Node>().BeatAsync();

    public Task SweepAsync() => services.GetRequiredService<Sweeper>().SweepAsync();

    public Task AcceptAsync(string text) => services.GetRequiredService<IActivityIntake>().AcceptAsync(
        new InboundActivity(
            $$"""
            {"type":"event","id":"{{text}}","channelId":"test","serviceUrl":"http://localhost/","from":{"id":"u"},"recipient":{"id":"z"},
            "conversation":{"id":"c"},"text":"{{text}}"}
            """,
            "test", "c", text, "u", "local"),
        null,
        CancellationToken.None);

    public void Crash()
    {
        Crashed = true;
        Gate.Crash();
    }
}
