namespace Zavmo.Learning.Sentences;

/// <summary>What a sentence model makes of one text, in one reading of it.</summary>
/// <param name="Vector">Its meaning, of length 1, as <see cref="ISentenceEncoder.Encode"/> gives it.</param>
/// <param name="Layers">
/// What each layer of the model holds, from the first to the last: the mean over all tokens, then the state of the opening token. The last layer
/// knows what a text is about; the ones before it still know how its words go together.
/// </param>
public sealed record SentenceStates(float[] Vector, float[] Layers);
