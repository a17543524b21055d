using Zavmo.Learning.Roles.Parsing;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Finds bullets that only name a group of the bullets below them: of a list each of whose bullets has bullets of its own, the outer ones are headings.</summary>
internal static class AdvertGroups
{
    private const int MostWords = 2;

    /// <summary>The numbers of such lines.</summary>
    public static HashSet<int> Of(IReadOnlyList<RoleLine> lines)
    {
        var groups = new HashSet<int>();
        for (var at = 0; at < lines.Count; at++)
        {
            var end = at;
            while (end < lines.Count && lines[end].IsBullet)
            {
                end++;
            }

            var outer = end > at ? Enumerable.Range(at, end - at).Min(other => lines[other].Indent) : 0;
            var heads = Enumerable.Range(at, end - at).Where(other => lines[other].Indent == outer).ToList();
            if (heads.TrueForAll(head => IsName(lines[head]) && head + 1 < end && lines[head + 1].Indent > outer + 1))
            {
                groups.UnionWith(heads.Select(head => lines[head].Number));
            }

            at = Math.Max(at, end);
        }

        return groups;
    }

    private static bool IsName(RoleLine line) => line.Bullet == BulletKind.Mark && line.Text[^1] is not (':' or '.') && Words.Count(line.Text) <= MostWords;
}
