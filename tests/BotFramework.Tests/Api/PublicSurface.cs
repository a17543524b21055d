using System.Reflection;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Api;

/// <summary>What others can see of the subset: its public types, and nested ones that derived types can see.</summary>
internal static class PublicSurface
{
    public static Assembly Assembly { get; } = typeof(Activity).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetTypes().Where(IsVisible)];

    public static string Key(Type type) => $"{type.Namespace}.{ApiText.Name(type)}";

    private static bool IsVisible(Type type) => type.IsNested
        ? IsVisible(type.DeclaringType!) && (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem)
        : type.IsPublic;
}
