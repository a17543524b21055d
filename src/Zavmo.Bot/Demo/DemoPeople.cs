namespace Zavmo.Bot.Demo;

/// <summary>The sample people: made by <c>demo</c>, listed for the picker. Both only in Development.</summary>
internal sealed class DemoPeople(IEnumerable<IDemoPersona> personas, DemoConversations conversations, IHostEnvironment environment)
{
    /// <summary>Makes everybody who is not there yet; says of each whether anything was added.</summary>
    /// <exception cref="InvalidDataException">This is not Development, or a sample conversation does not get where it shall.</exception>
    public async IAsyncEnumerable<(IDemoPersona Persona, bool Added)> SeedAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!environment.IsDevelopment())
        {
            throw new InvalidDataException(
                $"Sample people are only added in Development, and this is {environment.EnvironmentName}. Set DOTNET_ENVIRONMENT=Development.");
        }

        foreach (var persona in personas)
        {
            yield return (persona, await persona.SeedAsync(conversations, cancellationToken));
        }
    }

    /// <summary>The people who were made.</summary>
    public async Task<IReadOnlyList<IDemoPersona>> ListAsync(CancellationToken cancellationToken)
    {
        var seeded = new List<IDemoPersona>();
        foreach (var persona in personas)
        {
            if (await conversations.ExistsAsync(persona.UserId, cancellationToken))
            {
                seeded.Add(persona);
            }
        }

        return seeded;
    }
}
