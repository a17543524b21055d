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
        _ => null,
    };

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
