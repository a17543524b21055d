using System.Text.Json;

namespace Zavmo.Bot.Tutor;

/// <summary>One question to the model, answered in JSON.</summary>
/// <param name="Purpose">What it is for, a word or two, as the log names it.</param>
/// <param name="Instructions">What is to be done; ours.</param>
/// <param name="Material">What it is done with; somebody else's, and never an instruction.</param>
/// <param name="Schema">JSON Schema of the answer, closed as strict structured output demands.</param>
/// <param name="MostTokens">The longest answer, in tokens.</param>
public sealed record ModelQuestion(string Purpose, string Instructions, string Material, JsonElement Schema, int MostTokens);
