using Zavmo.Learning.Deliver.Knowledge.Judging;
using Zavmo.Learning.Demonstrate;

namespace Zavmo.Bot.Conversations.Discuss;

/// <summary>The open question about a module.</summary>
/// <param name="ModuleId">The module.</param>
/// <param name="QuestionId">The question: of the knowledge bank, or the moment of the job that it is about.</param>
/// <param name="Asked">What is asked now: the question, or what followed a hint.</param>
public sealed record ModuleQuestion(string ModuleId, string QuestionId, string Asked)
{
    /// <summary>Whether it asks what the learner would do in a moment of the job.</summary>
    public bool IsMoment { get; set; }

    /// <summary>What was asked and said so far.</summary>
    public IReadOnlyList<Exchange> Exchanges { get; set; } = [];

    /// <summary>Everything that was shown as help, which is nobody's own words.</summary>
    public IReadOnlyList<string> Shown { get; set; } = [];

    /// <summary>Expectations stated so far.</summary>
    public IReadOnlyList<string> Met { get; set; } = [];

    /// <summary>The expectation that is helped towards, or null before the first hint.</summary>
    public string? Expectation { get; set; }

    /// <summary>Hints given.</summary>
    public int Hints { get; set; }

    /// <summary>What was found in the answers, each with its quote.</summary>
    public IReadOnlyList<EvidenceSignal> Signals { get; set; } = [];

    /// <summary>The question with an answer more.</summary>
    public ModuleQuestion With(string said) => this with { Exchanges = [.. Exchanges, new Exchange(Asked, said)] };

    /// <summary>The question with an answer more, and what was found in it.</summary>
    public ModuleQuestion With(string said, KnowledgeJudgement judged)
    {
        ArgumentNullException.ThrowIfNull(judged);
        return With(said) with
        {
            Met = [.. Met.Union(judged.Expectations)],
            Signals = [.. Signals, .. judged.Quotes.Select(quote => new EvidenceSignal(quote.Shows, quote.Quote))],
        };
    }
}
