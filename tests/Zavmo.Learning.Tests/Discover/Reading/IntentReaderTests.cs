using System.Text.RegularExpressions;
using Zavmo.Learning.Discover.Reading;

namespace Zavmo.Learning.Tests.Discover.Reading;

public sealed class IntentReaderTests
{
    private static readonly IReadOnlyDictionary<LearnerIntent, IReadOnlyList<string>> Phrases = DialogPhrases.Load();
    private static readonly IntentReader Reader = new(Phrases);

    [Fact]
    public void Should_have_phrases_for_every_intent_and_recognise_the_shortest_and_longest_form_of_each()
    {
        foreach (var intent in Enum.GetValues<LearnerIntent>().Where(intent => intent != LearnerIntent.None))
        {
            foreach (var said in Phrases[intent].Where(IsPhrase).SelectMany(Forms))
            {
                Assert.True(Reader.Read(said) != LearnerIntent.None, $"'{said}' of {intent} is not recognised");
            }
        }
    }

    [Fact]
    public void Should_read_every_wording_of_the_list_as_what_it_is()
    {
        var wordings = DialogPhrases.Wordings();
        var wrong = wordings.Where(wording => Reader.Read(wording.Text) != wording.Intent)
            .Select(wording => $"{wording.Intent}, read as {Reader.Read(wording.Text)}: {wording.Text}")
            .ToList();

        Assert.True(wordings.Count > 1300, $"{wordings.Count} wordings");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Should_understand_alternatives_what_may_be_left_out_and_gaps()
    {
        var reader = new IntentReader(new Dictionary<LearnerIntent, IReadOnlyList<string>>
        {
            [LearnerIntent.NeedPerson] = ["(fetch|get me) [a|my dear] porter ..."],
        });

        Assert.Equal(LearnerIntent.NeedPerson, reader.Read("Fetch porter"));
        Assert.Equal(LearnerIntent.NeedPerson, reader.Read("Get me my dear porter, would you"));
        Assert.Equal(LearnerIntent.NeedPerson, reader.Read("fetch a portre one two three four five six seven eight"));
        Assert.Equal(LearnerIntent.None, reader.Read("fetch a porter one two three four five six seven eight nine"));
        Assert.Equal(LearnerIntent.None, reader.Read("get a porter"));
        Assert.Equal(LearnerIntent.None, reader.Read("I had to fetch a porter"));
    }

    [Theory]
    [InlineData("What do you mean?", LearnerIntent.WhatDoYouMean)]
    [InlineData("sorry, what do you mean by \u201Cstakeholder mapping\u201D?", LearnerIntent.WhatDoYouMean)]
    [InlineData("What does incident triage mean?", LearnerIntent.WhatDoYouMean)]
    [InlineData("I do not understand the qestion", LearnerIntent.WhatDoYouMean)]
    [InlineData("Hmm, could you please rephrase that?", LearnerIntent.WhatDoYouMean)]
    [InlineData("can you give me an exmaple?", LearnerIntent.Example)]
    [InlineData("Example please", LearnerIntent.Example)]
    [InlineData("Could I see an example first?", LearnerIntent.Example)]
    [InlineData("WHY DO YOU ASK??", LearnerIntent.WhyAsk)]
    [InlineData("ok but why do you need to know that", LearnerIntent.WhyAsk)]
    [InlineData("Why are you asking me this? It feels odd.", LearnerIntent.WhyAsk)]
    [InlineData("how long will this take", LearnerIntent.HowLong)]
    [InlineData("How many questions are left?", LearnerIntent.HowLong)]
    [InlineData("Hey Zavmo, how much longer?", LearnerIntent.HowLong)]
    [InlineData("Who sees my answers?", LearnerIntent.WhoSees)]
    [InlineData("who\u2019s going to see it", LearnerIntent.WhoSees)]
    [InlineData("Does my manager see what I write here?", LearnerIntent.WhoSees)]
    [InlineData("I don\u2019t know", LearnerIntent.DontKnow)]
    [InlineData("I dont know, sorry", LearnerIntent.DontKnow)]
    [InlineData("I do not know. It was a long time ago.", LearnerIntent.DontKnow)]
    [InlineData("honestly no idea", LearnerIntent.DontKnow)]
    [InlineData("I've never had the chance", LearnerIntent.NeverHadChance)]
    [InlineData("I have not had the chance yet.", LearnerIntent.NeverHadChance)]
    [InlineData("I don't know. I've never had the chance.", LearnerIntent.NeverHadChance)]
    [InlineData("Never done that. My lead does it.", LearnerIntent.NeverHadChance)]
    [InlineData("That's not part of my job", LearnerIntent.NotPartOfJob)]
    [InlineData("It is not part of my role at all", LearnerIntent.NotPartOfJob)]
    [InlineData("N/A", LearnerIntent.NotPartOfJob)]
    [InlineData("skip this one please", LearnerIntent.Skip)]
    [InlineData("Next!", LearnerIntent.Skip)]
    [InlineData("I answered that already", LearnerIntent.AnsweredAlready)]
    [InlineData("you alredy asked me that", LearnerIntent.AnsweredAlready)]
    [InlineData("Can I change my answer?", LearnerIntent.ChangeAnswer)]
    [InlineData("I'd like to talk to a person", LearnerIntent.NeedPerson)]
    [InlineData("can I speak to someone in HR", LearnerIntent.NeedPerson)]
    [InlineData("Stop.", LearnerIntent.Stop)]
    [InlineData("ok, stop now please", LearnerIntent.Stop)]
    [InlineData("I have to go. Can we continue later?", LearnerIntent.Stop)]
    [InlineData("help", LearnerIntent.Help)]
    [InlineData("Go back", LearnerIntent.Back)]
    [InlineData("menu", LearnerIntent.Menu)]
    [InlineData("That's all, thanks", LearnerIntent.ThatsAll)]
    [InlineData("No, that's all.", LearnerIntent.ThatsAll)]
    [InlineData("Yes, please", LearnerIntent.Yes)]
    [InlineData("Nope", LearnerIntent.No)]
    [InlineData("no thanks", LearnerIntent.No)]
    [InlineData("I can't cope with this any more", LearnerIntent.Distress)]
    [InlineData("We moved the data. It went wrong. Some days I want to die.", LearnerIntent.Distress)]
    public void Should_recognise_natural_wordings(string text, LearnerIntent expected) => Assert.Equal(expected, Reader.Read(text));

    [Theory]
    [InlineData("I had to stop the rollout because the error rate doubled, and I rolled it back.")]
    [InlineData("I asked Priya for help and we moved the database back overnight.")]
    [InlineData("Stop the line was my call: the seal was torn, so I pulled the batch.")]
    [InlineData("I went back to the client and told them no.")]
    [InlineData("We rewrote the menu in March, I priced every dish.")]
    [InlineData("Back in 2019 I led the move to the new ward.")]
    [InlineData("Help desk tickets fell by a third after I wrote the guide.")]
    [InlineData("Yes, I led the migration in May and checked it with the finance team.")]
    [InlineData("No. We moved it back ourselves over the weekend and I told the client.")]
    [InlineData("I made a mistake. I sent it to the client.")]
    [InlineData("The auditor asked who sees the answers, so I set up access lists.")]
    [InlineData("I don't know every detail of the contract but I negotiated the price down by ten per cent.")]
    [InlineData("I don't know. In May the kitchen caught fire and I put it out with the blanket, then called the brigade.")]
    [InlineData("She asked me what do you mean, and I drew her the diagram.")]
    [InlineData("Next I called the bank.")]
    [InlineData("I skip the standard form when the case is urgent, as in June with the flooded flat.")]
    [InlineData("For example, last Tuesday a lift failed and I got the residents out.")]
    [InlineData("A caller told me I want to die, so I kept her on the line and alerted the crisis team.")]
    [InlineData("He said he wanted to end the contract, I can't say he was wrong.")]
    [InlineData("It is not part of the standard, so I wrote an extra check for the valve.")]
    [InlineData("I never had a chance to test it before the launch, so I watched the dashboards all night.")]
    [InlineData("I have never done anything without a checklist since the outage in April.")]
    [InlineData("How long it took was three weeks; I planned for two.")]
    [InlineData("Why we chose this was the cost.")]
    [InlineData("I needed a person on each door, so I rewrote the rota.")]
    [InlineData("I told the team to take a break and restarted the server.")]
    [InlineData("We said that's all and closed the incident.")]
    [InlineData("Pass rates rose from 60 to 80 after I changed the course.")]
    [InlineData("I changed my answer to the client once the figures came in.")]
    [InlineData("On Friday the pump stopped. I bled the line. It ran again by noon.")]
    [InlineData("Delete all my data. That was the ticket.")]
    [InlineData("3 4 2 3 3")]
    [InlineData("three")]
    [InlineData("")]
    [InlineData("   ...  ")]
    public void Should_leave_answers_alone(string text) => Assert.Equal(LearnerIntent.None, Reader.Read(text));

    [Fact]
    public void Should_leave_padded_requests_inside_long_accounts_alone()
    {
        const string account = "In March the client wanted the figures a week early, so I split the work and rang the bank myself for the missing statements";
        foreach (var words in Phrases.Where(pair => pair.Key != LearnerIntent.Distress).SelectMany(pair => pair.Value).Where(IsPhrase).SelectMany(Forms))
        {
            Assert.Equal(LearnerIntent.None, Reader.Read($"{account}, and {words} was what they wrote."));
            Assert.Equal(LearnerIntent.None, Reader.Read($"{account}. {words}. Then the bank answered, and we closed the books on the Friday."));
        }
    }

    [Fact]
    public void Should_give_every_intent_an_id_that_reads_back()
    {
        Assert.Equal("what-do-you-mean", LearnerIntentIds.Of(LearnerIntent.WhatDoYouMean));
        foreach (var intent in Enum.GetValues<LearnerIntent>().Where(intent => intent != LearnerIntent.None))
        {
            Assert.True(LearnerIntentIds.TryParse(LearnerIntentIds.Of(intent), out var back));
            Assert.Equal(intent, back);
        }

        Assert.False(LearnerIntentIds.TryParse("none", out _));
        Assert.False(LearnerIntentIds.TryParse("sing", out _));
    }

    [Fact]
    public void Should_refuse_a_phrase_of_two_intents_and_a_phrase_without_words()
    {
        var twice = new Dictionary<LearnerIntent, IReadOnlyList<string>> { [LearnerIntent.Stop] = ["Enough!"], [LearnerIntent.No] = ["enough"] };
        var nothing = new Dictionary<LearnerIntent, IReadOnlyList<string>> { [LearnerIntent.Stop] = ["... ?"] };

        Assert.Contains("enough", Assert.Throws<ArgumentException>(() => new IntentReader(twice)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new IntentReader(nothing));
    }

    private static bool IsPhrase(string text) => !text.StartsWith("? ", StringComparison.Ordinal);

    /// <summary>A phrase with first choices and nothing optional, and with last choices and everything optional.</summary>
    private static IEnumerable<string> Forms(string phrase)
    {
        yield return Regex.Replace(Regex.Replace(phrase, @"\[[^\]]*\]|\.\.\.", ""), @"\(([^|)]*)[^)]*\)", "$1");
        yield return Regex.Replace(phrase.Replace("...", "", StringComparison.Ordinal), @"[\[(](?:[^|\])]*\|)*([^|\])]*)[\])]", "$1");
    }
}
