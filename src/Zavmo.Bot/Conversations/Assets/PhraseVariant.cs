using Fluid;
using Zavmo.Learning.Learners.Wording;

namespace Zavmo.Bot.Conversations.Assets;

/// <summary>One wording of a phrase.</summary>
/// <param name="Id">Key and one-based place, e.g. <c>welcome#2</c>; stable as long as the order in the file is.</param>
/// <param name="Source">The Liquid source, as written.</param>
/// <param name="Template">The parsed template.</param>
public sealed record PhraseVariant(string Id, string Source, IFluidTemplate Template)
{
    /// <summary>Whether it has no figure of speech.</summary>
    public bool IsLiteral { get; } = !FiguresOfSpeech.AreIn(Source);
}
