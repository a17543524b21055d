using System.CommandLine;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using Zavmo.Bot.Storage;
using Zavmo.Learning.Roles;

namespace Zavmo.Bot.Cli;

/// <summary>What a command says when something outside it is wrong: one line, what and where.</summary>
public static class CommandFailure
{
    /// <summary>The line to print, or null when the failure is a fault of the program and its trace is wanted.</summary>
    public static string? Reason(Exception error) => error switch
    {
        RoleDocumentException or StorageException or OptionsValidationException or InvalidDataException => OneLine(error.Message),
        FileNotFoundException { FileName: { } file } => $"There is no file '{file}'.",
        DirectoryNotFoundException or UnauthorizedAccessException or IOException => OneLine(error.Message),

        // An address to listen on that the web server cannot use comes as whatever its parser or the system throws.
        SocketException => $"The address of --urls cannot be used: {OneLine(error.Message)}",
        FormatException or InvalidOperationException when error.Source == "Microsoft.AspNetCore.Server.Kestrel.Core" =>
            $"The address of --urls cannot be used: {OneLine(error.Message)}",
        FormatException when error.Source == "Microsoft.AspNetCore.Http" => $"The address of --urls cannot be used: {OneLine(error.Message)}",
        _ => null,
    };

    /// <summary>The line for a command line that cannot be run: every word that is wrong, and where help is.</summary>
    public static string Misuse(ParseResult parsed)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        var path = new List<string>();
        for (var at = parsed.CommandResult; at is not null; at = at.Parent as System.CommandLine.Parsing.CommandResult)
        {
            if (at.Command is not RootCommand)
            {
                path.Insert(0, at.Command.Name);
            }
        }

        var problems = parsed.UnmatchedTokens.Count > 0
            ? Unknown(parsed.UnmatchedTokens)
            : string.Join(' ', parsed.Errors.Select(error => OneLine(error.Message)).Distinct(StringComparer.Ordinal));
        return $"{problems} Help: {string.Join(' ', [.. path, "--help"])}";
    }

    /// <summary>The line for words that are neither commands nor options.</summary>
    public static string Unknown(params IEnumerable<string> words) =>
        $"There is no command or option {string.Join(", ", words.Select(word => $"'{OneLine(word)}'"))} here.";

    private static string OneLine(string message) =>
        string.Join(' ', message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
