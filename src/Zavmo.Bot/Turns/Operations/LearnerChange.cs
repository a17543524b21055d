using System.Text.Json.Serialization;
using Zavmo.Bot.Storage;

namespace Zavmo.Bot.Turns;

/// <summary>A named change of the learner document.</summary>
public abstract record LearnerChange : TurnOperation
{
    /// <summary>Whether what was said before is deleted with it, wherever it is kept.</summary>
    [JsonIgnore]
    public virtual bool Erases => false;

    /// <summary>The document with this change made.</summary>
    public abstract LearnerDocument ApplyTo(LearnerDocument learner);
}
