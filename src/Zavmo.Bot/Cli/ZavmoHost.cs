using Zavmo.Bot.Bots;
using Zavmo.Bot.Calendars;
using Zavmo.Bot.Cards;
using Zavmo.Bot.Conversations;
using Zavmo.Bot.Conversations.Discover;
using Zavmo.Bot.Conversations.Discuss;
using Zavmo.Bot.Demo;
using Zavmo.Bot.Feedback;
using Zavmo.Bot.Links;
using Zavmo.Bot.Messages;
using Zavmo.Bot.Pictures;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Teams;
using Zavmo.Bot.Terminal;
using Zavmo.Bot.Turns;
using Zavmo.Bot.Tutor;
using Zavmo.Bot.WebChat;

namespace Zavmo.Bot.Cli;

/// <summary>The product, put together: one line an area.</summary>
public static class ZavmoHost
{
    /// <summary>The setting of a command that talks to a person: no log below warnings.</summary>
    public const string Quiet = "--Logging:LogLevel:Default=Warning";

    private const string DefaultUrl = "http://localhost:3978";

    /// <summary>The web application with every area; settings as in ASP.NET Core, from files, environment and arguments.
    /// A test host adjusts the services last.</summary>
    public static WebApplication Create(string[] args, Action<IServiceCollection>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ContentRootPath = AppContext.BaseDirectory,
        });
        if (builder.Configuration["urls"] is null)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        // A start that fails is told in one line by the command, not also by a trace in the log.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(IdProvider.System)
            .AddStorage(builder.Configuration, builder.Environment)
            .AddModel(builder.Configuration)
            .AddRoles()
            .AddCards()
            .AddConversations()
            .AddDiscover()
            .AddDiscuss()
            .AddLinks()
            .AddCalendars()
            .AddPictures()
            .AddFeedback()
            .AddTurns(builder.Configuration)
            .AddBots()
            .AddMessages(builder.Configuration, builder.Environment)
            .AddTerminal()
            .AddWebChat(builder.Configuration)
            .AddDemo();

        adjust?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.MapMessages();
        app.MapTeamsPages();
        app.UseLinks();
        app.MapCalendars();
        app.MapPictures();
        app.MapWebChat();
        return app;
    }
}
