using Microsoft.Extensions.DependencyInjection;
using Zavmo.Bot.Roles;
using Zavmo.Bot.Storage;
using Zavmo.Bot.Tests.Fixtures;

namespace Zavmo.Bot.Tests.Roles;

public sealed class RoleLibraryTests : AsyncCleanup
{
    private readonly ChatHost host = new();

    private RoleLibrary Library => host.Services.GetRequiredService<RoleLibrary>();

    [Fact]
    public async Task Should_keep_a_role_as_it_was_chosen_when_it_is_imported_again()
    {
        var before = (await Library.ImportAsync("local", Document("Till"), CancellationToken.None)).Role;
        var after = (await Library.ImportAsync("local", Document("Stock scanner"), CancellationToken.None)).Role;

        var chosen = await Library.FindAsync("local", before.Id, before.Version, null, CancellationToken.None);
        await host.RestartAsync();
        var read = await Library.FindAsync("local", before.Id, before.Version, null, CancellationToken.None);

        Assert.NotEqual(before.Version, after.Version);
        Assert.Equal(Names(before), Names(chosen!));
        Assert.Equal(Names(before), Names(read!));
        Assert.Equal(Names(after), Names((await Library.FindAsync("local", before.Id, CancellationToken.None))!));
    }

    [Fact]
    public async Task Should_keep_a_sample_that_was_chosen_when_a_role_of_its_name_is_imported()
    {
        var sample = (await Library.ListAsync("local", CancellationToken.None))[0];
        await Library.ImportAsync("local", Document("Till", sample.Profile.Title), CancellationToken.None);

        var chosen = await Library.FindAsync("local", sample.Id, sample.Version, null, CancellationToken.None);

        Assert.Same(sample.Profile, chosen!.Profile);
    }

    [Fact]
    public async Task Should_take_the_newest_where_the_chosen_version_is_gone()
    {
        var role = (await Library.ImportAsync("local", Document("Till"), CancellationToken.None)).Role;

        Assert.Equal(role.Version, (await Library.FindAsync("local", role.Id, "7", null, CancellationToken.None))!.Version);
        Assert.Null(await Library.FindAsync("local", "nobody", "7", null, CancellationToken.None));
    }

    [Fact]
    public async Task Should_read_again_when_the_store_was_replaced()
    {
        var role = (await Library.ImportAsync("local", Document("Till"), CancellationToken.None)).Role;

        Assert.Contains(Library, host.Services.GetServices<IStoreCache>());
        Library.Clear();
        var read = await Library.FindAsync("local", role.Id, role.Version, null, CancellationToken.None);

        Assert.NotSame(role.Profile, read!.Profile);
    }

    public override ValueTask DisposeAsync() => host.DisposeAsync();

    private static string[] Names(Role role) => [.. role.Profile.Requirements.Select(requirement => requirement.Name)];

    private static string Document(string tool, string title = "Release Engineer") =>
        $"# {title}\n## Digital Tools\n- Tool: {tool}\n- Tool: Git\n";
}
