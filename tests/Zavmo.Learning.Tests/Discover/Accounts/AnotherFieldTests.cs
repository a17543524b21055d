using Zavmo.Learning.Discover.Accounts;

namespace Zavmo.Learning.Tests.Discover.Accounts;

/// <summary>A story plainly about something else shows nothing of what was asked; a story of the thing itself counts in whatever words.</summary>
public sealed class AnotherFieldTests
{
    private const double LeastCaught = 0.5;
    private const int OthersForEach = 3;

    private static readonly (string Name, string Description)[] Requirements =
    [
        ("Cash handling", "Handles the till, floats and deposits and accounts for every difference."),
        ("Database administration", "Keeps the databases fast, safe and backed up."),
        ("Wound care", "Assesses wounds, chooses dressings and follows the healing."),
        ("Contract review", "Reviews commercial contracts and finds the risks that matter."),
        ("Forklift driving", "Moves pallets safely between lorry and rack."),
    ];

    private static readonly string[] Stories =
    [
        "Last April the roses in the front bed had black spots on every leaf. I cut out the sick wood, burnt it and sprayed the rest with milk and water, because the neighbour keeps bees. "
            + "By June all eleven bushes were in flower, and I counted only two spotted leaves.",
        "On Saturday I baked two trays of rye bread for the fete. The first one stayed flat because the kitchen was cold, so I put the second dough next to the radiator for an hour and checked it with a finger. "
            + "It rose well and we sold all twenty loaves by noon.",
        "Our under-twelves had lost five matches in a row. I moved the smallest boy from goal to the wing, since he is quick, and trained nothing but passing for three weeks. "
            + "They won the next two games, and the club next door plays the same way now.",
        "In May a hen of mine stopped laying and sat in the corner of the run. I picked her up, found mites under the wings and dusted her and the perches twice in ten days. "
            + "She laid again after two weeks, and I looked at the other eight and found none.",
        "In the half marathon at Lisbon my knee began to hurt at kilometre twelve. I slowed down to six minutes and ran on the grass beside the road, because giving up would have meant waiting for the bus in the rain. "
            + "I finished in two hours and nine.",
    ];

    [Fact]
    public void Should_see_most_stories_of_another_field_and_let_hardly_any_count()
    {
        var judged = Stories.SelectMany(story => Requirements.Select(requirement => Judge(requirement.Name, requirement.Description, story))).ToList();
        Assert.InRange(judged.Count(judgement => judgement.Kind == AccountKind.OffPoint), 16, judged.Count);
        Assert.InRange(judged.Count(judgement => judgement.Level <= 2), 18, judged.Count);
    }

    [Theory]
    [InlineData("roses")]
    [InlineData("rye bread")]
    [InlineData("hen of mine")]
    [InlineData("marathon")]
    public void Should_give_nothing_for_cash_handling_to_a_story_of_home(string about)
    {
        var judgement = Judge(Requirements[0].Name, Requirements[0].Description, Stories.Single(story => story.Contains(about, StringComparison.Ordinal)));
        Assert.Equal((AccountKind.OffPoint, 1), (judgement.Kind, judgement.Level));
        Assert.Empty(judgement.Signals);
    }

    [Theory]
    [InlineData("Cash handling", "On Friday I was forty short at close. I went back through the roll with a ruler, found a twenty keyed as a two, twice, and rang the lady who had left her number. She came in on Monday with the rest, and it was even.")]
    [InlineData("Cash handling", "A lad came in with four fifties at ten to six. They felt like wax, so I held them to the lamp and there was no thread. I kept him talking about his bike and pressed the button under the desk. All four were wrong, the police said.")]
    [InlineData("Database administration", "At two in the morning everything stood still, and the vendor said to buy memory. I looked at who was waiting for whom: one report of ours had been open since noon. I ended only that one, and in a minute the queue was gone. It has been quiet since March.")]
    [InlineData("Wound care", "Mr Hale's heel had been open since spring and smelt. I took a swab, cleaned it with salt water, changed to the silver pads and drew the edge on film every Tuesday. By July it was down from four centimetres to one.")]
    [InlineData("Contract review", "Our buyer wanted to sign that afternoon. On page nine I saw that we would have paid for three years even if they stopped delivering, so I rang their man, and he took it out after an hour. We did stop in the second year, and it cost us nothing.")]
    [InlineData("Forklift driving", "In October a driver had stacked eight drums at the tail and wanted them off in one go. I said no, because the nose would have come up, and took them two at a time with a strap. It took twenty minutes longer and nothing fell.")]
    public void Should_count_a_story_of_the_thing_itself_that_hardly_names_it(string name, string story)
    {
        var description = Requirements.Single(requirement => requirement.Name == name).Description;
        Assert.NotEqual(AccountKind.OffPoint, Judge(name, description, story).Kind);
        Assert.NotEqual(AccountKind.OffPoint, Judge(name, string.Empty, story).Kind);
    }

    [Fact]
    public void Should_see_most_accounts_put_to_another_trade_and_lose_hardly_any_put_to_their_own()
    {
        // None of these was used to fit the model.
        IReadOnlyList<AccountItem> unseen = [.. AccountSets.SixteenthUnseen, .. AccountSets.TwelfthUnseen, .. AccountSets.SixthUnseen];
        var told = AccountSets.Results(unseen).Where(result => result.Item.Level > 2 && result.Judgement.Level > 2).Select(result => result.Item).ToList();
        var lost = AccountSets.Results(unseen).Count(result => result.Item.Level > 1 && result.Judgement.Kind == AccountKind.OffPoint);
        Assert.True(lost <= unseen.Count / 100, $"{lost} of {unseen.Count}");

        var contexts = unseen.Select(item => item.Context).DistinctBy(context => context.RequirementName).ToList();
        var elsewhere = told.SelectMany((item, place) => Enumerable.Range(1, OthersForEach)
            .Select(step => contexts[(contexts.FindIndex(context => context.RequirementName == item.Requirement) + step * 7 + place) % contexts.Count])
            .Where(context => context.RequirementName != item.Requirement).Select(context => AccountSets.Judge.Judge(context, [item.Answer]))).ToList();
        var caught = (double)elsewhere.Count(judgement => judgement.Kind == AccountKind.OffPoint) / elsewhere.Count;
        Assert.True(caught >= LeastCaught, $"{caught:0.000}");
    }

    private static AccountJudgement Judge(string name, string description, string story) =>
        AccountSets.Judge.Judge(new AccountContext(name, description, "Tell me about the last time."), [story]);
}
