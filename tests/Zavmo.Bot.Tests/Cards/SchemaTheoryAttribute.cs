namespace Zavmo.Bot.Tests.Cards;

/// <summary>A test that reads the schemas beside the repository; without them it is reported by name as left out.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaTheoryAttribute : TheoryAttribute
{
    public SchemaTheoryAttribute()
    {
        if (!Directory.Exists(Repository.Schemas))
        {
            Skip = $"LEFT OUT: {Repository.Schemas} does not exist.";
        }
    }
}
