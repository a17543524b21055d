using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Values;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>Liquid as the assets use it: parsing with its checks, the two filters of our own, and rendering.</summary>
internal static partial class PhraseTemplates
{
    private static readonly string[] SmallNumbers =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly FluidParser Parser = new();
    private static readonly TemplateOptions Options = CreateOptions();

    internal static bool TryParse(string source, out IFluidTemplate template, out TemplateNames names, out string error)
    {
        names = new TemplateNames();
        if (!Parser.TryParse(source, out template, out error))
        {
            // The parser repeats the source on further lines; the file and line are told already.
            error = error.Split('\n')[0].TrimEnd();
            return false;
        }

        names.VisitTemplate(template);
        var unknown = names.Filters.FirstOrDefault(filter => !Options.Filters.TryGetValue(filter, out _));
        error = unknown is null ? string.Empty : $"unknown filter '{unknown}'";
        return unknown is null;
    }

    internal static string Render(IFluidTemplate template, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var context = new TemplateContext(Options);
        foreach (var (name, value) in values)
        {
            // A value is text inside a sentence: its own line breaks would break ours.
            context.SetValue(name, value is string text ? Spaces().Replace(text, " ").Trim() : value);
        }

        return Tidy(template.Render(context));
    }

    private static string Tidy(string text)
    {
        var lines = text.Split('\n').Select(line => Spaces().Replace(line, " ").Trim());
        return BlankLines().Replace(string.Join('\n', lines).Trim(), "\n\n");
    }

    private static TemplateOptions CreateOptions()
    {
        var options = new TemplateOptions { CultureInfo = CultureInfo.InvariantCulture };
        options.Filters.AddFilter("in_words", (input, _, _) =>
        {
            var number = input.ToNumberValue();
            return number >= 0 && number < SmallNumbers.Length && number == decimal.Truncate(number)
                ? StringValue.Create(SmallNumbers[(int)number])
                : input;
        });

        // Liquid's own capitalize lowers the rest, and with it "GDPR".
        options.Filters.AddFilter("capitalize_first", (input, _, _) =>
        {
            var text = input.ToStringValue();
            return StringValue.Create(text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]);
        });
        return options;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\n{3,}")]
    private static partial Regex BlankLines();
}
