using System.Text.RegularExpressions;

namespace Zavmo.Learning.Roles.Adverts;

/// <summary>Tells a label that says where a requirement belongs from one that is its name.</summary>
internal sealed partial class SkillLabels(AdvertTable table)
{
    private readonly NamedThings named = new(table);

    /// <summary>"Monitoring: Nagios or Zabbix", "Soft skills: able to explain": what is asked for stands behind the label, unless the label names a quality.</summary>
    public string Without(string text) =>
        Labelled().Match(text) is { Success: true } label && label.Groups["value"].Value is var value && AdvertLevels.WithoutWords(value).Any(char.IsLetter)
        && (Vague().IsMatch(label.Groups["label"].Value) || (!table.Foundation.IsIn(label.Groups["label"].Value) && !(named.In(label.Groups["label"].Value) is { Count: > 0 } things && NamedThings.AreAll(label.Groups["label"].Value, things))
            && (table.Starts.In(value) is [{ Index: 0 }, ..] || Proper().IsMatch(value) || named.In(value).Count > 0))) ? value : text;

    [GeneratedRegex(@"^(?!(?:essential|desirable|preferred|required|bonus|ideally|you\b|we\b))(?<label>\p{L}[\p{L}&/-]*(?:\s[\p{L}&/-]+){0,3}):\s+(?<value>\S.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:(?:soft|key|other|core|technical|personal|people|hard|general)\s+)?(?:skills?|experience|knowledge|requirements?|other|general|technical|process|processes|misc\w*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();

    // A name or letters that stand for one, beside the word that begins the sentence.
    [GeneratedRegex(@"^(?:\w+\s+)?(?:\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*|\p{Lu}{2,}\d*)\b|^\p{Ll}+\s+\p{Lu}|^\p{Lu}[\p{L}\d.+#-]+(?:\s\p{Lu}[\p{L}\d.+#-]+)?(?:,|\s+(?:or|and|essential|desirable)\b)", RegexOptions.None)]
    private static partial Regex Proper();
}
