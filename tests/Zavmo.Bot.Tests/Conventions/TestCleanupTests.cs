using System.Reflection;

namespace Zavmo.Bot.Tests.Conventions;

/// <summary>What a test begins ends with it: hosts that go on slow down every test after them.</summary>
public sealed class TestCleanupTests
{
    [Fact]
    public void Should_end_in_every_test_class_what_it_holds()
    {
        var leaking = typeof(TestCleanupTests).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods().Any(method => method.GetCustomAttributes<FactAttribute>().Any()))
            .Where(type => !typeof(IAsyncLifetime).IsAssignableFrom(type) && (typeof(IAsyncDisposable).IsAssignableFrom(type) || Holds(type, typeof(IAsyncDisposable))))
            .Select(type => type.FullName);
        Assert.Empty(leaking);
    }

    // A fixture that comes in from outside is ended by who made it.
    private static bool Holds(Type type, Type disposable)
    {
        var given = type.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.ParameterType).ToHashSet();
        return !typeof(IDisposable).IsAssignableFrom(type)
            && type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Any(field => disposable.IsAssignableFrom(field.FieldType) && !given.Contains(field.FieldType));
    }
}
