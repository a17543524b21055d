namespace Zavmo.Bot.Tests.Turns.Faults;

/// <summary>Told of every step of every turn; what it throws is what the step throws, and the step waits for it.</summary>
internal interface ITurnWatch
{
    /// <summary>Before the step.</summary>
    /// <param name="step">One of <see cref="StepNames"/>.</param>
    /// <param name="subject">The learner's key, the inbox id or the conversation.</param>
    Task BeforeAsync(string step, string subject);

    /// <summary>After the step has had its effect, before its caller knows.</summary>
    Task AfterAsync(string step, string subject);
}
