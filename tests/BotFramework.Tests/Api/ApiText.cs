using System.Globalization;
using System.Reflection;

namespace BotFramework.Tests.Api;

/// <summary>Writes types and members of an assembly the way the listings write them.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool",
        [typeof(int)] = "int", [typeof(uint)] = "uint", [typeof(long)] = "long", [typeof(float)] = "float", [typeof(double)] = "double",
    };

    public static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        var name = type.Name.Split('`')[0];
        var outer = type is { IsNested: true, IsGenericParameter: false } ? Name(type.DeclaringType!) + "." : "";
        return outer + name + (type.IsGenericType ? Arguments(type.GetGenericArguments()) : "");
    }

    public static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    /// <summary>Every member that others can see, in the words of the listings.</summary>
    public static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(found => !found.IsStatic && Visible(found)))
        {
            yield return $"{Access(constructor)} {type.Name.Split('`')[0]}{Parameters(constructor)}";
        }

        foreach (var method in type.GetMethods(Declared).Where(method => !method.IsSpecialName && Visible(method)))
        {
            var generic = method.IsGenericMethod ? Arguments(method.GetGenericArguments()) : "";
            var parameters = Parameters(method);
            if (method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false))
            {
                parameters = "(this " + parameters[1..];
            }

            yield return $"{Modifiers(type, method)}{Name(method.ReturnType)} {method.Name}{generic}{parameters}";
        }

        foreach (var property in type.GetProperties(Declared).Where(property => Visible(property.GetMethod)))
        {
            var set = Visible(property.SetMethod) ? " set;" : "";
            yield return $"{Modifiers(type, property.GetMethod!)}{Name(property.PropertyType)} {property.Name} {{ get;{set} }}";
        }

        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic && field.IsStatic))
        {
            yield return field.IsLiteral
                ? $"public const {Name(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}"
                : $"public static {(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}";
        }
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute), false) ? "params " : "";
        var value = !parameter.HasDefaultValue ? "" : " = " + (parameter.DefaultValue is null or DBNull && parameter.ParameterType.IsValueType
            ? "default"
            : Value(parameter.DefaultValue));
        return $"{prefix}{Name(parameter.ParameterType)} {parameter.Name}{value}";
    }

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Modifiers(Type type, MethodInfo method)
    {
        if (type.IsInterface)
        {
            return "";
        }

        var kind = method switch
        {
            { IsStatic: true } => "static ",
            { IsAbstract: true } when method.GetBaseDefinition() == method => "abstract ",
            _ when method.GetBaseDefinition() != method => "override ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
        return $"{Access(method)} {kind}";
    }

    private static string Arguments(Type[] arguments) => $"<{string.Join(", ", arguments.Select(Name))}>";

    private static bool Visible(MethodBase? method) => method is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true };

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";
}
