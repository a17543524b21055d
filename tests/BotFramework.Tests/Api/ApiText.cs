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

    /// <summary>Kind and name, then what an enum holds, what a delegate takes, or what a type derives from.</summary>
    public static string Declaration(Type type)
    {
        if (type.IsEnum)
        {
            var values = Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
            return $"enum {Name(type)} {{ {string.Join(", ", values)} }}";
        }

        if (type.IsSubclassOf(typeof(Delegate)))
        {
            var invoke = type.GetMethod("Invoke")!;
            return $"delegate {Name(invoke.ReturnType)} {Name(type)}{Parameters(invoke)}";
        }

        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true, IsValueType: false } => "sealed class",
            { IsValueType: true } => "struct",
            _ => "class",
        };
        var bases = string.Join(", ", Bases(type).Order(StringComparer.Ordinal));
        return $"{kind} {Name(type)}{(bases.Length > 0 ? " : " : "")}{bases}";
    }

    public static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(MulticastDelegate))
        {
            yield return Name(parent);
        }

        foreach (var implemented in type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? []).Where(found => found.IsPublic && !type.IsEnum))
        {
            yield return Name(implemented);
        }
    }

    public static string Parameters(MethodBase method) => $"({string.Join(", ", method.GetParameters().Select(Parameter))})";

    /// <summary>Every member that others can see, in the words of the listings.</summary>
    public static IEnumerable<string> Members(Type type)
    {
        foreach (var constructor in type.GetConstructors(Declared).Where(found => !found.IsStatic && Visible(found)))
        {
            yield return $"{Access(constructor)} {type.Name.Split('`')[0]}{Parameters(constructor)}";
        }

        foreach (var method in type.GetMethods(Declared).Where(method => IsMember(method) && Visible(method)))
        {
            var generic = method.IsGenericMethod ? Arguments(method.GetGenericArguments()) : "";
            var parameters = Parameters(method);
            if (method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false))
            {
                parameters = "(this " + parameters[1..];
            }

            yield return $"{Modifiers(type, method)}{Name(method.ReturnType)} {method.Name}{generic}{parameters}";
        }

        foreach (var property in type.GetProperties(Declared).Where(property => Visible(property.GetMethod) || Visible(property.SetMethod)))
        {
            var main = Visible(property.GetMethod) ? property.GetMethod! : property.SetMethod!;
            var accessors = string.Concat(Accessor(main, property.GetMethod, "get"), Accessor(main, property.SetMethod, "set"));
            yield return $"{Modifiers(type, main)}{Name(property.PropertyType)} {property.Name} {{{accessors} }}";
        }

        foreach (var added in type.GetEvents(Declared).Where(added => Visible(added.AddMethod)))
        {
            yield return $"{Modifiers(type, added.AddMethod!)}event {Name(added.EventHandlerType!)} {added.Name}";
        }

        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
        {
            var access = field.IsPublic ? "public" : "protected";
            yield return field.IsLiteral
                ? $"{access} const {Name(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}"
                : $"{access} {(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}";
        }
    }

    // Accessors are written with their property; operators are members like any other.
    private static bool IsMember(MethodInfo method) => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Accessor(MethodInfo main, MethodInfo? accessor, string name) =>
        !Visible(accessor) ? "" : accessor!.IsPublic == main.IsPublic ? $" {name};" : $" {Access(accessor)} {name};";

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
