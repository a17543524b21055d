using System.Collections.Concurrent;
using System.Numerics.Tensors;
using System.Security.Cryptography;
using System.Text;
using Zavmo.Learning.Roles;
using Zavmo.Learning.Sentences;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>
/// Which duty of a role is nearest in meaning to a requirement that its document links to none: most adverts name GDPR and never say
/// for which duty. What was found is kept by a hash, so that no words of a role are.
/// </summary>
public sealed class NearestDuties(ISentenceEncoder encoder)
{
    private const int Most = 4096;

    // The cosine from which two texts speak of the same work. Measured on sixteen roles: below it hardly any pair is right ("knife skills" and
    // "train the commis chefs" have 0.46, "infection control" and "calming nervous patients" 0.28), from it on nearly all are.
    private const float Near = 0.5f;

    private readonly ConcurrentDictionary<string, int?> places = new(StringComparer.Ordinal);
    private readonly Lazy<bool> isAvailable = new(encoder.CanLoad);

    /// <summary>The finder of a role; it gives null where the role has no duties, none of them is near, or the model cannot be loaded.</summary>
    public Func<Requirement, int?> Of(RoleProfile role)
    {
        ArgumentNullException.ThrowIfNull(role);
        List<string> duties = [.. role.Responsibilities.Select(duty => duty.Text)];
        var vectors = new Lazy<IReadOnlyList<float[]>>(() => encoder.Encode(duties));
        return requirement => duties.Count == 0 || !isAvailable.Value ? null : Place(requirement, duties, vectors);
    }

    private int? Place(Requirement requirement, List<string> duties, Lazy<IReadOnlyList<float[]>> vectors)
    {
        if (places.Count > Most)
        {
            places.Clear();
        }

        // A description may name much else beside it.
        string[] texts = requirement.Description.Length == 0 ? [requirement.Name] : [requirement.Name, $"{requirement.Name}. {requirement.Description}"];
        var key = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', duties.Prepend(texts[^1])))));
        return places.GetOrAdd(key, _ =>
        {
            var meant = encoder.Encode(texts);
            var (near, place) = Enumerable.Range(0, duties.Count).Select(place => (Near: meant.Max(text => TensorPrimitives.Dot(text, vectors.Value[place])), Place: place)).MaxBy(duty => duty.Near);
            return near < Near ? null : place;
        });
    }
}
