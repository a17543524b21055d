namespace Zavmo.Bot.Demo;

/// <summary>A sample person whom a visitor can go on as. One class a persona; <see cref="DemoServices"/> registers them.</summary>
internal interface IDemoPersona
{
    /// <summary>Small letters and hyphens; it stands in the page's address.</summary>
    string Id { get; }

    /// <summary>The name that the picker shows.</summary>
    string Name { get; }

    /// <summary>Who that is and where they stand, as the picker shows it after the name.</summary>
    string About { get; }

    /// <summary>The id on the web chat: one that the server gives to nobody, so that it opens nothing outside Development.</summary>
    string UserId => "demo-" + Id;

    /// <summary>Brings the person to where they shall stand; false when they stand there, or have gone on from it.</summary>
    /// <exception cref="InvalidDataException">They do not get there; the message says where they stand instead.</exception>
    Task<bool> SeedAsync(DemoConversations conversations, CancellationToken cancellationToken);
}
