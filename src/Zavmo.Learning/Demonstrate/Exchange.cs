namespace Zavmo.Learning.Demonstrate;

/// <summary>A question and its answer.</summary>
/// <param name="Asked">What Zavmo asked.</param>
/// <param name="Said">What the learner answered, word for word.</param>
public sealed record Exchange(string Asked, string Said);
