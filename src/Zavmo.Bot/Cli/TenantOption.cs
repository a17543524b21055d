using System.CommandLine;
using System.Text.RegularExpressions;

namespace Zavmo.Bot.Cli;

/// <summary><c>--tenant</c>, the same on every command that has it.</summary>
internal static partial class TenantOption
{
    /// <summary>The option; without it the tenant is <c>local</c>.</summary>
    public static Option<string> Create(string description)
    {
        var tenant = new Option<string>("--tenant") { Description = description, DefaultValueFactory = _ => "local" };
        tenant.Validators.Add(result =>
        {
            if (!TenantId().IsMatch(result.GetValueOrDefault<string>() ?? ""))
            {
                result.AddError("The id of --tenant is 1 to 64 letters, digits, '.', '_' or '-', the first a letter or a digit.");
            }
        });
        return tenant;
    }

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z")]
    private static partial Regex TenantId();
}
